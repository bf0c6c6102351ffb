import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createFund, EMPLOYER, type Fund, handlersFor, OPEN_MONTH, problem } from './testing/fund';
import { openPortal } from './testing/render';

const server = setupServer();
let fund: Fund;

beforeAll(() => server.listen({ onUnhandledFrame: 'error' }));
afterAll(() => server.close());
beforeEach(() => {
  fund = createFund();
  server.use(...handlersFor(fund));
});
afterEach(() => server.resetHandlers());

const home = `/employers/${EMPLOYER}`;
const reportPath = `${home}/reports/${OPEN_MONTH}`;

async function cellOf(worker: string, column: string) {
  const grid = await screen.findByTestId('report-grid');
  const rowHeader = await within(grid).findByRole('rowheader', { name: new RegExp(worker) });
  const row = rowHeader.closest('[role=row]')?.getAttribute('row-index');
  const cell = grid.querySelector(`[role=row][row-index="${row}"] [col-id="${column}"]`);
  if (!cell) throw new Error(`no cell ${column} of ${worker}`);
  return cell as HTMLElement;
}

describe('the frame', () => {
  it('shows the public page with the way in when nobody is logged in', async () => {
    fund.authenticated = false;
    openPortal('/');
    await waitFor(() => expect(screen.getByRole('button', { name: 'Log in' })).toBeEnabled());
    expect(document.title).toContain('Fondsloket');
  });

  it('keeps the wanted page for after the login', async () => {
    fund.authenticated = false;
    openPortal(reportPath);
    expect(await screen.findByRole('button', { name: 'Log in' })).toBeVisible();
    expect(sessionStorage.getItem('fondsloket.returnTo')).not.toBeNull();
  });

  it('asks for a new login when the session has ended, and stays on the page', async () => {
    server.use(http.get('*/api/employers/:en/letters', () => problem(401, 'LOGIN_NEEDED', 'Please log in.')));
    openPortal(home);
    expect(await screen.findByRole('dialog', { name: 'Your session has ended' })).toBeVisible();
  });

  it('names a problem with its correlation id', async () => {
    server.use(
      http.get('*/api/employers/:en/reports', () =>
        problem(500, 'UNEXPECTED', 'That went wrong.', { detail: 'Please tell the fund.' }),
      ),
    );
    openPortal(`${home}/reports?year=2026`);
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('That went wrong.');
    expect(alert).toHaveTextContent('Please tell the fund.');
    expect(alert).toHaveTextContent('7c1d5c0e9b7a4f0d');
  });

  it('says that a service is away and recovers when asked again', async () => {
    let away = true;
    server.use(
      http.get('*/api/employers/:en/account', () =>
        away ? problem(503, 'AWAY', 'Away') : HttpResponse.json(fund.account),
      ),
    );
    const { user } = openPortal(home);
    expect(await screen.findByText(/Some data cannot be loaded right now/)).toBeVisible();
    away = false;
    await user.click(screen.getAllByRole('button', { name: 'Try again' })[0] as HTMLElement);
    expect(await screen.findByText('€3,326.37')).toBeVisible();
    await waitFor(() => expect(screen.queryByText(/Some data cannot be loaded/)).toBeNull());
  });

  it('answers a missing right and an unknown employer with pages of their own', async () => {
    server.use(
      http.get('*/api/employers/:en/account', () => problem(403, 'ACCESS_RIGHT_MISSING', 'No right')),
    );
    openPortal(`${home}/account`);
    expect(await screen.findByRole('heading', { name: 'No access to this area' })).toBeVisible();
    document.body.innerHTML = '';
    openPortal('/employers/99999999/company');
    expect(await screen.findByRole('heading', { name: 'This page does not exist' })).toBeVisible();
  });

  it('says why a month cannot be reported and who helps (S000-21)', async () => {
    server.use(
      http.get('*/api/employers/:en/reports/:month', () =>
        problem(404, 'MONTH_BEFORE_PARTICIPATION', 'This month is before you took part', {
          detail: 'Reports start with March 2024.',
        }),
      ),
    );
    openPortal(`${home}/reports/2023-01`);
    expect(await screen.findByRole('heading', { name: 'This month is before you took part' })).toBeVisible();
    expect(screen.getByText('Reports start with March 2024.')).toBeVisible();
    expect(screen.getByText(/your adviser can help/)).toBeVisible();
  });

  it('tells that a login failed', async () => {
    fund.authenticated = false;
    openPortal('/?login=failed');
    expect(await screen.findByRole('alert')).toHaveTextContent('The login did not succeed.');
  });

  it('shows only the areas that the person has a right for', async () => {
    fund.me.employers = [{ employerNumber: EMPLOYER, rights: ['BOX'] }];
    openPortal(home);
    const areas = await screen.findByRole('navigation', { name: 'Areas' });
    await within(areas).findByRole('link', { name: /Mailbox/ });
    expect(within(areas).queryByRole('link', { name: 'Account' })).toBeNull();
  });

  it('offers a search among many employers', async () => {
    fund.employers = [
      ...fund.employers,
      ...Array.from({ length: 9 }, (_, index) => ({
        employerNumber: String(30000000 + index),
        companyName: `Bouw ${index}`,
        country: 'NL',
      })),
    ];
    const { user, router } = openPortal(home);
    await user.click(await screen.findByRole('button', { name: /Employer: De Groot/ }));
    await user.type(await screen.findByPlaceholderText('Name or number'), 'Bouw 7');
    await user.click(await screen.findByRole('option', { name: /Bouw 7/ }));
    await waitFor(() => expect(router.state.location.pathname).toBe('/employers/30000007'));
  });

  it('speaks another language at once and keeps the choice with the person', async () => {
    const { user } = openPortal(home);
    await user.click(await screen.findByRole('button', { name: /Language:/ }));
    await user.click(await screen.findByRole('menuitemradio', { name: 'Polski', hidden: true }));
    expect(await screen.findAllByRole('link', { name: 'Zgłoszenia' })).not.toHaveLength(0);
    await waitFor(() => expect(fund.me.language).toBe('pl'));
    expect(document.documentElement.lang).toBe('pl');
  });
});

describe('the start page (S000-12)', () => {
  it('has a tile per area with the missing-data sign where something is due', async () => {
    openPortal(home);
    expect(await screen.findByText('1 report overdue')).toBeVisible();
    expect(await screen.findByRole('link', { name: 'April 2026' })).toBeVisible();
    expect(screen.getByText('Adviser: Katrin Lehmann')).toBeVisible();
    expect(screen.getByText('unread letters')).toBeVisible();
  });
});

describe('the report', () => {
  it('shows a row per line with the worker as row header (S000-22)', async () => {
    openPortal(reportPath);
    expect(await cellOf('Nowak, Jan', 'grossWage')).toHaveTextContent('2,927.25');
    expect(await screen.findByText('€3,195.81')).toBeVisible();
    expect(screen.getByTestId('send-report')).toBeEnabled();
  });

  it('saves an entry, shows the new totals and marks the finding on its cell (S000-24, S000-28, S000-30)', async () => {
    const { user } = openPortal(reportPath);
    await user.click(await cellOf('Nowak, Jan', 'grossWage'));
    await user.keyboard('-50{Enter}');
    expect(await screen.findByText('Sending is possible once 1 problem is mended.')).toBeVisible();
    await waitFor(async () =>
      expect(await cellOf('Nowak, Jan', 'grossWage')).toHaveAttribute('aria-invalid', 'true'),
    );
    expect(await cellOf('Nowak, Jan', 'grossWage')).toHaveTextContent('must lie between 0.00 and 25,000.00');
    expect(screen.getByTestId('send-report')).toBeDisabled();
    expect(screen.getByText('1 problem')).toBeVisible();
    expect(fund.reports.get(OPEN_MONTH)?.lines[1]?.grossWage).toBe('-50.00');
    expect(screen.getByText(/Saved at/)).toBeVisible();
  });

  it('keeps text in a number visible, marks it and blocks sending without asking the server (S-07)', async () => {
    const { user } = openPortal(reportPath);
    await user.click(await cellOf('Popa, Mihai', 'hours'));
    await user.keyboard('many{Enter}');
    expect(await screen.findAllByText('“many” is not a number.')).not.toHaveLength(0);
    expect(await cellOf('Popa, Mihai', 'hours')).toHaveTextContent('many');
    expect(screen.getByTestId('send-report')).toBeDisabled();
    await waitFor(() => expect(fund.reports.get(OPEN_MONTH)?.lines[5]?.hours).toBe('many'));
  });

  it('sends only when every remark has a reason, and keeps the reasons with the draft (S000-31)', async () => {
    const { user } = openPortal(reportPath);
    await user.click(await cellOf('Nowak, Jan', 'hours'));
    await user.keyboard('190{Enter}');
    expect(await screen.findByText('The report can be sent once 1 remark is answered.')).toBeVisible();
    expect(screen.getByTestId('send-report')).toBeDisabled();
    const reason = screen.getByRole('textbox', { name: 'Reason for remark H-02, Nowak, Jan' });
    await user.type(reason, 'Overtime');
    expect(screen.getByText('This reason is too short. Write at least 10 characters.')).toBeVisible();
    expect(screen.getByTestId('send-report')).toBeDisabled();
    await user.type(reason, ' with permit');
    await waitFor(() => expect(screen.getByTestId('send-report')).toBeEnabled());
    await waitFor(() =>
      expect(fund.reports.get(OPEN_MONTH)?.answers).toEqual([
        { check: 'H-02', lineId: 'line-2', field: 'hours', reason: 'Overtime with permit' },
      ]),
    );
  });

  it('loses no key of quick fingers that tab from cell to cell', async () => {
    const { user } = openPortal(reportPath);
    await user.click(await cellOf('Nowak, Jan', 'grossWage'));
    await user.keyboard('2876,47{Tab}152,5{Enter}');
    await waitFor(() =>
      expect([
        fund.reports.get(OPEN_MONTH)?.lines[1]?.grossWage,
        fund.reports.get(OPEN_MONTH)?.lines[1]?.hours,
      ]).toEqual(['2876.47', '152.50']),
    );
  });

  it('keeps leave and absence that only a file can hold (S000-34)', async () => {
    const now = fund.reports.get(OPEN_MONTH);
    if (!now) throw new Error('no report');
    const leave = [{ from: '2026-05-11', to: '2026-05-22', payPaid: '1560.55' }];
    fund.reports.set(OPEN_MONTH, {
      ...now,
      lines: now.lines.map((line, index) => (index === 1 ? { ...line, leave } : line)),
    });
    const { user } = openPortal(reportPath);
    await user.click(await cellOf('Nowak, Jan', 'hours'));
    await user.keyboard('72{Enter}');
    await waitFor(() => expect(fund.reports.get(OPEN_MONTH)?.lines[1]?.hours).toBe('72.00'));
    expect(fund.reports.get(OPEN_MONTH)?.lines[1]?.leave).toEqual(leave);
  });

  it('offers the same entries as a form, with the error at its field', async () => {
    const { user } = openPortal(`${reportPath}?view=form`);
    const wage = await screen.findByLabelText('Gross wage (€)');
    await user.clear(wage);
    await user.type(wage, '30.000,00');
    await user.tab();
    expect(
      await screen.findAllByText('The gross wage must lie between 0.00 and 25,000.00 euros.'),
    ).not.toHaveLength(0);
    await waitFor(() => expect(wage).toBeInvalid());
    expect(fund.reports.get(OPEN_MONTH)?.lines[0]?.grossWage).toBe('30000.00');
  });

  it('keeps both entries when the second comes before the page was drawn again', async () => {
    openPortal(`${reportPath}?view=form`);
    const wage = await screen.findByLabelText('Gross wage (€)');
    const hours = screen.getByLabelText('Hours');
    fireEvent.change(wage, { target: { value: '3,017.25' } });
    fireEvent.change(hours, { target: { value: '149.5' } });
    act(() => {
      fireEvent.keyDown(wage, { key: 'Enter' });
      fireEvent.keyDown(hours, { key: 'Enter' });
    });
    await waitFor(() =>
      expect(fund.reports.get(OPEN_MONTH)?.lines[0]).toMatchObject({ grossWage: '3017.25', hours: '149.50' }),
    );
  });

  it('adds a worker from the employer’s list (S000-23)', async () => {
    const { user } = openPortal(`${reportPath}?view=form`);
    await user.click(await screen.findByRole('button', { name: 'Add employee' }));
    const dialog = await screen.findByRole('dialog');
    await user.click(await within(dialog).findByRole('combobox', { name: 'Employee' }));
    await user.click(await screen.findByRole('option', { name: /Bakker, Joost/ }));
    await user.click(within(dialog).getByRole('button', { name: 'Add' }));
    await waitFor(() => expect(fund.reports.get(OPEN_MONTH)?.lines).toHaveLength(9));
    expect(await screen.findByRole('heading', { name: 'Bakker, Joost' })).toBeInTheDocument();
  });

  it('shows only the lines that hold what is looked for, and puts them in order by a column (S000-27)', async () => {
    const { user } = openPortal(reportPath);
    const grid = await screen.findByTestId('report-grid');
    const names = () =>
      within(grid)
        .queryAllByRole('rowheader')
        .map((header) => header.textContent ?? '');
    await cellOf('Nowak, Jan', 'grossWage');
    const all = names().length;

    await user.type(screen.getByLabelText('Search lines'), 'popa');
    await waitFor(() => expect(names().every((name) => name.includes('Popa'))).toBe(true));
    expect(names()).toHaveLength(1);
    await user.clear(screen.getByLabelText('Search lines'));
    await waitFor(() => expect(names()).toHaveLength(all));

    const wages = () =>
      [...grid.querySelectorAll('[role=row][row-index]')]
        .filter((row) => row.querySelector('[col-id="grossWage"][role=gridcell]'))
        .sort((a, b) => Number(a.getAttribute('row-index')) - Number(b.getAttribute('row-index')))
        .map((row) => row.querySelector('[col-id="grossWage"]')?.textContent ?? '')
        .map((text) => Number.parseFloat(text.replace(/[^0-9.]/g, '')))
        .filter((wage) => !Number.isNaN(wage));
    const header = within(grid).getByRole('columnheader', { name: /Gross wage/ });
    await user.click(within(header).getByText(/Gross wage/));
    await user.click(within(header).getByText(/Gross wage/));
    await waitFor(() => expect(header).toHaveAttribute('aria-sort', 'descending'));
    expect(wages()).toHaveLength(all - 1);
    expect(wages()).toEqual([...wages()].sort((a, b) => b - a));
  });

  it('shows another person’s change and keeps own entries on request (X-06)', async () => {
    const { user } = openPortal(`${reportPath}?view=form`);
    const hours = await screen.findByLabelText('Hours');
    const now = fund.reports.get(OPEN_MONTH);
    if (!now) throw new Error('no report');
    fund.reports.set(OPEN_MONTH, {
      ...now,
      draftVersion: now.draftVersion + 1,
      lines: now.lines.map((line, index) => (index === 1 ? { ...line, hours: '120.00' } : line)),
    });
    await user.clear(hours);
    await user.type(hours, '148');
    await user.tab();
    const dialog = await screen.findByRole('dialog', { name: 'Somebody else changed this report' });
    expect(within(dialog).getByText('120.00')).toBeInTheDocument();
    await user.click(within(dialog).getByRole('button', { name: 'Keep my entries' }));
    await waitFor(() => {
      const lines = fund.reports.get(OPEN_MONTH)?.lines;
      expect([lines?.[0]?.hours, lines?.[1]?.hours]).toEqual(['148.00', '120.00']);
    });
  });

  it('asks before sending and shows the amount to pay afterwards (S000-31, S000-32)', async () => {
    const { user } = openPortal(`${reportPath}?view=form`);
    await user.click(await screen.findByTestId('send-report'));
    const question = await screen.findByRole('dialog', { name: /Check and send/ });
    const confirm = within(question).getByRole('button', { name: 'Send bindingly' });
    expect(confirm).toBeDisabled();
    await user.click(within(question).getByRole('checkbox'));
    await user.click(confirm);
    expect(await screen.findByTestId('result-amount')).toHaveTextContent('€3,195.81');
    const result = screen.getByRole('dialog', { name: /Report sent/ });
    expect(result).toHaveTextContent('28 June 2026');
    expect(result).toHaveTextContent(`${EMPLOYER} 2026/05`);
    expect(fund.submissions).toBe(1);
    expect(within(result).getByRole('link', { name: 'To the account' })).toHaveAttribute(
      'href',
      expect.stringContaining('awaiting='),
    );
  });

  it('puts the errors of a refused sending on the cells', async () => {
    server.use(
      http.post('*/api/employers/:en/reports/:month/submissions', () =>
        problem(422, 'REPORT_NOT_PLAUSIBLE', 'Errors remain.', {
          errors: [{ pointer: '/lines/0/hours', code: 'check.H-01', message: 'Too many hours.' }],
        }),
      ),
    );
    const { user } = openPortal(`${reportPath}?view=form`);
    await user.click(await screen.findByTestId('send-report'));
    await user.click(await screen.findByRole('checkbox'));
    await user.click(screen.getByRole('button', { name: 'Send bindingly' }));
    expect(await screen.findAllByText('Too many hours.')).not.toHaveLength(0);
    expect(screen.getByTestId('send-report')).toBeDisabled();
  });

  it('shows a filed month for reading, with its receipt', async () => {
    openPortal(`${home}/reports/2026-02`);
    expect(await screen.findByRole('heading', { name: 'Receipt' })).toBeVisible();
    expect(screen.queryByTestId('send-report')).toBeNull();
  });
});

describe('account and mailbox', () => {
  it('says that a report is being booked until it is (S000-05)', async () => {
    openPortal(`${home}/account?awaiting=5b0f2c4e`);
    expect(await screen.findByText('Your report is being booked …')).toBeVisible();
    expect(await screen.findByText('Report booked', {}, { timeout: 8000 })).toBeVisible();
    expect(screen.getByTestId('account-balance')).toHaveTextContent('€3,326.37');
  });

  it('explains an entry by its steps, rule set and source (S000-36)', async () => {
    const { user } = openPortal(`${home}/account`);
    await user.click((await screen.findAllByRole('button', { name: /Explain the entry/ }))[0] as HTMLElement);
    const drawer = await screen.findByRole('dialog');
    expect(drawer).toHaveTextContent('Sum of the gross wages€23,456.14');
    expect(drawer).toHaveTextContent('2026-01');
    expect(drawer).toHaveTextContent('3f0a9a52-7a41-4d9f-9a55-0c2f4b1f2f10');
  });

  it('waits for the confirmation of the report just sent (S000-33)', async () => {
    openPortal(`${home}/mailbox?awaiting=${OPEN_MONTH}`);
    expect(await screen.findByText(/The confirmation of your report for May 2026/)).toBeVisible();
    expect(screen.getAllByTestId('letter-row')).toHaveLength(3);
    fund.letters = [
      {
        letterId: 'l9',
        kind: 'LT-07',
        month: OPEN_MONTH,
        filedAt: '2026-06-02T12:06:00Z',
        language: 'en',
        bytes: 80_000,
      },
      ...fund.letters,
    ];
    await waitFor(() => expect(screen.getAllByTestId('letter-row')).toHaveLength(4), { timeout: 8000 });
    expect(screen.queryByText(/The confirmation of your report/)).toBeNull();
  });

  it('marks a letter as read when it is opened', async () => {
    const { user } = openPortal(`${home}/mailbox`);
    const link = (await screen.findAllByRole('link', { name: /Open Report confirmation/ }))[0] as HTMLElement;
    expect(link).toHaveAttribute('target', '_blank');
    link.addEventListener('click', (event) => event.preventDefault());
    await user.click(link);
    await waitFor(() =>
      expect(fund.letters.find((letter) => letter.letterId === 'l3')?.readAt).toBeDefined(),
    );
  });
});
