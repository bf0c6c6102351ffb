import type { DocumentRequest } from '../api/generated';
import { useText } from '../app/language';
import { Pill } from '../app/ui';
import { showDay, showMonth, today } from '../format/calendar';
import css from './dossier.module.css';
import { REQUEST_TONES } from './words';

/** What the fund needs, why, until when, and how far it is; the same for both sides. */
export function RequestHead(props: { request: DocumentRequest; who?: string }) {
  const { t, locale } = useText();
  const { request } = props;
  const waits = request.state === 'ASKED' || request.state === 'RETURNED';
  const kind = t(`dossier.kind.${request.kind}`);
  return (
    <>
      <div className={css.head}>
        <h2 className={css.title}>
          {props.who ? `${props.who}: ` : ''}
          {request.month ? t('dossier.kindOfMonth', { kind, month: showMonth(request.month, locale) }) : kind}
        </h2>
        <Pill tone={REQUEST_TONES[request.state]}>{t(`dossier.state.${request.state}`)}</Pill>
        {waits && (
          <span className={css.due} data-over={request.dueOn < today() || undefined}>
            {t(request.dueOn < today() ? 'dossier.overdue' : 'dossier.due', {
              day: showDay(request.dueOn, locale),
            })}
          </span>
        )}
      </div>
      <span className={css.why}>{t(`dossier.purpose.${request.purpose}`)}</span>
      {request.remark && <p className={css.remark}>{request.remark}</p>}
      {request.state === 'RETURNED' && request.returnReason && (
        <p className={css.remark}>
          {t('dossier.returned', { reason: t(`dossier.reason.${request.returnReason}`) })}
          {request.returnRemark ? `\n${request.returnRemark}` : ''}
        </p>
      )}
    </>
  );
}
