import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Mandate } from '../api/generated';
import { type MessageId, useText } from '../app/language';
import { Pill } from '../app/ui';
import { today } from '../format/calendar';
import { endsIn, STATE_TONES, useServices } from './mandates';
import css from './mandates.module.css';

export function ServiceTags({ codes }: { codes: string[] }) {
  const { nameOf } = useServices();
  return (
    <ul className={css.tags}>
      {codes.map((code) => (
        <li key={code} className={css.tag}>
          {nameOf(code)}
        </li>
      ))}
    </ul>
  );
}

/** One mandate as both sides see it: who, what, until when, and who acts on it. */
export function MandateCard(props: {
  mandate: Mandate;
  title: string;
  number: string;
  /** Second level where no panel has a title of its own. */
  top?: boolean;
  actions?: ReactNode;
  children?: ReactNode;
}) {
  const { t, has, period } = useText();
  const { mandate } = props;
  const Heading = props.top ? 'h2' : 'h3';
  const left = endsIn(mandate, today());
  const reason = `mandate.reason.${mandate.reason}`;
  return (
    <li className={css.card} data-testid="mandate" data-state={mandate.state}>
      <div className={css.cardHead}>
        <Heading className={css.cardTitle}>{props.title}</Heading>
        {props.title !== props.number && <span className={css.number}>{props.number}</span>}
        <Pill tone={STATE_TONES[mandate.state]}>{t(`mandate.state.${mandate.state}`)}</Pill>
        {left !== undefined && <Pill tone="warn">{t('mandate.endsIn', { days: left })}</Pill>}
      </div>
      <div className={css.actions}>{props.actions}</div>
      <div className={css.cardBody}>
        <ServiceTags codes={mandate.services} />
        <span className={css.number}>{period(mandate.validFrom, mandate.validUntil)}</span>
        {mandate.state === 'GRANTED' && <Text size="sm">{t('mandate.processing')}</Text>}
        {mandate.reason && has(reason) && <Text size="sm">{t(reason as MessageId)}</Text>}
        {mandate.documentId && (
          <Text size="sm">{t('mandate.onPaper', { document: mandate.documentId })}</Text>
        )}
        {mandate.users.length > 0 && (
          <Text size="sm">
            {t('mandate.actors', {
              names: mandate.users.map((user) => user.userName ?? t('users.nameless')).join(', '),
            })}
          </Text>
        )}
        {props.children}
      </div>
    </li>
  );
}
