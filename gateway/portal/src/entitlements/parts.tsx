import { Button, Drawer } from '@mantine/core';
import { useState } from 'react';
import type { LeaveMovement, LeaveStep, OwnLeaveFigure } from '../api/generated';
import { DataTable } from '../app/DataTable';
import { useText } from '../app/language';
import { Empty, Panel } from '../app/ui';
import { showDay, showMonth } from '../format/calendar';
import { isNegative, showMoney } from '../format/decimal';
import pages from '../pages/pages.module.css';
import css from './entitlements.module.css';

/** Days with the money that belongs to them; nothing is a dash. */
export function Figure({ figure, strong }: { figure: OwnLeaveFigure | undefined; strong?: boolean }) {
  const { t, locale } = useText();
  if (!figure || (figure.days === 0 && /^-?0(\.0+)?$/.test(figure.pay))) return '–';
  return (
    <>
      <span className={`${css.days} ${strong ? css.strong : ''}`}>
        {t('ent.days', { count: figure.days })}
      </span>
      <span className={css.money}>{showMoney(figure.pay, locale)}</span>
    </>
  );
}

/** The way to an amount, sentence by sentence, each with the rule it follows. */
export function Sentences({ steps }: { steps: LeaveStep[] }) {
  const { t } = useText();
  return (
    <ol className={css.sentences}>
      {steps.map((step) => (
        <li key={step.what + step.value + step.text}>
          {step.text}
          {step.ruleKey && !step.text.includes(step.ruleKey) && (
            <span className={css.rule}>{t('explain.rule', { key: step.ruleKey })}</span>
          )}
        </li>
      ))}
    </ol>
  );
}

/** Everything that moved days or money, the newest first, each with its reason. */
export function Movements({ movements }: { movements: LeaveMovement[] }) {
  const { t, locale } = useText();
  const [explained, setExplained] = useState<LeaveMovement>();
  return (
    <>
      <Panel title={t('ent.movements')} flush>
        {movements.length === 0 ? (
          <Empty>{t('ent.noMovements')}</Empty>
        ) : (
          <DataTable
            caption={t('ent.movements')}
            rows={[...movements].reverse()}
            rowKey={(movement) => movement.movementId}
            columns={[
              {
                key: 'what',
                header: t('ent.what'),
                rowHeader: true,
                render: (movement) => (
                  <>
                    {movement.what}
                    {movement.month && <span className={pages.sub}>{showMonth(movement.month, locale)}</span>}
                  </>
                ),
              },
              {
                key: 'on',
                header: t('ent.on'),
                render: (movement) => (
                  <span className={pages.numbers}>{showDay(movement.valueDate, locale)}</span>
                ),
              },
              { key: 'year', header: t('ent.ofYear'), figure: true, render: (movement) => movement.year },
              { key: 'days', header: t('ent.daysColumn'), figure: true, render: (movement) => movement.days },
              {
                key: 'pay',
                header: t('ent.pay'),
                figure: true,
                render: (movement) => (
                  <span data-credit={isNegative(movement.pay) || undefined}>
                    {showMoney(movement.pay, locale)}
                  </span>
                ),
              },
              {
                key: 'explain',
                header: t('table.action'),
                hiddenHeader: true,
                render: (movement) =>
                  movement.explanation.length > 0 && (
                    <div className={pages.actions}>
                      <Button
                        size="compact-sm"
                        variant="default"
                        onClick={() => setExplained(movement)}
                        aria-label={t('ent.explainNamed', {
                          what: movement.what,
                          month: movement.month
                            ? showMonth(movement.month, locale)
                            : showDay(movement.valueDate, locale),
                        })}
                      >
                        {t('explain.open')}
                      </Button>
                    </div>
                  ),
              },
            ]}
          />
        )}
      </Panel>
      <Drawer
        opened={explained !== undefined}
        onClose={() => setExplained(undefined)}
        position="right"
        size={440}
        title={explained?.what}
        closeButtonProps={{ 'aria-label': t('action.close') }}
      >
        {explained && <Sentences steps={explained.explanation} />}
      </Drawer>
    </>
  );
}
