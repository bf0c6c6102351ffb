import { useQuery } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import type { EmployerSummary, Me } from '../api/generated';
import {
  getMeOptions,
  getSessionOptions,
  listEmployersOptions,
} from '../api/generated/@tanstack/react-query.gen';

export type Right =
  | 'COMP'
  | 'WORKERS'
  | 'REPORT'
  | 'ACC'
  | 'BOX'
  | 'BANK'
  | 'EMPACC'
  | 'ENT'
  | 'EXEMP'
  | 'REF'
  | 'END'
  | 'CHK'
  | 'SICK'
  | 'DOC'
  | 'AUD'
  | 'OBJ';
const RETURN_TO = 'fondsloket.returnTo';
const LAST_EMPLOYER = 'fondsloket.employer';

let ended = false;
const listeners = new Set<() => void>();

/** Set once a call was answered 401: the frame then asks for a new login instead of losing the page. */
export const sessionEnd = {
  report() {
    ended = true;
    for (const listener of listeners) listener();
  },
  reset() {
    ended = false;
    for (const listener of listeners) listener();
  },
};

export function useSessionEnded(): boolean {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => ended,
  );
}

export function useSession() {
  return useQuery({ ...getSessionOptions(), staleTime: 60_000 });
}

export function useMe() {
  return useQuery({ ...getMeOptions(), staleTime: 300_000 });
}

export function useEmployers() {
  return useQuery({ ...listEmployersOptions(), staleTime: 300_000 });
}

/** Names an employer by its number, which stands for it until the name is known. */
export function useEmployerName(): (number: string) => string {
  const employers = useEmployers().data;
  return (number) => employers?.find((each) => each.employerNumber === number)?.companyName ?? number;
}

/** Starts the login; the present page is kept for the way back. */
export function startLogin(language: string, returnTo?: string): void {
  if (returnTo) sessionStorage.setItem(RETURN_TO, returnTo);
  window.location.assign(`/oauth2/authorization/fondsloket?ui_locales=${language}`);
}

export function rememberReturn(path: string): void {
  sessionStorage.setItem(RETURN_TO, path);
}

export function takeReturn(): string | undefined {
  const path = sessionStorage.getItem(RETURN_TO);
  sessionStorage.removeItem(RETURN_TO);
  return path && /^\/((employers|organisations|desk)(\/|$)|(register|mail-address)#)/.test(path)
    ? path
    : undefined;
}

export function rememberEmployer(employerNumber: string): void {
  localStorage.setItem(LAST_EMPLOYER, employerNumber);
}

export function firstEmployer(employers: EmployerSummary[]): EmployerSummary | undefined {
  const last = localStorage.getItem(LAST_EMPLOYER);
  return employers.find((employer) => employer.employerNumber === last) ?? employers[0];
}

/** Which areas to show; the services decide again on every call. */
export function mayUse(me: Me | undefined, employerNumber: string, right: Right): boolean {
  if (!me) return false;
  if (me.fund.includes('CLERK')) return true;
  const access = me.employers.find((employer) => employer.employerNumber === employerNumber);
  return access?.rights.includes(right) ?? false;
}
