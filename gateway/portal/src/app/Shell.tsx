import { ActionIcon, Button, Drawer, Menu, Text } from '@mantine/core';
import { useDisclosure, useMediaQuery } from '@mantine/hooks';
import {
  IconAlertTriangle,
  IconBriefcase,
  IconClipboardList,
  IconLogout,
  IconMenu2,
  IconShieldCheck,
  IconShieldLock,
  IconUserCircle,
} from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { createLink, Link, type LinkProps, Outlet, useLocation, useParams } from '@tanstack/react-router';
import { type ComponentProps, type ReactNode, useSyncExternalStore } from 'react';
import { isUnavailable } from '../api/problem';
import { isProvider, useOrganisations } from '../mandates/mandates';
import css from './Frame.module.css';
import { LanguageMenu } from './LanguageMenu';
import { useText } from './language';
import { useLogout } from './person';
import { SchemeMenu } from './SchemeMenu';
import { useMe } from './session';
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

const LinkItem = createLink((props: ComponentProps<typeof Menu.Item<'a'>>) => (
  <Menu.Item component="a" {...props} />
));

function UserMenu({ name, userName }: { name: string; userName: string }) {
  const { t } = useText();
  const me = useMe().data;
  const { employerNumber } = useParams({ strict: false });
  const offices = useOrganisations().data?.filter((each) => isProvider(each.organisation)) ?? [];
  const leave = useLogout();
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
function UnavailableBanner() {
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

/** What every page behind the login stands in: header, ways to the other pages, banner. */
export function Shell(props: {
  home: LinkProps | undefined;
  /** For whom one works here: in the header, and below it where the header has no room. */
  context: ReactNode;
  contextBelow: ReactNode;
  /** What stands above the navigation where it is a drawer. */
  drawerTop?: ReactNode;
  navigation: (close: () => void) => ReactNode;
}) {
  const { t } = useText();
  const me = useMe();
  const [opened, drawer] = useDisclosure(false);
  const narrow = useMediaQuery('(max-width: 860px)', false, { getInitialValueInEffect: false });
  const path = useLocation({ select: (location) => location.pathname });
  const navigation = props.navigation(drawer.close);
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
        <Link {...props.home} className={css.brandLink}>
          <Brand />
        </Link>
        {!narrow && props.context}
        <div className={css.headerEnd}>
          <LanguageMenu keep compact />
          <SchemeMenu />
          <UserMenu name={me.data?.name ?? me.data?.userName ?? ''} userName={me.data?.userName ?? ''} />
        </div>
      </header>
      {narrow && props.contextBelow}
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
            {props.drawerTop}
            {navigation}
          </Drawer>
        ) : (
          <aside className={css.side}>{navigation}</aside>
        )}
        <main id="content" tabIndex={-1} className={css.main} key={path}>
          {content}
        </main>
      </div>
    </div>
  );
}
