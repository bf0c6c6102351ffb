import { setNonce } from 'get-nonce';

const written = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? '';

/**
 * The nonce that the gateway writes into the page for style elements made at run time. Unreplaced (development),
 * there is no policy and none is needed.
 */
export const cspNonce: string | undefined = written && !written.startsWith('__') ? written : undefined;

if (cspNonce) setNonce(cspNonce);
