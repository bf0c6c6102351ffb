import { Title } from '@mantine/core';
import { type ReactNode, useEffect } from 'react';
import { LanguageMenu } from '../app/LanguageMenu';
import { useText } from '../app/language';
import { SchemeMenu } from '../app/SchemeMenu';
import { Brand } from '../app/Shell';
import css from './worker.module.css';

/** A page for somebody who has no login yet. */
export function PublicPage(props: { title: string; children: ReactNode }) {
  const { t } = useText();
  useEffect(() => {
    document.title = t('app.documentTitle', { page: props.title });
  }, [props.title, t]);
  return (
    <div className={css.page}>
      <header className={css.header}>
        <Brand />
        <div className={css.headerEnd}>
          <LanguageMenu keep={false} />
          <SchemeMenu />
        </div>
      </header>
      <main className={css.narrow} id="content">
        <div className={css.card}>
          <Title order={1} className={css.title}>
            {props.title}
          </Title>
          {props.children}
        </div>
      </main>
    </div>
  );
}
