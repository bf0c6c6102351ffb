import { Stack } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { LanguageMenu } from '../app/LanguageMenu';
import { SchemeMenu } from '../app/SchemeMenu';
import { Brand } from '../app/Shell';
import { PageHeading } from '../app/ui';
import css from './public.module.css';

/** The frame of all pages for people who are not logged in: one column, one task. */
export function PublicPage(props: { title: string; intro?: ReactNode; children: ReactNode }) {
  return (
    <div className={css.page}>
      <header className={css.header}>
        <Link to="/" className={css.home}>
          <Brand />
        </Link>
        <div className={css.headerEnd}>
          <LanguageMenu keep={false} />
          <SchemeMenu />
        </div>
      </header>
      <main className={css.main} id="content">
        <div className={css.card}>
          <Stack gap="md">
            <PageHeading key={props.title} title={props.title}>
              {props.intro}
            </PageHeading>
            {props.children}
          </Stack>
        </div>
      </main>
    </div>
  );
}
