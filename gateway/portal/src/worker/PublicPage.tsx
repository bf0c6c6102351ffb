import { Title } from '@mantine/core';
import { type ReactNode, useEffect } from 'react';
import { useText } from '../app/language';
import { PlainFrame } from '../app/PlainFrame';
import css from './worker.module.css';

/** A page for somebody who has no login yet. */
export function PublicPage(props: { title: string; children: ReactNode }) {
  const { t } = useText();
  useEffect(() => {
    document.title = t('app.documentTitle', { page: props.title });
  }, [props.title, t]);
  return (
    <PlainFrame keepLanguage={false} className={css.narrow}>
      <div className={css.card}>
        <Title order={1} className={css.title}>
          {props.title}
        </Title>
        {props.children}
      </div>
    </PlainFrame>
  );
}
