import { Button, Stack, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { joinAsColleagueMutation } from '../api/generated/@tanstack/react-query.gen';
import { useLanguage, useText } from '../app/language';
import { startLogin, useSession } from '../app/session';
import { Panel, ProblemView } from '../app/ui';

/** One person, one login (S003-13): whoever has one takes up the invitation with it. */
export function OwnLogin(props: { link: string; name: string; onJoined: () => void }) {
  const { t } = useText();
  const { language } = useLanguage();
  const session = useSession();
  const queries = useQueryClient();
  const join = useMutation({
    ...joinAsColleagueMutation(),
    onSuccess: async () => {
      await queries.invalidateQueries();
      props.onJoined();
    },
  });
  if (session.isPending) return null;
  const userName = session.data?.authenticated ? session.data.userName : undefined;
  return (
    <Panel title={t('register.ownLogin')}>
      <Stack gap="sm" align="flex-start">
        <Text size="sm">
          {userName ? t('register.joinText', { userName, name: props.name }) : t('register.ownLoginText')}
        </Text>
        {join.error && <ProblemView error={join.error} />}
        {userName ? (
          <Button
            variant="default"
            loading={join.isPending}
            onClick={() => join.mutate({ body: { link: props.link } })}
          >
            {t('register.join', { userName })}
          </Button>
        ) : (
          <Button variant="default" onClick={() => startLogin(language, `/register#${props.link}`)}>
            {t('register.logInFirst')}
          </Button>
        )}
      </Stack>
    </Panel>
  );
}
