import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useText } from '../app/language';
import { Facts } from '../app/ui';
import type { Fact } from './SectionPanel';

/** Somebody was faster: shows what holds now and lets the person decide, nothing typed is lost. */
export function StaleNotice(props: { facts: Fact[]; onTake: () => void; onKeep: () => void }) {
  const { t } = useText();
  return (
    <Alert
      role="alert"
      variant="outline"
      color="yellow"
      icon={<IconAlertTriangle aria-hidden />}
      title={t('company.stale')}
    >
      <Stack gap="sm">
        <Text size="sm">{t('company.staleText')}</Text>
        <Facts items={props.facts.map((fact) => ({ ...fact, value: fact.value || '–' }))} />
        <Group gap="xs">
          <Button size="xs" variant="default" onClick={props.onTake}>
            {t('company.staleTake')}
          </Button>
          <Button size="xs" variant="default" onClick={props.onKeep}>
            {t('company.staleKeep')}
          </Button>
        </Group>
      </Stack>
    </Alert>
  );
}
