import { keepInputs } from './keptInput';

export type SignInAction =
  | 'CONFIGURE_TOTP'
  | 'webauthn-register'
  | 'UPDATE_PASSWORD'
  | `delete_credential:${string}`;

function leave(parameters: Record<string, string>): void {
  keepInputs();
  window.location.assign(`/oauth2/authorization/fondsloket?${new URLSearchParams(parameters)}`);
}

/**
 * Leaves for a stronger login and comes back to the same page, where the forms find their input again. Whoever came
 * with a broker's means is asked for that again: he may have nothing else.
 */
export function beginStepUp(
  level: string,
  language: string,
  back = window.location.pathname + window.location.search,
  broker?: string,
): void {
  leave({ level, back, ui_locales: language, ...(broker ? { broker } : {}) });
}

/** Leaves for the login of a broker; the first time the login page asks whose login its means shall open. */
export function beginBrokerLogin(alias: string, language: string, back: string): void {
  leave({ broker: alias, level: 'L2', back, ui_locales: language });
}

/** Leaves for the login page to change something about the own sign-in. */
export function changeSignIn(action: SignInAction, language: string, level?: string): void {
  leave({ action, back: '/my-sign-in', ui_locales: language, ...(level ? { level } : {}) });
}
