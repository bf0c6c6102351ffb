import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { ApiProblem } from '../api/problem';
import { createFund, EMPLOYER, type Fund, handlersFor, OPEN_MONTH, problem } from '../testing/fund';
import { openPortal } from '../testing/render';
import { forgetInputs } from './keptInput';
import { needOf, stepUp } from './need';
import { daysUntil } from './ReportLevel';

const server = setupServer();
let fund: Fund;
const assign = vi.fn();
const reportPath = `/employers/${EMPLOYER}/reports/${OPEN_MONTH}`;

beforeAll(() => server.listen({ onUnhandledFrame: 'error' }));
afterAll(() => server.close());
beforeEach(() => {
  fund = createFund();
  server.use(...handlersFor(fund));
  stepUp.reset();
  assign.mockReset();
  vi.stubGlobal('location', { ...window.location, origin: window.location.origin, assign });
});
afterEach(() => {
  server.resetHandlers();
  vi.unstubAllGlobals();
});

const refusal = (missing: string, level: string, more: Record<string, unknown> = {}) =>
  problem(401, 'LEVEL_TOO_LOW', 'A stronger login is needed.', {
    acrValues: level,
    maxAge: 300,
    missing,
    service: 'REPORT',
    paperForm: 'F-03',
    ...more,
  });

describe('a need', () => {
  const of = (status: number, body: Record<string, unknown>) => needOf(new ApiProblem(status, body));

  it('S003-02 asks for L2 where the second factor is missing', () => {
    expect(of(401, { code: 'LEVEL_TOO_LOW', acrValues: 'L2', missing: 'SECOND_FACTOR' })?.level).toBe('L2');
  });

  it('asks for a proof for the act itself where the last one is too old', () => {
    expect(of(401, { code: 'LEVEL_TOO_LOW', acrValues: 'L2', missing: 'FRESH_LOGIN' })?.level).toBe(
      'L2-fresh',
    );
    expect(of(401, { code: 'LEVEL_TOO_LOW', acrValues: 'L1', missing: 'FRESH_LOGIN' })?.level).toBe('L1');
  });

  it('S003-03 asks for no login where identification is missing', () => {
    const need = of(403, { code: 'IDENTIFICATION_MISSING', service: 'SICK', missing: 'IDENTIFICATION' });
    expect(need).toMatchObject({ missing: 'IDENTIFICATION', level: undefined });
  });

  it('is none in an ended session or a missing right', () => {
    expect(of(401, { code: 'SESSION_EXPIRED' })).toBeUndefined();
    expect(of(403, { code: 'NO_MANDATE' })).toBeUndefined();
  });

  it('S003-01 counts the days to the cut-over by the calendar', () => {
    expect(daysUntil('2027-07-01', new Date(2027, 5, 30, 23, 59))).toBe(1);
    expect(daysUntil('2027-07-01', new Date(2027, 6, 1, 0, 1))).toBe(0);
  });
});

async function tryToSend() {
  const { user, unmount } = openPortal(`${reportPath}?view=form`);
  await user.click(await screen.findByTestId('send-report'));
  const question = await screen.findByRole('dialog', { name: /^Check and send/ });
  await user.click(within(question).getByRole('checkbox'));
  await user.click(within(question).getByRole('button', { name: 'Send bindingly' }));
  return { user, unmount };
}

describe('sending a report with too weak a login', () => {
  beforeEach(() => {
    server.use(
      http.post('*/api/employers/:en/reports/:month/submissions', () => refusal('SECOND_FACTOR', 'L2')),
    );
  });

  it('S003-18 says what is missing, offers to set it up and names the paper form and its deadline', async () => {
    await tryToSend();
    const dialog = await screen.findByRole('dialog', { name: 'A second factor is needed' });
    expect(dialog).toHaveTextContent('set up an app');
    expect(dialog).toHaveTextContent('paper form F-03');
    expect(dialog).toHaveTextContent('by the 15th');
    expect(screen.queryByRole('dialog', { name: 'Your session has ended' })).toBeNull();
  });

  it('S003-01 leads to the login at L2 and back here, and offers the sending again', async () => {
    const { user, unmount } = await tryToSend();
    await user.click(await screen.findByTestId('step-up'));
    const target = String(assign.mock.calls[0]?.[0]);
    expect(target).toContain('/oauth2/authorization/fondsloket?level=L2&');
    expect(Object.keys(sessionStorage).filter((key) => key.startsWith('fondsloket.kept.'))).toHaveLength(1);
    unmount();
    stepUp.reset();
    openPortal(`${reportPath}?view=form`);
    expect(await screen.findByRole('dialog', { name: /^Check and send/ })).toBeVisible();
    expect(Object.keys(sessionStorage).filter((key) => key.startsWith('fondsloket.kept.'))).toHaveLength(0);
  });

  it('keeps nothing for anybody else and nothing after a logout', async () => {
    const { user, unmount } = await tryToSend();
    await user.click(await screen.findByTestId('step-up'));
    unmount();
    stepUp.reset();
    const key = Object.keys(sessionStorage).find((name) => name.startsWith('fondsloket.kept.')) ?? '';
    const kept = JSON.parse(sessionStorage.getItem(key) ?? '{}');
    sessionStorage.setItem(key, JSON.stringify({ ...kept, subject: 'somebody-else' }));
    openPortal(`${reportPath}?view=form`);
    expect(await screen.findByTestId('send-report')).toBeVisible();
    expect(screen.queryByRole('dialog')).toBeNull();
    sessionStorage.setItem(key, JSON.stringify(kept));
    forgetInputs();
    expect(sessionStorage.getItem(key)).toBeNull();
  });
});

describe('the report page', () => {
  const services = (levelToday: string, cutover?: string) =>
    http.get('*/api/services', () =>
      HttpResponse.json([{ code: 'REPORT', name: 'Monthly report', levelToday, cutover, paperForm: 'F-03' }]),
    );

  it('S003-18 says before the sending that the second factor is missing', async () => {
    server.use(services('L2'));
    openPortal(reportPath);
    const notice = await screen.findByTestId('report-level');
    expect(notice).toHaveTextContent('Second factor missing');
    expect(notice).toHaveTextContent('F-03');
  });

  it('S003-01 says nothing while the cut-over is far away', async () => {
    server.use(services('L1', '2099-07-01'));
    openPortal(reportPath);
    await screen.findByTestId('send-report');
    expect(screen.queryByTestId('report-level')).toBeNull();
  });
});

describe('my sign-in', () => {
  it('S003-04 shows the factors and lets only a chosen one be removed, after a question', async () => {
    const id = '5d90aad0-bf30-452c-b901-c4b626cb1441';
    server.use(
      http.get('*/api/me/factors', () =>
        HttpResponse.json([{ id, kind: 'APP_CODE', label: 'phone', since: '2026-11-22T07:00:00Z' }]),
      ),
    );
    const { user } = openPortal('/my-sign-in');
    await user.click(await screen.findByRole('button', { name: 'Remove phone' }));
    const question = await screen.findByRole('dialog', { name: 'Remove this second factor?' });
    expect(question).toHaveTextContent('only second factor');
    await user.click(within(question).getByRole('button', { name: 'Remove' }));
    expect(decodeURIComponent(String(assign.mock.calls[0]?.[0]))).toContain(`action=delete_credential:${id}`);
  });
});

describe('the pages of a login that did not go through', () => {
  it('says that the login is away, at the address of the login itself', async () => {
    openPortal('/oauth2/authorization/fondsloket');
    expect(
      await screen.findByRole('heading', { name: 'Logging in is not possible at the moment' }),
    ).toBeVisible();
  });

  it('S003-02 says that less was confirmed than asked, and leads only to own pages', async () => {
    openPortal('/sign-in-refused?why=level&level=L2&back=//evil.example');
    expect(await screen.findByText(/confirmed less than was asked for/)).toBeVisible();
    await waitFor(() =>
      expect(screen.getByRole('link', { name: 'Back without confirming' })).toHaveAttribute('href', '/'),
    );
  });
});
