import type { Posting } from '../api/generated';

/** The last day of a posting as far as known: ended beats expected. */
export function endOf(posting: Posting): string | undefined {
  return posting.endedOn ?? posting.expectedTo;
}

export function activePostings(postings: Posting[], day: string): Posting[] {
  return postings.filter((posting) => posting.from <= day && (endOf(posting) ?? day) >= day);
}

/** The posting to show for a worker: the one running today, else the latest. */
export function shownPosting(postings: Posting[], workerNumber: string, day: string): Posting | undefined {
  const own = postings.filter((posting) => posting.workerNumber === workerNumber);
  return activePostings(own, day)[0] ?? [...own].sort((a, b) => b.from.localeCompare(a.from))[0];
}
