import { Button, Text } from '@mantine/core';
import { IconHistory } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import type { CompanyAct, CompanySection } from '../api/generated';
import { getCompanyHistoryOptions } from '../api/generated/@tanstack/react-query.gen';
import { useText } from '../app/language';
import { Answer } from '../app/ui';
import { showMoment } from '../format/calendar';
import css from './company.module.css';

/** Who changed the section, when and how; opened on demand. */
export function History(props: { employerNumber: string; section: CompanySection; title: string }) {
  const { t } = useText();
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <div className={css.history}>
      <Button
        size="compact-xs"
        variant="subtle"
        color="gray"
        c="var(--mantine-color-text)"
        leftSection={<IconHistory size={14} aria-hidden />}
        aria-expanded={open}
        aria-controls={id}
        aria-label={t('company.historyNamed', { section: props.title })}
        onClick={() => setOpen(!open)}
      >
        {t('company.history')}
      </Button>
      <div id={id} hidden={!open}>
        {open && <Acts employerNumber={props.employerNumber} section={props.section} />}
      </div>
    </div>
  );
}

function Acts(props: { employerNumber: string; section: CompanySection }) {
  const { t } = useText();
  const acts = useQuery(
    getCompanyHistoryOptions({
      path: { employerNumber: props.employerNumber },
      query: { section: props.section },
    }),
  );
  return (
    <Answer query={acts}>
      {(all) =>
        all.length === 0 ? (
          <Text size="sm" c="dimmed">
            {t('company.historyNone')}
          </Text>
        ) : (
          <ol className={css.acts}>
            {all.map((act) => (
              <Act key={`${act.recordedAt}${act.what}`} act={act} employerNumber={props.employerNumber} />
            ))}
          </ol>
        )
      }
    </Answer>
  );
}

function Act({ act, employerNumber }: { act: CompanyAct; employerNumber: string }) {
  const { t, locale, has, wordOf } = useText();
  let who = t('company.byProvider', { number: act.organisation ?? '' });
  if (act.organisation === employerNumber) who = t('company.byCompany');
  else if (act.organisation === 'FUND') who = t('company.byFund');
  else if (!act.organisation) who = t('company.bySystem');
  const labelOf = (field: string) => {
    const [first = '', second = ''] = field.split('.');
    const part = `company.field.${second}`;
    const label = wordOf('company.field', first);
    return /^\d+$/.test(second) ? `${label} ${second}` : has(part) ? `${label}: ${t(part)}` : label;
  };
  return (
    <li>
      <Text size="sm">
        {wordOf('company.act', act.what)}
        {act.detail && <strong> {act.detail}</strong>}
      </Text>
      <Text size="xs" c="dimmed">
        {showMoment(act.recordedAt, locale)} · {who}
        {act.channel === 'PAPER' && ` · ${t('company.onPaper')}`}
      </Text>
      {act.changes.length > 0 && (
        <ul className={css.changes}>
          {act.changes.map((change) => (
            <li key={change.field}>
              {labelOf(change.field)}: {change.before && <del>{change.before}</del>}{' '}
              <ins>{change.after ?? '–'}</ins>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
