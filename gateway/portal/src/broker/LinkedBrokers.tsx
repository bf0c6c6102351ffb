import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { IconBuildingBank, IconLink, IconUnlink } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useLanguage, useText } from '../app/language';
import { LinkAnchor, Panel, ProblemView } from '../app/ui';
import { showDay } from '../format/calendar';
import { beginBrokerLogin } from '../stepup/begin';
import css from '../stepup/stepup.module.css';
import {
  type LinkedBroker,
  linkedBrokersKey,
  unlinkBroker,
  useLinkedBrokers,
  useOfferedBrokers,
} from './brokers';

/** Which eHerkenning means open the own login; nothing at all where the fund offers none and none is linked. */
export function LinkedBrokers() {
  const { t, locale } = useText();
  const { language } = useLanguage();
  const offered = useOfferedBrokers().data ?? [];
  const linked = useLinkedBrokers().data ?? [];
  const queries = useQueryClient();
  const [removing, setRemoving] = useState<LinkedBroker>();
  const unlink = useMutation({
    mutationFn: unlinkBroker,
    onSuccess: async () => {
      setRemoving(undefined);
      await queries.invalidateQueries({ queryKey: linkedBrokersKey });
    },
  });
  if (offered.length === 0 && linked.length === 0) return null;
  const day = (moment: string) => showDay(moment.slice(0, 10), locale);
  return (
    <Panel title={t('broker.linked')}>
      {linked.length > 0 && (
        <ul className={css.factors}>
          {linked.map((each) => (
            <li key={`${each.broker} ${each.since}`} className={css.factor}>
              <IconBuildingBank size={24} aria-hidden />
              <div className={css.factorText}>
                <Text fw={600}>{t('broker.name', { level: each.level })}</Text>
                <Text size="sm" c="dimmed">
                  {each.organisation && `${t('broker.for', { number: each.organisation })}, `}
                  {t('broker.times', { since: day(each.since), used: day(each.lastUsed) })}
                </Text>
              </div>
              <Button
                variant="default"
                size="xs"
                leftSection={<IconUnlink size={16} aria-hidden />}
                onClick={() => setRemoving(each)}
              >
                {t('broker.unlink')}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {linked.length === 0 && <Text size="sm">{t('broker.notLinked')}</Text>}
      {offered.length > 0 && (
        <Group mt="md">
          {offered.map((each) => (
            <Button
              key={each.alias}
              variant="default"
              leftSection={<IconLink size={18} aria-hidden />}
              onClick={() => beginBrokerLogin(each.alias, language, '/my-sign-in')}
            >
              {t('broker.link', { level: each.level })}
            </Button>
          ))}
        </Group>
      )}
      <Text size="sm" c="dimmed" mt="sm">
        {t('broker.linkHint')}{' '}
        <LinkAnchor to="/login-with-eherkenning" size="sm" underline="always">
          {t('broker.who')}
        </LinkAnchor>
      </Text>
      <Modal
        opened={removing !== undefined}
        onClose={() => setRemoving(undefined)}
        title={t('broker.unlinkTitle')}
        closeButtonProps={{ 'aria-label': t('action.close') }}
      >
        {removing && (
          <Stack gap="sm">
            <Text size="sm">{t('broker.unlinkText')}</Text>
            {unlink.error && <ProblemView error={unlink.error} />}
            <Group justify="flex-end">
              <Button variant="default" onClick={() => setRemoving(undefined)}>
                {t('action.cancel')}
              </Button>
              <Button
                variant="outline"
                color="red"
                loading={unlink.isPending}
                onClick={() => unlink.mutate(removing.broker)}
              >
                {t('broker.unlink')}
              </Button>
            </Group>
          </Stack>
        )}
      </Modal>
    </Panel>
  );
}
