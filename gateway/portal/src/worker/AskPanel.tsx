import { Button, Select, Text, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { CorrectionWish, LeaveMovement, OwnAccess } from '../api/generated';
import { askForCorrection, orderOwnStatement } from '../api/generated';
import { useText } from '../app/language';
import { Panel, ProblemView } from '../app/ui';
import { showMonth } from '../format/calendar';
import { readDecimal } from '../format/decimal';
import css from './worker.module.css';

const FIELDS = {
  GROSS_WAGE: 'worker.wrongHint.euro',
  EMPLOYMENT_DAYS: 'worker.wrongHint.days',
  LEAVE_DAYS: 'worker.wrongHint.days',
  LEAVE_PAY: 'worker.wrongHint.euro',
  LOST_HOURS: 'worker.wrongHint.hours',
} as const satisfies Record<CorrectionWish['field'], string>;

type Field = keyof typeof FIELDS;

const isField = (value: string | null): value is Field => value !== null && value in FIELDS;

/** A statement on demand, and a figure that the employer reported wrongly: asked for without calling anybody. */
export function AskPanel(props: { access: OwnAccess; movements: LeaveMovement[]; onOrdered: () => void }) {
  const { t } = useText();
  return (
    <Panel title={t('worker.ask')}>
      <div className={css.stack}>
        <Statement workerNumber={props.access.workerNumber} onOrdered={props.onOrdered} />
        <Correction access={props.access} movements={props.movements} />
      </div>
    </Panel>
  );
}

function Statement({ workerNumber, onOrdered }: { workerNumber: string; onOrdered: () => void }) {
  const { t } = useText();
  const order = useMutation({
    mutationFn: () => orderOwnStatement({ path: { workerNumber } }),
    onSuccess: onOrdered,
  });
  return (
    <div>
      <Text>{t('worker.statementText')}</Text>
      <Button mt="sm" variant="default" loading={order.isPending} onClick={() => order.mutate()}>
        {t('worker.statement')}
      </Button>
      <div role="status">{order.isSuccess && <Text mt="sm">{t('worker.statementOrdered')}</Text>}</div>
      {order.error && <ProblemView error={order.error} />}
    </div>
  );
}

function Correction({ access, movements }: { access: OwnAccess; movements: LeaveMovement[] }) {
  const { t, locale } = useText();
  const { workerNumber, employerNumber } = access;
  const [asking, setAsking] = useState(false);
  const [month, setMonth] = useState<string | null>(null);
  const [field, setField] = useState<Field>('GROSS_WAGE');
  const [claimed, setClaimed] = useState('');
  // One request however often the button is pressed; the next form is another one.
  const [requestId, setRequestId] = useState(() => crypto.randomUUID());
  const months = [
    ...new Set(
      movements
        .filter((each) => each.employerNumber === employerNumber)
        .flatMap((each) => (each.month ? [each.month] : [])),
    ),
  ].sort((a, b) => b.localeCompare(a));
  const reading = readDecimal(claimed, locale);
  const send = useMutation({
    mutationFn: (body: CorrectionWish) => askForCorrection({ path: { workerNumber, requestId }, body }),
    onSuccess: () => {
      setAsking(false);
      setClaimed('');
      setRequestId(crypto.randomUUID());
    },
  });
  if (months.length === 0) return null;
  const chosen = month ?? months[0] ?? '';
  return (
    <div>
      <Text>{t('worker.wrongText')}</Text>
      {asking ? (
        <form
          className={css.form}
          onSubmit={(event) => {
            event.preventDefault();
            if (reading.ok && !reading.value.startsWith('-'))
              send.mutate({ employerNumber, month: chosen, field, claimed: reading.value });
          }}
        >
          <Select
            mt="sm"
            label={t('worker.wrongMonth')}
            value={chosen}
            onChange={setMonth}
            data={months.map((each) => ({ value: each, label: showMonth(each, locale) }))}
            allowDeselect={false}
          />
          <Select
            label={t('worker.wrongField')}
            value={field}
            onChange={(next) => isField(next) && setField(next)}
            data={(Object.keys(FIELDS) as Field[]).map((each) => ({
              value: each,
              label: t(`worker.field.${each}`),
            }))}
            allowDeselect={false}
          />
          <TextInput
            label={t('worker.wrongClaimed')}
            description={t(FIELDS[field])}
            inputMode="decimal"
            value={claimed}
            onChange={(event) => setClaimed(event.currentTarget.value)}
            error={
              claimed !== '' && (!reading.ok || reading.value.startsWith('-'))
                ? t('worker.wrongNumber')
                : undefined
            }
            required
            withAsterisk={false}
          />
          {send.error && <ProblemView error={send.error} />}
          <div className={css.names}>
            <Button type="submit" loading={send.isPending}>
              {t('worker.wrongSend')}
            </Button>
            <Button variant="default" onClick={() => setAsking(false)}>
              {t('action.cancel')}
            </Button>
          </div>
        </form>
      ) : (
        <Button
          mt="sm"
          variant="default"
          onClick={() => {
            send.reset();
            setAsking(true);
          }}
        >
          {t('worker.wrong')}
        </Button>
      )}
      <div role="status">{send.isSuccess && <Text mt="sm">{t('worker.wrongSent')}</Text>}</div>
    </div>
  );
}
