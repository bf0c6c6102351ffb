import { screen } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { loadCatalogue } from '../app/language';
import { openPortal } from '../testing/render';

const LINK = '0d0a8f0a-6a39-4a1c-8c5a-7f0f4c2f9b10.secret';
const base = window.location.origin;
const server = setupServer(http.get(`${base}/session`, () => HttpResponse.json({ authenticated: false })));

beforeAll(async () => {
  server.listen({ onUnhandledFrame: 'bypass' });
  await loadCatalogue('en');
});
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

describe('a new mail address (S001-10)', () => {
  it('S001-10 sends whoever is not logged in to the login first', async () => {
    openPortal(`/mail-address#${LINK}`);
    expect(await screen.findByRole('button', { name: 'Log in and confirm' })).toBeVisible();
    expect(screen.queryByRole('button', { name: /Confirm for/ })).toBeNull();
  });

  it('S001-10 confirms for the login and says so; opening the page alone does nothing', async () => {
    const sent: unknown[] = [];
    server.use(
      http.get(`${base}/session`, () =>
        HttpResponse.json({ authenticated: true, subject: 'jan', userName: 'jkowalski88', level: 'L1' }),
      ),
      http.post(`${base}/api/me/mail-addresses`, async ({ request }) => {
        sent.push(await request.json());
        return new HttpResponse(null, { status: 204 });
      }),
    );
    const { user } = openPortal(`/mail-address#${LINK}`);
    const confirm = await screen.findByRole('button', { name: 'Confirm for jkowalski88' });
    expect(sent).toEqual([]);
    await user.click(confirm);
    expect(await screen.findByRole('heading', { name: 'Your mail address is confirmed' })).toBeVisible();
    expect(sent).toEqual([{ link: LINK }]);
  });

  it('S001-10 says that a link is over', async () => {
    server.use(
      http.get(`${base}/session`, () =>
        HttpResponse.json({ authenticated: true, subject: 'jan', userName: 'jkowalski88', level: 'L1' }),
      ),
      http.post(`${base}/api/me/mail-addresses`, () =>
        HttpResponse.json(
          { code: 'LINK_OVER', title: 'This link can no longer be used', status: 410 },
          { status: 410, headers: { 'Content-Type': 'application/problem+json' } },
        ),
      ),
    );
    const { user } = openPortal(`/mail-address#${LINK}`);
    await user.click(await screen.findByRole('button', { name: 'Confirm for jkowalski88' }));
    expect(await screen.findByText('This link can no longer be used')).toBeVisible();
  });
});
