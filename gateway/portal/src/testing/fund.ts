import { HttpResponse, http, type RequestHandler } from 'msw';
import type {
  Account,
  AccountEntry,
  Answer,
  Employer,
  EmployerSummary,
  Finding,
  Letter,
  Line,
  Me,
  OwnOrganisation,
  Posting,
  Receipt,
  ReportMonth,
  ReportView,
  Worker,
} from '../api/generated/types.gen';
import { type CompanyRecord, companyHandlers, createCompany } from './company';

/** A small fund for tests: it keeps drafts, checks a few rules and files reports, all at HTTP level. */
export interface Fund {
  me: Me;
  employers: EmployerSummary[];
  employer: Employer;
  company: CompanyRecord;
  workers: Worker[];
  postings: Posting[];
  months: ReportMonth[];
  reports: Map<string, ReportView>;
  account: Account;
  entries: AccountEntry[];
  letters: Letter[];
  organisations: OwnOrganisation[];
  authenticated: boolean;
  /** How often the account still says that the booking is under way. */
  bookingsToAwait: number;
  submissions: number;
}

export const EMPLOYER = '20417358';
export const OPEN_MONTH = '2026-05';

const RATE = 14.66;

function cents(amount: string | undefined): number {
  return Math.round(Number(amount ?? 0) * 100);
}

function money(amount: number): string {
  return (amount / 100).toFixed(2);
}

function check(month: string, lines: Line[], announced: string[]): Finding[] {
  const findings: Finding[] = [];
  const add = (line: Line, field: string, checkId: string, severity: 'E' | 'W', message: string) =>
    findings.push({
      check: checkId,
      severity,
      lineId: line.lineId,
      field,
      code: `check.${checkId}`,
      params: {},
      message,
    });
  for (const line of lines) {
    if (line.status !== 'WORKED') {
      if (line.grossWage || line.hours)
        add(
          line,
          'status',
          'S-09',
          'E',
          'With this status there is no wage and there are no hours to report.',
        );
      continue;
    }
    if (!line.periodFrom || !line.periodTo)
      add(line, 'periodFrom', 'S-09', 'E', 'The period in Germany is missing.');
    else if (!line.periodFrom.startsWith(month) || !line.periodTo.startsWith(month))
      add(
        line,
        line.periodFrom.startsWith(month) ? 'periodTo' : 'periodFrom',
        'T-02',
        'E',
        'The period must lie inside the month of the report.',
      );
    const gross = cents(line.grossWage);
    const hours = cents(line.hours);
    if (gross < 0 || gross > 2_500_000)
      add(line, 'grossWage', 'S-08', 'E', 'The gross wage must lie between 0.00 and 25,000.00 euros.');
    else if (hours > 0 && gross === 0)
      add(line, 'grossWage', 'H-04', 'E', 'Hours are reported, but no wage.');
    else if (hours > 0 && gross * 100 < hours * 1390)
      add(line, 'grossWage', 'W-01', 'E', 'The wage is below the minimum wage for these hours.');
    if (hours > 18_375)
      add(line, 'hours', 'H-02', 'W', 'The hours are more than 125 % of the tariff hours (147.00).');
  }
  for (const workerNumber of announced) {
    if (!lines.some((line) => line.workerNumber === workerNumber))
      findings.push({
        check: 'S-05',
        severity: 'E',
        code: 'check.S-05',
        params: { workerNumber },
        message: `Nothing has been reported yet for the announced worker ${workerNumber}.`,
      });
  }
  return findings;
}

function totals(lines: Line[]) {
  const gross = lines.reduce((sum, line) => sum + cents(line.grossWage), 0);
  const hours = lines.reduce((sum, line) => sum + cents(line.hours), 0);
  return {
    grossSum: money(gross),
    hours: money(hours),
    contribution: money(Math.round((gross * RATE) / 100)),
    rate: '0.1466',
    ruleSet: '2026-01',
  };
}

const NAMES: [string, string, string, string][] = [
  ['Kowalski', 'Piotr', '1985-03-14', 'PL'],
  ['Nowak', 'Jan', '1990-11-02', 'PL'],
  ['Wiśniewska', 'Agnieszka', '1979-07-21', 'PL'],
  ['de Vries', 'Maarten', '1988-01-30', 'NL'],
  ['Ionescu', 'Andrei', '1993-09-09', 'RO'],
  ['Popa', 'Mihai', '1982-05-17', 'RO'],
  ['Jansen', 'Willem', '1971-12-04', 'NL'],
  ['Zieliński', 'Tomasz', '1995-04-25', 'PL'],
  ['Dumitru', 'Elena', '1987-08-13', 'RO'],
  ['Bakker', 'Joost', '1968-02-28', 'NL'],
];

function worker(index: number): Worker {
  const [familyName, givenName, birthDate, nationality] = NAMES[index % NAMES.length] ?? [];
  return { workerNumber: String(3000110000 + index * 37), familyName, givenName, birthDate, nationality };
}

export function createFund(options: { workers?: number } = {}): Fund {
  const workers = Array.from({ length: options.workers ?? 10 }, (_, index) => worker(index));
  const lines: Line[] = workers.slice(0, Math.max(1, workers.length - 2)).map((known, index) => ({
    lineId: `line-${index + 1}`,
    workerNumber: known.workerNumber,
    familyName: known.familyName,
    givenName: known.givenName,
    status: index === 6 ? 'FOREMAN' : 'WORKED',
    siteLand: index === 6 ? undefined : index % 3 === 0 ? 'NW' : 'BY',
    periodFrom: index === 6 ? undefined : `${OPEN_MONTH}-${index === 3 ? '11' : '01'}`,
    periodTo: index === 6 ? undefined : `${OPEN_MONTH}-31`,
    grossWage: index === 6 ? undefined : (2840 + index * 87.25).toFixed(2),
    hours: index === 6 ? undefined : (152 + (index % 4) * 4).toFixed(2),
  }));
  const announced = lines.map((line) => line.workerNumber);
  const open: ReportView = {
    month: OPEN_MONTH,
    state: 'DRAFT',
    draftVersion: 3,
    savedAt: '2026-06-02T12:02:10Z',
    lines,
    totals: totals(lines),
    findings: check(OPEN_MONTH, lines, announced),
    announced,
    dueOn: '2026-06-15',
  };
  return {
    me: {
      subject: 'anna',
      userName: 'anna',
      name: 'Anna de Groot',
      language: 'en',
      fund: [],
      employers: [{ employerNumber: EMPLOYER, rights: ['COMP', 'WORKERS', 'REPORT', 'ACC', 'BOX'] }],
    },
    employers: [{ employerNumber: EMPLOYER, companyName: 'De Groot Bouw B.V.', country: 'NL' }],
    employer: {
      employerNumber: EMPLOYER,
      companyName: 'De Groot Bouw B.V.',
      country: 'NL',
      activity: 'Masonry and structural concrete work',
      participationFrom: '2024-03-01',
      adviser: { name: 'Katrin Lehmann', phone: '+49 611 555 0137', email: 'k.lehmann@fondsloket.example' },
    },
    company: createCompany(EMPLOYER),
    workers,
    postings: workers.slice(0, 9).map((known, index) => ({
      postingId: `posting-${index}`,
      workerNumber: known.workerNumber,
      siteLand: index % 3 === 0 ? 'NW' : 'BY',
      from: index === 8 ? '2027-02-01' : '2026-03-01',
      expectedTo: index === 5 ? '2026-07-31' : '2027-06-30',
      endedOn: index === 7 ? '2026-09-15' : undefined,
    })),
    months: Array.from({ length: 12 }, (_, index) => {
      const month = `2026-${String(index + 1).padStart(2, '0')}`;
      const next = `2026-${String(index + 2).padStart(2, '0')}`;
      const dueOn = index === 11 ? '2027-01-15' : `${next}-15`;
      if (index < 3)
        return {
          month,
          state: 'FILED',
          dueOn,
          filedAt: `${next}-0${index + 4}T08:15:00Z`,
          contribution: money(321_407 + index * 11_230),
        };
      if (index === 3) return { month, state: 'OVERDUE', dueOn };
      if (index === 4) return { month, state: 'DRAFT', dueOn };
      if (index === 5) return { month, state: 'OPEN', dueOn };
      return { month, state: 'FUTURE', dueOn };
    }),
    reports: new Map([[OPEN_MONTH, open]]),
    account: {
      balance: '3326.37',
      upToDate: true,
      openItems: [
        { month: '2026-02', contribution: '3326.37', paid: '1000.00', open: '2326.37', dueOn: '2026-03-28' },
        { month: '2026-03', contribution: '3438.67', paid: '2438.67', open: '1000.00', dueOn: '2027-04-28' },
      ],
    },
    entries: [
      {
        entryId: 'e3',
        bookedAt: '2026-04-06T08:15:04Z',
        valueDate: '2026-04-28',
        type: 'CONTRIBUTION',
        month: '2026-03',
        account: 'CONTRIBUTION',
        amount: '3438.67',
        balance: '3326.37',
        sourceEventId: '3f0a9a52-7a41-4d9f-9a55-0c2f4b1f2f10',
        reportId: '0d9b4a0e-2a0f-5b36-8f3a-0f7c9d5b7a11',
        ruleSet: '2026-01',
        explanation: {
          steps: [
            { code: 'wages-summed', what: 'Sum of the gross wages', value: '23456.14' },
            {
              code: 'rule-read',
              what: 'Contribution rate of the month',
              value: '0.1466',
              ruleKey: 'contribution.rate',
            },
            { code: 'multiplied', what: 'Sum times rate', value: '3438.6701' },
            { code: 'rounded-half-up', what: 'Rounded once to cents', value: '3438.67' },
          ],
        },
      },
      {
        entryId: 'e2',
        bookedAt: '2026-03-30T06:00:00Z',
        valueDate: '2026-03-28',
        type: 'PAYMENT',
        amount: '-3438.67',
        balance: '-112.30',
        sourceEventId: '0b7a4b55-3bb8-47ef-93f2-d7a8a5d0f0c4',
      },
      {
        entryId: 'e1',
        bookedAt: '2026-03-05T08:15:03Z',
        valueDate: '2026-03-28',
        type: 'CONTRIBUTION',
        month: '2026-02',
        amount: '3326.37',
        balance: '3326.37',
        reportId: 'c7a3b0de-51b5-5a21-a1a8-2b4ddc0bd8a2',
        ruleSet: '2026-01',
        explanation: { steps: [{ code: 'wages-summed', what: 'Sum of the gross wages', value: '22690.11' }] },
      },
    ],
    letters: [
      {
        letterId: 'l3',
        kind: 'LT-07',
        month: '2026-03',
        filedAt: '2026-04-06T08:16:00Z',
        language: 'nl',
        pages: 2,
        bytes: 84_120,
        sha256: 'a',
      },
      {
        letterId: 'l2',
        kind: 'LT-10',
        month: '2026-02',
        filedAt: '2026-04-11T05:00:00Z',
        language: 'nl',
        pages: 1,
        bytes: 41_320,
        sha256: 'b',
      },
      {
        letterId: 'l1',
        kind: 'LT-07',
        month: '2026-02',
        filedAt: '2026-03-05T08:16:00Z',
        language: 'nl',
        pages: 2,
        bytes: 83_008,
        sha256: 'c',
        readAt: '2026-03-05T09:00:00Z',
      },
    ],
    organisations: [{ organisation: EMPLOYER, manager: true, stopped: false }],
    authenticated: true,
    bookingsToAwait: 2,
    submissions: 0,
  };
}

export function problem(status: number, code: string, title: string, extra: Record<string, unknown> = {}) {
  return HttpResponse.json(
    {
      type: `urn:fondsloket:problem:${code}`,
      title,
      status,
      code,
      correlationId: '7c1d5c0e9b7a4f0d',
      ...extra,
    },
    { status, headers: { 'content-type': 'application/problem+json' } },
  );
}

export function handlersFor(fund: Fund): RequestHandler[] {
  const base = '*/api/employers/:employerNumber';
  const report = (month: unknown): ReportView => {
    const known = fund.reports.get(String(month));
    if (known) return known;
    const lines: Line[] = fund.workers.slice(0, 3).map((each, index) => ({
      lineId: `${month}-${index}`,
      workerNumber: each.workerNumber,
      familyName: each.familyName,
      givenName: each.givenName,
      status: 'WORKED',
      siteLand: 'NW',
      periodFrom: `${month}-01`,
      periodTo: `${month}-28`,
      grossWage: '3120.00',
      hours: '160.00',
    }));
    const state = fund.months.find((each) => each.month === month)?.state ?? 'OPEN';
    const view: ReportView = {
      month: String(month),
      state,
      draftVersion: 0,
      lines,
      totals: totals(lines),
      findings: [],
      announced: lines.map((line) => line.workerNumber),
      dueOn: fund.months.find((each) => each.month === month)?.dueOn,
    };
    fund.reports.set(String(month), view);
    return view;
  };
  const named = (line: Line): Line => {
    const known = fund.workers.find((each) => each.workerNumber === line.workerNumber);
    return { ...line, familyName: known?.familyName, givenName: known?.givenName };
  };
  const receiptOf = (view: ReportView): Receipt => ({
    reportId: '5b0f2c4e-8f7e-5d1a-9f44-6f0f6c2f9c01',
    employerNumber: EMPLOYER,
    month: view.month,
    version: 1,
    grossSum: view.totals.grossSum,
    contribution: view.totals.contribution,
    dueOn: '2026-06-28',
    paymentReference: `${EMPLOYER} ${view.month.replace('-', '/')}`,
    ruleSet: '2026-01',
    submittedAt: '2026-06-02T12:05:00Z',
  });
  return [
    http.get('*/session', () =>
      HttpResponse.json(
        fund.authenticated
          ? { authenticated: true, subject: 'anna', userName: 'anna', level: 'L1' }
          : { authenticated: false },
        { headers: { 'set-cookie': 'XSRF-TOKEN=test-token; path=/' } },
      ),
    ),
    http.get('*/api/services', () => HttpResponse.json([])),
    http.post('*/logout', () => {
      fund.authenticated = false;
      return new HttpResponse(null, { status: 204, headers: { location: '/' } });
    }),
    http.get('*/api/me', () => HttpResponse.json(fund.me)),
    http.get('*/api/services', () => HttpResponse.json([])),
    http.get(`${base}/mandates`, () => HttpResponse.json([])),
    http.get('*/api/me/organisations', () => HttpResponse.json(fund.organisations)),
    http.put('*/api/me/language', async ({ request }) => {
      fund.me.language = ((await request.json()) as { language: string }).language;
      return new HttpResponse(null, { status: 204 });
    }),
    http.get('*/api/me/employments', () => HttpResponse.json([])),
    http.get('*/api/public/brokers', () => HttpResponse.json([])),
    http.get('*/api/me/brokers', () => HttpResponse.json([])),
    http.post('*/api/public/password-check', () => new HttpResponse(null, { status: 204 })),
    http.get('*/api/employers', () => HttpResponse.json(fund.employers)),
    http.get(`${base}/portal-accesses/module`, () => HttpResponse.json({ active: false })),
    http.get(base, ({ params }) =>
      params.employerNumber === fund.employer.employerNumber
        ? HttpResponse.json(fund.employer)
        : problem(404, 'EMPLOYER_UNKNOWN', 'This employer is not known.'),
    ),
    ...companyHandlers(fund.company),
    http.get(`${base}/workers`, () => HttpResponse.json(fund.workers)),
    http.get(`${base}/postings`, () => HttpResponse.json(fund.postings)),
    http.get(`${base}/reports`, ({ request }) => {
      const year = new URL(request.url).searchParams.get('year');
      return HttpResponse.json(fund.months.filter((month) => month.month.startsWith(String(year))));
    }),
    http.get(`${base}/reports/former-numbers`, () => HttpResponse.json([])),
    http.get(`${base}/reports/:month`, ({ params }) => HttpResponse.json(report(params.month))),
    http.put(`${base}/reports/:month/draft`, async ({ params, request }) => {
      const view = report(params.month);
      const draft = (await request.json()) as {
        draftVersion: number;
        lines: Line[];
        answers?: Answer[];
      };
      if (draft.draftVersion !== view.draftVersion)
        return problem(409, 'DRAFT_CHANGED', 'The draft was changed by somebody else.');
      const lines = draft.lines.map(named);
      const next: ReportView = {
        ...view,
        state: 'DRAFT',
        draftVersion: view.draftVersion + 1,
        savedAt: new Date().toISOString(),
        lines,
        answers: draft.answers ?? [],
        totals: totals(lines),
        findings: check(view.month, lines, view.announced),
      };
      fund.reports.set(view.month, next);
      return HttpResponse.json(next);
    }),
    http.post(`${base}/reports/:month/submissions`, async ({ params, request }) => {
      const { lines } = (await request.json()) as { lines: Line[] };
      const view = report(params.month);
      const errors = check(view.month, lines, view.announced).filter((finding) => finding.severity === 'E');
      if (errors.length > 0)
        return problem(422, 'REPORT_NOT_PLAUSIBLE', 'The report still has errors.', {
          errors: errors.map((finding) => ({
            pointer: `/lines/${lines.findIndex((line) => line.lineId === finding.lineId)}/${finding.field}`,
            code: finding.code,
            message: finding.message,
          })),
        });
      fund.submissions += 1;
      const filed: ReportView = { ...view, state: 'FILED', lines: lines.map(named), totals: totals(lines) };
      const receipt = receiptOf(filed);
      fund.reports.set(view.month, { ...filed, receipt });
      fund.months = fund.months.map((month) =>
        month.month === view.month
          ? { ...month, state: 'FILED', filedAt: receipt.submittedAt, contribution: receipt.contribution }
          : month,
      );
      return HttpResponse.json(receipt, { status: 201 });
    }),
    http.get(`${base}/reports/:month/submission`, ({ params }) => {
      const view = report(params.month);
      return HttpResponse.json({ receipt: view.receipt ?? receiptOf(view), lines: view.lines });
    }),
    http.get(`${base}/account`, ({ request }) => {
      const awaited = new URL(request.url).searchParams.has('awaiting') && fund.bookingsToAwait-- > 0;
      return HttpResponse.json({ ...fund.account, upToDate: !awaited });
    }),
    http.get(`${base}/account/entries`, () => HttpResponse.json(fund.entries)),
    http.get(`${base}/letters`, () => HttpResponse.json(fund.letters)),
    http.put(`${base}/letters/:letterId/read`, ({ params }) => {
      fund.letters = fund.letters.map((letter) =>
        letter.letterId === params.letterId ? { ...letter, readAt: '2026-06-02T12:10:00Z' } : letter,
      );
      return new HttpResponse(null, { status: 204 });
    }),
  ];
}
