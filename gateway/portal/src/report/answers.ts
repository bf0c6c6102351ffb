import type { Answer, Finding } from '../api/generated';
import type { DraftLine } from './lines';

/** A reason shorter than this explains nothing; the fund does not take it. */
export const SHORTEST_REASON = 10;
export const LONGEST_REASON = 250;

type Place = Pick<Finding, 'check' | 'lineId' | 'field'>;

function keyOf({ check, lineId, field }: Place): string {
  return JSON.stringify([check, lineId ?? '', field ?? '']);
}

export function answerTo(place: Place, answers: Answer[]): string {
  const wanted = keyOf(place);
  return answers.find((answer) => keyOf(answer) === wanted)?.reason ?? '';
}

export function isAnswer(reason: string): boolean {
  return reason.trim().length >= SHORTEST_REASON;
}

/** The answers with some of them given anew; an empty reason takes its answer back. */
export function withAnswers(answers: Answer[], given: Answer[]): Answer[] {
  const replaced = new Set(given.map(keyOf));
  return [
    ...answers.filter((answer) => !replaced.has(keyOf(answer))),
    ...given.filter((answer) => answer.reason !== ''),
  ];
}

/** What is sent along: answers about lines that are still there. */
export function answersFor(answers: Answer[], lines: DraftLine[]): Answer[] {
  const present = new Set(lines.map((line) => line.lineId));
  return answers.filter((answer) => answer.lineId === undefined || present.has(answer.lineId));
}
