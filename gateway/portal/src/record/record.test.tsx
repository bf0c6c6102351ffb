import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { LastDay, Line } from '../api/generated';
import { createFund, EMPLOYER, type Fund, handlersFor, problem } from '../testing/fund';
import { openPortal } from '../testing/render';
import { withLastDay } from './lastDayLines';

const server = setupServer();
const base = '*/api/employers/:en';
const JAN = '9000010000';
const list = `/employers/${EMPLOYER}/employees`;
const record = `${list}/${JAN}`;
const RIGHTS = ['COMP', 'WORKERS', 'REPORT', 'ACC', 'BOX', 'END', 'CHK'] as const;
let fund: Fund;
let lastDay: LastDay;
let asked: unknown[];

beforeAll(() => server.listen({ onUnhandledFrame: 'error' }));
afterAll(() => server.close());
afterEach(() => server.resetHandlers());
beforeEach(() => {
  fund = createFund();
  asked = [];
  fund.me.employers = [{ employerNumber: EMPLOYER, rights: [...RIGHTS] }];
  fund.workers = [
    {
      workerNumber: JAN,
      familyName: 'Kowalski',
      givenName: 'Jan',
      birthDate: '1988-03-14',
      nationality: 'PL',
    },
  ];
  fund.postings = [
    {
      postingId: 'p1',
      workerNumber: JAN,
      siteLand: 'NW',
      from: '2026-05-04',
      expectedTo: '2026-12-31',
    },
  ];
  lastDay = {
    workerNumber: JAN,
    familyName: 'Kowalski',
    givenName: 'Jan',
    postings: [{ postingId: 'p1', from: '2026-05-04', to: '2026-12-31', ended: false }],
    corrections: [],
  };
  server.use(
    ...handlersFor(fund),
    http.get(`${base}/workers/:wn`, ({ params }) => {
      const known = fund.workers.find((each) => each.workerNumber === params.wn);
      return known ? HttpResponse.json(known) : problem(404, 'NOT_FOUND', 'Not found');
    }),
    http.get(`${base}/workers/:wn/last-day`, () => HttpResponse.json(lastDay)),
    http.post(`${base}/workers/:wn/last-day`, async ({ request }) => {
      const body = (await request.json()) as { lastDay: string };
      asked.push(body);
      lastDay = {
        ...lastDay,
        ...body,
        corrections:
          body.lastDay === '2026-08-31' ? [{ month: '2026-08', reason: 'LAST_DAY_NOT_REPORTED' }] : [],
      };
      return HttpResponse.json(lastDay);
    }),
  );
});

const header = () => screen.getByRole('banner');

describe('work in a context (S001-08)', () => {
  it('S001-08 opens Jan from the list, names him and the employer, and closes him with [x]', async () => {
    const { user, router } = openPortal(list);
    await user.click(await screen.findByRole('link', { name: 'Kowalski, Jan' }));

    expect(await screen.findByRole('heading', { level: 1, name: 'Kowalski, Jan' })).toBeVisible();
    expect(within(header()).getByText('De Groot Bouw B.V.')).toBeVisible();
    expect(within(header()).getByText(EMPLOYER)).toBeVisible();
    const open = within(header()).getByRole('region', { name: 'Open employee' });
    expect(open).toHaveTextContent(`Kowalski, Jan${JAN}`);

    await user.click(within(open).getByRole('link', { name: 'Close Kowalski, Jan' }));

    await waitFor(() => expect(router.state.location.pathname).toBe(`/employers/${EMPLOYER}`));
    expect(within(header()).queryByText('Kowalski, Jan')).toBeNull();
    expect(within(header()).getByText('De Groot Bouw B.V.')).toBeVisible();
  });

  it('S001-08 switching the employer closes the employee', async () => {
    fund.employers = [
      ...fund.employers,
      { employerNumber: '20417366', companyName: 'Silvana Construct SRL', country: 'RO' },
    ];
    const { user, router } = openPortal(record);
    await screen.findByRole('banner');
    expect(await within(header()).findByText('Kowalski, Jan')).toBeVisible();

    await user.click(within(header()).getByRole('button', { name: /De Groot Bouw/ }));
    await user.click(await screen.findByRole('option', { name: /Silvana/ }));

    await waitFor(() => expect(router.state.location.pathname).toBe('/employers/20417366'));
    expect(within(header()).queryByText('Kowalski, Jan')).toBeNull();
    expect(within(header()).getByRole('button', { name: /Silvana Construct SRL 20417366/ })).toBeVisible();
  });

  it('S001-08 whoever acts for a client sees through which office', async () => {
    fund.organisations = [{ organisation: 'DL7001', manager: false, stopped: false }];
    server.use(
      http.get('*/api/providers/DL7001', () =>
        HttpResponse.json({ number: 'DL7001', name: 'Kantoor X BV', active: true }),
      ),
    );
    openPortal(record);
    await screen.findByRole('banner');

    const through = await within(header()).findByRole('region', { name: 'Your office' });
    await waitFor(() => expect(through).toHaveTextContent('Kantoor X BVfor'));
    expect(within(header()).getByText('De Groot Bouw B.V.')).toBeVisible();
    expect(within(header()).getByText('Kowalski, Jan')).toBeVisible();
  });
});

describe('the last day (C7-END)', () => {
  it('C7-END reports 30-09-2026: October no longer expects Jan', async () => {
    const { user } = openPortal(record);
    await user.type(await screen.findByLabelText(/^Last day( \*)?$/), '2026-09-30');
    await user.click(screen.getByRole('button', { name: 'Report last day' }));

    expect(await screen.findByText(/From October 2026 on the report no longer expects/)).toBeVisible();
    expect(asked).toEqual([{ lastDay: '2026-09-30' }]);
    expect(screen.queryByRole('button', { name: /Correct/ })).toBeNull();
  });

  it('C7-END a last day 31-08 in a closed month: its correction is offered, shown and sent', async () => {
    const line: Line = {
      lineId: 'line-1',
      workerNumber: JAN,
      familyName: 'Kowalski',
      givenName: 'Jan',
      status: 'WORKED',
      siteLand: 'NW',
      periodFrom: '2026-08-01',
      periodTo: '2026-08-31',
      grossWage: '3120.00',
      hours: '160.00',
    };
    const figures = {
      gross: '3120.00',
      contribution: '471.12',
      hours: '160.00',
      employmentDays: 30,
      amountDue: '471.12',
    };
    const none = { ...figures, gross: '0.00', contribution: '0.00', hours: '0.00', employmentDays: 0 };
    server.use(
      http.get(`${base}/reports/2026-08`, () =>
        HttpResponse.json({
          month: '2026-08',
          state: 'FILED',
          draftVersion: 0,
          baseVersion: 1,
          lines: [line],
          totals: { grossSum: '3120.00', hours: '160.00', contribution: '471.12', rate: '0.151' },
          findings: [],
          announced: [],
        }),
      ),
      http.post(`${base}/reports/2026-08/corrections/preview`, async () =>
        HttpResponse.json({
          month: '2026-08',
          correction: { before: figures, after: figures, difference: none },
          findings: [
            {
              check: 'T-09',
              severity: 'W',
              lineId: 'line-1',
              field: 'postingEnd',
              code: 'check.T-09',
              params: {},
              message: 'The notification to customs runs on.',
            },
          ],
          sendable: false,
        }),
      ),
      http.post(`${base}/reports/2026-08/corrections`, async ({ request }) => {
        asked.push(await request.json());
        lastDay = { ...lastDay, corrections: [] };
        return HttpResponse.json({}, { status: 201 });
      }),
    );
    const { user } = openPortal(record);
    await user.type(await screen.findByLabelText(/^Last day( \*)?$/), '2026-08-31');
    await user.click(screen.getByRole('button', { name: 'Report last day' }));
    await user.click(await screen.findByRole('button', { name: 'Correct August 2026' }));
    const dialog = await screen.findByRole('dialog', { name: 'Correct August 2026' });
    await user.click(await within(dialog).findByRole('button', { name: 'Show what changes' }));

    expect(await within(dialog).findByRole('table', { name: 'What the correction changes' })).toBeVisible();
    const send = within(dialog).getByRole('button', { name: 'Send correction' });
    await user.click(within(dialog).getByRole('checkbox'));
    expect(send).toBeDisabled();
    await user.type(
      within(dialog).getByLabelText('The notification to customs runs on.'),
      'Customs was told today.',
    );
    await user.click(send);

    await waitFor(() => expect(screen.queryByRole('button', { name: 'Correct August 2026' })).toBeNull());
    expect(asked.at(-1)).toMatchObject({
      baseVersion: 1,
      lines: [{ workerNumber: JAN, periodTo: '2026-08-31', postingEnd: '2026-08-31', grossWage: '3120.00' }],
      answers: [{ check: 'T-09', lineId: 'line-1', reason: 'Customs was told today.' }],
      assurance: true,
    });
  });

  it('C7-END whoever holds END alone opens a worker by number and sees nothing else of him', async () => {
    fund.me.employers = [{ employerNumber: EMPLOYER, rights: ['END'] }];
    const { user } = openPortal(list);
    await user.type(await screen.findByLabelText('Worker number'), '9000 010 000');
    await user.click(screen.getByRole('button', { name: 'Open' }));

    expect(await screen.findByRole('heading', { level: 1, name: 'Kowalski, Jan' })).toBeVisible();
    expect(await screen.findByRole('heading', { name: 'Last day in Germany' })).toBeVisible();
    expect(screen.queryByRole('heading', { name: 'Person' })).toBeNull();
  });

  it('C7-END days after the last one leave the filed lines; other workers’ stay', () => {
    const line = (workerNumber: string, periodFrom: string, periodTo: string): Line => ({
      lineId: `${workerNumber} ${periodFrom}`,
      workerNumber,
      status: 'WORKED',
      periodFrom,
      periodTo,
    });
    const lines = [
      line(JAN, '2026-08-01', '2026-08-14'),
      line(JAN, '2026-08-17', '2026-08-31'),
      line(JAN, '2026-08-27', '2026-08-31'),
      line('9000020000', '2026-08-01', '2026-08-31'),
    ];

    const corrected = withLastDay(lines, JAN, '2026-08-20');

    expect(corrected.map((each) => [each.workerNumber, each.periodTo, each.postingEnd])).toEqual([
      [JAN, '2026-08-14', undefined],
      [JAN, '2026-08-20', '2026-08-20'],
      ['9000020000', '2026-08-31', undefined],
    ]);
  });
});

describe('absence without pay (C7-SICK)', () => {
  it('C7-SICK Sanne, holding SICK alone, reports Jan absent from 14-09 to 18-09-2026', async () => {
    fund.me.employers = [{ employerNumber: EMPLOYER, rights: ['SICK'] }];
    const absence = {
      absenceId: 'a1',
      workerNumber: JAN,
      kind: 'SICK_UNPAID',
      from: '2026-09-14',
      to: '2026-09-18',
      lostHours: '40.00',
      month: '2026-09',
      filed: false,
    };
    server.use(
      http.get(`${base}/reports/absences`, () => HttpResponse.json([absence])),
      http.post(`${base}/reports/absences`, async ({ request }) => {
        asked.push(await request.json());
        return HttpResponse.json(absence, { status: 201 });
      }),
    );
    const { user } = openPortal(record);
    await user.type(await screen.findByLabelText(/Hours lost/), '40');
    await user.type(screen.getByLabelText(/First day/), '2026-09-14');
    await user.type(screen.getByLabelText(/Last day of the absence/), '2026-09-18');
    await user.click(screen.getByRole('button', { name: 'Report absence' }));

    expect(await screen.findByText(/the letter comes into the mailbox/)).toBeVisible();
    const list = await screen.findByRole('table', { name: 'Reported absences' });
    expect(list).toHaveTextContent('14/09/2026');
    expect(list).toHaveTextContent('September 2026');
    expect(asked).toEqual([
      {
        workerNumber: JAN,
        kind: 'SICK_UNPAID',
        from: '2026-09-14',
        to: '2026-09-18',
        lostHours: '40.00',
      },
    ]);
  });

  it('C7-SICK an absence reported by mistake is taken back while its month was not sent', async () => {
    fund.me.employers = [{ employerNumber: EMPLOYER, rights: ['SICK'] }];
    const absence = { workerNumber: JAN, kind: 'UNPAID_LEAVE' };
    let absences = [
      { ...absence, absenceId: 'a2', from: '2026-09-14', to: '2026-09-18', month: '2026-09', filed: false },
      { ...absence, absenceId: 'a1', from: '2026-08-03', to: '2026-08-04', month: '2026-08', filed: true },
    ];
    server.use(
      http.get(`${base}/reports/absences`, () => HttpResponse.json(absences)),
      http.delete(`${base}/reports/absences/:id`, ({ params }) => {
        absences = absences.filter((each) => each.absenceId !== params.id);
        return new HttpResponse(null, { status: 204 });
      }),
    );
    const { user } = openPortal(record);
    await user.click(await screen.findByRole('button', { name: 'Show reported absences' }));
    const list = await screen.findByRole('table', { name: 'Reported absences' });
    const takeBack = within(list).getAllByRole('button', { name: /Take back/ });
    expect(takeBack).toHaveLength(1);
    await user.click(takeBack[0] as HTMLElement);
    const dialog = await screen.findByRole('dialog', { name: 'Take the absence back' });
    expect(dialog).toHaveTextContent('14/09/2026');
    await user.click(within(dialog).getByRole('button', { name: 'Take back' }));

    expect(await screen.findByText(/The absence is taken back/)).toBeVisible();
    await waitFor(() => expect(list).not.toHaveTextContent('14/09/2026'));
    expect(list).toHaveTextContent('03/08/2026');
  });

  it('C7-SICK nobody is asked for two factors before he looks at absences or reports one', async () => {
    fund.me.employers = [{ employerNumber: EMPLOYER, rights: [...RIGHTS, 'SICK'] }];
    let looked = false;
    server.use(
      http.get(`${base}/reports/absences`, () => {
        looked = true;
        return HttpResponse.json([]);
      }),
    );
    const { user } = openPortal(record);
    const show = await screen.findByRole('button', { name: 'Show reported absences' });
    expect(looked).toBe(false);
    await user.click(show);

    expect(await screen.findByText('No absence is reported.')).toBeVisible();
  });
});

describe('is this person known (C7-CHK)', () => {
  const fill = async (user: ReturnType<typeof openPortal>['user']) => {
    await user.click(await screen.findByRole('button', { name: 'Add employee' }));
    await user.type(await screen.findByLabelText(/Family name/), 'Kowalski');
    await user.type(screen.getByLabelText(/First names/), 'Jan');
    await user.type(screen.getByLabelText(/Date of birth/), '1988-03-14');
  };

  it('C7-CHK proposes the existing number when "Jan Kowalski 14-03-1988" is added', async () => {
    server.use(
      http.post(`${base}/known-persons`, async ({ request }) => {
        asked.push(await request.json());
        return HttpResponse.json({ known: true, workerNumber: JAN });
      }),
      http.put(`${base}/workers/${JAN}/employment`, async ({ request }) => {
        asked.push(await request.json());
        return new HttpResponse(null, { status: 204 });
      }),
    );
    const { user, router } = openPortal(list);
    await fill(user);
    await user.click(screen.getByRole('button', { name: 'Look up' }));

    expect(await screen.findByText('Known at the fund')).toBeVisible();
    await user.click(screen.getByRole('button', { name: `Add with number ${JAN}` }));

    await waitFor(() => expect(router.state.location.pathname).toBe(record));
    const person = { familyName: 'Kowalski', givenName: 'Jan', birthDate: '1988-03-14' };
    expect(asked).toEqual([person, person]);
  });

  it('C7-CHK no hit says "not known" and offers a new number', async () => {
    server.use(
      http.post(`${base}/known-persons`, () => HttpResponse.json({ known: false })),
      http.post(`${base}/workers`, async ({ request }) => {
        asked.push(await request.json());
        return HttpResponse.json({ workerNumber: JAN }, { status: 201 });
      }),
    );
    const { user, router } = openPortal(list);
    await fill(user);
    await user.click(screen.getByRole('button', { name: 'Look up' }));

    expect(await screen.findByText('Not known')).toBeVisible();
    await user.click(screen.getByRole('combobox', { name: /Nationality/ }));
    await user.click(await screen.findByRole('option', { name: 'Poland' }));
    await user.click(screen.getByRole('button', { name: 'Register' }));

    await waitFor(() => expect(router.state.location.pathname).toBe(record));
    expect(asked).toEqual([
      { familyName: 'Kowalski', givenName: 'Jan', birthDate: '1988-03-14', nationality: 'PL' },
    ]);
  });

  it('C7-CHK too many questions: the answer says so, and nobody is added', async () => {
    server.use(
      http.post(`${base}/known-persons`, () =>
        problem(429, 'TOO_MANY_QUESTIONS', 'Too many questions', { detail: 'Please wait.' }),
      ),
    );
    const { user } = openPortal(list);
    await fill(user);
    await user.click(screen.getByRole('button', { name: 'Look up' }));

    expect(await screen.findByText(/Too many questions/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Look up' })).toBeVisible();
  });
});
