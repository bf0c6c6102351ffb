import type { ReactNode } from 'react';
import { LanguageMenu } from '../app/LanguageMenu';
import { SchemeMenu } from '../app/SchemeMenu';
import { Brand } from '../app/Shell';
import { LinkAnchor } from '../app/ui';
import css from './stepup.module.css';

/** The frame of pages that belong to a person and to no employer. */
export function Outside(props: { keepLanguage: boolean; children: ReactNode }) {
  return (
    <div className={css.page}>
      <header className={css.header}>
        <LinkAnchor to="/" underline="never" c="inherit">
          <Brand />
        </LinkAnchor>
        <div className={css.headerEnd}>
          <LanguageMenu keep={props.keepLanguage} />
          <SchemeMenu />
        </div>
      </header>
      <main className={css.main} id="content">
        {props.children}
      </main>
    </div>
  );
}
