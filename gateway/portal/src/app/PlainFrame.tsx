import type { ReactNode } from 'react';
import { LanguageMenu } from './LanguageMenu';
import css from './PlainFrame.module.css';
import { SchemeMenu } from './SchemeMenu';
import { Brand } from './Shell';

/** The frame of pages without navigation: before a login, or for somebody who has one page only. */
export function PlainFrame(props: {
  brand?: ReactNode;
  keepLanguage: boolean;
  /** What else stands at the end of the header. */
  end?: ReactNode;
  /** How wide the page is. */
  className: string | undefined;
  children: ReactNode;
}) {
  return (
    <div className={css.page}>
      <header className={css.header}>
        {props.brand ?? <Brand />}
        <div className={css.headerEnd}>
          <LanguageMenu keep={props.keepLanguage} />
          <SchemeMenu />
          {props.end}
        </div>
      </header>
      <main className={`${css.main} ${props.className}`} id="content">
        {props.children}
      </main>
    </div>
  );
}
