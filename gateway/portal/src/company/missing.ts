import { useQuery } from '@tanstack/react-query';
import type { CompanySection, MissingDatum } from '../api/generated';
import { listMissingDataOptions } from '../api/generated/@tanstack/react-query.gen';

/** The data that the fund still lacks of a company (S000-04): one list for tile, section and field. */
export function useMissingData(employerNumber: string) {
  return useQuery(listMissingDataOptions({ path: { employerNumber } }));
}

export function missingIn(missing: MissingDatum[] | undefined, section: CompanySection): Set<string> {
  return new Set(missing?.filter((datum) => datum.section === section).map((datum) => datum.field));
}
