import { Button, Group, Modal, Select, Stack, Text, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Mandate, OrganisationUser } from '../api/generated';
import { assignUserMutation, removeUserMutation } from '../api/generated/@tanstack/react-query.gen';
import { useText } from '../app/language';
import { ProblemView } from '../app/ui';
import { showDay } from '../format/calendar';
import { useServices } from './mandates';
import css from './mandates.module.css';
import { ServicePicker } from './ServicePicker';

/** Which colleague acts on this mandate: at most its services, at most until its last day (S003-08). */
export function AssignDialog(props: {
  organisation: string;
  client: string;
  mandate: Mandate;
  colleagues: OrganisationUser[];
  onClose: () => void;
}) {
  const { t, locale } = useText();
  const queries = useQueryClient();
  const { services, nameOf } = useServices();
  const { mandate } = props;
  const [subject, setSubject] = useState<string | null>(null);
  const [codes, setCodes] = useState(mandate.services);
  const [until, setUntil] = useState(mandate.validUntil);
  const told = (text: string) => async () => {
    await queries.invalidateQueries();
    notifications.show({ message: text });
    props.onClose();
  };
  const assign = useMutation({ ...assignUserMutation(), onSuccess: told(t('assign.done')) });
  const remove = useMutation({ ...removeUserMutation(), onSuccess: told(t('assign.removed')) });
  const path = { organisation: props.organisation, mandateId: mandate.mandateId };
  const error = assign.error ?? remove.error;
  return (
    <Modal
      opened
      onClose={props.onClose}
      title={t('assign.title', { client: props.client })}
      size="xl"
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <Stack gap="md">
        {mandate.users.length > 0 && (
          <ul className={css.cards}>
            {mandate.users.map((user) => (
              <li key={user.subject} className={css.card}>
                <div>
                  <Text size="sm" fw={600}>
                    {user.userName ?? t('users.nameless')}
                  </Text>
                  <Text size="sm">
                    {t('assign.has', {
                      services: user.services.map(nameOf).join(', '),
                      until: showDay(user.validUntil, locale),
                    })}
                  </Text>
                </div>
                <div className={css.actions}>
                  <Button
                    variant="default"
                    size="compact-sm"
                    loading={remove.isPending}
                    onClick={() => remove.mutate({ path: { ...path, subject: user.subject } })}
                    aria-label={t('assign.removeNamed', { name: user.userName ?? t('users.nameless') })}
                  >
                    {t('assign.remove')}
                  </Button>
                </div>
              </li>
            ))}
          </ul>
        )}
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (subject)
              assign.mutate({ path: { ...path, subject }, body: { services: codes, validUntil: until } });
          }}
        >
          <Stack gap="md">
            <div className={css.pair}>
              <Select
                label={t('assign.who')}
                data={props.colleagues.map((user) => ({
                  value: user.subject,
                  label: user.userName ?? t('users.nameless'),
                }))}
                value={subject}
                onChange={setSubject}
                required
              />
              <TextInput
                type="date"
                label={t('grant.until')}
                value={until}
                max={mandate.validUntil}
                onChange={(event) => setUntil(event.currentTarget.value)}
                required
              />
            </div>
            <ServicePicker
              legend={t('grant.services')}
              services={(services.data ?? []).filter((service) => mandate.services.includes(service.code))}
              value={codes}
              onChange={setCodes}
            />
            {error && <ProblemView error={error} />}
            <Group justify="flex-end">
              <Button variant="default" onClick={props.onClose}>
                {t('action.cancel')}
              </Button>
              <Button type="submit" loading={assign.isPending} disabled={!subject || codes.length === 0}>
                {t('assign.confirm')}
              </Button>
            </Group>
          </Stack>
        </form>
      </Stack>
    </Modal>
  );
}
