import { Alert, Button, Stack, Text, TextInput } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { checkPasswordLink, setNewPassword } from '../api/generated';
import { ApiProblem, errorAt, hasStatus } from '../api/problem';
import { useLanguage, useText } from '../app/language';
import { startLogin } from '../app/session';
import { LinkButton, ProblemView, Waiting } from '../app/ui';
import { useFragment } from './fragment';
import { PasswordField } from './PasswordField';
import { PasswordRules } from './PasswordRules';
import { PublicPage } from './PublicPage';

/** Where the link of the mail leads: the answer, if one was set, and a new password. */
export function NewPasswordPage() {
  const { t } = useText();
  const { language } = useLanguage();
  const link = useFragment();
  const [answer, setAnswer] = useState('');
  const [password, setPassword] = useState('');
  const state = useQuery({
    queryKey: ['password-link', link, language],
    queryFn: async () => (await checkPasswordLink({ body: { link } })).data,
    retry: false,
    staleTime: Number.POSITIVE_INFINITY,
  });
  const saving = useMutation({
    mutationFn: () => setNewPassword({ body: { link, answer: answer || undefined, password } }),
  });
  const over = hasStatus(state.error, 410) ? state.error : hasStatus(saving.error, 410) ? saving.error : null;
  const problem = saving.error instanceof ApiProblem ? saving.error : undefined;
  if (saving.isSuccess) {
    return (
      <PublicPage title={t('newPassword.doneTitle')}>
        <Alert color="green" variant="light" icon={<IconCircleCheck aria-hidden />} role="status">
          {t('newPassword.done')}
        </Alert>
        <Button onClick={() => startLogin(language)}>{t('register.logIn')}</Button>
      </PublicPage>
    );
  }
  if (over) {
    return (
      <PublicPage title={over.title ?? t('problem.unexpected')}>
        <Text role="alert">{over.detail}</Text>
        <LinkButton to="/password-forgotten">{t('newPassword.askAgain')}</LinkButton>
      </PublicPage>
    );
  }
  const submit = (event: FormEvent) => {
    event.preventDefault();
    saving.mutate();
  };
  const fields =
    problem && errorAt(problem, '/answer') === undefined && errorAt(problem, '/password') === undefined;
  return (
    <PublicPage title={t('newPassword.title')}>
      {state.isPending ? (
        <Waiting />
      ) : state.error ? (
        <ProblemView error={state.error} onRetry={() => void state.refetch()} />
      ) : (
        <form onSubmit={submit} noValidate>
          <Stack>
            {state.data.question && (
              <TextInput
                label={state.data.question.text}
                description={t('newPassword.answerHint')}
                autoComplete="off"
                required
                value={answer}
                error={errorAt(problem, '/answer')}
                onChange={(event) => setAnswer(event.currentTarget.value)}
              />
            )}
            <PasswordRules />
            <PasswordField
              label={t('newPassword.password')}
              required
              value={password}
              own={{}}
              error={errorAt(problem, '/password')}
              onChange={setPassword}
            />
            {fields && <ProblemView error={saving.error} />}
            <Button type="submit" loading={saving.isPending}>
              {t('newPassword.save')}
            </Button>
          </Stack>
        </form>
      )}
    </PublicPage>
  );
}
