import { Badge, VisuallyHidden } from '@mantine/core';
import {
  IconBeach,
  IconBuildingSkyscraper,
  IconFileSearch,
  IconFileUpload,
  IconHome,
  IconMail,
  IconReportMoney,
  IconTable,
  IconUsers,
  IconUsersGroup,
} from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useEffect } from 'react';
import { listLettersOptions } from '../api/generated/@tanstack/react-query.gen';
import { useRole } from '../mandates/mandates';
import { ContextAfter, ContextBefore, NarrowAfter, NarrowBefore } from '../record/Context';
import { EmployerSwitcher } from './EmployerSwitcher';
import css from './Frame.module.css';
import { type MessageId, useText } from './language';
import { useTheirLanguage } from './person';
import { Shell } from './Shell';
import { mayUse, type Right, rememberEmployer, useEmployers, useMe } from './session';

interface Area {
  to:
    | '/employers/$employerNumber'
    | '/employers/$employerNumber/reports'
    | '/employers/$employerNumber/company'
    | '/employers/$employerNumber/employees'
    | '/employers/$employerNumber/entitlements'
    | '/employers/$employerNumber/account'
    | '/employers/$employerNumber/mailbox'
    | '/employers/$employerNumber/documents'
    | '/employers/$employerNumber/audits'
    | '/employers/$employerNumber/users';
  label: MessageId;
  icon: typeof IconHome;
  /** One of these is enough; each opens its part of the area. */
  rights?: Right[];
  /** Only for the employer's own people and the fund. */
  membersOnly?: boolean;
}

const AREAS: Area[] = [
  { to: '/employers/$employerNumber', label: 'nav.start', icon: IconHome },
  { to: '/employers/$employerNumber/reports', label: 'nav.reports', icon: IconTable, rights: ['REPORT'] },
  {
    to: '/employers/$employerNumber/company',
    label: 'nav.company',
    icon: IconBuildingSkyscraper,
    rights: ['COMP'],
  },
  {
    to: '/employers/$employerNumber/employees',
    label: 'nav.employees',
    icon: IconUsers,
    rights: ['WORKERS', 'END', 'SICK'],
  },
  {
    to: '/employers/$employerNumber/entitlements',
    label: 'nav.entitlements',
    icon: IconBeach,
    rights: ['ENT', 'EXEMP', 'REF'],
  },
  { to: '/employers/$employerNumber/account', label: 'nav.account', icon: IconReportMoney, rights: ['ACC'] },
  { to: '/employers/$employerNumber/mailbox', label: 'nav.mailbox', icon: IconMail, rights: ['BOX'] },
  {
    to: '/employers/$employerNumber/documents',
    label: 'dossier.requests',
    icon: IconFileUpload,
    rights: ['DOC'],
  },
  { to: '/employers/$employerNumber/audits', label: 'dossier.audits', icon: IconFileSearch, rights: ['AUD'] },
  { to: '/employers/$employerNumber/users', label: 'nav.users', icon: IconUsersGroup, membersOnly: true },
];

function Navigation(props: { employerNumber: string; onPick: () => void }) {
  const { t } = useText();
  const me = useMe().data;
  const { member } = useRole(props.employerNumber);
  const mayRead = mayUse(me, props.employerNumber, 'BOX');
  const letters = useQuery({
    ...listLettersOptions({ path: { employerNumber: props.employerNumber } }),
    enabled: mayRead,
  });
  const unread = letters.data?.filter((letter) => !letter.readAt).length ?? 0;
  return (
    <nav aria-label={t('nav.label')} className={css.nav}>
      <ul>
        {AREAS.filter((area) =>
          area.membersOnly
            ? member
            : !area.rights || area.rights.some((right) => mayUse(me, props.employerNumber, right)),
        ).map((area) => (
          <li key={area.to}>
            <Link
              to={area.to}
              params={{ employerNumber: props.employerNumber }}
              activeOptions={{ exact: area.to === '/employers/$employerNumber', includeSearch: false }}
              className={css.navLink}
              activeProps={{ 'aria-current': 'page' }}
              onClick={props.onPick}
            >
              <area.icon size={19} stroke={1.7} aria-hidden />
              <span className={css.navText}>{t(area.label)}</span>
              {area.to.endsWith('/mailbox') && unread > 0 && (
                <Badge size="sm" circle={unread < 10} variant="filled" autoContrast className={css.unread}>
                  <span aria-hidden>{unread}</span>
                  <VisuallyHidden>{t('mailbox.unread', { count: unread })}</VisuallyHidden>
                </Badge>
              )}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Where the header has no room for it: for whom this person acts stands on every page (S003-11). */
function ActingFor({ employerNumber }: { employerNumber: string }) {
  const { t } = useText();
  const employer = useEmployers().data?.find((each) => each.employerNumber === employerNumber);
  return (
    <section className={css.actingFor} aria-label={t('employer.acting')}>
      <span className={css.switcherName}>{employer?.companyName ?? t('employer.unknown')}</span>
      <span className={css.switcherNumber}>{employerNumber}</span>
    </section>
  );
}

/** The frame of every page for one employer. */
export function Frame() {
  const { employerNumber } = useParams({ from: '/employers/$employerNumber' });
  const employers = useEmployers().data ?? [];
  useTheirLanguage();
  useEffect(() => rememberEmployer(employerNumber), [employerNumber]);
  const switcher = <EmployerSwitcher employers={employers} current={employerNumber} />;
  return (
    <Shell
      home={{ to: '/employers/$employerNumber', params: { employerNumber } }}
      context={
        <>
          <ContextBefore employerNumber={employerNumber} />
          {switcher}
          <ContextAfter employerNumber={employerNumber} />
        </>
      }
      contextBelow={
        <>
          <NarrowBefore employerNumber={employerNumber} />
          <ActingFor employerNumber={employerNumber} />
          <NarrowAfter employerNumber={employerNumber} />
        </>
      }
      drawerTop={<div className={css.drawerSwitcher}>{switcher}</div>}
      navigation={(close) => <Navigation employerNumber={employerNumber} onPick={close} />}
    />
  );
}
