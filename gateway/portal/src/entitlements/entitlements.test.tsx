import { screen, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createFund, EMPLOYER, type Fund, handlersFor, problem } from '../testing/fund';
import { openPortal } from '../testing/render';

const server = setupServer();
const JAN = '3000110037';
const BASE = '*/api/employers/:employerNumber';
let fund: Fund;
let asked: string[];

const figure = (days: number, pay: string) => ({ days, pay });
const nothing = figure(0, '0.00');
const year = (of: number, more: Record<string, unknown>) => ({
  year: of,
  employmentDays: 30,
  grossWage: '1000.00',
  ended: false,
  earned: nothing,
  advanced: nothing,
  granted: nothing,
  rest: nothing,
  carried: nothing,
  lapsed: nothing,
  paidInLieu: nothing,
  compensated: nothing,
  lapsesAfter: `${of + 1}-12-31`,
  coverage: '1',
  ruleSet: '2026-11',
  ...more,
});
const granted = {
  movementId: '4-2',
  recordedAt: '2026-06-12T08:15:30Z',
  valueDate: '2026-05-31',
  year: 2026,
  kind: 'GRANTED',
  what: 'Granted',
  days: 8,
  pay: '1200.00',
  employerNumber: EMPLOYER,
  month: '2026-05',
  ruleSet: '2026-11',
  explanation: [
    {
      what: 'bucket-share',
      arguments: {},
      value: '1200.00',
      ruleKey: 'leave.order',
      text: '8 of 10 days of this year are worth €1,200.00',
    },
  ],
};
const REFUND = '2026-05:3000110037:2026-05-11:1';
const refund = {
  refundId: REFUND,
  month: '2026-05',
  workerNumber: JAN,
  from: '2026-05-11',
  to: '2026-05-21',
  amount: '1200.00',
  state: 'CREDITED',
};

beforeAll(() => server.listen({ onUnhandledFrame: 'error' }));
afterAll(() => server.close());
afterEach(() => server.resetHandlers());
beforeEach(() => {
  fund = createFund();
  asked = [];
  server.events.removeAllListeners();
  server.events.on('request:start', ({ request }) => {
    asked.push(new URL(request.url).pathname);
  });
  server.use(
    ...handlersFor(fund),
    http.get(`${BASE}/workers/names`, () =>
      HttpResponse.json([{ workerNumber: JAN, familyName: 'Nowak', givenName: 'Jan' }]),
    ),
    http.get(`${BASE}/leave-accounts`, () =>
      HttpResponse.json([
        { workerNumber: JAN, from: '2026-01-05', to: '2026-12-31', rest: figure(13, '2327.39') },
      ]),
    ),
    http.get(`${BASE}/leave-accounts/former`, () =>
      HttpResponse.json([
        { workerNumber: JAN, from: '2026-01-01', to: '2026-09-30', years: [], movements: [] },
      ]),
    ),
    http.get(`${BASE}/leave-accounts/:workerNumber`, ({ params }) =>
      params.workerNumber === JAN
        ? HttpResponse.json({
            workerNumber: JAN,
            asKnownAt: '2026-06-15T08:00:00Z',
            years: [
              year(2024, {
                earned: figure(5, '855.00'),
                carried: figure(5, '855.00'),
                lapsed: figure(5, '855.00'),
              }),
              year(2025, {
                earned: figure(5, '855.00'),
                granted: figure(4, '684.00'),
                rest: figure(1, '171.00'),
                dayRate: '171.00',
              }),
              year(2026, {
                earned: figure(12, '2156.39'),
                rest: figure(12, '2156.39'),
                dayRate: '179.70',
                elsewhere: { earned: figure(2, '142.50'), granted: nothing },
              }),
            ],
            movements: [granted],
          })
        : problem(404, 'NOT_FOUND', 'Not found'),
    ),
    http.get(`${BASE}/leave-accounts/former/:workerNumber`, () =>
      HttpResponse.json({
        workerNumber: JAN,
        from: '2026-01-01',
        to: '2026-09-30',
        years: [
          {
            year: 2026,
            from: '2026-01-01',
            to: '2026-09-30',
            employmentDays: 150,
            grossWage: '15168.00',
            earned: figure(12, '2161.44'),
            granted: figure(5, '866.97'),
          },
        ],
        movements: [granted],
      }),
    ),
    http.get(`${BASE}/account/refunds`, () => HttpResponse.json([refund])),
    http.get(`${BASE}/account/refunds/:refundId`, () =>
      HttpResponse.json({
        ...refund,
        days: 8,
        payDue: '1200.00',
        payPaid: '1200.00',
        origins: [
          {
            year: 2026,
            days: 8,
            pay: '1200.00',
            dayRate: '150.00',
            coverage: '1',
            elsewhere: false,
            explanation: granted.explanation,
            contributions: ['01', '02', '03', '04'].map((month) => ({
              month: `2026-${month}`,
              earned: '375.00',
              contribution: '397.37',
              paid: '397.37',
              netted: '0.00',
              open: '0.00',
            })),
          },
        ],
      }),
    ),
  );
});

const holding = (...rights: Fund['me']['employers'][number]['rights']) => {
  fund.me.employers = [{ employerNumber: EMPLOYER, rights }];
};

describe('entitlements', () => {
  it('S000-03 a worker’s entitlements are one click away from the list of workers', async () => {
    holding('WORKERS', 'ENT');
    const { user, router } = openPortal(`/employers/${EMPLOYER}/employees`);
    await user.click(await screen.findByRole('link', { name: 'Show entitlements of Nowak, Jan' }));
    const table = await screen.findByRole('table', { name: 'Three years' });
    expect(router.state.location.pathname).toBe(`/employers/${EMPLOYER}/entitlements/${JAN}`);
    const row = (of: string) => within(table).getByRole('row', { name: new RegExp(`^${of}`) });
    expect(row('2026')).toHaveTextContent('12 days€2,156.39');
    expect(row('2025')).toHaveTextContent('5 days€855.00');
    expect(row('2025')).toHaveTextContent('4 days€684.00');
    expect(row('2025')).toHaveTextContent('1 day€171.00');
    expect(row('2024')).toHaveTextContent('5 days€855.00');
    expect(within(row('2024')).getAllByRole('cell')).toHaveLength(7);
    expect(screen.getByText('Earned in 2026 with other employers: 2 days, €142.50')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Explain: Granted, May 2026' }));
    expect(await screen.findByText('8 of 10 days of this year are worth €1,200.00')).toBeVisible();
  });

  it('C7-ENT with entitlements alone there are entitlements, names, and nothing else of the record', async () => {
    holding('ENT');
    const { user } = openPortal(`/employers/${EMPLOYER}/entitlements`);
    expect(await screen.findByText('Nowak, Jan')).toBeVisible();
    expect(screen.getByText('13 days')).toBeVisible();
    const areas = within(screen.getByRole('navigation', { name: 'Areas' }));
    expect(areas.getByRole('link', { name: 'Entitlements' })).toBeVisible();
    expect(areas.queryByRole('link', { name: 'Employees' })).toBeNull();
    expect(areas.queryByRole('link', { name: 'Account' })).toBeNull();
    expect(screen.queryByRole('tab')).toBeNull();
    await user.click(screen.getByRole('link', { name: 'Show entitlements of Nowak, Jan' }));
    await screen.findByRole('table', { name: 'Three years' });
    expect(asked.filter((path) => /\/(workers|postings|account.*|former)$/.test(path))).toEqual([]);
  });

  it('C7-EXEMP shows a former worker for the time of the employment only', async () => {
    holding('EXEMP', 'ENT', 'REF');
    const { user } = openPortal(`/employers/${EMPLOYER}/entitlements`);
    await user.click(await screen.findByRole('tab', { name: 'Former workers' }));
    await user.click(await screen.findByRole('link', { name: 'Show entitlements of Nowak, Jan' }));
    const table = await screen.findByRole('table', { name: 'With you' });
    expect(within(table).getByRole('row', { name: /^2026/ })).toHaveTextContent(
      '01/01/2026 to 30/09/2026150€15,168.0012 days€2,161.445 days€866.97',
    );
    expect(screen.queryByText('Left')).toBeNull();
  });

  it('C7-EXEMP sends whoever opens a worker who left to the former workers', async () => {
    holding('EXEMP', 'ENT');
    openPortal(`/employers/${EMPLOYER}/entitlements/3000119999`);
    expect(await screen.findByText(/not with you any more/)).toBeVisible();
    expect(screen.getByRole('link', { name: 'Former workers' })).toBeVisible();
  });

  it('C7-EXEMP a password alone leads to the stronger login', async () => {
    holding('EXEMP');
    server.use(
      http.get(`${BASE}/leave-accounts/former`, () =>
        problem(401, 'LEVEL_TOO_LOW', 'A stronger login is needed', {
          acrValues: 'L2',
          maxAge: 36000,
          service: 'EXEMP',
          missing: 'SECOND_FACTOR',
        }),
      ),
    );
    openPortal(`/employers/${EMPLOYER}/entitlements`);
    expect(await screen.findByRole('dialog')).toBeVisible();
  });

  it('C7-REF a refund of 1,200.00 lists days, day rate and the contributions that cover it', async () => {
    holding('REF');
    const { user } = openPortal(`/employers/${EMPLOYER}/entitlements`);
    await user.click(await screen.findByRole('link', { name: /made of/ }));
    expect(await screen.findByRole('heading', { name: 'Refund of €1,200.00' })).toBeVisible();
    const made = screen.getByRole('region', { name: 'What it is made of' });
    expect(made).toHaveTextContent('8 days');
    expect(made).toHaveTextContent('One day is worth€150.00');
    const covering = screen.getByRole('table', { name: 'Contributions that cover the leave of 2026' });
    expect(
      within(covering)
        .getAllByRole('rowheader')
        .map((each) => each.textContent),
    ).toEqual(['January 2026', 'February 2026', 'March 2026', 'April 2026']);
    expect(within(covering).getByRole('row', { name: /^April/ })).toHaveTextContent(
      '€375.00€397.37€397.37€0.00€0.00',
    );
    expect(screen.getByText('8 of 10 days of this year are worth €1,200.00')).toBeVisible();
  });
});
