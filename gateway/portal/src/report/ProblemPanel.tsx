import { Button, TextInput, UnstyledButton } from '@mantine/core';
import {
  IconAlertTriangleFilled,
  IconArrowNarrowRight,
  IconCircleCheckFilled,
  IconCircleXFilled,
  IconInfoCircleFilled,
} from '@tabler/icons-react';
import { useRef } from 'react';
import type { Answer, Finding } from '../api/generated';
import { useText } from '../app/language';
import { Panel } from '../app/ui';
import { answerTo, isAnswer, LONGEST_REASON, SHORTEST_REASON } from './answers';
import { countOf, type Problem, unansweredOf } from './problems';
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

/** Every problem with its place; choosing one puts the focus on its cell, and a remark is answered right here. */
export function ProblemList({
  problems,
  answers,
  onGo,
  onAnswer,
}: {
  problems: Problem[];
  answers: Answer[];
  onGo: (problem: Problem) => void;
  onAnswer: (answers: Answer[]) => void;
}) {
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
              {problem.severity === 'W' && problem.finding && (
                <Reason
                  problem={problem}
                  finding={problem.finding}
                  alike={alikeOf(problem, problems, answers)}
                  answers={answers}
                  onAnswer={onAnswer}
                />
              )}
            </li>
          );
        })}
      </ul>
    </Panel>
  );
}

/** Other remarks of the same check that nobody has explained yet. */
function alikeOf(problem: Problem, problems: Problem[], answers: Answer[]): Finding[] {
  return unansweredOf(problems, answers)
    .filter((other) => other !== problem && other.check === problem.check)
    .flatMap((other) => other.finding ?? []);
}

function answered({ check, lineId, field }: Finding, reason: string): Answer {
  return { check, lineId, field, reason };
}

/** Why a remark is right as it is; one reason can serve all remarks of its kind. */
function Reason({
  problem,
  finding,
  alike,
  answers,
  onAnswer,
}: {
  problem: Problem;
  finding: Finding;
  alike: Finding[];
  answers: Answer[];
  onAnswer: (answers: Answer[]) => void;
}) {
  const { t } = useText();
  const reason = answerTo(finding, answers);
  const short = reason !== '' && !isAnswer(reason);
  return (
    <div className={css.reason}>
      <TextInput
        size="xs"
        className={css.reasonText}
        label={t('reason.label')}
        aria-label={t('reason.labelOf', {
          check: problem.check,
          who: problem.who ?? t('problems.wholeReport'),
        })}
        description={short ? undefined : t('reason.hint', { count: SHORTEST_REASON })}
        error={short ? t('reason.short', { count: SHORTEST_REASON }) : undefined}
        maxLength={LONGEST_REASON}
        value={reason}
        onChange={(event) => onAnswer([answered(finding, event.currentTarget.value)])}
      />
      {alike.length > 0 && isAnswer(reason) && (
        <Button
          size="compact-sm"
          variant="default"
          onClick={() => onAnswer(alike.map((other) => answered(other, reason)))}
        >
          {t('reason.forAlike', { count: alike.length })}
        </Button>
      )}
    </div>
  );
}
