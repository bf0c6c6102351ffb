import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { OrganisationUser } from '../api/generated';
import {
  raiseLevelMutation,
  releaseUserMutation,
  setUserMutation,
} from '../api/generated/@tanstack/react-query.gen';
import { DataTable } from '../app/DataTable';
import { type MessageId, useText } from '../app/language';
import { LinkAnchor, Panel, Pill, ProblemView } from '../app/ui';
import { Decision } from '../mandates/Decision';
import { isProvider, useServices } from '../mandates/mandates';
import css from '../mandates/mandates.module.css';
import { useKeptInput } from '../stepup/keptInput';
import { type Begun, InviteDialog } from './InviteDialog';
import { Invited } from './Invited';
import { type Role, RoleFields } from './RoleFields';

function useNameOf() {
  const { t } = useText();
  return (user: OrganisationUser) => user.userName ?? t('users.nameless');
}

/** Level in plain words; how it is asked for stands beside it. */
function LevelText({ user }: { user: OrganisationUser }) {
  const { t, has } = useText();
  const id = `users.level.${user.level}`;
  const reached = user.askedLevel && user.level && user.level >= user.askedLevel;
  return (
    <span>
      {has(id) ? t(id as MessageId) : t('users.level.unknown')}
      {user.askedLevel && !reached && (
        <span className={css.note}>
          {user.askedLevel === 'L3' ? t('users.asked.L3') : t('users.asked.L2')}
        </span>
      )}
    </span>
  );
}

interface Ticked extends Role {
  subject: string;
}

/** Rights of one colleague for this employer, role and level (S003-16, S003-04). */
function PersonDialog(props: {
  organisation: string;
  user: OrganisationUser;
  /** What was ticked before the person left to confirm it. */
  before: Ticked | undefined;
  onClose: () => void;
}) {
  const { t } = useText();
  const { organisation, user } = props;
  const nameOf = useNameOf();
  const queries = useQueryClient();
  const { rights, manager } = props.before ?? user;
  const [role, setRole] = useState<Role>({ rights, manager });
  useKeptInput<Ticked>('person', { subject: user.subject, ...role });
  const [leaving, setLeaving] = useState(false);
  const path = { organisation, subject: user.subject };
  const told = (text: string) => async () => {
    await queries.invalidateQueries();
    notifications.show({ message: text });
    props.onClose();
  };
  const save = useMutation({ ...setUserMutation(), onSuccess: told(t('users.saved')) });
  const raise = useMutation({ ...raiseLevelMutation(), onSuccess: told(t('users.raised')) });
  const release = useMutation({ ...releaseUserMutation(), onSuccess: told(t('users.released')) });
  const error = save.error ?? raise.error;
  if (leaving)
    return (
      <Decision
        opened
        title={t('users.releaseTitle', { name: nameOf(user) })}
        confirm={t('users.release')}
        danger
        pending={release.isPending}
        error={release.error}
        onClose={props.onClose}
        onConfirm={() => release.mutate({ path })}
      >
        <Text size="sm">{t('users.releaseText')}</Text>
      </Decision>
    );
  return (
    <Modal
      opened
      onClose={props.onClose}
      title={t('users.personTitle', { name: nameOf(user) })}
      size="xl"
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <Stack gap="lg">
        <RoleFields organisation={organisation} role={role} onChange={setRole} />
        <div>
          <Text size="sm" fw={550}>
            {t('users.level')}
          </Text>
          <Text size="sm" mb="xs">
            <LevelText user={user} />
          </Text>
          <Group gap="xs">
            {user.level === 'L1' && (
              <Button
                variant="default"
                size="compact-sm"
                loading={raise.isPending}
                onClick={() => raise.mutate({ path, body: { level: 'L2' } })}
              >
                {t('users.raise.L2')}
              </Button>
            )}
            {user.level !== 'L3' && (
              <Button
                variant="default"
                size="compact-sm"
                loading={raise.isPending}
                onClick={() => raise.mutate({ path, body: { level: 'L3' } })}
              >
                {t('users.raise.L3')}
              </Button>
            )}
          </Group>
        </div>
        {error && <ProblemView error={error} />}
        <Group justify="space-between">
          <Button variant="subtle" c="var(--fl-bad)" onClick={() => setLeaving(true)}>
            {t('users.release')}
          </Button>
          <Group>
            <Button variant="default" onClick={props.onClose}>
              {t('action.cancel')}
            </Button>
            <Button loading={save.isPending} onClick={() => save.mutate({ path, body: role })}>
              {t('users.save')}
            </Button>
          </Group>
        </Group>
      </Stack>
    </Modal>
  );
}

/** The people of an organisation: whoever is no main user sees them and changes nothing (S003-14). */
export function People(props: { organisation: string; users: OrganisationUser[]; manager: boolean }) {
  const { t } = useText();
  const nameOf = useNameOf();
  const { nameOf: serviceName } = useServices();
  const [chosen, setChosen] = useState<OrganisationUser>();
  const [adding, setAdding] = useState(false);
  const begun = useKeptInput<Begun>('colleague', undefined);
  const before = useKeptInput<Ticked>('person', undefined);
  const ticked = props.users.find((user) => user.subject === before?.subject);
  useEffect(() => {
    if (ticked) setChosen((open) => open ?? ticked);
  }, [ticked]);
  const { organisation } = props;
  useEffect(() => {
    if (begun?.organisation === organisation) setAdding(true);
  }, [begun, organisation]);
  const employer = !isProvider(organisation);
  return (
    <Panel
      title={t('users.people')}
      flush
      aside={props.manager && <Button onClick={() => setAdding(true)}>{t('users.add')}</Button>}
    >
      <DataTable
        caption={t('users.people')}
        rows={props.users}
        rowKey={(user) => user.subject}
        rowTestId="person"
        columns={[
          {
            key: 'name',
            header: t('users.userName'),
            rowHeader: true,
            render: (user) => (
              <span>
                {nameOf(user)} {user.manager && <Pill tone="info">{t('users.manager')}</Pill>}
              </span>
            ),
          },
          ...(employer
            ? [
                {
                  key: 'rights',
                  header: t('users.rights'),
                  render: (user: OrganisationUser) =>
                    user.rights.length === 0 ? t('users.noRights') : user.rights.map(serviceName).join(', '),
                },
              ]
            : []),
          { key: 'level', header: t('users.level'), render: (user) => <LevelText user={user} /> },
          {
            key: 'actions',
            header: t('table.action'),
            hiddenHeader: true,
            render: (user) => (
              <div className={css.rowActions}>
                {employer && (
                  <LinkAnchor
                    size="sm"
                    to="/employers/$employerNumber/permissions/$subject"
                    params={{ employerNumber: organisation, subject: user.subject }}
                    aria-label={t('users.whyNamed', { name: nameOf(user) })}
                  >
                    {t('users.why')}
                  </LinkAnchor>
                )}
                {props.manager && (
                  <Button
                    variant="default"
                    size="compact-sm"
                    onClick={() => setChosen(user)}
                    aria-label={t('users.changeNamed', { name: nameOf(user) })}
                  >
                    {t('users.change')}
                  </Button>
                )}
              </div>
            ),
          },
        ]}
      />
      {chosen && (
        <PersonDialog
          key={chosen.subject}
          organisation={organisation}
          user={chosen}
          before={before?.subject === chosen.subject ? before : undefined}
          onClose={() => setChosen(undefined)}
        />
      )}
      {props.manager && <Invited organisation={organisation} />}
      {adding && (
        <InviteDialog
          organisation={organisation}
          before={begun?.organisation === organisation ? begun : undefined}
          onClose={() => setAdding(false)}
        />
      )}
    </Panel>
  );
}
