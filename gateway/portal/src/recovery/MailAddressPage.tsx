import { Alert, Button, Text } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { confirmMailAddressMutation } from '../api/generated/@tanstack/react-query.gen';
import { useLanguage, useText } from '../app/language';
import { startLogin, useSession } from '../app/session';
import { LinkButton, ProblemView, Waiting } from '../app/ui';
import { useFragment } from './fragment';
import { PublicPage } from './PublicPage';

/** Where the link to a new mail address leads: only whoever is logged in as its owner can confirm it. */
export function MailAddressPage() {
  const { t } = useText();
  const { language } = useLanguage();
  const link = useFragment();
  const session = useSession();
  const confirming = useMutation(confirmMailAddressMutation());
  if (confirming.isSuccess) {
    return (
      <PublicPage title={t('mailAddress.doneTitle')}>
        <Alert color="green" variant="light" icon={<IconCircleCheck aria-hidden />} role="status">
          {t('mailAddress.done')}
        </Alert>
        <LinkButton to="/">{t('mailAddress.goOn')}</LinkButton>
      </PublicPage>
    );
  }
  const userName = session.data?.authenticated ? session.data.userName : undefined;
  return (
    <PublicPage title={t('mailAddress.title')}>
      <Text>{t('mailAddress.text')}</Text>
      {session.isPending ? (
        <Waiting />
      ) : userName ? (
        <>
          {confirming.error && <ProblemView error={confirming.error} />}
          <Button loading={confirming.isPending} onClick={() => confirming.mutate({ body: { link } })}>
            {t('mailAddress.confirm', { userName })}
          </Button>
        </>
      ) : (
        <Button onClick={() => startLogin(language, `/mail-address#${link}`)}>
          {t('mailAddress.logIn')}
        </Button>
      )}
    </PublicPage>
  );
}
