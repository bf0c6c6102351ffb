import { Stack } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { PlainFrame } from '../app/PlainFrame';
import { Brand } from '../app/Shell';
import { PageHeading } from '../app/ui';
import css from './public.module.css';

/** The frame of all pages for people who are not logged in: one column, one task. */
export function PublicPage(props: { title: string; intro?: ReactNode; children: ReactNode }) {
  return (
    <PlainFrame
      keepLanguage={false}
      className={css.main}
      brand={
        <Link to="/" className={css.home}>
          <Brand />
        </Link>
      }
    >
      <div className={css.card}>
        <Stack gap="md">
          <PageHeading key={props.title} title={props.title}>
            {props.intro}
          </PageHeading>
          {props.children}
        </Stack>
      </div>
    </PlainFrame>
  );
}
