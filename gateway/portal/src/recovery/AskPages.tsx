import { Alert, Button, Stack, Text, TextInput } from '@mantine/core';
import { IconMailForward } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { askNewPassword, askUserNames } from '../api/generated';
import type { MessageId } from '../app/language';
import { useText } from '../app/language';
import { LinkAnchor, ProblemView } from '../app/ui';
import { PublicPage } from './PublicPage';

/** One field, and the same answer whatever was typed: nobody learns here who has a login. */
function AskPage(props: {
  title: MessageId;
  intro: MessageId;
  label: MessageId;
  send: MessageId;
  sent: MessageId;
  type: 'text' | 'email';
  autoComplete: string;
  ask: (value: string) => Promise<unknown>;
}) {
  const { t } = useText();
  const [value, setValue] = useState('');
  const [empty, setEmpty] = useState(false);
  const asking = useMutation({ mutationFn: props.ask });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setEmpty(!value.trim());
    if (value.trim()) asking.mutate(value.trim());
  };
  return (
    <PublicPage title={t(props.title)} intro={<Text>{t(props.intro)}</Text>}>
      {asking.isSuccess ? (
        <Alert color="blue" variant="light" icon={<IconMailForward aria-hidden />} role="status">
          {t(props.sent)}
        </Alert>
      ) : (
        <form onSubmit={submit} noValidate>
          <Stack>
            <TextInput
              label={t(props.label)}
              type={props.type}
              autoComplete={props.autoComplete}
              autoCapitalize="none"
              spellCheck={false}
              required
              value={value}
              error={empty && t('public.required')}
              onChange={(event) => setValue(event.currentTarget.value)}
            />
            {asking.error && <ProblemView error={asking.error} />}
            <Button type="submit" loading={asking.isPending}>
              {t(props.send)}
            </Button>
          </Stack>
        </form>
      )}
      <Text size="sm">
        <LinkAnchor to="/problems-logging-in">{t('public.problems')}</LinkAnchor>
      </Text>
    </PublicPage>
  );
}

export function PasswordForgottenPage() {
  return (
    <AskPage
      title="passwordForgotten.title"
      intro="passwordForgotten.intro"
      label="public.userName"
      send="passwordForgotten.send"
      sent="passwordForgotten.sent"
      type="text"
      autoComplete="username"
      ask={(userName) => askNewPassword({ body: { userName } })}
    />
  );
}

export function UserNameForgottenPage() {
  return (
    <AskPage
      title="userNameForgotten.title"
      intro="userNameForgotten.intro"
      label="public.email"
      send="userNameForgotten.send"
      sent="userNameForgotten.sent"
      type="email"
      autoComplete="email"
      ask={(email) => askUserNames({ body: { email } })}
    />
  );
}
