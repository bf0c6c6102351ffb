import { Button, UnstyledButton } from '@mantine/core';
import {
  IconAlertTriangleFilled,
  IconArrowNarrowRight,
  IconCircleCheckFilled,
  IconCircleXFilled,
  IconInfoCircleFilled,
} from '@tabler/icons-react';
import { useRef } from 'react';
import { useText } from '../app/language';
import { Panel } from '../app/ui';
import { countOf, type Problem } from './problems';
import css from './report.module.css';

const ICONS = { E: IconCircleXFilled, W: IconAlertTriangleFilled, I: IconInfoCircleFilled } as const;

/** How many problems there are, said aloud when it changes, and the way to the next one. */
export function ProblemBar({ problems, onGo }: { problems: Problem[]; onGo: (problem: Problem) => void }) {
  const { t } = useText();
  const last = useRef(-1);
  const errors = countOf(problems, 'E');
  const warnings = countOf(problems, 'W') + countOf(problems, 'I');
  const tone = errors > 0 ? 'bad' : warnings > 0 ? 'warn' : 'ok';
  const Icon =
    errors > 0 ? IconCircleXFilled : warnings > 0 ? IconAlertTriangleFilled : IconCircleCheckFilled;
  const reachable = problems.filter((problem) => problem.lineId);
  const next = () => {
    last.current = (last.current + 1) % reachable.length;
    const problem = reachable[last.current];
    if (problem) onGo(problem);
  };
  return (
    <div className={css.problemBar} data-tone={tone}>
      <span className={css.problemText} role="status">
        <Icon size={16} aria-hidden />
        {problems.length === 0 ? t('problems.none') : t('problems.summary', { errors, warnings })}
      </span>
      {reachable.length > 0 && (
        <Button
          size="compact-sm"
          variant="default"
          rightSection={<IconArrowNarrowRight size={16} aria-hidden />}
          onClick={next}
        >
          {t('problems.next')}
        </Button>
      )}
    </div>
  );
}

/** Every problem with its place; choosing one puts the focus on its cell. */
export function ProblemList({ problems, onGo }: { problems: Problem[]; onGo: (problem: Problem) => void }) {
  const { t } = useText();
  if (problems.length === 0) return null;
  return (
    <Panel title={t('problems.title')} flush>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling area must be reachable by keyboard */}
      <ul className={css.problems} tabIndex={0} aria-label={t('problems.title')}>
        {problems.map((problem) => {
          const Icon = ICONS[problem.severity];
          const content = (
            <>
              <Icon size={16} aria-hidden />
              <span className="fl-sr">{t(`severity.${problem.severity}`)}</span>
              <span className={css.problemWhere}>
                {problem.who ?? t('problems.wholeReport')}
                {problem.field ? ` · ${t(`field.${problem.field}`)}` : ''}
              </span>
              <span className={css.problemWhat}>{problem.message}</span>
              <span className={css.problemCheck}>{problem.check}</span>
            </>
          );
          return (
            <li key={problem.key}>
              {problem.lineId ? (
                <UnstyledButton
                  className={css.problem}
                  data-severity={problem.severity}
                  onClick={() => onGo(problem)}
                >
                  {content}
                </UnstyledButton>
              ) : (
                <div className={css.problem} data-severity={problem.severity}>
                  {content}
                </div>
              )}
            </li>
          );
        })}
      </ul>
    </Panel>
  );
}
