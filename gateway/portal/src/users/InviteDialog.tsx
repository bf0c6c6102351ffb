import { Button, Checkbox, Group, Modal, Select, Stack, Text, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { inviteColleagueMutation } from '../api/generated/@tanstack/react-query.gen';
import { ApiProblem, errorAt } from '../api/problem';
import { isLanguage, LANGUAGES, nameOfLanguage, useLanguage, useText } from '../app/language';
import { ProblemView } from '../app/ui';
import css from '../mandates/mandates.module.css';
import { useKeptInput } from '../stepup/keptInput';
import { type Role, RoleFields } from './RoleFields';

/** What was typed before the person left to confirm it. */
export interface Begun extends Role {
  organisation: string;
  email: string;
  language: string;
}

/** The one way in for a colleague: a mail to the colleague's own address, and a login of the own (S003-13). */
export function InviteDialog(props: {
  organisation: string;
  before?: Begun | undefined;
  onClose: () => void;
}) {
  const { t } = useText();
  const { language: own } = useLanguage();
  const { organisation, before } = props;
  const queries = useQueryClient();
  const [email, setEmail] = useState(before?.email ?? '');
  const [language, setLanguage] = useState<string>(before?.language ?? own);
  const { rights, manager } = before ?? { rights: [], manager: false };
  const [role, setRole] = useState<Role>({ rights, manager });
  const [accepted, setAccepted] = useState(false);
  useKeptInput<Begun>('colleague', { organisation, email, language, ...role });
  const invite = useMutation({
    ...inviteColleagueMutation(),
    onSuccess: async () => {
      await queries.invalidateQueries();
      notifications.show({ message: t('colleague.invited', { email }) });
      props.onClose();
    },
  });
  const problem = invite.error instanceof ApiProblem ? invite.error : undefined;
  const shared = problem?.code === 'ADDRESS_NOT_PERSONAL';
  const atEmail = shared ? (problem.detail ?? problem.title) : errorAt(problem, '/email');
  return (
    <Modal
      opened
      onClose={props.onClose}
      title={t('colleague.title')}
      size="xl"
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          invite.mutate({
            path: { organisation },
            body: { email: email.trim(), language, ...role, sharedAddressAccepted: accepted },
          });
        }}
      >
        <Stack gap="md">
          <Text size="sm">{t('colleague.text')}</Text>
          <div className={css.pair}>
            <TextInput
              type="email"
              label={t('colleague.email')}
              value={email}
              onChange={(event) => {
                setEmail(event.currentTarget.value);
                setAccepted(false);
                invite.reset();
              }}
              error={atEmail}
              autoComplete="off"
              required
            />
            <Select
              label={t('colleague.language')}
              allowDeselect={false}
              data={LANGUAGES.map((each) => ({ value: each, label: nameOfLanguage(each) }))}
              value={language}
              onChange={(value) => {
                if (isLanguage(value)) setLanguage(value);
              }}
            />
          </div>
          {shared && (
            <Checkbox
              label={t('colleague.sharedAccepted')}
              checked={accepted}
              onChange={(event) => setAccepted(event.currentTarget.checked)}
            />
          )}
          <RoleFields organisation={organisation} role={role} onChange={setRole} />
          {invite.error && !atEmail && <ProblemView error={invite.error} />}
          <Group justify="flex-end">
            <Button variant="default" onClick={props.onClose}>
              {t('action.cancel')}
            </Button>
            <Button
              type="submit"
              loading={invite.isPending}
              disabled={email.trim() === '' || (shared && !accepted)}
            >
              {t('colleague.send')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
