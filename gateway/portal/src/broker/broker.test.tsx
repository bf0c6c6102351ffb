import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { createFund, handlersFor } from '../testing/fund';
import { openPortal } from '../testing/render';

const server = setupServer();
const assign = vi.fn();

const offered = [
  { alias: 'eherkenning-eh2plus', broker: 'eherkenning', level: 'EH2+' },
  { alias: 'eherkenning-eh3', broker: 'eherkenning', level: 'EH3' },
];
const offer = (list: object[]) => http.get('*/api/public/brokers', () => HttpResponse.json(list));
const loggedOut = http.get('*/session', () => HttpResponse.json({ authenticated: false }));

beforeAll(() => server.listen({ onUnhandledFrame: 'error' }));
afterAll(() => server.close());
beforeEach(() => {
  server.use(...handlersFor(createFund()));
  assign.mockReset();
  vi.stubGlobal('location', { ...window.location, origin: window.location.origin, assign });
});
afterEach(() => {
  server.resetHandlers();
  vi.unstubAllGlobals();
});

describe('the choice to log in with eHerkenning', () => {
  it('S003-19 says to a company without a KvK number why it cannot work, and offers the own login', async () => {
    server.use(offer(offered), loggedOut);
    const { user } = openPortal('/login-with-eherkenning');
    await user.click(await screen.findByRole('radio', { name: 'No' }));
    expect(screen.getByRole('status')).toHaveTextContent('only to organisations with a number');
    expect(screen.queryByRole('button', { name: /Continue with/ })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Log in with user name and password' }));
    expect(assign).toHaveBeenCalledWith(
      expect.stringContaining('/oauth2/authorization/fondsloket?ui_locales='),
    );
  });

  it('S003-12 leads whoever has a KvK number to the level he has', async () => {
    server.use(offer(offered), loggedOut);
    const { user } = openPortal('/login-with-eherkenning');
    await user.click(await screen.findByRole('radio', { name: /KvK number/ }));
    await user.click(await screen.findByRole('button', { name: 'Continue with eHerkenning, level EH3' }));
    expect(String(assign.mock.calls[0]?.[0])).toContain('broker=eherkenning-eh3&level=L2&back=%2F&');
  });

  it('is not offered on the first page while the fund has no broker', async () => {
    server.use(offer([]), loggedOut);
    openPortal('/');
    expect(await screen.findByRole('link', { name: 'Problems logging in' })).toBeVisible();
    expect(screen.queryByRole('link', { name: 'Log in with eHerkenning' })).toBeNull();
  });
});

describe('the own eHerkenning', () => {
  const since = '2026-11-22T07:00:00Z';

  it('S003-13 is shown with its organisation and unlinked after a question', async () => {
    let linked = [{ broker: 'eherkenning', level: 'EH3', organisation: '12345678', since, lastUsed: since }];
    server.use(
      offer(offered),
      http.get('*/api/me/factors', () => HttpResponse.json([])),
      http.get('*/api/me/brokers', () => HttpResponse.json(linked)),
      http.delete('*/api/me/brokers/eherkenning', () => {
        linked = [];
        return new HttpResponse(null, { status: 204 });
      }),
    );
    const { user } = openPortal('/my-sign-in');
    expect(await screen.findByText('eHerkenning, level EH3')).toBeVisible();
    expect(screen.getByText(/for KvK number 12345678/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Unlink' }));
    const question = await screen.findByRole('dialog', { name: 'Unlink this eHerkenning?' });
    await user.click(within(question).getByRole('button', { name: 'Unlink' }));
    expect(await screen.findByText('No eHerkenning opens your login.')).toBeVisible();
  });

  it.each([
    ['broker', 'not on the fund'],
    ['broker-level', 'takes eHerkenning from level'],
    ['broker-unlinked', 'does not open your login any more'],
    ['broker-taken', 'opens another login already'],
  ])('S003-12 says why it was refused: %s', async (why, text) => {
    openPortal(`/sign-in-refused?why=${why}&level=L2&back=/`);
    expect(await screen.findByText(new RegExp(text))).toBeVisible();
    await waitFor(() =>
      expect(screen.getByRole('button', { name: 'Log in with user name and password' })).toBeVisible(),
    );
  });
});
