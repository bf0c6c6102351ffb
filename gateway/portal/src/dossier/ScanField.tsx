import { Button } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import type { StoredDocument } from '../api/generated';
import { useText } from '../app/language';
import { ProblemView } from '../app/ui';
import css from './dossier.module.css';
import { errorOfFile, FileField, otherProblem, SendProgress } from './FileField';
import { useSize } from './Files';
import { useUpload } from './useUpload';

/** The scan of a form that came by post: kept first, named by the act afterwards (S003-07, S003-20). */
export function ScanField(props: {
  employerNumber: string;
  scan: StoredDocument | undefined;
  error?: string;
  onScan: (scan: StoredDocument | undefined) => void;
}) {
  const { t } = useText();
  const sizeOf = useSize();
  const sending = useUpload<StoredDocument>((kept) => props.onScan(kept));
  const problem = otherProblem(sending.error);
  const ready = /^\d{8}$/.test(props.employerNumber);
  return (
    <div className={css.field}>
      <span className={css.label}>{t('dossier.scan')}</span>
      {sending.isPending ? (
        <SendProgress share={sending.share} onCancel={sending.cancel} />
      ) : props.scan ? (
        <div className={css.actions}>
          <span className={css.fileName}>{props.scan.fileName}</span>
          <span className={css.detail}>{sizeOf(props.scan.bytes)}</span>
          <Button
            size="compact-xs"
            variant="subtle"
            leftSection={<IconX size={14} aria-hidden />}
            onClick={() => props.onScan(undefined)}
          >
            {t('dossier.otherScan')}
          </Button>
        </div>
      ) : (
        <>
          <FileField
            label={t('dossier.scan')}
            button={t('dossier.uploadScan')}
            disabled={!ready}
            error={errorOfFile(sending.error) ?? props.error}
            onFile={(file) => sending.mutate({ path: `/api/employers/${props.employerNumber}/scans`, file })}
          />
          {!ready && <span className={css.hint}>{t('dossier.scanFirst')}</span>}
        </>
      )}
      {problem !== undefined && <ProblemView error={problem} />}
    </div>
  );
}
