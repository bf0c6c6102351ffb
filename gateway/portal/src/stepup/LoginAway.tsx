import { Button, Group, Text } from '@mantine/core';
import { useText } from '../app/language';
import { LinkButton, PageHeading } from '../app/ui';
import { Outside } from './Outside';

/** Shown at the address of the login itself while the identity provider is away: reloading tries again. */
export function LoginAway() {
  const { t } = useText();
  return (
    <Outside keepLanguage={false}>
      <PageHeading title={t('stepup.away.title')}>
        <Text>{t('stepup.away.text')}</Text>
        <Text mt="xs">{t('stepup.away.loggedIn')}</Text>
      </PageHeading>
      <Group>
        <Button onClick={() => window.location.reload()}>{t('action.retry')}</Button>
        <LinkButton to="/" variant="default">
          {t('action.toStart')}
        </LinkButton>
      </Group>
    </Outside>
  );
}
