import { useMutation, useQuery } from '@tanstack/react-query';
import { getDocumentOptions } from '../api/generated/@tanstack/react-query.gen';
import { useText } from '../app/language';
import css from './dossier.module.css';
import { save } from './transfer';
import { isDocument } from './words';

/** The form behind an act on paper: a file of the dossier, or the number that somebody wrote down before there was one. */
export function Scan({ id }: { id: string }) {
  const { t, locale } = useText();
  const kept = isDocument(id);
  const known = useQuery({
    ...getDocumentOptions({ path: { documentId: id } }),
    enabled: kept,
    retry: false,
  });
  const saving = useMutation({ mutationFn: () => save(`/api/documents/${id}/content`, locale) });
  if (!known.data) return <>{t('mandate.onPaper', { document: id })}</>;
  return (
    <button
      type="button"
      className={css.saver}
      aria-label={t('dossier.saveNamed', { name: known.data.fileName })}
      onClick={() => saving.mutate()}
    >
      {t('dossier.signedForm', { name: known.data.fileName })}
    </button>
  );
}
