import { ActionIcon, Badge, Button, Drawer, Menu, Text, VisuallyHidden } from '@mantine/core';
import { useDisclosure, useMediaQuery } from '@mantine/hooks';
import {
  IconAlertTriangle,
  IconBeach,
  IconBriefcase,
  IconBuildingSkyscraper,
  IconClipboardList,
  IconFileSearch,
  IconFileUpload,
  IconHome,
  IconLogout,
  IconMail,
  IconMenu2,
  IconReportMoney,
  IconShieldCheck,
  IconShieldLock,
  IconTable,
  IconUserCircle,
  IconUsers,
  IconUsersGroup,
} from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { createLink, Link, Outlet, useLocation, useParams } from '@tanstack/react-router';
import { type ComponentProps, type ReactNode, useEffect, useRef, useSyncExternalStore } from 'react';
import { logout } from '../api/client';
import { listLettersOptions } from '../api/generated/@tanstack/react-query.gen';
import { isUnavailable } from '../api/problem';
import { isProvider, useOrganisations, useRole } from '../mandates/mandates';
import { ContextAfter, ContextBefore, NarrowAfter, NarrowBefore } from '../record/Context';
import { EmployerSwitcher } from './EmployerSwitcher';
import css from './Frame.module.css';
import { LanguageMenu } from './LanguageMenu';
import { isLanguage, type MessageId, useLanguage, useText } from './language';
import { SchemeMenu } from './SchemeMenu';
import { mayUse, type Right, rememberEmployer, useEmployers, useMe } from './session';
import { ProblemView, Waiting } from './ui';

export function Brand() {
  const { t } = useText();
  return (
    <span className={css.brand}>
      <img src="/fondsloket.svg" alt="" width={28} height={28} />
      <span className={css.brandName}>{t('app.name')}</span>
    </span>
  );
}

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

function Navigation(props: { employerNumber: string; onPick?: () => void }) {
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

const LinkItem = createLink((props: ComponentProps<typeof Menu.Item<'a'>>) => (
  <Menu.Item component="a" {...props} />
));

export function UserMenu({ name, userName }: { name: string; userName: string }) {
  const { t } = useText();
  const queries = useQueryClient();
  const me = useMe().data;
  const { employerNumber } = useParams({ strict: false });
  const offices = useOrganisations().data?.filter((each) => isProvider(each.organisation)) ?? [];
  const leave = useMutation({
    mutationFn: logout,
    onSuccess: (next) => {
      queries.clear();
      window.location.assign(next);
    },
  });
  return (
    <Menu position="bottom-end" width={240}>
      <Menu.Target>
        <Button
          variant="subtle"
          color="gray"
          c="var(--mantine-color-text)"
          px="xs"
          leftSection={<IconUserCircle size={20} aria-hidden />}
          aria-label={t('user.menu', { name })}
        >
          <span className={css.userName}>{name}</span>
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <div className={css.userCard}>
          <Text size="sm" fw={600}>
            {name}
          </Text>
          <Text size="xs" c="dimmed">
            {userName}
          </Text>
        </div>
        <Menu.Divider />
        {me && employerNumber && (
          <LinkItem
            to="/employers/$employerNumber/permissions/$subject"
            params={{ employerNumber, subject: me.subject }}
            leftSection={<IconShieldCheck size={16} aria-hidden />}
          >
            {t('user.permissions')}
          </LinkItem>
        )}
        {offices.map((office) => (
          <LinkItem
            key={office.organisation}
            to="/organisations/$organisation"
            params={{ organisation: office.organisation }}
            leftSection={<IconBriefcase size={16} aria-hidden />}
          >
            {t('user.clients')}
          </LinkItem>
        ))}
        {me?.fund.includes('CLERK') && (
          <LinkItem to="/desk" leftSection={<IconClipboardList size={16} aria-hidden />}>
            {t('user.desk')}
          </LinkItem>
        )}
        <Menu.Item component={Link} to="/my-sign-in" leftSection={<IconShieldLock size={16} aria-hidden />}>
          {t('signin.title')}
        </Menu.Item>
        <Menu.Item leftSection={<IconLogout size={16} aria-hidden />} onClick={() => leave.mutate()}>
          {t('user.logout')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

/** Says that a service is away while any shown data could not be had, and tries all of them again. */
export function UnavailableBanner() {
  const { t } = useText();
  const queries = useQueryClient();
  const cache = queries.getQueryCache();
  const away = useSyncExternalStore(
    (listener) => cache.subscribe(listener),
    () => cache.getAll().some((query) => query.isActive() && isUnavailable(query.state.error)),
  );
  return (
    <div role="status">
      {away && (
        <div className={css.banner}>
          <IconAlertTriangle size={18} aria-hidden />
          <span>{t('problem.banner')}</span>
          <Button
            size="compact-sm"
            variant="default"
            onClick={() =>
              void queries.refetchQueries({
                type: 'active',
                predicate: (query) => isUnavailable(query.state.error),
              })
            }
          >
            {t('action.retry')}
          </Button>
        </div>
      )}
    </div>
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
  const { t } = useText();
  const { employerNumber } = useParams({ from: '/employers/$employerNumber' });
  const me = useMe();
  const employers = useEmployers();
  const { language, choose } = useLanguage();
  const [opened, drawer] = useDisclosure(false);
  const narrow = useMediaQuery('(max-width: 860px)', false, { getInitialValueInEffect: false });
  const path = useLocation({ select: (location) => location.pathname });
  const applied = useRef(false);

  useEffect(() => rememberEmployer(employerNumber), [employerNumber]);

  // The language kept with the person wins once, at the start; later choices are the person's own.
  const theirs = me.data?.language;
  useEffect(() => {
    if (!theirs || applied.current) return;
    applied.current = true;
    if (isLanguage(theirs) && theirs !== language) void choose(theirs);
  }, [theirs, language, choose]);

  let content: ReactNode = <Outlet />;
  if (me.error) content = <ProblemView error={me.error} onRetry={() => void me.refetch()} />;
  else if (me.isPending) content = <Waiting />;

  return (
    <div className={css.frame}>
      <a href="#content" className={css.skip}>
        {t('nav.skip')}
      </a>
      <header className={css.header}>
        {narrow && (
          <ActionIcon
            variant="subtle"
            color="gray"
            c="var(--mantine-color-text)"
            size={40}
            onClick={drawer.open}
            aria-label={t('nav.open')}
            aria-expanded={opened}
          >
            <IconMenu2 size={22} aria-hidden />
          </ActionIcon>
        )}
        <Link to="/employers/$employerNumber" params={{ employerNumber }} className={css.brandLink}>
          <Brand />
        </Link>
        {!narrow && (
          <>
            <ContextBefore employerNumber={employerNumber} />
            <EmployerSwitcher employers={employers.data ?? []} current={employerNumber} />
            <ContextAfter employerNumber={employerNumber} />
          </>
        )}
        <div className={css.headerEnd}>
          <LanguageMenu keep compact />
          <SchemeMenu />
          <UserMenu name={me.data?.name ?? me.data?.userName ?? ''} userName={me.data?.userName ?? ''} />
        </div>
      </header>
      {narrow && (
        <>
          <NarrowBefore employerNumber={employerNumber} />
          <ActingFor employerNumber={employerNumber} />
          <NarrowAfter employerNumber={employerNumber} />
        </>
      )}
      <UnavailableBanner />
      <div className={css.body}>
        {narrow ? (
          <Drawer
            opened={opened}
            onClose={drawer.close}
            size={300}
            title={<Brand />}
            closeButtonProps={{ 'aria-label': t('action.close') }}
          >
            <div className={css.drawerSwitcher}>
              <EmployerSwitcher employers={employers.data ?? []} current={employerNumber} />
            </div>
            <Navigation employerNumber={employerNumber} onPick={drawer.close} />
          </Drawer>
        ) : (
          <aside className={css.side}>
            <Navigation employerNumber={employerNumber} />
          </aside>
        )}
        <main id="content" tabIndex={-1} className={css.main} key={path}>
          {content}
        </main>
      </div>
    </div>
  );
}
