import { Group, Text } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import type { ApiProblem } from '../api/problem';
import { type MessageId, useText } from '../app/language';
import { useMe } from '../app/session';
import { LinkButton, PageHeading, Panel } from '../app/ui';
import { isProvider, useServices } from './mandates';
import css from './mandates.module.css';

const KNOWN = ['RIGHT', 'MANDATE', 'SECOND_FACTOR', 'FRESH_LOGIN', 'IDENTIFICATION'];

function text(problem: ApiProblem, key: string): string | undefined {
  const value = problem.members[key];
  return typeof value === 'string' ? value : undefined;
}

/**
 * A refusal is no dead end (S003-18): what is missing, the way to get it, and until then the form on paper with its
 * deadline.
 */
export function Refusal({ problem }: { problem: ApiProblem }) {
  const { t } = useText();
  const me = useMe().data;
  const { employerNumber } = useParams({ strict: false });
  const { nameOf } = useServices();
  const service = text(problem, 'service');
  const organisation = text(problem, 'organisation');
  const form = text(problem, 'paperForm');
  const missing = text(problem, 'missing') ?? '';
  const title = problem.code === 'ACCESS_RIGHT_MISSING' ? undefined : problem.title;
  return (
    <div className={css.form}>
      <PageHeading title={title ?? t('noRight.title')}>
        {/* With the service known, the panel says it in that service's own name. */}
        {!service && <Text>{problem.detail ?? t('noRight.text')}</Text>}
      </PageHeading>
      {service && (
        <Panel title={nameOf(service)}>
          {KNOWN.includes(missing) && <Text size="sm">{t(`refusal.missing.${missing}` as MessageId)}</Text>}
          {form && (
            <Text size="sm" mt="xs">
              {t('refusal.paper', { form })}
            </Text>
          )}
          <Group mt="md">
            {organisation && isProvider(organisation) && employerNumber && (
              <LinkButton
                to="/organisations/$organisation/requests"
                params={{ organisation }}
                search={{ employer: employerNumber, service }}
              >
                {t('refusal.askNamed', { service: nameOf(service) })}
              </LinkButton>
            )}
          </Group>
        </Panel>
      )}
      <Group>
        {employerNumber && me && (
          <LinkButton
            variant="default"
            to="/employers/$employerNumber/permissions/$subject"
            params={{ employerNumber, subject: me.subject }}
          >
            {t('permission.mine')}
          </LinkButton>
        )}
        <LinkButton variant="default" to="/">
          {t('action.toStart')}
        </LinkButton>
      </Group>
    </div>
  );
}
