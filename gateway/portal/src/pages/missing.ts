import type { Employer } from '../api/generated';

const NEEDED = ['companyName', 'country', 'activity', 'participationFrom'] as const;

/** The company data that the fund still lacks (S000-04). */
export function missingCompanyData(employer: Employer): string[] {
  return NEEDED.filter((key) => !employer[key]);
}
