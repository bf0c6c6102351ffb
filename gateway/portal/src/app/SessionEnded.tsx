import { Button, Group, Modal, Text } from '@mantine/core';
import { useLanguage, useText } from './language';
import { startLogin, useSessionEnded } from './session';

/** Asks for a new login without throwing away the page: after it the person is back where it was. */
export function SessionEnded() {
  const { t } = useText();
  const { language } = useLanguage();
  const ended = useSessionEnded();
  return (
    <Modal
      opened={ended}
      onClose={() => undefined}
      withCloseButton={false}
      closeOnEscape={false}
      closeOnClickOutside={false}
      title={t('session.ended')}
      zIndex={1000}
    >
      <Text size="sm">{t('session.endedText')}</Text>
      <Group justify="flex-end" mt="lg">
        <Button
          data-autofocus
          onClick={() => startLogin(language, window.location.pathname + window.location.search)}
        >
          {t('session.again')}
        </Button>
      </Group>
    </Modal>
  );
}
