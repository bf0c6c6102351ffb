import { useQuery } from '@tanstack/react-query';
import { getLastDayOptions, getWorkerOptions } from '../api/generated/@tanstack/react-query.gen';
import { mayUse, useMe } from '../app/session';

/** Who the open worker is: from the record, or, without the right to it, from the service that may name him. */
export function useRecord(employerNumber: string, workerNumber: string) {
  const me = useMe().data;
  const path = { employerNumber, workerNumber };
  const reads = mayUse(me, employerNumber, 'WORKERS');
  const ends = mayUse(me, employerNumber, 'END');
  const worker = useQuery({ ...getWorkerOptions({ path }), enabled: reads });
  const lastDay = useQuery({ ...getLastDayOptions({ path }), enabled: ends, staleTime: 0 });
  const person = worker.data ?? lastDay.data;
  return {
    reads,
    ends,
    absents: mayUse(me, employerNumber, 'SICK'),
    worker,
    lastDay,
    name: person?.familyName ? [person.familyName, person.givenName].filter(Boolean).join(', ') : undefined,
  };
}
