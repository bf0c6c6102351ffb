import { Button, Checkbox, Group, Modal, Stack, Text } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useText } from '../app/language';
import { Facts, ProblemView } from '../app/ui';
import { CONSENT_TEXT } from './mandates';
import css from './mandates.module.css';

/** Asks once more before something that cannot simply be taken back. */
export function Decision(props: {
  opened: boolean;
  title: string;
  children: ReactNode;
  confirm: string;
  danger?: boolean;
  disabled?: boolean;
  pending: boolean;
  error: unknown;
  onClose: () => void;
  onConfirm: () => void;
}) {
  const { t } = useText();
  return (
    <Modal
      opened={props.opened}
      onClose={props.onClose}
      title={props.title}
      size="lg"
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <Stack gap="md">
        {props.children}
        {props.error !== undefined && props.error !== null && <ProblemView error={props.error} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={props.onClose}>
            {t('action.cancel')}
          </Button>
          <Button
            color={props.danger ? 'red.9' : undefined}
            onClick={props.onConfirm}
            disabled={props.disabled}
            loading={props.pending}
          >
            {props.confirm}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}

/** The consent of the employer (S000-15): what is given, the text with its version, and a word that it is meant. */
export function ConsentDialog(props: {
  opened: boolean;
  facts: { label: string; value: ReactNode }[];
  pending: boolean;
  error: unknown;
  onClose: () => void;
  onConfirm: () => void;
}) {
  const { t } = useText();
  const [agreed, setAgreed] = useState(false);
  const close = () => {
    setAgreed(false);
    props.onClose();
  };
  return (
    <Decision
      opened={props.opened}
      title={t('consent.title')}
      confirm={t('consent.confirm')}
      disabled={!agreed}
      pending={props.pending}
      error={props.error}
      onClose={close}
      onConfirm={props.onConfirm}
    >
      <Facts items={props.facts} />
      <div className={css.consent}>
        <p>{t('consent.act')}</p>
        <p>{t('consent.contact')}</p>
        <p>{t('consent.limits')}</p>
        <p>{t('consent.end')}</p>
      </div>
      <Text size="xs" c="dimmed">
        {t('consent.version', { version: CONSENT_TEXT })}
      </Text>
      <Checkbox
        checked={agreed}
        onChange={(event) => setAgreed(event.currentTarget.checked)}
        label={t('consent.agree')}
      />
    </Decision>
  );
}
