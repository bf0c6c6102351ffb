import { Button, Checkbox, Radio, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconHandStop } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { StopReason } from '../api/generated';
import { stopOrganisationMutation } from '../api/generated/@tanstack/react-query.gen';
import { type MessageId, useText } from '../app/language';
import { Decision } from '../mandates/Decision';

const REASONS: StopReason[] = ['LOGIN_STOLEN', 'PERSON_LEFT', 'STRANGE_ACTS'];

/** Ends everything at once, with any login: nobody may need a telephone for that. */
export function EmergencyStop({ organisation }: { organisation: string }) {
  const { t } = useText();
  const queries = useQueryClient();
  const [opened, setOpened] = useState(false);
  const [reason, setReason] = useState<StopReason>();
  const [sure, setSure] = useState(false);
  const close = () => {
    setReason(undefined);
    setSure(false);
    setOpened(false);
  };
  const stop = useMutation({
    ...stopOrganisationMutation(),
    onSuccess: async () => {
      close();
      notifications.show({ message: t('stop.done') });
      await queries.invalidateQueries();
    },
  });
  return (
    <>
      <Button
        variant="default"
        c="var(--fl-bad)"
        leftSection={<IconHandStop size={16} aria-hidden />}
        onClick={() => {
          stop.reset();
          setOpened(true);
        }}
      >
        {t('stop.button')}
      </Button>
      <Decision
        opened={opened}
        title={t('stop.title')}
        confirm={t('stop.confirm')}
        danger
        disabled={!sure || !reason}
        pending={stop.isPending}
        error={stop.error}
        onClose={close}
        onConfirm={() => reason && stop.mutate({ path: { organisation }, body: { reason } })}
      >
        <Text size="sm">{t('stop.text')}</Text>
        <Radio.Group
          label={t('stop.reason')}
          value={reason ?? ''}
          onChange={(value) => setReason(REASONS.find((each) => each === value))}
        >
          <Stack gap="xs" mt="xs">
            {REASONS.map((each) => (
              <Radio key={each} value={each} label={t(`stop.reason.${each}` as MessageId)} />
            ))}
          </Stack>
        </Radio.Group>
        <Checkbox
          checked={sure}
          onChange={(event) => setSure(event.currentTarget.checked)}
          label={t('stop.sure')}
        />
      </Decision>
    </>
  );
}
