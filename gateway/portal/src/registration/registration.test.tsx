import { screen, waitFor } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
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
  http.post(`${base}/api/public/recovery/password`, () => new HttpResponse(null, { status: 202 })),
  http.post(`${base}/api/public/recovery/password/check`, () =>
    HttpResponse.json(
      { code: 'LINK_OVER', title: 'This link can no longer be used', detail: 'Please ask for a new one.' },
      { status: 410, headers: { 'Content-Type': 'application/problem+json' } },
    ),
  ),
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
});
