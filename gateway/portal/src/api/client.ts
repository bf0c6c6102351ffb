import { forgetInputs } from '../stepup/keptInput';
import { client } from './generated/client.gen';
import { ApiProblem } from './problem';

let language = 'en';

export function setApiLanguage(next: string): void {
  language = next;
}

/** Spring's cookie for single-page applications: sent back as a header with everything that changes something. */
export function csrfToken(): string | undefined {
  const match = /(?:^|;\s*)XSRF-TOKEN=([^;]+)/.exec(document.cookie);
  return match?.[1] ? decodeURIComponent(match[1]) : undefined;
}

export function csrfHeaders(): Record<string, string> {
  const token = csrfToken();
  return token ? { 'X-XSRF-TOKEN': token } : {};
}

let prepared = false;

export function prepareClient(): void {
  if (prepared) return;
  prepared = true;
  client.setConfig({ baseUrl: window.location.origin, credentials: 'same-origin', throwOnError: true });
  client.interceptors.request.use((request) => {
    request.headers.set('Accept-Language', language);
    request.headers.set('X-Requested-With', 'XMLHttpRequest');
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      for (const [name, value] of Object.entries(csrfHeaders())) request.headers.set(name, value);
    }
    return request;
  });
  client.interceptors.error.use((body, response) => {
    if (body instanceof ApiProblem) return body;
    if (body instanceof DOMException && body.name === 'AbortError') return body;
    return new ApiProblem(response?.status ?? 0, body, response?.headers?.get('X-Correlation-Id'));
  });
}

/**
 * Ends the session at the gateway. The gateway names the page that ends the login at the identity provider in the
 * Location header of a 2xx answer: a cross-origin redirect could not be followed from here.
 */
export async function logout(): Promise<string> {
  forgetInputs();
  const response = await fetch('/logout', {
    method: 'POST',
    headers: { ...csrfHeaders(), 'X-Requested-With': 'XMLHttpRequest' },
    redirect: 'manual',
    credentials: 'same-origin',
  });
  if (response.status >= 400) throw new ApiProblem(response.status, undefined);
  return response.headers.get('Location') ?? '/';
}
