import { Button, Group, Text } from '@mantine/core';
import { useSearch } from '@tanstack/react-router';
import { useLanguage, useText } from '../app/language';
import { startLogin, useSession } from '../app/session';
import { LinkButton, PageHeading } from '../app/ui';
import { beginStepUp } from './begin';
import { Outside } from './Outside';

const BROKER_REFUSALS = ['broker', 'broker-level', 'broker-unlinked', 'broker-taken'] as const;

type BrokerRefusal = (typeof BROKER_REFUSALS)[number];

const brokerRefusal = (why: unknown) => BROKER_REFUSALS.find((each) => each === why);

export interface RefusedSearch {
  why: 'level' | 'failed' | BrokerRefusal;
  level: string;
  back: string;
}

/** An own path only: the gateway checks it too, but a link to this page may be anybody's. */
export function refusedSearch(search: Record<string, unknown>): RefusedSearch {
  const back =
    typeof search.back === 'string' && /^\/(?![/\\])[\w./~?=&%-]*$/.test(search.back) ? search.back : '/';
  const level = search.level === 'L2-fresh' || search.level === 'L1' ? search.level : 'L2';
  return { why: brokerRefusal(search.why) ?? (search.why === 'level' ? 'level' : 'failed'), level, back };
}

/** A step-up that did not succeed: says so, and that everything is as it was. */
export function SignInRefused() {
  const { t } = useText();
  const { language } = useLanguage();
  const { why, level, back } = useSearch({ from: '/sign-in-refused' });
  const broker = useSession().data?.broker;
  const refusal = brokerRefusal(why);
  if (refusal)
    return (
      <Outside keepLanguage={false}>
        <PageHeading title={t('broker.refused.title')}>
          <Text>{t(`broker.refused.${refusal}`)}</Text>
        </PageHeading>
        <Group>
          <Button onClick={() => startLogin(language)}>{t('broker.ownLogin')}</Button>
          <LinkButton to="/" variant="default">
            {t('action.toStart')}
          </LinkButton>
        </Group>
      </Outside>
    );
  return (
    <Outside keepLanguage={false}>
      <PageHeading title={t('stepup.refused.title')}>
        <Text>{t(why === 'level' ? 'stepup.refused.level' : 'stepup.refused.failed')}</Text>
        <Text mt="xs">{t('stepup.refused.asBefore')}</Text>
      </PageHeading>
      <Group>
        <Button onClick={() => beginStepUp(level, language, back, broker)}>{t('action.retry')}</Button>
        <LinkButton to={back} variant="default">
          {t('stepup.refused.back')}
        </LinkButton>
      </Group>
    </Outside>
  );
}
