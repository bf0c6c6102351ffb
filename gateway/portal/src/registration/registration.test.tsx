import { screen, waitFor } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { loadCatalogue, preferredLanguage } from '../app/language';
import { openPortal } from '../testing/render';

const LINK = '0d0a8f0a-6a39-4a1c-8c5a-7f0f4c2f9b10.secret';
const base = window.location.origin;
let sent: Record<string, unknown>[] = [];

const server = setupServer(
  http.get(`${base}/session`, () => HttpResponse.json({ authenticated: false })),
  http.get(`${base}/api/public/security-questions`, () =>
    HttpResponse.json([{ code: 'FIRST_SITE', text: 'In which town was the first building site?' }]),
  ),
  http.post(`${base}/api/public/registrations/check`, async ({ request }) => {
    const body = (await request.json()) as Record<string, string>;
    return body.code === 'WRONG'
      ? HttpResponse.json(
          { code: 'REGISTRATION_CODE_WRONG', title: 'The details do not match' },
          { status: 422, headers: { 'Content-Type': 'application/problem+json' } },
        )
      : HttpResponse.json({ organisation: '20417358', kind: 'EMPLOYER', expiresAt: '2026-12-23T09:00:00Z' });
  }),
  http.post(`${base}/api/public/registrations`, async ({ request }) => {
    const body = (await request.json()) as Record<string, unknown>;
    sent.push(body);
    if (String(body.email).startsWith('info@') && !body.sharedEmailConfirmed) {
      return HttpResponse.json(
        {
          code: 'INVALID_INPUT',
          title: 'Please check your input',
          errors: [
            { pointer: '/email', code: 'login.mail-impersonal', message: 'Several people may read this.' },
          ],
        },
        { status: 422, headers: { 'Content-Type': 'application/problem+json' } },
      );
    }
    return HttpResponse.json({ userName: body.userName, organisation: '20417358' }, { status: 201 });
  }),
  http.post(`${base}/api/public/password-check`, async ({ request }) => {
    const { password } = (await request.json()) as { password: string };
    return password === 'password1234'
      ? HttpResponse.json(
          {
            code: 'INVALID_INPUT',
            title: 'Please check your input',
            errors: [
              { pointer: '/password', code: 'login.password-known', message: 'This one is on lists.' },
            ],
          },
          { status: 422, headers: { 'Content-Type': 'application/problem+json' } },
        )
      : new HttpResponse(null, { status: 204 });
  }),
  http.post(`${base}/api/public/recovery/password`, () => new HttpResponse(null, { status: 202 })),
  http.post(`${base}/api/public/recovery/password/check`, () =>
    HttpResponse.json(
      { code: 'LINK_OVER', title: 'This link can no longer be used', detail: 'Please ask for a new one.' },
      { status: 410, headers: { 'Content-Type': 'application/problem+json' } },
    ),
  ),
);

const colleague = http.post(`${base}/api/public/registrations/check`, () =>
  HttpResponse.json({
    organisation: '20417358',
    name: 'Budex Sp. z o.o.',
    kind: 'COLLEAGUE',
    email: 'karol@budex.example',
    expiresAt: '2026-12-23T09:00:00Z',
  }),
);

beforeAll(() => server.listen());
afterEach(() => {
  sent = [];
  server.resetHandlers();
});
afterAll(() => server.close());

async function fillIn(user: ReturnType<typeof openPortal>['user'], email: string) {
  await user.type(await screen.findByLabelText(/Given name/), 'Ewa');
  await user.type(screen.getByLabelText(/Family name/), 'Budna');
  await user.type(screen.getByLabelText(/E-mail address/), email);
  await user.click(screen.getByRole('button', { name: 'Continue' }));
  await user.type(await screen.findByLabelText(/User name/), 'ewa.budna');
  await user.type(screen.getByLabelText(/^Password/), 'drie-blauwe-fietsen');
  await user.click(screen.getByRole('combobox', { name: /Security question/ }));
  await user.click(await screen.findByText(/In which town/));
  await user.type(screen.getByLabelText(/^Answer/), 'Bielsko');
  await user.click(screen.getByRole('button', { name: 'To the summary' }));
}

describe('registration', () => {
  it('S000-08 S000-09 S000-10 registers only after the summary was confirmed', async () => {
    const { user } = openPortal('/register');
    await user.type(await screen.findByLabelText(/number/), '20417358');
    await user.type(screen.getByLabelText(/Security code/), 'WRONG');
    await user.click(screen.getByRole('button', { name: 'Continue' }));
    expect(await screen.findByText('The details do not match')).toBeVisible();
    await user.clear(screen.getByLabelText(/Security code/));
    await user.type(screen.getByLabelText(/Security code/), 'K7QM-2XWP-HT9C');
    await user.click(screen.getByRole('button', { name: 'Continue' }));

    await fillIn(user, 'ewa.budna@budex.example');

    expect(await screen.findByRole('heading', { name: 'Check and confirm' })).toBeVisible();
    expect(screen.getByText('ewa.budna@budex.example')).toBeVisible();
    expect(screen.queryByText('drie-blauwe-fietsen')).toBeNull();
    expect(sent).toHaveLength(0);
    await user.click(screen.getByRole('button', { name: 'Confirm and register' }));
    expect(await screen.findByText(/You are registered as ewa.budna/)).toBeVisible();
    expect(sent).toHaveLength(1);
    expect(sent[0]).toMatchObject({
      number: '20417358',
      question: 'FIRST_SITE',
      password: 'drie-blauwe-fietsen',
    });
  }, 60_000);

  it('S000-09 S001-14 a leaked password is told at the field, and the summary does not come before it is mended', async () => {
    const { user } = openPortal(`/register#${LINK}`);
    await user.type(await screen.findByLabelText(/Given name/), 'Ewa');
    await user.type(screen.getByLabelText(/Family name/), 'Budna');
    await user.type(screen.getByLabelText(/E-mail address/), 'ewa@budex.example');
    await user.click(screen.getByRole('button', { name: 'Continue' }));
    await user.type(await screen.findByLabelText(/User name/), 'ewa.budna');
    const password = screen.getByLabelText(/^Password/);
    await user.type(password, 'password1234');
    await user.tab();
    expect(await screen.findByText('This one is on lists.')).toBeVisible();
    expect(sent).toEqual([]);
    await user.click(screen.getByRole('combobox', { name: /Security question/ }));
    await user.click(await screen.findByText(/In which town/));
    await user.type(screen.getByLabelText(/^Answer/), 'Bielsko');
    await user.click(screen.getByRole('button', { name: 'To the summary' }));
    expect(screen.queryByRole('heading', { name: 'Check and confirm' })).toBeNull();
    await user.clear(password);
    await user.type(password, 'drie-blauwe-fietsen');
    expect(screen.queryByText('This one is on lists.')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'To the summary' }));
    expect(await screen.findByRole('heading', { name: 'Check and confirm' })).toBeVisible();
  }, 30_000);

  it('S003-13 S003-14 an invited colleague makes the own login, with the address that the mail went to', async () => {
    server.use(colleague);
    const { user } = openPortal(`/register#${LINK}`);
    expect(await screen.findByText(/A colleague at Budex Sp. z o.o. invites you/)).toBeVisible();
    expect(screen.getByLabelText(/E-mail address/)).toHaveValue('karol@budex.example');
    expect(await screen.findByRole('button', { name: 'Log in and come back here' })).toBeVisible();
    await user.clear(screen.getByLabelText(/E-mail address/));
    await fillIn(user, 'karol@budex.example');
    await user.click(await screen.findByRole('button', { name: 'Confirm and register' }));
    await waitFor(() => expect(sent[0]).toMatchObject({ link: LINK, email: 'karol@budex.example' }));
  }, 30_000);

  it('S003-13 a colleague who is logged in takes the own login along', async () => {
    const joined: unknown[] = [];
    server.use(
      colleague,
      http.get(`${base}/session`, () =>
        HttpResponse.json({ authenticated: true, subject: 'sanne', userName: 'sanne', level: 'L1' }),
      ),
      http.post(`${base}/api/me/colleague-invitations`, async ({ request }) => {
        joined.push(await request.json());
        return new HttpResponse(null, { status: 204 });
      }),
    );
    const { user } = openPortal(`/register#${LINK}`);
    await user.click(await screen.findByRole('button', { name: 'Take up the invitation as sanne' }));
    expect(await screen.findByText('You belong to Budex Sp. z o.o. now.')).toBeVisible();
    expect(joined).toEqual([{ link: LINK }]);
    expect(sent).toEqual([]);
  });

  it('S003-13 an address that several people read has to be confirmed', async () => {
    const { user } = openPortal(`/register#${LINK}`);

    await fillIn(user, 'info@budex.example');
    await user.click(await screen.findByRole('button', { name: 'Confirm and register' }));

    expect(await screen.findByText('Several people may read this.')).toBeVisible();
    await user.click(screen.getByLabelText('I alone read this address'));
    await user.click(screen.getByRole('button', { name: 'Continue' }));
    await user.click(await screen.findByRole('button', { name: 'To the summary' }));
    await user.click(await screen.findByRole('button', { name: 'Confirm and register' }));
    await waitFor(() => expect(sent).toHaveLength(2));
    expect(sent[1]).toMatchObject({ link: LINK, sharedEmailConfirmed: true });
    expect(sent[1]?.commandId).toBe(sent[0]?.commandId);
  }, 20_000);
});

describe('recovery', () => {
  it('S001-03 the screen says the same whether the name exists or not', async () => {
    const { user } = openPortal('/password-forgotten');
    await user.type(await screen.findByLabelText(/User name/), 'nobody');
    await user.click(screen.getByRole('button', { name: 'Send the link' }));
    expect(await screen.findByText(/If this user name exists/)).toBeVisible();
  });

  it('S001-03 an expired or used link leads to a page that offers a new one', async () => {
    openPortal(`/password#${LINK}`);
    expect(await screen.findByText('Please ask for a new one.')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Ask for a new link' })).toHaveAttribute(
      'href',
      '/password-forgotten',
    );
  });

  it('S001-02 the welcome page has the three help links and the way to register', async () => {
    openPortal('/');
    for (const [name, href] of [
      ['Register now', '/register'],
      ['Forgotten your user name?', '/user-name-forgotten'],
      ['Forgotten your password?', '/password-forgotten'],
      ['Problems logging in', '/problems-logging-in'],
    ]) {
      expect(await screen.findByRole('link', { name })).toHaveAttribute('href', href);
    }
  });

  it('S001-05 the guide opens without a login', async () => {
    openPortal('/problems-logging-in');
    expect(await screen.findByRole('heading', { name: 'Problems logging in', level: 1 })).toBeVisible();
    expect(screen.getByText('I get no mail')).toBeVisible();
  });

  it('S001-05 the guide speaks the first language of the browser that the portal speaks, else English', async () => {
    const browser = vi.spyOn(navigator, 'languages', 'get');
    browser.mockReturnValue(['fr-FR', 'pl-PL', 'en-GB']);
    expect(preferredLanguage()).toBe('pl');
    expect((await loadCatalogue('pl'))['loginGuide.first']).toBe('To moje pierwsze logowanie');
    browser.mockReturnValue(['fr-FR']);
    expect(preferredLanguage()).toBe('en');
    browser.mockRestore();
  });
});
