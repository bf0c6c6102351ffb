import { Alert, Button, Radio, Stack, Text } from '@mantine/core';
import { IconLogin2 } from '@tabler/icons-react';
import { useState } from 'react';
import { useLanguage, useText } from '../app/language';
import { startLogin } from '../app/session';
import { LinkAnchor } from '../app/ui';
import { PublicPage } from '../recovery/PublicPage';
import { beginBrokerLogin } from '../stepup/begin';
import { useOfferedBrokers } from './brokers';

/** A long label takes a second line on a telephone and pushes nothing out of its box. */
const WRAPPING = {
  h: 'auto',
  mih: 36,
  py: 6,
  maw: '100%',
  styles: { label: { whiteSpace: 'normal' } },
} as const;

/** Nobody is sent to a supplier that cannot help him: companies outside the Dutch register have the fund's own login. */
export function BrokerLoginPage() {
  const { t } = useText();
  const { language } = useLanguage();
  const [registered, setRegistered] = useState('');
  const offered = useOfferedBrokers().data ?? [];
  const ownLogin = (variant: 'filled' | 'default') => (
    <Button
      variant={variant}
      {...WRAPPING}
      leftSection={<IconLogin2 size={18} aria-hidden />}
      onClick={() => startLogin(language)}
    >
      {t('broker.ownLogin')}
    </Button>
  );
  return (
    <PublicPage title={t('broker.title')} intro={<Text>{t('broker.intro')}</Text>}>
      <Radio.Group label={t('broker.question')} value={registered} onChange={setRegistered}>
        <Stack gap="xs" mt="xs">
          <Radio value="yes" label={t('broker.yes')} />
          <Radio value="no" label={t('broker.no')} />
        </Stack>
      </Radio.Group>
      {registered === 'no' && (
        <Alert color="blue" variant="light" role="status" title={t('broker.cannotTitle')}>
          <Stack gap="sm" align="flex-start">
            <Text size="sm">{t('broker.cannotWhy')}</Text>
            <Text size="sm">{t('broker.cannotOwn')}</Text>
            {ownLogin('filled')}
          </Stack>
        </Alert>
      )}
      {registered === 'yes' && (
        <Stack gap="sm" align="flex-start" role="status">
          <Text size="sm">{offered.length > 0 ? t('broker.first') : t('broker.noneOffered')}</Text>
          {offered.map((each) => (
            <Button
              key={each.alias}
              {...WRAPPING}
              onClick={() => beginBrokerLogin(each.alias, language, '/')}
            >
              {t('broker.continue', { level: each.level })}
            </Button>
          ))}
          {ownLogin(offered.length > 0 ? 'default' : 'filled')}
        </Stack>
      )}
      <Text size="sm">
        <LinkAnchor to="/problems-logging-in">{t('public.problems')}</LinkAnchor>
      </Text>
    </PublicPage>
  );
}
