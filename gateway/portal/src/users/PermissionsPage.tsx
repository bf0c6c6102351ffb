import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { Permission } from '../api/generated';
import { explainPermissionsOptions, listUsersOptions } from '../api/generated/@tanstack/react-query.gen';
import { type MessageId, useText } from '../app/language';
import { useMe } from '../app/session';
import { Answer, LinkAnchor, PageHeading, Panel, Pill } from '../app/ui';
import { showDay } from '../format/calendar';
import { isProvider, useOrganisations, useRole, useServices } from '../mandates/mandates';
import css from '../mandates/mandates.module.css';
import { PageProblem } from '../pages/Lost';
import pages from '../pages/pages.module.css';

/** The way to what is missing: a mandate is asked for, a right is given by a main user, and paper always works. */
function WayOut(props: { permission: Permission; employerNumber: string; paperForm: string | undefined }) {
  const { t } = useText();
  const provider = useOrganisations().data?.find((each) => isProvider(each.organisation));
  return (
    <Text size="sm">
      {provider ? (
        <LinkAnchor
          to="/organisations/$organisation/requests"
          params={{ organisation: provider.organisation }}
          search={{ employer: props.employerNumber, service: props.permission.service }}
          aria-label={t('refusal.askNamed', { service: props.permission.name })}
        >
          {t('refusal.ask')}
        </LinkAnchor>
      ) : (
        t('refusal.mainUser')
      )}{' '}
      {props.paperForm && t('refusal.paper', { form: props.paperForm })}
    </Text>
  );
}

/** What may this person do for this employer, and why: the chain by which every service decides. */
export function PermissionsPage() {
  const { t, locale } = useText();
  const { employerNumber, subject } = useParams({ from: '/employers/$employerNumber/permissions/$subject' });
  const me = useMe().data;
  const own = me?.subject === subject;
  const role = useRole(employerNumber);
  const { services } = useServices();
  const chain = useQuery(explainPermissionsOptions({ path: { employerNumber, subject } }));
  const users = useQuery({
    ...listUsersOptions({ path: { organisation: employerNumber } }),
    enabled: !own && role.member,
  });
  if (chain.error && !chain.data)
    return <PageProblem error={chain.error} onRetry={() => void chain.refetch()} />;
  const name = users.data?.find((user) => user.subject === subject)?.userName ?? t('users.nameless');
  const levelText = (permission: Permission) => {
    const level = t(`level.${permission.level}` as MessageId);
    return permission.levelFrom
      ? t('permission.levelFrom', { level, day: showDay(permission.levelFrom, locale) })
      : level;
  };
  return (
    <div className={pages.reading}>
      <PageHeading title={own ? t('permission.mine') : t('permission.of', { name })}>
        <Text>{t('permission.lead')}</Text>
      </PageHeading>
      <Panel flush>
        <Answer query={chain}>
          {(permissions) => (
            <ul className={css.services}>
              {[...permissions]
                .sort((a, b) => Number(b.allowed) - Number(a.allowed))
                .map((permission) => (
                  <li key={permission.service} className={css.service} data-testid="permission">
                    <h2 className={css.cardTitle}>{permission.name}</h2>
                    <div className={css.serviceAside}>
                      <Pill tone={permission.allowed ? 'ok' : 'idle'}>
                        {permission.allowed ? t('permission.yes') : t('permission.no')}
                      </Pill>
                      {permission.allowed && <span>{levelText(permission)}</span>}
                    </div>
                    <div>
                      <ol className={css.chain}>
                        {permission.reasons.map((reason) => (
                          <li key={reason.code + reason.text}>{reason.text}</li>
                        ))}
                      </ol>
                      {own && !permission.allowed && (
                        <WayOut
                          permission={permission}
                          employerNumber={employerNumber}
                          paperForm={
                            services.data?.find((service) => service.code === permission.service)?.paperForm
                          }
                        />
                      )}
                    </div>
                  </li>
                ))}
            </ul>
          )}
        </Answer>
      </Panel>
    </div>
  );
}
