import { Button, Radio, Stack, Text, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconChecks } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { LetterObjection, ObjectionAnswer } from '../api/generated';
import {
  answerObjectionMutation,
  listOpenObjectionsOptions,
} from '../api/generated/@tanstack/react-query.gen';
import { errorAt } from '../api/problem';
import { useText } from '../app/language';
import { useEmployerName } from '../app/session';
import { Answer, Empty, PageHeading, Panel } from '../app/ui';
import { showDay, showMonth } from '../format/calendar';
import { Decision } from '../mandates/Decision';
import pages from '../pages/pages.module.css';
import css from './dossier.module.css';
import { Files } from './Files';

/** Upheld or rejected, and why; the employer gets a letter with it. */
function AnswerDialog(props: { objection: LetterObjection; who: string; onClose: () => void }) {
  const { t } = useText();
  const queries = useQueryClient();
  const [outcome, setOutcome] = useState<ObjectionAnswer['outcome']>();
  const [text, setText] = useState('');
  const answer = useMutation({
    ...answerObjectionMutation(),
    onSuccess: async () => {
      await queries.invalidateQueries();
      notifications.show({ message: t('dossier.answer.done') });
      props.onClose();
    },
  });
  const atAnswer = errorAt(answer.error, '/answer');
  return (
    <Decision
      opened
      title={t('dossier.answer.title', { who: props.who })}
      confirm={t('dossier.answer.confirm')}
      disabled={!outcome || text.trim() === ''}
      pending={answer.isPending}
      error={atAnswer ? undefined : answer.error}
      onClose={props.onClose}
      onConfirm={() =>
        outcome &&
        answer.mutate({
          path: { objectionId: props.objection.objectionId },
          body: { outcome, answer: text },
        })
      }
    >
      {props.objection.reason && <p className={css.remark}>{props.objection.reason}</p>}
      <Radio.Group
        label={t('dossier.answer.outcome')}
        value={outcome ?? ''}
        onChange={(value) => setOutcome(value === 'UPHELD' ? 'UPHELD' : 'REJECTED')}
      >
        <Stack gap="xs" mt="xs">
          <Radio value="UPHELD" label={t('dossier.answer.UPHELD')} />
          <Radio value="REJECTED" label={t('dossier.answer.REJECTED')} />
        </Stack>
      </Radio.Group>
      <Textarea
        label={t('dossier.answer.text')}
        description={t('dossier.answer.textHint')}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        error={atAnswer}
        required
        maxLength={4000}
        autosize
        minRows={4}
      />
    </Decision>
  );
}

/** The clerks' list of objections that wait for an answer, oldest first. */
export function ObjectionsDeskPage() {
  const { t, locale, wordOf } = useText();
  const objections = useQuery({ ...listOpenObjectionsOptions(), refetchInterval: 60_000 });
  const nameOf = useEmployerName();
  const [answering, setAnswering] = useState<LetterObjection>();
  return (
    <div className={pages.reading}>
      <PageHeading title={t('dossier.objections')}>
        <Text>{t('dossier.objectionsLead')}</Text>
      </PageHeading>
      <Answer query={objections}>
        {(all) =>
          all.length === 0 ? (
            <Panel flush>
              <Empty icon={<IconChecks size={28} stroke={1.5} aria-hidden />}>
                {t('dossier.noObjections')}
              </Empty>
            </Panel>
          ) : (
            <ul className={css.list}>
              {all.map((objection) => (
                <li key={objection.objectionId} className={css.item} data-testid="objection">
                  <div className={css.head}>
                    <h2 className={css.title}>{nameOf(objection.employerNumber)}</h2>
                    <span className={css.detail}>{objection.employerNumber}</span>
                    <span className={css.due}>
                      {t('dossier.objection.of', { day: showDay(objection.filedOn, locale) })}
                    </span>
                  </div>
                  <span className={css.why}>
                    {t('dossier.kindOfMonth', {
                      kind: wordOf('letter', objection.letterKind),
                      month: showMonth(objection.month, locale),
                    })}
                  </span>
                  {objection.reason && <p className={css.remark}>{objection.reason}</p>}
                  {objection.attachment && (
                    <Files
                      files={[objection.attachment]}
                      pathOf={(file) => `/api/documents/${file.documentId}/content`}
                    />
                  )}
                  <div className={css.actions}>
                    <Button
                      size="sm"
                      aria-label={t('dossier.answer.openNamed', { who: nameOf(objection.employerNumber) })}
                      onClick={() => setAnswering(objection)}
                    >
                      {t('dossier.answer.open')}
                    </Button>
                    <Button
                      component="a"
                      size="sm"
                      variant="default"
                      href={`/api/employers/${objection.employerNumber}/letters/${objection.letterId}/content`}
                      target="_blank"
                      rel="noopener"
                    >
                      {t('dossier.objection.openLetter')}
                    </Button>
                  </div>
                </li>
              ))}
            </ul>
          )
        }
      </Answer>
      {answering && (
        <AnswerDialog
          objection={answering}
          who={nameOf(answering.employerNumber)}
          onClose={() => setAnswering(undefined)}
        />
      )}
    </div>
  );
}
