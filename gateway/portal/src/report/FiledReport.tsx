import { useQuery } from '@tanstack/react-query';
import { getSubmissionOptions } from '../api/generated/@tanstack/react-query.gen';
import { DataTable } from '../app/DataTable';
import { useText } from '../app/language';
import { Answer, Panel } from '../app/ui';
import { showDay } from '../format/calendar';
import { showDecimal, showMoney } from '../format/decimal';
import pageCss from '../pages/pages.module.css';
import { nameOf, showField } from './lines';
import { ReceiptFacts } from './ResultDialog';
import css from './report.module.css';

/** What was filed, for reading, with its receipt. */
export function FiledReport(props: { employerNumber: string; month: string }) {
  const { t, locale } = useText();
  const filed = useQuery(
    getSubmissionOptions({ path: { employerNumber: props.employerNumber, month: props.month } }),
  );
  return (
    <Answer query={filed}>
      {({ receipt, lines }) => (
        <div className={pageCss.stack}>
          <Panel title={t('filed.receipt')} className={css.receipt}>
            <div className={css.amount}>{showMoney(receipt.contribution, locale)}</div>
            <ReceiptFacts receipt={receipt} />
          </Panel>
          <Panel title={t('filed.lines')} flush>
            <DataTable
              caption={t('filed.lines')}
              rows={lines}
              rowKey={(line) => line.lineId}
              columns={[
                {
                  key: 'worker',
                  header: t('field.worker'),
                  rowHeader: true,
                  render: (line) => (
                    <>
                      {nameOf(line)}
                      {line.familyName && <span className={pageCss.sub}>{line.workerNumber}</span>}
                    </>
                  ),
                },
                {
                  key: 'status',
                  header: t('field.status'),
                  render: (line) => showField(line, 'status', locale, t),
                },
                {
                  key: 'from',
                  header: t('field.periodFrom'),
                  figure: true,
                  render: (line) => showDay(line.periodFrom, locale),
                },
                {
                  key: 'to',
                  header: t('field.periodTo'),
                  figure: true,
                  render: (line) => showDay(line.periodTo, locale),
                },
                {
                  key: 'land',
                  header: t('field.siteLand'),
                  render: (line) => showField(line, 'siteLand', locale, t),
                },
                {
                  key: 'wage',
                  header: t('field.grossWage'),
                  figure: true,
                  render: (line) => showMoney(line.grossWage, locale),
                },
                {
                  key: 'hours',
                  header: t('field.hours'),
                  figure: true,
                  render: (line) => showDecimal(line.hours, locale),
                },
              ]}
            />
          </Panel>
        </div>
      )}
    </Answer>
  );
}
