import { Badge, VisuallyHidden } from '@mantine/core';
import type { IconHome } from '@tabler/icons-react';
import { Link, type LinkProps } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import css from '../app/Frame.module.css';
import { useText } from '../app/language';
import { Shell } from '../app/Shell';

export interface Place {
  link: LinkProps;
  label: string;
  icon: typeof IconHome;
  /** How much waits there, and how that is said. */
  waiting?: { count: number; text: string };
}

/** The frame of pages that belong to no single employer: a provider's own, and the fund's desk. */
export function SideFrame(props: { title: ReactNode; places: Place[] }) {
  const { t } = useText();
  return (
    <Shell
      home={props.places[0]?.link}
      context={<div className={css.switcher}>{props.title}</div>}
      contextBelow={
        <section className={css.actingFor} aria-label={t('employer.acting')}>
          {props.title}
        </section>
      }
      navigation={(close) => (
        <nav aria-label={t('nav.label')} className={css.nav}>
          <ul>
            {props.places.map((place) => (
              <li key={place.label}>
                <Link
                  {...place.link}
                  activeOptions={{ exact: true, includeSearch: false }}
                  className={css.navLink}
                  activeProps={{ 'aria-current': 'page' }}
                  onClick={close}
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
      )}
    />
  );
}
