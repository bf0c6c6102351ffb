import { useQuery } from '@tanstack/react-query';
import type { Mandate, MandateState, Service } from '../api/generated';
import { listMyOrganisationsOptions, listServicesOptions } from '../api/generated/@tanstack/react-query.gen';
import { useMe } from '../app/session';
import { daysBetween } from '../format/calendar';

/** Version of the text that the consent dialog shows; the service knows which versions may be agreed to. */
export const CONSENT_TEXT = '2026-11';

/** Days before its end from which a mandate is announced to both sides. */
const NOTICE_DAYS = 60;

/** Longest time from the first to the last day of a mandate. */
const LONGEST_YEARS = 5;

export const LIVING: MandateState[] = ['REQUESTED', 'GRANTED', 'ACTIVE', 'SUSPENDED'];

export const STATE_TONES = {
  REQUESTED: 'info',
  GRANTED: 'info',
  ACTIVE: 'ok',
  SUSPENDED: 'warn',
  DECLINED: 'idle',
  REJECTED: 'bad',
  REVOKED: 'idle',
  EXPIRED: 'idle',
  LAPSED: 'warn',
} as const;

/** The last day that a mandate from this day on may have. */
export function latestEnd(from: string): string {
  const year = Number(from.slice(0, 4)) + LONGEST_YEARS;
  const day = `${year}${from.slice(4)}`;
  return day.endsWith('-02-29') ? `${year}-02-28` : day;
}

/** Days until an active mandate ends, once that is near enough to be said. */
export function endsIn(mandate: Mandate, today: string): number | undefined {
  if (mandate.state !== 'ACTIVE') return undefined;
  const days = daysBetween(today, mandate.validUntil);
  return days >= 0 && days <= NOTICE_DAYS ? days : undefined;
}

/** Mandates that one act of the fund ended and that nobody has asked for again. */
export function lapsedBatches(mandates: Mandate[]): { batchId: string; mandates: Mandate[] }[] {
  const replaced = new Set(mandates.map((mandate) => mandate.replaces));
  const batches = new Map<string, Mandate[]>();
  for (const mandate of mandates) {
    if (mandate.state !== 'LAPSED' || !mandate.batchId || replaced.has(mandate.mandateId)) continue;
    batches.set(mandate.batchId, [...(batches.get(mandate.batchId) ?? []), mandate]);
  }
  return [...batches].map(([batchId, of]) => ({ batchId, mandates: of }));
}

export function granteeOf(mandate: Mandate): string {
  return mandate.granteeName ?? mandate.grantee;
}

export function isProvider(organisation: string): boolean {
  return organisation.startsWith('DL');
}

/** The public catalogue, in the reader's language. */
export function useServices() {
  const services = useQuery({ ...listServicesOptions(), staleTime: 300_000 });
  const named = new Map<string, Service>(services.data?.map((service) => [service.code, service]));
  return { services, nameOf: (code: string) => named.get(code)?.name ?? code };
}

export function useOrganisations() {
  return useQuery({ ...listMyOrganisationsOptions(), staleTime: 60_000 });
}

/** What this person may do about users and mandates of an organisation; the service decides again. */
export function useRole(organisation: string): { member: boolean; manager: boolean; stopped: boolean } {
  const me = useMe().data;
  const own = useOrganisations().data?.find((each) => each.organisation === organisation);
  const clerk = me?.fund.includes('CLERK') ?? false;
  return {
    member: clerk || own !== undefined,
    manager: clerk || (own?.manager ?? false),
    stopped: own?.stopped ?? false,
  };
}
