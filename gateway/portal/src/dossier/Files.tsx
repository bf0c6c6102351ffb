import { useMutation } from '@tanstack/react-query';
import type { StoredDocument } from '../api/generated';
import { useText } from '../app/language';
import { ProblemView } from '../app/ui';
import { showMoment } from '../format/calendar';
import css from './dossier.module.css';
import { otherProblem } from './FileField';
import { save } from './transfer';

export function useSize(): (bytes: number) => string {
  const { locale } = useText();
  return (bytes) =>
    bytes < 1_000_000
      ? new Intl.NumberFormat(locale, { style: 'unit', unit: 'kilobyte', maximumFractionDigits: 0 }).format(
          Math.max(1, Math.round(bytes / 1000)),
        )
      : new Intl.NumberFormat(locale, { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 }).format(
          bytes / 1_000_000,
        );
}

/** Files by name, each saved with a click. */
export function Files(props: { files: StoredDocument[]; pathOf: (file: StoredDocument) => string }) {
  const { t, locale } = useText();
  const sizeOf = useSize();
  const saving = useMutation({ mutationFn: (path: string) => save(path, locale) });
  const problem = otherProblem(saving.error);
  return (
    <>
      <ul className={css.files}>
        {props.files.map((file) => (
          <li key={file.documentId}>
            <button
              type="button"
              className={css.saver}
              aria-label={t('dossier.saveNamed', { name: file.fileName })}
              onClick={() => saving.mutate(props.pathOf(file))}
            >
              {file.fileName}
            </button>
            <span className={css.detail}>
              {sizeOf(file.bytes)} · {showMoment(file.receivedAt, locale)}
              {file.organisation
                ? ` · ${file.organisation === 'FUND' ? t('dossier.byFund') : file.organisation}`
                : ''}
              {file.channel === 'PAPER' ? ` · ${t('dossier.byPost')}` : ''}
            </span>
          </li>
        ))}
      </ul>
      {problem !== undefined && <ProblemView error={problem} />}
    </>
  );
}
