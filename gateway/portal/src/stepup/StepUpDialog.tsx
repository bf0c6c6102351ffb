import { Button, Group, List, Modal, Stack, Text } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconShieldLock } from '@tabler/icons-react';
import { useSyncExternalStore } from 'react';
import { useLanguage, useText } from '../app/language';
import { useSession } from '../app/session';
import { beginStepUp } from './begin';
import { stepUp } from './need';
import { useServiceName } from './serviceName';

/** Says what an act still needs and why, and leads there; the page stays as it is until the person leaves it. */
export function StepUpDialog() {
  const { t } = useText();
  const { language } = useLanguage();
  const need = useSyncExternalStore(stepUp.subscribe, stepUp.present);
  const nameOf = useServiceName();
  const narrow = useMediaQuery('(max-width: 600px)', false);
  const level = need?.level;
  const broker = useSession().data?.broker;
  return (
    <Modal
      opened={need !== undefined}
      onClose={stepUp.reset}
      title={need && t(`stepup.title.${need.missing}`)}
      size="lg"
      fullScreen={narrow}
      zIndex={900}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      {need && (
        <Stack gap="sm">
          <Text>{t(`stepup.why.${need.missing}`, { service: nameOf(need.service) })}</Text>
          {need.missing === 'SECOND_FACTOR' && (
            <List size="sm" spacing={4}>
              <List.Item>{t('stepup.have')}</List.Item>
              <List.Item>{t('stepup.haveNot')}</List.Item>
            </List>
          )}
          {level && <Text size="sm">{t('stepup.kept')}</Text>}
          {need.paperForm && (
            <Text size="sm" c="dimmed">
              {t(need.service === 'REPORT' ? 'stepup.paperReport' : 'stepup.paper', {
                form: need.paperForm,
              })}
            </Text>
          )}
          <Group justify="flex-end" mt="sm">
            <Button variant="default" onClick={stepUp.reset}>
              {level ? t('stepup.later') : t('action.close')}
            </Button>
            {level && (
              <Button
                data-autofocus
                data-testid="step-up"
                leftSection={<IconShieldLock size={18} aria-hidden />}
                onClick={() => beginStepUp(level, language, undefined, broker)}
              >
                {t('stepup.go')}
              </Button>
            )}
          </Group>
        </Stack>
      )}
    </Modal>
  );
}
