import type { ReactNode } from 'react';
import css from './mandates.module.css';

/** One thing to know or to do, with the button that does it. */
export function Notice(props: { tone?: 'info' | 'warn' | 'bad'; children: ReactNode; actions?: ReactNode }) {
  return (
    <div className={css.notice} data-tone={props.tone ?? 'warn'} role="status">
      <div className={css.noticeText}>{props.children}</div>
      {props.actions}
    </div>
  );
}
