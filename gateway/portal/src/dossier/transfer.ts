import { csrfHeaders } from '../api/client';
import { ApiProblem } from '../api/problem';

/** Longest file that the fund takes. */
export const LONGEST = 10 * 1024 * 1024;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

export interface Upload {
  path: string;
  file: File | undefined;
  /** Further fields of the form. */
  fields?: Record<string, string>;
  language: string;
  onProgress?: (share: number) => void;
  signal?: AbortSignal;
}

/** Sends a form with a file and tells how far it is; fetch cannot tell that. */
export function upload<T>(wish: Upload): Promise<T> {
  return new Promise((resolve, reject) => {
    const form = new FormData();
    for (const [name, value] of Object.entries(wish.fields ?? {})) form.append(name, value);
    if (wish.file) form.append('file', wish.file);
    const request = new XMLHttpRequest();
    request.open('POST', new URL(wish.path, window.location.origin));
    request.withCredentials = true;
    request.setRequestHeader('Accept-Language', wish.language);
    request.setRequestHeader('X-Requested-With', 'XMLHttpRequest');
    for (const [name, value] of Object.entries(csrfHeaders())) request.setRequestHeader(name, value);
    request.upload.onprogress = (event) => {
      if (event.lengthComputable) wish.onProgress?.(event.loaded / event.total);
    };
    request.onload = () => {
      const body = parsed(request.responseText);
      if (request.status < 300) resolve(body as T);
      else reject(new ApiProblem(request.status, body, request.getResponseHeader('X-Correlation-Id')));
    };
    request.onerror = () => reject(new ApiProblem(0, undefined));
    request.onabort = () => reject(new DOMException('given up', 'AbortError'));
    wish.signal?.addEventListener('abort', () => request.abort());
    request.send(form);
  });
}

/** Fetches a file and hands it to the browser; a refusal becomes a problem as everywhere, so that a step-up can follow. */
export async function save(path: string, language: string): Promise<void> {
  let response: Response;
  try {
    response = await fetch(new URL(path, window.location.origin), {
      credentials: 'same-origin',
      headers: { 'Accept-Language': language, 'X-Requested-With': 'XMLHttpRequest' },
    });
  } catch {
    throw new ApiProblem(0, undefined);
  }
  if (!response.ok)
    throw new ApiProblem(
      response.status,
      parsed(await response.text()),
      response.headers.get('X-Correlation-Id'),
    );
  const link = document.createElement('a');
  link.href = URL.createObjectURL(await response.blob());
  link.download = nameIn(response.headers.get('Content-Disposition'));
  link.click();
  URL.revokeObjectURL(link.href);
}

/** The name that the service gave the file. */
export function nameIn(disposition: string | null): string {
  const spoken = /filename\*=UTF-8''([^;]+)/i.exec(disposition ?? '')?.[1];
  if (spoken) return decodeURIComponent(spoken);
  return /filename="([^"]+)"/i.exec(disposition ?? '')?.[1] ?? 'document';
}
