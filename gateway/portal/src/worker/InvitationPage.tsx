import { Alert, Button, Fieldset, PasswordInput, Text, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useEffect, useState } from 'react';
import type { ProvedInvitation } from '../api/generated';
import {
  askForInvitationMutation,
  checkInvitationMutation,
  proveBirthDateMutation,
  redeemInvitationMutation,
} from '../api/generated/@tanstack/react-query.gen';
import { errorAt, hasStatus } from '../api/problem';
import { useLanguage, useText } from '../app/language';
import { startLogin } from '../app/session';
import { ProblemView, Waiting } from '../app/ui';
import { showMoment } from '../format/calendar';
import { PasswordField } from '../recovery/PasswordField';
import { PublicPage } from './PublicPage';
import css from './worker.module.css';

/** What ended by itself: the employer can send another one. */
const ASKABLE = ['INVITATION_EXPIRED', 'INVITATION_LOCKED'];

/** Where the link of an invitation leads: birth date, then an own user name and password. */
export function InvitationPage() {
  const { t, locale } = useText();
  const { language } = useLanguage();
  // The secret stands behind the hash: it reaches no server log and no other site.
  const [link] = useState(() => window.location.hash.slice(1));
  const [day, setDay] = useState('');
  const [month, setMonth] = useState('');
  const [year, setYear] = useState('');
  const [proved, setProved] = useState<ProvedInvitation>();
  const [userName, setUserName] = useState('');
  const [password, setPassword] = useState('');
  const [again, setAgain] = useState('');
  const [differs, setDiffers] = useState(false);
  const check = useMutation(checkInvitationMutation());
  const prove = useMutation({
    ...proveBirthDateMutation(),
    onSuccess: (answer) => {
      setProved(answer);
      setUserName(answer.userNames[0] ?? '');
    },
  });
  const redeem = useMutation(redeemInvitationMutation());
  const ask = useMutation(askForInvitationMutation());
  const look = check.mutate;
  useEffect(() => look({ body: { link } }), [look, link]);
  const birthDate = `${year.padStart(4, '0')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const over = [redeem.error, prove.error, check.error].find((error) => hasStatus(error, 410));

  const title = t('invitation.title');
  if (redeem.data) {
    return (
      <PublicPage title={t('invitation.doneTitle')}>
        <Text>{t('invitation.doneText', { userName: redeem.data.userName })}</Text>
        <Button size="md" onClick={() => startLogin(language)}>
          {t('invitation.login')}
        </Button>
      </PublicPage>
    );
  }
  if (over) {
    return (
      <PublicPage title={over.title ?? title}>
        {ask.isSuccess ? (
          <Alert color="green" variant="light" role="status">
            {t('invitation.asked')}
          </Alert>
        ) : (
          <Text role="alert">{over.detail}</Text>
        )}
        {ASKABLE.includes(over.code ?? '') && !ask.isSuccess && (
          <>
            {ask.error && <ProblemView error={ask.error} />}
            <Button size="md" loading={ask.isPending} onClick={() => ask.mutate({ body: { link } })}>
              {t('invitation.ask')}
            </Button>
          </>
        )}
        {over.code === 'INVITATION_USED' && (
          <Button size="md" onClick={() => startLogin(language)}>
            {t('invitation.login')}
          </Button>
        )}
      </PublicPage>
    );
  }
  if (check.error)
    return (
      <PublicPage title={title}>
        <ProblemView error={check.error} onRetry={() => look({ body: { link } })} />
      </PublicPage>
    );
  if (!check.data)
    return (
      <PublicPage title={title}>
        <Waiting />
      </PublicPage>
    );

  if (!proved) {
    const wrong = errorAt(prove.error, '/birthDate');
    return (
      <PublicPage title={title}>
        <Text>{t('invitation.birthText')}</Text>
        <form
          className={css.form}
          noValidate
          onSubmit={(event: FormEvent) => {
            event.preventDefault();
            prove.mutate({ body: { link, birthDate } });
          }}
        >
          <Fieldset legend={t('invitation.birthDate')}>
            <div className={css.date}>
              <TextInput
                label={t('invitation.day')}
                inputMode="numeric"
                autoComplete="bday-day"
                maxLength={2}
                value={day}
                onChange={(event) => setDay(event.currentTarget.value)}
                error={Boolean(wrong)}
              />
              <TextInput
                label={t('invitation.month')}
                inputMode="numeric"
                autoComplete="bday-month"
                maxLength={2}
                value={month}
                onChange={(event) => setMonth(event.currentTarget.value)}
                error={Boolean(wrong)}
              />
              <TextInput
                label={t('invitation.year')}
                inputMode="numeric"
                autoComplete="bday-year"
                maxLength={4}
                value={year}
                onChange={(event) => setYear(event.currentTarget.value)}
                error={Boolean(wrong)}
              />
            </div>
          </Fieldset>
          {wrong && (
            <Alert color="red" variant="outline" role="alert">
              {wrong}
            </Alert>
          )}
          {prove.error && !wrong && <ProblemView error={prove.error} />}
          <Button type="submit" size="md" loading={prove.isPending}>
            {t('invitation.next')}
          </Button>
          <Text size="sm" c="dimmed">
            {t('invitation.validUntil', { until: showMoment(check.data.expiresAt, locale) })}
          </Text>
        </form>
      </PublicPage>
    );
  }

  return (
    <PublicPage title={t('invitation.chooseTitle')}>
      <form
        className={css.form}
        noValidate
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          setDiffers(password !== again);
          if (password === again) redeem.mutate({ body: { link, birthDate, userName, password } });
        }}
      >
        <TextInput
          label={t('invitation.userName')}
          description={t('invitation.userNameHint')}
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          value={userName}
          onChange={(event) => setUserName(event.currentTarget.value)}
          error={errorAt(redeem.error, '/userName')}
        />
        <div className={css.names}>
          {proved.userNames
            .filter((name) => name !== userName)
            .map((name) => (
              <Button key={name} size="compact-sm" variant="default" onClick={() => setUserName(name)}>
                {name}
              </Button>
            ))}
        </div>
        <PasswordField
          label={t('invitation.password')}
          description={t('invitation.passwordHint', { shortest: proved.shortestPassword })}
          value={password}
          own={{ userName }}
          onChange={setPassword}
          error={errorAt(redeem.error, '/password')}
          visibilityToggleButtonProps={{ 'aria-label': t('invitation.showPassword') }}
        />
        <PasswordInput
          label={t('invitation.again')}
          autoComplete="new-password"
          value={again}
          onChange={(event) => setAgain(event.currentTarget.value)}
          error={differs && password !== again ? t('invitation.differs') : undefined}
          visibilityToggleButtonProps={{ 'aria-label': t('invitation.showPassword') }}
        />
        {redeem.error && !errorAt(redeem.error, '/userName') && !errorAt(redeem.error, '/password') && (
          <ProblemView error={redeem.error} />
        )}
        <Button type="submit" size="md" loading={redeem.isPending}>
          {t('invitation.finish')}
        </Button>
      </form>
    </PublicPage>
  );
}
