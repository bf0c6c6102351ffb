import { screen, waitFor } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createFund, EMPLOYER, type Fund, handlersFor, problem } from '../testing/fund';
import { openPortal } from '../testing/render';

const server = setupServer();
let fund: Fund;

beforeAll(() => server.listen({ onUnhandledFrame: 'error' }));
afterAll(() => server.close());
beforeEach(() => {
  fund = createFund();
  server.use(...handlersFor(fund));
});
afterEach(() => server.resetHandlers());

async function choose(from: string, to: string) {
  const { user } = openPortal(`/employers/${EMPLOYER}/account`);
  const first = await screen.findByLabelText('From');
  const last = screen.getByLabelText('To');
  await user.clear(first);
  await user.type(first, from);
  await user.clear(last);
  await user.type(last, to);
  return user;
}

describe('S000-37 the account statement of any period', () => {
  it('S000-37 is ordered as a PDF, awaited, and opened from where it was ordered', async () => {
    const asked: unknown[] = [];
    server.use(
      http.post('*/api/employers/:en/account/statements', async ({ request }) => {
        asked.push(await request.json());
        fund.letters.push({
          letterId: 'letter-of-the-statement',
          kind: 'LT-08',
          month: '2026-05',
          filedAt: '2026-06-01T08:00:00Z',
          language: 'en',
          about: 'statement-1',
        });
        return HttpResponse.json({ statementId: 'statement-1' }, { status: 202 });
      }),
    );
    const user = await choose('2026-04-01', '2026-05-31');

    await user.click(screen.getByRole('button', { name: 'Order PDF' }));

    const link = await screen.findByRole('link', { name: 'Open statement (PDF)' });
    expect(link).toHaveAttribute(
      'href',
      `/api/employers/${EMPLOYER}/letters/letter-of-the-statement/content`,
    );
    expect(screen.getByText('The statement is in your mailbox.')).toBeVisible();
    expect(asked).toEqual([{ from: '2026-04-01', to: '2026-05-31' }]);
  });

  it('S000-37 is a table for a spreadsheet at once', async () => {
    await choose('2026-04-01', '2026-05-31');

    expect(screen.getByRole('link', { name: 'Download table (CSV)' })).toHaveAttribute(
      'href',
      `/api/employers/${EMPLOYER}/account/statement.csv?from=2026-04-01&to=2026-05-31`,
    );
  });

  it('S000-37 says what is wrong with a period, and what the ledger refuses', async () => {
    server.use(
      http.post('*/api/employers/:en/account/statements', () =>
        problem(422, 'INVALID_INPUT', 'Some fields need your attention'),
      ),
    );
    const user = await choose('2026-05-31', '2026-04-01');
    expect(screen.getByText('The last day is before the first.')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Order PDF' })).toBeDisabled();
    expect(screen.queryByRole('link', { name: 'Download table (CSV)' })).toBeNull();

    const last = screen.getByLabelText('To');
    await user.clear(last);
    await user.type(last, '2026-06-01');
    await user.click(screen.getByRole('button', { name: 'Order PDF' }));

    await waitFor(() => expect(screen.getByText('The statement could not be ordered.')).toBeVisible());
  });
});
