import { Alert, Button, Text, Title } from '@mantine/core';
import { IconLogin2 } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Navigate, useRouter, useSearch } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { listMyEmploymentsOptions } from '../api/generated/@tanstack/react-query.gen';
import { useLanguage, useText } from '../app/language';
import { PlainFrame } from '../app/PlainFrame';
import { firstEmployer, startLogin, takeReturn, useEmployers, useMe, useSession } from '../app/session';
import { LinkAnchor, ProblemView, Waiting } from '../app/ui';
import { useOfferedBrokers } from '../broker/brokers';
import { isProvider, useOrganisations } from '../mandates/mandates';
import { NoAccessPage } from './Lost';
import css from './WelcomePage.module.css';

/** Sends a logged-in person on: back to the kept page, else to the desk, the clients or the employer last worked for. */
function Onward() {
  const employers = useEmployers();
  const organisations = useOrganisations();
  const me = useMe();
  const router = useRouter();
  const nowhere = employers.data?.length === 0;
  const own = useQuery({ ...listMyEmploymentsOptions(), enabled: nowhere });
  const [kept] = useState(takeReturn);
  useEffect(() => {
    if (kept) router.history.replace(kept);
  }, [kept, router]);
  if (kept) return <Waiting />;
  if (employers.error)
    return <ProblemView error={employers.error} onRetry={() => void employers.refetch()} />;
  if (!employers.data || organisations.isPending || me.isPending) return <Waiting />;
  if (me.data?.fund.includes('CLERK')) return <Navigate to="/desk" replace />;
  const office = organisations.data?.find((each) => isProvider(each.organisation));
  if (office)
    return (
      <Navigate to="/organisations/$organisation" params={{ organisation: office.organisation }} replace />
    );
  const employer = firstEmployer(employers.data);
  if (!employer) {
    if (own.isPending) return <Waiting />;
    return own.data?.length ? <Navigate to="/worker" replace /> : <NoAccessPage />;
  }
  return (
    <Navigate to="/employers/$employerNumber" params={{ employerNumber: employer.employerNumber }} replace />
  );
}

/** The public page: what this is, in five languages, and the way in. */
export function WelcomePage() {
  const { t } = useText();
  const { language } = useLanguage();
  const session = useSession();
  const brokers = useOfferedBrokers().data ?? [];
  const failed = useSearch({ from: '/' }).login === 'failed';
  useEffect(() => {
    document.title = t('app.documentTitle', { page: t('welcome.documentTitle') });
  }, [t]);
  if (session.data?.authenticated) return <Onward />;
  const points = ['welcome.report', 'welcome.account', 'welcome.mailbox'] as const;
  return (
    <PlainFrame keepLanguage={false} className={css.main}>
      <div className={css.card}>
        <div className={css.intro}>
          <Title order={1} className={css.title}>
            {t('welcome.title')}
          </Title>
          <Text className={css.lead}>{t('welcome.lead')}</Text>
          <ul className={css.points}>
            {points.map((point) => (
              <li key={point}>{t(point)}</li>
            ))}
          </ul>
        </div>
        <div className={css.login}>
          <Title order={2}>{t('welcome.loginTitle')}</Title>
          <Text size="sm" c="dimmed">
            {t('welcome.loginHint')}
          </Text>
          {failed && (
            <Alert color="red" variant="outline" role="alert">
              {t('welcome.loginFailed')}
            </Alert>
          )}
          {session.error ? (
            <ProblemView error={session.error} onRetry={() => void session.refetch()} />
          ) : (
            <Button
              size="md"
              fullWidth
              loading={session.isPending}
              leftSection={<IconLogin2 size={18} aria-hidden />}
              onClick={() => startLogin(language)}
            >
              {t('welcome.login')}
            </Button>
          )}
          <ul className={css.help}>
            {brokers.length > 0 && (
              <li>
                <LinkAnchor to="/login-with-eherkenning">{t('broker.title')}</LinkAnchor>
              </li>
            )}
            <li>
              <LinkAnchor to="/register">{t('public.registerNow')}</LinkAnchor>
            </li>
            <li>
              <LinkAnchor to="/user-name-forgotten">{t('public.userNameForgotten')}</LinkAnchor>
            </li>
            <li>
              <LinkAnchor to="/password-forgotten">{t('public.passwordForgotten')}</LinkAnchor>
            </li>
            <li>
              <LinkAnchor to="/problems-logging-in">{t('public.problems')}</LinkAnchor>
            </li>
          </ul>
        </div>
      </div>
      <Text size="sm" className={css.foot}>
        <LinkAnchor to="/services">{t('welcome.services')}</LinkAnchor>
      </Text>
      <Text size="sm" c="dimmed">
        {t('welcome.official')}
      </Text>
    </PlainFrame>
  );
}
