import { Button, Group, Text } from '@mantine/core';
import { useRouter } from '@tanstack/react-router';
import { logout } from '../api/client';
import { ApiProblem, hasStatus } from '../api/problem';
import { useText } from '../app/language';
import { LinkButton, PageHeading, ProblemView } from '../app/ui';
import { Refusal } from '../mandates/Refusal';
import css from './Lost.module.css';

export function NotFoundPage() {
  const { t } = useText();
  return (
    <div className={css.lost}>
      <PageHeading title={t('notFound.title')}>
        <Text>{t('notFound.text')}</Text>
      </PageHeading>
      <LinkButton to="/">{t('action.toStart')}</LinkButton>
    </div>
  );
}

/** For a person whom no employer has granted anything, or who lacks one right. */
export function NoAccessPage() {
  const { t } = useText();
  return (
    <div className={css.lost}>
      <PageHeading title={t('noAccess.title')}>
        <Text>{t('noAccess.text')}</Text>
      </PageHeading>
      <Group>
        <Button
          variant="default"
          onClick={async () => {
            window.location.assign(await logout());
          }}
        >
          {t('user.logout')}
        </Button>
      </Group>
    </div>
  );
}

/** The last net: the page failed to draw. */
export function CrashPage({ error, reset }: { error: unknown; reset?: () => void }) {
  const { t } = useText();
  const router = useRouter();
  return (
    <div className={css.lost}>
      <PageHeading title={t('crash.title')}>
        <Text>{t('crash.text')}</Text>
      </PageHeading>
      <Group>
        <Button
          onClick={() => {
            reset?.();
            void router.invalidate();
          }}
        >
          {t('action.retry')}
        </Button>
        <Button variant="default" onClick={() => window.location.assign('/')}>
          {t('action.toStart')}
        </Button>
      </Group>
      {error instanceof Error && (
        <Text size="xs" c="dimmed" mt="md" className={css.trace}>
          {error.message}
        </Text>
      )}
    </div>
  );
}

/** A page whose main query failed: missing right and unknown employer have pages of their own. */
export function PageProblem({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const { t } = useText();
  if (hasStatus(error, 403)) {
    return (
      <div className={css.lost}>
        <Refusal problem={error} />
      </div>
    );
  }
  // One's own employer, but a month that is not open: the service says why.
  const month = error instanceof ApiProblem && error.code?.startsWith('MONTH_');
  if (month) {
    return (
      <div className={css.lost}>
        <PageHeading title={error.title ?? t('monthClosed.title')}>
          {error.detail && <Text>{error.detail}</Text>}
          <Text>{t('monthClosed.adviser')}</Text>
        </PageHeading>
        <LinkButton to="/">{t('action.toStart')}</LinkButton>
      </div>
    );
  }
  if (hasStatus(error, 404)) return <NotFoundPage />;
  return <ProblemView error={error} onRetry={onRetry} />;
}
