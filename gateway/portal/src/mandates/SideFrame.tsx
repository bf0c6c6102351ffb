import { ActionIcon, Badge, Drawer, VisuallyHidden } from '@mantine/core';
import { useDisclosure, useMediaQuery } from '@mantine/hooks';
import { type IconHome, IconMenu2 } from '@tabler/icons-react';
import { Link, type LinkProps, Outlet, useLocation } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Brand, UnavailableBanner, UserMenu } from '../app/Frame';
import css from '../app/Frame.module.css';
import { LanguageMenu } from '../app/LanguageMenu';
import { useText } from '../app/language';
import { SchemeMenu } from '../app/SchemeMenu';
import { useMe } from '../app/session';
import { ProblemView, Waiting } from '../app/ui';

export interface Place {
  link: LinkProps;
  label: string;
  icon: typeof IconHome;
  /** How much waits there, and how that is said. */
  waiting?: { count: number; text: string };
}

/** The frame of pages that belong to no single employer: a provider's own, and the fund's desk. */
export function SideFrame(props: { title: ReactNode; label: string; places: Place[] }) {
  const { t } = useText();
  const me = useMe();
  const [opened, drawer] = useDisclosure(false);
  const narrow = useMediaQuery('(max-width: 860px)', false, { getInitialValueInEffect: false });
  const path = useLocation({ select: (location) => location.pathname });
  const navigation = (
    <nav aria-label={props.label} className={css.nav}>
      <ul>
        {props.places.map((place) => (
          <li key={place.label}>
            <Link
              {...place.link}
              activeOptions={{ exact: true, includeSearch: false }}
              className={css.navLink}
              activeProps={{ 'aria-current': 'page' }}
              onClick={drawer.close}
            >
              <place.icon size={19} stroke={1.7} aria-hidden />
              <span className={css.navText}>{place.label}</span>
              {place.waiting && place.waiting.count > 0 && (
                <Badge size="sm" variant="filled" autoContrast className={css.unread}>
                  <span aria-hidden>{place.waiting.count}</span>
                  <VisuallyHidden>{place.waiting.text}</VisuallyHidden>
                </Badge>
              )}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
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
        <Link {...props.places[0]?.link} className={css.brandLink}>
          <Brand />
        </Link>
        {!narrow && <div className={css.switcher}>{props.title}</div>}
        <div className={css.headerEnd}>
          <LanguageMenu keep compact />
          <SchemeMenu />
          <UserMenu name={me.data?.name ?? me.data?.userName ?? ''} userName={me.data?.userName ?? ''} />
        </div>
      </header>
      {narrow && (
        <section className={css.actingFor} aria-label={t('employer.acting')}>
          {props.title}
        </section>
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
