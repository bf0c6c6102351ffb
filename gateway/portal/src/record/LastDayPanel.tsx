import { Button, Text, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { LastDay, OfferedCorrection } from '../api/generated';
import { getLastDayOptions, reportLastDayMutation } from '../api/generated/@tanstack/react-query.gen';
import { errorAt } from '../api/problem';
import { useText } from '../app/language';
import { mayUse, useMe } from '../app/session';
import { Answer, Panel, ProblemView } from '../app/ui';
import { isDay, showLongDay, showMonth } from '../format/calendar';
import { Notice } from '../mandates/Notice';
import pageCss from '../pages/pages.module.css';
import { useKeptInput } from '../stepup/keptInput';
import { needOf } from '../stepup/need';
import { CorrectionDialog } from './CorrectionDialog';
import css from './record.module.css';

function monthAfter(day: string): string {
  const next = new Date(`${day.slice(0, 7)}-15T00:00:00Z`);
  next.setUTCMonth(next.getUTCMonth() + 1);
  return next.toISOString().slice(0, 7);
}

function Reported(props: { employerNumber: string; known: LastDay & { lastDay: string } }) {
  const { t, locale } = useText();
  const { known } = props;
  const corrects = mayUse(useMe().data, props.employerNumber, 'REPORT');
  const [correcting, setCorrecting] = useState<OfferedCorrection>();
  return (
    <div className={pageCss.stack}>
      <Text>
        {t('lastDay.reported', {
          day: showLongDay(known.lastDay, locale),
          month: showMonth(monthAfter(known.lastDay), locale),
        })}
      </Text>
      {known.corrections.map((offered) => (
        <Notice
          key={offered.month}
          actions={
            corrects && (
              <Button variant="default" onClick={() => setCorrecting(offered)}>
                {t('lastDay.correct', { month: showMonth(offered.month, locale) })}
              </Button>
            )
          }
        >
          {t(`lastDay.offer.${offered.reason}`, { month: showMonth(offered.month, locale) })}
        </Notice>
      ))}
      {correcting && (
        <CorrectionDialog
          employerNumber={props.employerNumber}
          workerNumber={known.workerNumber}
          month={correcting.month}
          lastDay={known.lastDay}
          onClose={() => setCorrecting(undefined)}
        />
      )}
    </div>
  );
}

/** Reports the worker's last day in Germany, and says which filed months contradict it (C7-END). */
export function LastDayPanel(props: { employerNumber: string; workerNumber: string }) {
  const { t } = useText();
  const path = { employerNumber: props.employerNumber, workerNumber: props.workerNumber };
  const queries = useQueryClient();
  const options = getLastDayOptions({ path });
  const known = useQuery({ ...options, staleTime: 0 });
  const [typed, setTyped] = useState<string>();
  const kept = useKeptInput(`last-day ${props.workerNumber}`, typed);
  const value = typed ?? kept ?? '';
  const report = useMutation({
    ...reportLastDayMutation(),
    onSuccess: (answer) => {
      queries.setQueryData(options.queryKey, answer);
      void queries.invalidateQueries();
    },
  });
  const wrong = errorAt(report.error, '/lastDay');
  return (
    <Panel title={t('lastDay.title')}>
      <Answer query={known}>
        {(answer) => {
          const { lastDay } = answer;
          if (lastDay)
            return <Reported employerNumber={props.employerNumber} known={{ ...answer, lastDay }} />;
          if (answer.postings.length === 0) return <Text size="sm">{t('lastDay.notPosted')}</Text>;
          return (
            <form
              className={pageCss.stack}
              onSubmit={(event) => {
                event.preventDefault();
                report.mutate({ path, body: { lastDay: value } });
              }}
            >
              <Text size="sm">{t('lastDay.hint')}</Text>
              <div className={css.day}>
                <TextInput
                  label={t('lastDay.day')}
                  type="date"
                  value={value}
                  onChange={(event) => setTyped(event.currentTarget.value)}
                  error={wrong}
                  required
                />
                <Button type="submit" loading={report.isPending} disabled={!isDay(value)}>
                  {t('lastDay.report')}
                </Button>
              </div>
              {report.error && !wrong && !needOf(report.error) && <ProblemView error={report.error} />}
            </form>
          );
        }}
      </Answer>
    </Panel>
  );
}
