import { Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconX } from '@tabler/icons-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import type { LetterObjection, LetterToObjectTo } from '../api/generated';
import { getLetterToObjectToOptions } from '../api/generated/@tanstack/react-query.gen';
import { errorAt } from '../api/problem';
import { useText } from '../app/language';
import { useMe } from '../app/session';
import { Answer, Facts, LinkButton, PageHeading, Panel, Pill, ProblemView } from '../app/ui';
import { showDay, showMoment, showMonth } from '../format/calendar';
import { PageProblem } from '../pages/Lost';
import pages from '../pages/pages.module.css';
import { useKeptInput } from '../stepup/keptInput';
import css from './dossier.module.css';
import { errorOfFile, FileField, otherProblem, SendProgress, useLoginFirst } from './FileField';
import { Files, useSize } from './Files';
import { useUpload } from './useUpload';
import { OBJECTION_TONES } from './words';

/** Reason and, if there is any, evidence. A clerk who files what came by post attaches the form. */
function ObjectionForm({ employerNumber, letterId }: { employerNumber: string; letterId: string }) {
  const { t } = useText();
  const queries = useQueryClient();
  const clerk = useMe().data?.fund.includes('CLERK') ?? false;
  const [typed, setReason] = useState<string>();
  // What was typed survives the way to a stronger login.
  const before = useKeptInput<string>(`objection.${letterId}`, typed);
  const reason = typed ?? before ?? '';
  const [file, setFile] = useState<File>();
  const first = useLoginFirst('OBJ', 'F-18');
  const sizeOf = useSize();
  const sending = useUpload<LetterObjection>(async () => {
    await queries.invalidateQueries();
    notifications.show({ message: t('dossier.objection.done') });
  });
  const atReason = errorAt(sending.error, '/reason');
  const problem = atReason ? undefined : otherProblem(sending.error);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (first()) return;
        sending.mutate({
          path: `/api/employers/${employerNumber}/letters/${letterId}/objection`,
          file,
          fields: { reason },
        });
      }}
    >
      <Stack gap="md">
        <Textarea
          label={t('dossier.objection.reason')}
          description={t('dossier.objection.reasonHint')}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          error={atReason}
          required
          maxLength={4000}
          autosize
          minRows={5}
        />
        <div className={css.field}>
          <span className={css.label}>
            {clerk ? t('dossier.objection.form') : t('dossier.objection.evidence')}
          </span>
          {file ? (
            <div className={css.actions}>
              <span className={css.fileName}>{file.name}</span>
              <span className={css.detail}>{sizeOf(file.size)}</span>
              <Button
                size="compact-xs"
                variant="subtle"
                leftSection={<IconX size={14} aria-hidden />}
                onClick={() => setFile(undefined)}
                disabled={sending.isPending}
              >
                {t('dossier.removeFile')}
              </Button>
            </div>
          ) : null}
          {file && errorOfFile(sending.error) ? (
            <span className={css.error} role="alert">
              {errorOfFile(sending.error)}
            </span>
          ) : null}
          {!file && (
            <FileField
              label={clerk ? t('dossier.objection.form') : t('dossier.objection.evidence')}
              button={t('dossier.choose')}
              before={first}
              error={errorOfFile(sending.error)}
              onFile={setFile}
            />
          )}
        </div>
        {problem !== undefined && <ProblemView error={problem} />}
        {sending.isPending ? (
          <SendProgress share={sending.share} onCancel={sending.cancel} />
        ) : (
          <Group>
            <Button type="submit" disabled={reason.trim() === ''}>
              {t('dossier.objection.submit')}
            </Button>
            <LinkButton variant="subtle" to="/employers/$employerNumber/mailbox" params={{ employerNumber }}>
              {t('action.cancel')}
            </LinkButton>
          </Group>
        )}
      </Stack>
    </form>
  );
}

function Filed({ objection }: { objection: LetterObjection }) {
  const { t, locale } = useText();
  return (
    <Panel
      title={t('dossier.objection.of', { day: showDay(objection.filedOn, locale) })}
      aside={
        <Pill tone={OBJECTION_TONES[objection.state]}>{t(`dossier.objection.state.${objection.state}`)}</Pill>
      }
    >
      <Stack gap="sm">
        {objection.reason && <p className={css.remark}>{objection.reason}</p>}
        {objection.attachment && (
          <Files
            files={[objection.attachment]}
            pathOf={() =>
              `/api/employers/${objection.employerNumber}/objections/${objection.objectionId}/attachment`
            }
          />
        )}
        {objection.answer ? (
          <>
            <Text size="sm" fw={600}>
              {t('dossier.objection.answered', { at: showMoment(objection.answeredAt, locale) })}
            </Text>
            <p className={css.remark}>{objection.answer}</p>
          </>
        ) : (
          <Text size="sm">{t('dossier.objection.waits')}</Text>
        )}
      </Stack>
    </Panel>
  );
}

function Letter({ letter, employerNumber }: { letter: LetterToObjectTo; employerNumber: string }) {
  const { t, locale, wordOf } = useText();
  const over = letter.decision && !letter.possible && !letter.objection;
  return (
    <div className={pages.stack}>
      <Panel title={wordOf('letter', letter.kind)}>
        <Facts
          items={[
            { label: t('dossier.objection.month'), value: showMonth(letter.month, locale) },
            { label: t('dossier.objection.datedOn'), value: showDay(letter.datedOn, locale), numeric: true },
            ...(letter.until
              ? [
                  {
                    label: t('dossier.objection.until'),
                    value: showDay(letter.until, locale),
                    numeric: true,
                  },
                ]
              : []),
          ]}
        />
      </Panel>
      {!letter.decision && <Text>{t('dossier.objection.noDecision')}</Text>}
      {over && <Text fw={600}>{t('dossier.objection.over')}</Text>}
      {letter.objection && <Filed objection={letter.objection} />}
      {letter.possible && (
        <Panel title={t('dossier.objection.yours')}>
          <ObjectionForm employerNumber={employerNumber} letterId={letter.letterId} />
        </Panel>
      )}
    </div>
  );
}

/** C7-OBJ: until when somebody can object to a letter, why, and what the fund answered. */
export function ObjectionPage() {
  const { t } = useText();
  const { employerNumber, letterId } = useParams({
    from: '/employers/$employerNumber/mailbox/$letterId/objection',
  });
  const letter = useQuery(getLetterToObjectToOptions({ path: { employerNumber, letterId } }));
  if (letter.error && !letter.data)
    return <PageProblem error={letter.error} onRetry={() => void letter.refetch()} />;
  return (
    <div className={pages.reading}>
      <PageHeading title={t('dossier.objection.title')}>
        <Text>{t('dossier.objection.lead')}</Text>
      </PageHeading>
      <Answer query={letter}>{(known) => <Letter letter={known} employerNumber={employerNumber} />}</Answer>
    </div>
  );
}
