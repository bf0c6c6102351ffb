import { Button, Group, Text } from '@mantine/core';
import { useSearch } from '@tanstack/react-router';
import { useLanguage, useText } from '../app/language';
import { LinkButton, PageHeading } from '../app/ui';
import { beginStepUp } from './begin';
import { Outside } from './Outside';

export interface RefusedSearch {
  why: 'level' | 'failed';
  level: string;
  back: string;
}

/** An own path only: the gateway checks it too, but a link to this page may be anybody's. */
export function refusedSearch(search: Record<string, unknown>): RefusedSearch {
  const back =
    typeof search.back === 'string' && /^\/(?![/\\])[\w./~?=&%-]*$/.test(search.back) ? search.back : '/';
  const level = search.level === 'L2-fresh' || search.level === 'L1' ? search.level : 'L2';
  return { why: search.why === 'level' ? 'level' : 'failed', level, back };
}

/** A step-up that did not succeed: says so, and that everything is as it was. */
export function SignInRefused() {
  const { t } = useText();
  const { language } = useLanguage();
  const { why, level, back } = useSearch({ from: '/sign-in-refused' });
  return (
    <Outside keepLanguage={false}>
      <PageHeading title={t('stepup.refused.title')}>
        <Text>{t(`stepup.refused.${why}`)}</Text>
        <Text mt="xs">{t('stepup.refused.asBefore')}</Text>
      </PageHeading>
      <Group>
        <Button onClick={() => beginStepUp(level, language, back)}>{t('action.retry')}</Button>
        <LinkButton to={back} variant="default">
          {t('stepup.refused.back')}
        </LinkButton>
      </Group>
    </Outside>
  );
}
