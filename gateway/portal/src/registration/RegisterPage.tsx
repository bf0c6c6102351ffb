import { Alert, Button, Checkbox, Group, Select, Stack, Text, TextInput } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { type FormEvent, useEffect, useState } from 'react';
import type { RegistrationWish } from '../api/generated';
import { checkRegistration, listSecurityQuestions, register } from '../api/generated';
import { ApiProblem, hasStatus } from '../api/problem';
import { isLanguage, LANGUAGES, nameOfLanguage, useLanguage, useText } from '../app/language';
import { startLogin } from '../app/session';
import { LinkAnchor, LinkButton, ProblemView, Waiting } from '../app/ui';
import { useFragment } from '../recovery/fragment';
import { PasswordField, passwordProblem } from '../recovery/PasswordField';
import { PasswordRules } from '../recovery/PasswordRules';
import { PublicPage } from '../recovery/PublicPage';
import css from '../recovery/public.module.css';
import { OwnLogin } from './OwnLogin';

type Step = 'code' | 'person' | 'login' | 'summary';
type Values = Omit<RegistrationWish, 'commandId' | 'number' | 'code' | 'link'>;
type Field = keyof Values;

const STEP_OF: Partial<Record<string, Step>> = {
  '/givenName': 'person',
  '/familyName': 'person',
  '/email': 'person',
  '/language': 'person',
  '/userName': 'login',
  '/password': 'login',
  '/question': 'login',
  '/answer': 'login',
};
const NEEDED: Record<'person' | 'login', Field[]> = {
  person: ['givenName', 'familyName', 'email'],
  login: ['userName', 'password', 'question', 'answer'],
};
const SHORTEST_PASSWORD = 12;

/** From the code of the letter or the link of the mail to a login, with a summary before the one act. */
export function RegisterPage() {
  const { t } = useText();
  const { language } = useLanguage();
  const link = useFragment();
  const [step, setStep] = useState<Step>('code');
  const [proof, setProof] = useState({ number: '', code: '' });
  const [commandId] = useState(() => crypto.randomUUID());
  const [values, setValues] = useState<Values>({
    givenName: '',
    familyName: '',
    email: '',
    language,
    userName: '',
    password: '',
    question: '',
    answer: '',
  });
  const [errors, setErrors] = useState<Record<string, string>>({});
  const [joined, setJoined] = useState(false);
  const questions = useQuery({
    queryKey: ['security-questions', language],
    queryFn: async () => (await listSecurityQuestions()).data,
    staleTime: Number.POSITIVE_INFINITY,
  });
  const checking = useMutation({
    mutationFn: async () => (await checkRegistration({ body: link ? { link } : proof })).data,
    onSuccess: (known) => {
      // A colleague's link went to an address that is most likely the right one.
      if (known.email) setValues((before) => ({ ...before, email: before.email || (known.email ?? '') }));
      setStep('person');
    },
  });
  const { mutate: check } = checking;
  useEffect(() => {
    if (link) check();
  }, [link, check]);
  const saving = useMutation({
    mutationFn: async () =>
      (await register({ body: { ...values, ...(link ? { link } : proof), commandId } })).data,
    onError: (error) => {
      if (!(error instanceof ApiProblem)) return;
      const found = Object.fromEntries(error.errors.map((each) => [each.pointer, each.message ?? '']));
      setErrors(found);
      const wrong = error.errors.map((each) => STEP_OF[each.pointer]).filter((each) => each !== undefined);
      const first = (['person', 'login'] as const).find((each) => wrong.includes(each));
      if (first) setStep(first);
    },
  });
  const problem = saving.error instanceof ApiProblem ? saving.error : undefined;
  const sharedEmail = problem?.errors.some((error) => error.code === 'login.mail-impersonal');

  const change = (field: Field) => (value: string | boolean | null) => {
    setValues((before) => ({ ...before, [field]: value ?? '' }));
    setErrors(({ [`/${field}`]: _, ...others }) => others);
  };
  const input = (field: 'givenName' | 'familyName' | 'email' | 'userName' | 'password' | 'answer') => ({
    value: values[field],
    error: errors[`/${field}`],
    required: true,
    onChange: (event: { currentTarget: { value: string } }) => change(field)(event.currentTarget.value),
  });
  const own = {
    userName: values.userName,
    givenName: values.givenName,
    familyName: values.familyName,
    email: values.email,
  };
  const goOn = (from: 'person' | 'login', to: Step) => async (event: FormEvent) => {
    event.preventDefault();
    const missing = Object.fromEntries(
      NEEDED[from]
        .filter((field) => !String(values[field] ?? '').trim())
        .map((field) => [`/${field}`, t('public.required')]),
    );
    if (from === 'login' && values.password) {
      const problem =
        values.password.length < SHORTEST_PASSWORD
          ? t('password.ruleLength')
          : await passwordProblem(values.password, own);
      if (problem) missing['/password'] = problem;
    }
    if (sharedEmail && from === 'person' && errors['/email'] && !values.sharedEmailConfirmed) {
      missing['/email'] = errors['/email'];
    }
    setErrors(missing);
    if (Object.keys(missing).length === 0) setStep(to);
  };
  const colleague = checking.data?.kind === 'COLLEAGUE';
  const organisationName = checking.data?.name ?? checking.data?.organisation ?? '';
  const questionText = questions.data?.find((each) => each.code === values.question)?.text ?? '';

  if (joined) {
    return (
      <PublicPage title={t('register.doneTitle')}>
        <Alert color="green" variant="light" icon={<IconCircleCheck aria-hidden />} role="status">
          {t('register.joined', { name: organisationName })}
        </Alert>
        <LinkButton to="/">{t('register.toPortal')}</LinkButton>
      </PublicPage>
    );
  }
  if (saving.isSuccess) {
    return (
      <PublicPage title={t('register.doneTitle')}>
        <Alert color="green" variant="light" icon={<IconCircleCheck aria-hidden />} role="status">
          {t('register.done', { userName: saving.data.userName, number: saving.data.organisation })}
        </Alert>
        <Button onClick={() => startLogin(language)}>{t('register.logIn')}</Button>
      </PublicPage>
    );
  }
  if (hasStatus(saving.error, 410)) {
    return (
      <PublicPage title={saving.error.title ?? t('problem.unexpected')}>
        <Text role="alert">{saving.error.detail}</Text>
      </PublicPage>
    );
  }
  const number = checking.data?.organisation ?? proof.number;
  if (step === 'code') {
    return (
      <PublicPage title={t('register.title')} intro={<Text>{t('register.codeIntro')}</Text>}>
        {link && checking.isPending ? (
          <Waiting label={t('register.checking')} />
        ) : (
          <form
            noValidate
            onSubmit={(event) => {
              event.preventDefault();
              check();
            }}
          >
            <Stack>
              {checking.error && <ProblemView error={checking.error} />}
              {!link && (
                <>
                  <TextInput
                    label={t('register.number')}
                    description={t('register.numberHint')}
                    autoComplete="off"
                    required
                    value={proof.number}
                    onChange={(event) => setProof({ ...proof, number: event.currentTarget.value })}
                  />
                  <TextInput
                    label={t('register.code')}
                    description={t('register.codeHint')}
                    className={css.code}
                    autoComplete="off"
                    spellCheck={false}
                    required
                    value={proof.code}
                    onChange={(event) => setProof({ ...proof, code: event.currentTarget.value })}
                  />
                  <Button
                    type="submit"
                    loading={checking.isPending}
                    disabled={!proof.number.trim() || !proof.code.trim()}
                  >
                    {t('register.next')}
                  </Button>
                </>
              )}
            </Stack>
          </form>
        )}
      </PublicPage>
    );
  }
  const position = { person: 1, login: 2, summary: 3 }[step];
  const intro = (
    <Text className={css.step}>
      {t('register.position', { position, number })}{' '}
      {colleague && step === 'person'
        ? t('register.colleagueIntro', { name: organisationName })
        : t(`register.${step}Intro`)}
    </Text>
  );
  const back = (to: Step) => (
    <Button variant="default" onClick={() => setStep(to)}>
      {t('register.back')}
    </Button>
  );
  if (step === 'person') {
    return (
      <PublicPage title={t('register.personTitle')} intro={intro}>
        {colleague && <OwnLogin link={link} name={organisationName} onJoined={() => setJoined(true)} />}
        <form onSubmit={goOn('person', 'login')} noValidate>
          <Stack>
            <TextInput label={t('register.givenName')} autoComplete="given-name" {...input('givenName')} />
            <TextInput label={t('register.familyName')} autoComplete="family-name" {...input('familyName')} />
            <TextInput
              label={t('public.email')}
              description={t('register.emailHint')}
              type="email"
              autoComplete="email"
              {...input('email')}
            />
            {sharedEmail && (
              <Checkbox
                label={t('register.emailMine')}
                checked={values.sharedEmailConfirmed ?? false}
                onChange={(event) => change('sharedEmailConfirmed')(event.currentTarget.checked)}
              />
            )}
            <Select
              label={t('register.language')}
              allowDeselect={false}
              data={LANGUAGES.map((each) => ({ value: each, label: nameOfLanguage(each) }))}
              value={values.language ?? null}
              onChange={(value) => {
                if (isLanguage(value)) change('language')(value);
              }}
            />
            <Button type="submit">{t('register.next')}</Button>
          </Stack>
        </form>
      </PublicPage>
    );
  }
  if (step === 'login') {
    return (
      <PublicPage title={t('register.loginTitle')} intro={intro}>
        <form onSubmit={goOn('login', 'summary')} noValidate>
          <Stack>
            <TextInput
              label={t('public.userName')}
              description={t('register.userNameHint')}
              autoComplete="username"
              autoCapitalize="none"
              spellCheck={false}
              {...input('userName')}
            />
            {problem?.code === 'NAME_TAKEN' && (
              <Group gap="xs">
                <Text size="sm">{t('register.free')}</Text>
                {(Array.isArray(problem.members.suggestions)
                  ? (problem.members.suggestions as string[])
                  : []
                ).map((name) => (
                  <Button
                    key={name}
                    size="compact-sm"
                    variant="default"
                    onClick={() => change('userName')(name)}
                  >
                    {name}
                  </Button>
                ))}
              </Group>
            )}
            <PasswordRules />
            <PasswordField
              label={t('register.password')}
              required
              value={values.password}
              own={own}
              error={errors['/password']}
              onChange={change('password')}
            />
            <Select
              label={t('register.question')}
              description={t('register.questionHint')}
              required
              data={questions.data?.map((each) => ({ value: each.code, label: each.text })) ?? []}
              value={values.question || null}
              error={errors['/question']}
              onChange={change('question')}
            />
            <TextInput label={t('register.answer')} autoComplete="off" {...input('answer')} />
            <Group>
              {back('person')}
              <Button type="submit">{t('register.toSummary')}</Button>
            </Group>
          </Stack>
        </form>
      </PublicPage>
    );
  }
  const rows: [string, string][] = [
    [t('register.number'), number],
    [t('register.name'), `${values.givenName} ${values.familyName}`],
    [t('public.email'), values.email],
    [t('register.language'), nameOfLanguage(values.language ?? language)],
    [t('public.userName'), values.userName],
    [t('register.password'), t('register.passwordHidden')],
    [t('register.question'), questionText],
    [t('register.answer'), values.answer],
  ];
  return (
    <PublicPage title={t('register.summaryTitle')} intro={intro}>
      <dl className={css.summary}>
        {rows.map(([label, value]) => (
          <div key={label} style={{ display: 'contents' }}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {saving.error && <ProblemView error={saving.error} />}
      <Group>
        {back('login')}
        <Button loading={saving.isPending} onClick={() => saving.mutate()}>
          {t('register.confirm')}
        </Button>
      </Group>
      <Text size="sm">
        <LinkAnchor to="/problems-logging-in">{t('public.problems')}</LinkAnchor>
      </Text>
    </PublicPage>
  );
}
