import { Alert, Anchor, Button, Loader, Text, TextInput } from '@mantine/core';
import { IconCircleCheck, IconDownload, IconExternalLink, IconFileText } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { type FormEvent, useRef, useState } from 'react';
import { listLettersOptions, orderStatementMutation } from '../api/generated/@tanstack/react-query.gen';
import { ApiProblem } from '../api/problem';
import { useText } from '../app/language';
import { LinkAnchor, Panel } from '../app/ui';
import { isDay, today } from '../format/calendar';
import css from './statement.module.css';

const LONG_AFTER = 12;

/** The statement of any period: as a letter that comes to the mailbox, or at once as a table (S000-37). */
export function StatementPanel({ employerNumber }: { employerNumber: string }) {
  const { t } = useText();
  const day = today();
  const [from, setFrom] = useState(`${day.slice(0, 4)}-01-01`);
  const [to, setTo] = useState(day);
  const polls = useRef(0);
  const order = useMutation({
    ...orderStatementMutation(),
    onMutate: () => {
      polls.current = 0;
    },
  });
  const statementId = order.data?.statementId;
  const letters = useQuery({
    ...listLettersOptions({ path: { employerNumber } }),
    enabled: statementId !== undefined,
    refetchInterval: (query) => {
      if (!statementId || query.state.data?.some((letter) => letter.about === statementId)) return false;
      polls.current += 1;
      return Math.min(600 * 1.4 ** polls.current, 20_000);
    },
  });
  const letter = statementId ? letters.data?.find((each) => each.about === statementId) : undefined;
  const complete = isDay(from) && isDay(to);
  const mistake = !complete ? t('statement.missing') : to < from ? t('statement.range') : undefined;
  const change = (set: (value: string) => void) => (event: FormEvent<HTMLInputElement>) => {
    set(event.currentTarget.value);
    order.reset();
  };
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (!mistake) order.mutate({ path: { employerNumber }, body: { from, to } });
  };
  const table = `/api/employers/${employerNumber}/account/statement.csv?from=${from}&to=${to}`;
  return (
    <Panel title={t('statement.title')}>
      <Text size="sm" c="dimmed" mb="sm">
        {t('statement.intro')}
      </Text>
      <form className={css.form} onSubmit={send} noValidate>
        <TextInput
          type="date"
          label={t('statement.from')}
          value={from}
          max={day}
          onChange={change(setFrom)}
          className={css.day}
        />
        <TextInput
          type="date"
          label={t('statement.to')}
          value={to}
          onChange={change(setTo)}
          error={mistake}
          className={css.day}
        />
        <div className={css.ways}>
          <Button
            type="submit"
            loading={order.isPending}
            disabled={mistake !== undefined}
            leftSection={<IconFileText size={16} aria-hidden />}
          >
            {t('statement.order')}
          </Button>
          {!mistake && (
            <Button
              component="a"
              href={table}
              download
              variant="default"
              leftSection={<IconDownload size={16} aria-hidden />}
            >
              {t('statement.csv')}
            </Button>
          )}
        </div>
      </form>
      <div role="status" className={css.state}>
        {statementId && !letter && (
          <span className={css.line}>
            <Loader size={16} aria-hidden />
            {t(polls.current > LONG_AFTER ? 'statement.writingLong' : 'statement.writing')}
          </span>
        )}
        {letter && (
          <span className={css.line}>
            <IconCircleCheck size={18} aria-hidden />
            {t('statement.ready')}
            <Anchor
              href={`/api/employers/${employerNumber}/letters/${encodeURIComponent(letter.letterId)}/content`}
              target="_blank"
              rel="noopener"
              underline="always"
            >
              {t('statement.open')} <IconExternalLink size={14} aria-hidden />
            </Anchor>
            <LinkAnchor
              to="/employers/$employerNumber/mailbox"
              params={{ employerNumber }}
              underline="always"
            >
              {t('statement.inMailbox')}
            </LinkAnchor>
          </span>
        )}
      </div>
      {order.error && (
        <Alert color="red" variant="light" role="alert" title={t('statement.failed')}>
          {order.error instanceof ApiProblem ? order.error.message : undefined}
        </Alert>
      )}
    </Panel>
  );
}
