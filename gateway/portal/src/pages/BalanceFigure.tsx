import { Text } from '@mantine/core';
import { useText } from '../app/language';
import { isNegative, isZero, showMoney } from '../format/decimal';
import css from './StartPage.module.css';

/** The balance in words: plus is owed to the fund, minus is credit. The sign alone would be a riddle. */
export function BalanceFigure(props: { balance: string; testId?: string; large?: boolean }) {
  const { t, locale } = useText();
  const credit = isNegative(props.balance);
  const label = isZero(props.balance) ? t('account.even') : credit ? t('account.credit') : t('account.owed');
  return (
    <div className={css.figure}>
      <Text
        className={css.figureValue}
        fz={props.large ? '1.75rem' : undefined}
        data-testid={props.testId}
        component="div"
      >
        {showMoney(credit ? props.balance.slice(1) : props.balance, locale)}
      </Text>
      <div className={css.figureLabel}>{label}</div>
    </div>
  );
}
