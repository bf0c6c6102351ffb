import { Alert, Button, Checkbox, Group, Modal, Stack, Text } from '@mantine/core';
import { IconAlertTriangle, IconSend } from '@tabler/icons-react';
import { useState } from 'react';
import type { Totals } from '../api/generated';
import { useText } from '../app/language';
import { Facts, ProblemView } from '../app/ui';
import { showDay, showMonth } from '../format/calendar';
import { showDecimal, showMoney } from '../format/decimal';
import type { Problem } from './problems';

/** The check before a legally binding step (WCAG 3.3.4): what will be sent, and a word that it is right. */
export function SendDialog(props: {
  opened: boolean;
  month: string;
  workers: number;
  lines: number;
  totals: Totals;
  dueOn: string | undefined;
  remarks: Problem[];
  sending: boolean;
  error: unknown;
  onClose: () => void;
  onSend: () => void;
}) {
  const { t, locale } = useText();
  const [agreed, setAgreed] = useState(false);
  const close = () => {
    setAgreed(false);
    props.onClose();
  };
  return (
    <Modal
      opened={props.opened}
      onClose={close}
      title={t('send.title', { month: showMonth(props.month, locale) })}
      size="lg"
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <Stack gap="md">
        <Facts
          items={[
            { label: t('send.workers'), value: String(props.workers), numeric: true },
            { label: t('send.lines'), value: String(props.lines), numeric: true },
            { label: t('totals.gross'), value: showMoney(props.totals.grossSum, locale), numeric: true },
            { label: t('totals.hours'), value: showDecimal(props.totals.hours, locale), numeric: true },
            {
              label: t('totals.contribution'),
              value: showMoney(props.totals.contribution, locale),
              numeric: true,
            },
            ...(props.dueOn
              ? [{ label: t('send.payBy'), value: showDay(props.dueOn, locale), numeric: true }]
              : []),
          ]}
        />
        {props.remarks.length > 0 && (
          <Alert
            variant="outline"
            color="yellow"
            icon={<IconAlertTriangle aria-hidden />}
            title={t('send.remarks', { count: props.remarks.length })}
          >
            {props.remarks.slice(0, 5).map((remark) => (
              <Text size="sm" key={remark.key}>
                {remark.who ? t('send.remarkOf', { who: remark.who, text: remark.message }) : remark.message}
              </Text>
            ))}
            {props.remarks.length > 5 && (
              <Text size="sm">{t('send.moreRemarks', { count: props.remarks.length - 5 })}</Text>
            )}
          </Alert>
        )}
        <Text size="sm">{t('send.binding')}</Text>
        <Checkbox
          checked={agreed}
          onChange={(event) => setAgreed(event.currentTarget.checked)}
          label={t('send.agree')}
        />
        {props.error !== undefined && props.error !== null && <ProblemView error={props.error} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={close}>
            {t('send.back')}
          </Button>
          <Button
            onClick={props.onSend}
            disabled={!agreed}
            loading={props.sending}
            leftSection={<IconSend size={16} aria-hidden />}
          >
            {t('send.confirm')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
