import { screen } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createFund, EMPLOYER, handlersFor } from '../testing/fund';
import { openPortal } from '../testing/render';

const server = setupServer();
const FORMER = '20417366';
let read: string[];

beforeAll(() => server.listen({ onUnhandledFrame: 'error' }));
afterAll(() => server.close());
afterEach(() => server.resetHandlers());
beforeEach(() => {
  read = [];
  const fund = createFund();
  server.use(...handlersFor(fund));
  server.use(
    http.get(`*/api/employers/${EMPLOYER}/reports/former-numbers`, () =>
      HttpResponse.json([
        {
          employerNumber: FORMER,
          effectiveOn: '2026-07-01',
          months: [
            { month: '2026-03', state: 'FILED', dueOn: '2026-04-15', filedAt: '2026-04-10T10:00:00Z' },
            { month: '2026-06', state: 'OPEN', dueOn: '2026-07-15' },
          ],
        },
      ]),
    ),
    http.get(`*/api/employers/${FORMER}/reports/:month`, ({ params }) => {
      read.push(String(params.month));
      return HttpResponse.json({
        month: params.month,
        state: 'OPEN',
        draftVersion: 0,
        lines: [],
        totals: { grossSum: '0.00', hours: '0.00', contribution: '0.00', rate: '0.151' },
        findings: [],
        announced: [],
      });
    }),
  );
});

describe('reports of a former number (S003-21)', () => {
  it('S003-21 the open June report stands under the new number with a note, and opens there', async () => {
    const { user, router } = openPortal(`/employers/${EMPLOYER}/reports?year=2026`);

    expect(await screen.findByRole('heading', { name: `Former number ${FORMER}` })).toBeVisible();
    expect(screen.getByText(/The company went by 20417366 until 30\/06\/2026/)).toBeVisible();
    const table = screen.getByRole('table', { name: `Former number ${FORMER}` });
    expect(table).toHaveTextContent('MarchFiled');
    await user.click(screen.getAllByRole('link', { name: 'June' }).at(-1) as HTMLElement);

    expect(await screen.findByText(/This report belongs to the former number 20417366/)).toBeVisible();
    expect(read).toContain('2026-06');
    expect(router.state.location.pathname).toBe(`/employers/${EMPLOYER}/reports/2026-06`);
  });
});
