import { useEffect, useRef, useState } from 'react';
import { useSession } from '../app/session';

const PREFIX = 'fondsloket.kept.';
const MINUTES = 30;

interface Kept {
  subject: string;
  path: string;
  at: number;
  input: unknown;
}

const forms = new Map<string, () => Kept | undefined>();

/** Puts the input of all open forms aside, right before the browser leaves for the login. */
export function keepInputs(): void {
  for (const [key, read] of forms) {
    const kept = read();
    if (kept) sessionStorage.setItem(PREFIX + key, JSON.stringify(kept));
  }
}

/** Nothing that somebody typed stays behind when he leaves. */
export function forgetInputs(): void {
  for (const key of Object.keys(sessionStorage)) {
    if (key.startsWith(PREFIX)) sessionStorage.removeItem(key);
  }
}

function take(key: string, subject: string | undefined): unknown {
  const text = sessionStorage.getItem(PREFIX + key);
  sessionStorage.removeItem(PREFIX + key);
  if (!text) return undefined;
  try {
    const kept = JSON.parse(text) as Kept;
    const own = kept.subject === subject && kept.path === window.location.pathname;
    return own && Date.now() - kept.at < MINUTES * 60_000 ? kept.input : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Keeps a form's input over a step-up. Give it the present input (undefined while there is none worth keeping); it
 * answers once, after the return, with what was typed before. Kept for this person, this page and half an hour only.
 */
export function useKeptInput<T>(key: string, input: T | undefined): T | undefined {
  const subject = useSession().data?.subject;
  const [before] = useState(() => take(key, subject) as T | undefined);
  const latest = useRef(input);
  latest.current = input;
  useEffect(() => {
    forms.set(key, () =>
      subject === undefined || latest.current === undefined
        ? undefined
        : { subject, path: window.location.pathname, at: Date.now(), input: latest.current },
    );
    return () => {
      forms.delete(key);
    };
  }, [key, subject]);
  return before;
}
