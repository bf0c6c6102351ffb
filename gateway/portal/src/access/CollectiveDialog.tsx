import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Worker } from '../api/generated';
import {
  actOnWorkerAccessesMutation,
  listWorkerAccessesQueryKey,
} from '../api/generated/@tanstack/react-query.gen';
import { useText } from '../app/language';
import { Pill, ProblemView } from '../app/ui';
import css from './access.module.css';

/** Gives several workers access, or blocks them, and says what came of it for each (S001-22). */
export function CollectiveDialog(props: {
  employerNumber: string;
  workers: Worker[];
  act: 'GRANT' | 'BLOCK';
  onClose: (done: boolean) => void;
}) {
  const { t, has } = useText();
  const queries = useQueryClient();
  const { employerNumber, workers, act } = props;
  const send = useMutation({
    ...actOnWorkerAccessesMutation(),
    onSuccess: () =>
      queries.invalidateQueries({ queryKey: listWorkerAccessesQueryKey({ path: { employerNumber } }) }),
  });
  const nameOf = (number: string) => {
    const worker = workers.find((one) => one.workerNumber === number);
    return worker?.familyName ? `${worker.familyName}, ${worker.givenName ?? ''}` : number;
  };
  const textOf = (outcome: string) => {
    const id = `access.outcome.${outcome}`;
    return has(id) ? t(id) : t('access.outcome.other');
  };
  const done = send.data !== undefined;
  return (
    <Modal
      opened
      onClose={() => props.onClose(done)}
      title={t(act === 'GRANT' ? 'access.grantTitle' : 'access.blockTitle')}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <Stack gap="md">
        {send.data ? (
          <ul className={css.results} aria-label={t('access.results')}>
            {send.data.map((result) => (
              <li key={result.workerNumber}>
                <span>{nameOf(result.workerNumber)}</span>
                <Pill tone={result.outcome === 'DONE' ? 'ok' : 'warn'}>{textOf(result.outcome)}</Pill>
              </li>
            ))}
          </ul>
        ) : (
          <Text>
            {t(act === 'GRANT' ? 'access.grantText' : 'access.blockText', { count: workers.length })}
          </Text>
        )}
        {send.error && <ProblemView error={send.error} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={() => props.onClose(done)}>
            {done ? t('action.close') : t('action.cancel')}
          </Button>
          {!done && (
            <Button
              color={act === 'BLOCK' ? 'red' : undefined}
              loading={send.isPending}
              onClick={() =>
                send.mutate({
                  path: { employerNumber },
                  body: { act, workerNumbers: workers.map((worker) => worker.workerNumber) },
                })
              }
            >
              {t(act === 'GRANT' ? 'access.act.grant' : 'access.act.block')}
            </Button>
          )}
        </Group>
      </Stack>
    </Modal>
  );
}
