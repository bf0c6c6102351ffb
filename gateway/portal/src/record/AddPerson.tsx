import { Alert, Button, Group, Modal, Select, Stack, Text, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import {
  askForKnownPersonMutation,
  employWorkerMutation,
  registerWorkerMutation,
} from '../api/generated/@tanstack/react-query.gen';
import { errorAt } from '../api/problem';
import { useText } from '../app/language';
import { mayUse, useMe } from '../app/session';
import { ProblemView } from '../app/ui';
import { countryChoices } from '../company/countries';
import { isDay } from '../format/calendar';
import { useKeptInput } from '../stepup/keptInput';
import { needOf } from '../stepup/need';
import css from './record.module.css';

interface Person {
  familyName: string;
  givenName: string;
  birthDate: string;
  nationality: string;
  workerNumber: string;
}

const NOBODY: Person = { familyName: '', givenName: '', birthDate: '', nationality: '', workerNumber: '' };

/** Whom the employer gained. */
export interface AddedPerson {
  workerNumber: string;
  familyName: string;
  givenName: string;
}

/**
 * Takes on somebody: whoever is known at the fund keeps the number (C7-CHK), anybody else gets one. Without the right
 * to ask, the new number is given at once, as before there was a question.
 */
export function AddPerson(props: {
  employerNumber: string;
  onClose: () => void;
  onAdded: (person: AddedPerson) => void;
}) {
  const { t, locale } = useText();
  const queries = useQueryClient();
  const path = { employerNumber: props.employerNumber };
  const asks = mayUse(useMe().data, props.employerNumber, 'CHK');
  const [latest, setLatest] = useState<Person>();
  const kept = useKeptInput('add-person', latest);
  const person = latest ?? kept ?? NOBODY;
  const added = (workerNumber: string) => {
    void queries.invalidateQueries();
    const { familyName, givenName } = person;
    props.onAdded({ workerNumber, familyName: familyName.trim(), givenName: givenName.trim() });
  };
  const question = useMutation(askForKnownPersonMutation());
  const register = useMutation({
    ...registerWorkerMutation(),
    onSuccess: (answer) => added(answer.workerNumber),
  });
  const employ = useMutation({
    ...employWorkerMutation(),
    onSuccess: (_answer, { path: of }) => added(of.workerNumber),
  });
  const failed = [question, register, employ].map((each) => each.error).find(Boolean);
  const set = (next: Partial<Person>) => {
    setLatest({ ...person, ...next });
    for (const each of [question, register, employ]) each.reset();
  };
  const { familyName, givenName, birthDate, nationality } = person;
  const workerNumber = person.workerNumber.replaceAll(' ', '');
  const identity = { familyName, givenName, birthDate };
  const complete = familyName.trim() && givenName.trim() && isDay(birthDate);
  const found = question.data?.workerNumber;
  const unknown = question.data && !found;
  const next = () => {
    if (found) employ.mutate({ path: { ...path, workerNumber: found }, body: identity });
    else if (asks && !unknown)
      question.mutate({ path, body: workerNumber ? { workerNumber, ...identity } : identity });
    else register.mutate({ path, body: { ...identity, nationality } });
  };
  const needsNationality = !found && (unknown || !asks);
  const busy = question.isPending || register.isPending || employ.isPending;
  const placed = ['/familyName', '/givenName', '/birthDate', '/nationality'].some((pointer) =>
    errorAt(failed, pointer),
  );
  return (
    <Modal
      opened
      onClose={props.onClose}
      title={t('addPerson.title')}
      size="lg"
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          next();
        }}
      >
        <Stack gap="md">
          <div className={css.question}>
            <TextInput
              data-autofocus
              label={t('addPerson.familyName')}
              value={familyName}
              onChange={(event) => set({ familyName: event.currentTarget.value })}
              error={errorAt(failed, '/familyName')}
              maxLength={60}
              autoComplete="off"
              required
            />
            <TextInput
              label={t('addPerson.givenName')}
              value={givenName}
              onChange={(event) => set({ givenName: event.currentTarget.value })}
              error={errorAt(failed, '/givenName')}
              maxLength={60}
              autoComplete="off"
              required
            />
            <TextInput
              label={t('employees.birthDate')}
              type="date"
              value={birthDate}
              onChange={(event) => set({ birthDate: event.currentTarget.value })}
              error={errorAt(failed, '/birthDate')}
              required
            />
            {asks && (
              <TextInput
                label={t('addPerson.number')}
                description={t('addPerson.numberHint')}
                inputWrapperOrder={['label', 'input', 'description', 'error']}
                value={person.workerNumber}
                onChange={(event) => set({ workerNumber: event.currentTarget.value })}
                inputMode="numeric"
                maxLength={14}
                autoComplete="off"
              />
            )}
          </div>
          <div role="status">
            {found && (
              <Alert color="teal" variant="outline" title={t('addPerson.known')}>
                {t('addPerson.knownText', { number: found })}
              </Alert>
            )}
            {unknown && (
              <Alert color="gray" variant="outline" title={t('addPerson.unknown')}>
                {t('addPerson.unknownText')}
              </Alert>
            )}
          </div>
          {needsNationality && (
            <Select
              label={t('employees.nationality')}
              value={nationality || null}
              onChange={(value) => setLatest({ ...person, nationality: value ?? '' })}
              data={countryChoices(locale)}
              error={errorAt(failed, '/nationality')}
              searchable
              required
              maw={320}
            />
          )}
          {failed && !placed && !needOf(failed) && <ProblemView error={failed} />}
          {asks && !question.data && <Text size="sm">{t('addPerson.asks')}</Text>}
          <Group justify="flex-end">
            <Button variant="default" onClick={props.onClose}>
              {t('action.cancel')}
            </Button>
            <Button type="submit" loading={busy} disabled={!complete || (needsNationality && !nationality)}>
              {found
                ? t('addPerson.take', { number: found })
                : asks && !unknown
                  ? t('addPerson.ask')
                  : t('addPerson.register')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
