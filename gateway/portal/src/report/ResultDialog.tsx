import { Group, Modal, Text } from '@mantine/core';
import { IconCircleCheckFilled } from '@tabler/icons-react';
import type { Receipt } from '../api/generated';
import { useText } from '../app/language';
import { Copyable, Facts, LinkButton } from '../app/ui';
import { showLongDay, showMoment, showMonth } from '../format/calendar';
import { showMoney } from '../format/decimal';
import css from './report.module.css';

/** What was filed, in the words of the receipt. */
export function ReceiptFacts({ receipt }: { receipt: Receipt }) {
  const { t, locale } = useText();
  return (
    <Facts
      items={[
        {
          label: t('receipt.payBy'),
          value: showLongDay(receipt.dueOn, locale),
          numeric: true,
        },
        {
          label: t('receipt.reference'),
          value: (
            <span className={css.copyRow}>
              <span className={css.mono}>{receipt.paymentReference}</span>
              <Copyable value={receipt.paymentReference} label={t('receipt.reference')} />
            </span>
          ),
        },
        { label: t('totals.gross'), value: showMoney(receipt.grossSum, locale), numeric: true },
        { label: t('receipt.sentAt'), value: showMoment(receipt.submittedAt, locale), numeric: true },
        { label: t('receipt.ruleSet'), value: <span className={css.mono}>{receipt.ruleSet}</span> },
        { label: t('receipt.id'), value: <span className={css.mono}>{receipt.reportId}</span> },
      ]}
    />
  );
}

/** The result of sending: first of all the amount to pay (S000-32). */
export function ResultDialog({ receipt, onClose }: { receipt: Receipt | undefined; onClose: () => void }) {
  const { t, locale } = useText();
  return (
    <Modal
      opened={receipt !== undefined}
      onClose={onClose}
      size="lg"
      title={receipt ? t('result.title', { month: showMonth(receipt.month, locale) }) : ''}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      {receipt && (
        <div className={css.result}>
          <div className={css.resultHead}>
            <IconCircleCheckFilled size={26} aria-hidden />
            <span>{t('result.sent')}</span>
          </div>
          <div>
            <Text size="sm" c="dimmed">
              {t('result.toPay')}
            </Text>
            <div className={css.copyRow}>
              <div className={css.amount} data-testid="result-amount">
                {showMoney(receipt.contribution, locale)}
              </div>
              <Copyable value={receipt.contribution} label={t('result.toPay')} />
            </div>
          </div>
          <ReceiptFacts receipt={receipt} />
          <Text size="sm" c="dimmed">
            {t('result.letter')}
          </Text>
          <Group justify="flex-end">
            <LinkButton
              variant="default"
              to="/employers/$employerNumber/mailbox"
              params={{ employerNumber: receipt.employerNumber }}
              search={{ awaiting: receipt.month }}
            >
              {t('result.toMailbox')}
            </LinkButton>
            <LinkButton
              to="/employers/$employerNumber/account"
              params={{ employerNumber: receipt.employerNumber }}
              search={{ awaiting: receipt.reportId }}
            >
              {t('result.toAccount')}
            </LinkButton>
          </Group>
        </div>
      )}
    </Modal>
  );
}
