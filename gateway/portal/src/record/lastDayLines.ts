import type { Line } from '../api/generated';

/** The lines of a filed month as they have to be once the worker's last day is known; wages stay for a person to say. */
export function withLastDay(lines: Line[], workerNumber: string, lastDay: string): Line[] {
  const cut = lines
    .filter((line) => line.workerNumber !== workerNumber || !line.periodFrom || line.periodFrom <= lastDay)
    .map((line) =>
      line.workerNumber === workerNumber && line.periodTo && line.periodTo > lastDay
        ? { ...line, periodTo: lastDay }
        : line,
    );
  const last = cut.findLastIndex((line) => line.workerNumber === workerNumber && line.periodTo);
  return cut.map((line, index) =>
    index === last && lastDay.slice(0, 7) === line.periodTo?.slice(0, 7)
      ? { ...line, postingEnd: lastDay }
      : line,
  );
}

/** A filed line as it is sent again: names are the reader's only. */
export function sent(line: Line): Line {
  const { familyName: _familyName, givenName: _givenName, ...kept } = line;
  return kept;
}
