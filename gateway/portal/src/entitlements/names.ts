import { useQuery } from '@tanstack/react-query';
import { listWorkerNamesOptions, listWorkersOptions } from '../api/generated/@tanstack/react-query.gen';
import { mayUse, useMe } from '../app/session';

/** What to call a worker: the name where this person may know it, else the number. */
export function useWorkerNames(employerNumber: string): (workerNumber: string) => string {
  const me = useMe().data;
  const path = { employerNumber };
  const records = mayUse(me, employerNumber, 'WORKERS');
  const workers = useQuery({ ...listWorkersOptions({ path }), enabled: records });
  const names = useQuery({
    ...listWorkerNamesOptions({ path }),
    enabled: !records && mayUse(me, employerNumber, 'ENT'),
  });
  const known = new Map(
    [...(workers.data ?? []), ...(names.data ?? [])].flatMap((worker) =>
      worker.familyName
        ? [[worker.workerNumber, `${worker.familyName}, ${worker.givenName ?? ''}`] as const]
        : [],
    ),
  );
  return (workerNumber) => known.get(workerNumber) ?? workerNumber;
}
