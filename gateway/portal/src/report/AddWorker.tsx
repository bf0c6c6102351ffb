import { Button, Group, Modal, Select, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { listPostingsOptions, listWorkersOptions } from '../api/generated/@tanstack/react-query.gen';
import { useText } from '../app/language';
import { Answer } from '../app/ui';
import { lastDayOf } from '../format/calendar';
import { endOf } from '../pages/postings';
import { AddPerson } from '../record/AddPerson';
import { type DraftLine, nameOf, newLineId } from './lines';

/** Adds a worker of the employer who is not in the report yet (S000-23), prefilled from the posting if there is one. */
export function AddWorker(props: {
  opened: boolean;
  employerNumber: string;
  month: string;
  present: Set<string>;
  onClose: () => void;
  onAdd: (line: DraftLine) => void;
}) {
  const { t } = useText();
  const path = { employerNumber: props.employerNumber };
  const workers = useQuery({ ...listWorkersOptions({ path }), enabled: props.opened });
  const postings = useQuery({ ...listPostingsOptions({ path }), enabled: props.opened });
  const [chosen, setChosen] = useState<string | null>(null);
  const [unlisted, setUnlisted] = useState(false);
  const close = () => {
    setChosen(null);
    setUnlisted(false);
    props.onClose();
  };
  const add = () => {
    const worker = workers.data?.find((candidate) => candidate.workerNumber === chosen);
    if (!worker) return;
    const first = `${props.month}-01`;
    const last = lastDayOf(props.month);
    const posting = postings.data?.find(
      (candidate) =>
        candidate.workerNumber === worker.workerNumber &&
        candidate.from <= last &&
        (endOf(candidate) ?? last) >= first,
    );
    const end = posting && endOf(posting);
    props.onAdd({
      lineId: newLineId(),
      workerNumber: worker.workerNumber,
      familyName: worker.familyName,
      givenName: worker.givenName,
      status: 'WORKED',
      siteLand: posting?.siteLand,
      periodFrom: posting && (posting.from > first ? posting.from : first),
      periodTo: posting && (end && end < last ? end : last),
    });
    close();
  };
  if (props.opened && unlisted)
    return (
      <AddPerson
        employerNumber={props.employerNumber}
        onClose={close}
        onAdded={(person) => {
          props.onAdd({ lineId: newLineId(), status: 'WORKED', ...person });
          close();
        }}
      />
    );
  return (
    <Modal
      opened={props.opened}
      onClose={close}
      title={t('addWorker.title')}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <Answer query={workers}>
        {(all) => {
          const free = all.filter((worker) => !props.present.has(worker.workerNumber));
          if (free.length === 0)
            return (
              <>
                <Text size="sm">{t('addWorker.none')}</Text>
                <Group justify="flex-end" mt="lg">
                  <Button onClick={() => setUnlisted(true)}>{t('addPerson.unlisted')}</Button>
                </Group>
              </>
            );
          return (
            <>
              <Select
                data-autofocus
                label={t('addWorker.label')}
                description={t('addWorker.hint')}
                placeholder={t('addWorker.placeholder')}
                searchable
                limit={50}
                value={chosen}
                onChange={setChosen}
                nothingFoundMessage={t('employees.noMatch')}
                data={free.map((worker) => ({
                  value: worker.workerNumber,
                  label: worker.familyName
                    ? `${nameOf(worker)} · ${worker.workerNumber}`
                    : worker.workerNumber,
                }))}
              />
              <Group justify="flex-end" mt="lg">
                <Button variant="subtle" mr="auto" onClick={() => setUnlisted(true)}>
                  {t('addPerson.unlisted')}
                </Button>
                <Button variant="default" onClick={close}>
                  {t('action.cancel')}
                </Button>
                <Button onClick={add} disabled={!chosen}>
                  {t('addWorker.add')}
                </Button>
              </Group>
            </>
          );
        }}
      </Answer>
    </Modal>
  );
}
