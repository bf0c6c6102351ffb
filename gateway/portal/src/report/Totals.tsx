import type { Totals as TotalsData } from '../api/generated';
import { useText } from '../app/language';
import { showDecimal, showMoney } from '../format/decimal';
import css from './report.module.css';

/** The totals, top right, as text; they come from the server with each save (S000-24). */
export function Totals({ totals, pending }: { totals: TotalsData; pending?: boolean }) {
  const { t, locale } = useText();
  return (
    <dl className={css.totals} data-pending={pending || undefined} aria-label={t('totals.label')}>
      <div>
        <dt>{t('totals.gross')}</dt>
        <dd>{showMoney(totals.grossSum, locale)}</dd>
      </div>
      <div>
        <dt>{t('totals.hours')}</dt>
        <dd>{showDecimal(totals.hours, locale)}</dd>
      </div>
      <div className={css.due}>
        <dt>{t('totals.contribution')}</dt>
        <dd>{showMoney(totals.contribution, locale)}</dd>
      </div>
    </dl>
  );
}
