import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { DocumentRequest, LetterToObjectTo, StoredDocument } from '../api/generated';
import { stepUp } from '../stepup/need';
import { createFund, EMPLOYER, type Fund, handlersFor, problem } from '../testing/fund';
import { createRegister, PROVIDER, type Register, registerHandlers } from '../testing/mandates';
import { openPortal } from '../testing/render';
import { LONGEST, nameIn } from './transfer';
import { isDocument } from './words';

const server = setupServer();
const LETTER = '2f6a0c1e-6a5d-3d0b-9a56-0f2f5c1f7b11';
const SCAN = '4d5e6f70-8192-4a3b-9c4d-5e6f708192a3';
let fund: Fund;
let register: Register;
let request: DocumentRequest;
let sent: string[];
let level: Record<string, string>;

const file = (bytes: number, name = 'wages.pdf') => new File([new Uint8Array(bytes)], name);
const stored = (own: Partial<StoredDocument> = {}): StoredDocument => ({
  documentId: SCAN,
  fileName: 'wages.pdf',
  mediaType: 'application/pdf',
  bytes: 3_145_728,
  organisation: PROVIDER,
  mandateId: 'm-55',
  channel: 'PORTAL',
  receivedAt: '2026-11-21T09:30:02Z',
  ...own,
});

beforeAll(() => server.listen({ onUnhandledFrame: 'error' }));
afterAll(() => server.close());
beforeEach(() => {
  fund = createFund({ workers: 2 });
  register = createRegister();
  sent = [];
  level = { level: 'L2', elevatedUntil: new Date(Date.now() + 240_000).toISOString() };
  request = {
    requestId: 'r-1',
    employerNumber: EMPLOYER,
    kind: 'WAGE_RECORDS',
    purpose: 'REPORT_CHECK',
    month: '2026-05',
    dueOn: '2099-12-05',
    remark: 'Wage accounts of all workers',
    state: 'ASKED',
    askedAt: '2026-11-20T09:00:00Z',
    documents: [],
  };
  server.use(
    http.get('*/session', () =>
      HttpResponse.json({ authenticated: true, subject: fund.me.subject, userName: 'anna', ...level }),
    ),
    http.get('*/api/employers/:en/document-requests', () => HttpResponse.json([request])),
    http.get('*/api/document-requests', () => HttpResponse.json([request])),
    http.post('*/api/employers/:en/document-requests/:id/documents', ({ request: call }) => {
      sent.push(call.headers.get('content-type') ?? '');
      request = { ...request, state: 'DELIVERED', documents: [stored()] };
      return HttpResponse.json(request, { status: 201 });
    }),
    ...registerHandlers(register, fund),
    ...handlersFor(fund),
  );
});
afterEach(() => {
  server.resetHandlers();
  vi.unstubAllGlobals();
  stepUp.reset();
});

const documents = `/employers/${EMPLOYER}/documents`;
const button = (name: string | RegExp) => screen.findByRole('button', { name });
const dialog = () => screen.findByRole('dialog');

describe('requested documents', () => {
  it('C7-DOC S003-27 shows what, why and until when; after the upload the request shows Delivered', async () => {
    const { user } = openPortal(documents);
    const item = await screen.findByTestId('document-request');
    expect(item).toHaveTextContent('Wage records, May 2026');
    expect(item).toHaveTextContent('For the check of a monthly report');
    expect(item).toHaveTextContent('Wage accounts of all workers');
    await user.upload(within(item).getByLabelText('File: Wage records'), file(3 * 1024 * 1024));
    expect(await screen.findByText('Delivered')).toBeVisible();
    expect(sent).toEqual([expect.stringContaining('multipart/form-data')]);
    expect(await button('Save wages.pdf')).toBeVisible();
    expect(screen.getByTestId('document-request')).toHaveTextContent(PROVIDER);
    expect(screen.getByRole('button', { name: 'Upload another one: Wage records' })).toBeEnabled();
  });

  it('C7-DOC says before sending that a file is too large', async () => {
    const { user } = openPortal(documents);
    const item = await screen.findByTestId('document-request');
    await user.upload(within(item).getByLabelText('File: Wage records'), file(LONGEST + 1));
    expect(await within(item).findByRole('alert')).toHaveTextContent('larger than 10 MB');
    expect(sent).toEqual([]);
  });

  it('C7-DOC shows at the field why the fund does not take a file', async () => {
    server.use(
      http.post('*/api/employers/:en/document-requests/:id/documents', () =>
        problem(422, 'INVALID_INPUT', 'Some fields need your attention', {
          errors: [
            {
              pointer: '/file',
              code: 'document.encrypted',
              message: 'This PDF is protected with a password.',
            },
          ],
        }),
      ),
    );
    const { user } = openPortal(documents);
    const item = await screen.findByTestId('document-request');
    await user.upload(within(item).getByLabelText('File: Wage records'), file(10));
    expect(await within(item).findByText('This PDF is protected with a password.')).toBeVisible();
    expect(screen.queryByText('Some fields need your attention')).toBeNull();
  });

  it('C7-DOC asks for the stronger login before a file is chosen, so that none is lost', async () => {
    level = { level: 'L1' };
    const { user } = openPortal(documents);
    await user.click(await button('Upload a document: Wage records'));
    expect(await dialog()).toHaveTextContent('Requested documents');
    expect(sent).toEqual([]);
  });

  it('C7-DOC says why the fund sent it back', async () => {
    request = {
      ...request,
      state: 'RETURNED',
      returnReason: 'INCOMPLETE',
      returnRemark: 'Page 2 is missing',
    };
    openPortal(documents);
    const item = await screen.findByTestId('document-request');
    expect(item).toHaveTextContent('not complete');
    expect(item).toHaveTextContent('Page 2 is missing');
  });

  it('C7-DOC a clerk asks for a document, accepts what was delivered or sends it back with a reason', async () => {
    fund.me = { ...fund.me, fund: ['CLERK'], employers: [] };
    request = { ...request, state: 'DELIVERED', documents: [stored()] };
    const bodies: unknown[] = [];
    server.use(
      http.post('*/api/employers/:en/document-requests', async ({ request: call }) => {
        bodies.push(await call.json());
        return HttpResponse.json(request, { status: 201 });
      }),
      http.put('*/api/document-requests/r-1/acceptance', () => {
        bodies.push('accepted');
        return new HttpResponse(null, { status: 204 });
      }),
      http.put('*/api/document-requests/r-1/return', async ({ request: call }) => {
        bodies.push(await call.json());
        return new HttpResponse(null, { status: 204 });
      }),
    );
    const { user } = openPortal('/desk/documents');
    expect(await screen.findByTestId('document-request')).toHaveTextContent('De Groot Bouw B.V.');
    await user.click(await button(/^Accept: Wage records/));
    await waitFor(() => expect(bodies).toEqual(['accepted']));
    await user.click(await button(/^Send back: Wage records/));
    const asked = await dialog();
    await user.type(within(asked).getByRole('textbox', { name: 'Remark' }), 'Page 2');
    await user.click(within(asked).getByRole('button', { name: 'Send back' }));
    await waitFor(() => expect(bodies[1]).toMatchObject({ reason: 'INCOMPLETE', remark: 'Page 2' }));
    await user.type(screen.getByRole('textbox', { name: /Employer number/ }), EMPLOYER);
    await user.click(await button('Ask'));
    await waitFor(() => expect(bodies[2]).toMatchObject({ kind: 'WAGE_RECORDS', purpose: 'REPORT_CHECK' }));
  });
});

describe('objections', () => {
  const path = `/employers/${EMPLOYER}/mailbox/${LETTER}/objection`;
  let letter: LetterToObjectTo;

  beforeEach(() => {
    letter = {
      letterId: LETTER,
      kind: 'LT-12',
      month: '2026-09',
      datedOn: '2026-11-18',
      decision: true,
      until: '2026-12-18',
      possible: true,
    };
    server.use(http.get('*/api/employers/:en/letters/:id/objection', () => HttpResponse.json(letter)));
  });

  it('C7-OBJ S003-31 files an objection; the letter shows “Objection of 21 Nov 2026”', async () => {
    fund.letters = [
      {
        letterId: LETTER,
        kind: 'LT-12',
        month: '2026-09',
        filedAt: '2026-11-18T09:00:00Z',
        language: 'en',
        decision: true,
      },
    ];
    server.use(
      http.post('*/api/employers/:en/letters/:id/objection', async ({ request: call }) => {
        sent.push(await call.text());
        const objection = {
          objectionId: 'o-1',
          employerNumber: EMPLOYER,
          letterId: LETTER,
          letterKind: 'LT-12',
          month: '2026-09',
          filedOn: '2026-11-21',
          until: '2026-12-18',
          reason: 'The leave was granted.',
          state: 'FILED' as const,
        };
        letter = { ...letter, possible: false, objection };
        fund.letters = fund.letters.map((each) => ({ ...each, objectedOn: '2026-11-21' }));
        return HttpResponse.json(objection, { status: 201 });
      }),
    );
    const { user } = openPortal(`/employers/${EMPLOYER}/mailbox`);
    await user.click(await screen.findByRole('link', { name: /^Object to/ }));
    expect(await screen.findByText('Last day to object')).toBeVisible();
    await user.type(await screen.findByRole('textbox', { name: /What is wrong/ }), 'The leave was granted.');
    await user.click(await button('File the objection'));
    expect(await screen.findByText('The fund looks at it. The answer comes as a letter.')).toBeVisible();
    expect(sent[0]).toContain('The leave was granted.');
    await user.click(await screen.findByRole('link', { name: /^Mailbox/ }));
    expect(await screen.findByRole('link', { name: /Objection of .*21/ })).toBeVisible();
    expect(screen.queryByRole('link', { name: /^Object to/ })).toBeNull();
  });

  it('C7-OBJ says after the term that it is over, with its last day, and shows no form', async () => {
    letter = { ...letter, possible: false };
    openPortal(path);
    expect(await screen.findByText('The time to object is over.')).toBeVisible();
    expect(screen.getByText('Last day to object').nextElementSibling).toHaveTextContent(/18.*2026/);
    expect(screen.queryByRole('textbox')).toBeNull();
  });

  it('S003-22 C7-OBJ without the mandate the page offers to ask for exactly that service', async () => {
    fund.organisations = [{ organisation: PROVIDER, manager: true, stopped: false }];
    server.use(
      http.get('*/api/employers/:en/letters/:id/objection', () =>
        problem(403, 'NO_MANDATE', 'No mandate for this service', {
          service: 'OBJ',
          organisation: PROVIDER,
          missing: 'MANDATE',
          paperForm: 'F-18',
        }),
      ),
    );
    const { user } = openPortal(path);
    await user.click(await screen.findByRole('link', { name: 'Ask for a mandate: Objection' }));
    expect(await screen.findByRole('textbox', { name: /Employer number/ })).toHaveValue(EMPLOYER);
    expect(screen.getByRole('checkbox', { name: 'Objection' })).toBeChecked();
    expect(screen.getAllByRole('checkbox', { checked: true })).toHaveLength(1);
  });

  it('C7-OBJ a clerk answers with reasons', async () => {
    fund.me = { ...fund.me, fund: ['CLERK'], employers: [] };
    const bodies: unknown[] = [];
    server.use(
      http.get('*/api/objections', () =>
        HttpResponse.json([
          {
            objectionId: 'o-1',
            employerNumber: EMPLOYER,
            letterId: LETTER,
            letterKind: 'LT-12',
            month: '2026-09',
            filedOn: '2026-11-21',
            until: '2026-12-18',
            reason: 'The leave was granted.',
            state: 'FILED',
          },
        ]),
      ),
      http.put('*/api/objections/o-1/answer', async ({ request: call }) => {
        bodies.push(await call.json());
        return new HttpResponse(null, { status: 204 });
      }),
    );
    const { user } = openPortal('/desk/objections');
    expect(await screen.findByTestId('objection')).toHaveTextContent('The leave was granted.');
    await user.click(await button(/^Answer De Groot/));
    const asked = await dialog();
    expect(within(asked).getByRole('button', { name: 'Send the answer' })).toBeDisabled();
    await user.click(within(asked).getByRole('radio', { name: /^upheld/ }));
    await user.type(within(asked).getByRole('textbox', { name: /Reasons/ }), 'The slip proves it.');
    await user.click(within(asked).getByRole('button', { name: 'Send the answer' }));
    await waitFor(() => expect(bodies).toEqual([{ outcome: 'UPHELD', answer: 'The slip proves it.' }]));
  });
});

describe('audits', () => {
  const audit = {
    auditId: 'a-1',
    number: 'A-9',
    employerNumber: EMPLOYER,
    firstMonth: '2026-01',
    lastMonth: '2026-06',
    state: 'OPEN',
    openedAt: '2026-11-20T09:00:00Z',
    files: 1,
  };

  beforeEach(() => {
    server.use(
      http.get('*/api/employers/:en/audits', () => HttpResponse.json([audit])),
      http.get('*/api/audits', () => HttpResponse.json([audit])),
      http.get('*/api/employers/:en/audits/a-1/files', () => HttpResponse.json([stored()])),
    );
  });

  it('C7-AUD S003-30 the file list of audit A-9 is saved; a login too weak leads to the stronger one', async () => {
    const saved: string[] = [];
    vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: () => 'blob:x', revokeObjectURL: () => {} }));
    server.use(
      http.get('*/api/employers/:en/audits/a-1/files.csv', () => {
        saved.push('csv');
        return new HttpResponse('number;file', {
          headers: { 'content-disposition': "attachment; filename*=UTF-8''A-9.csv" },
        });
      }),
      http.get('*/api/employers/:en/audits/a-1/files.zip', () =>
        problem(401, 'LEVEL_TOO_LOW', 'A stronger login is needed', {
          service: 'AUD',
          missing: 'SECOND_FACTOR',
          acrValues: 'L2',
        }),
      ),
    );
    const { user } = openPortal(`/employers/${EMPLOYER}/audits`);
    expect(await screen.findByRole('heading', { name: 'Audit A-9' })).toBeVisible();
    await user.click(await button('List of A-9 as a table'));
    await waitFor(() => expect(saved).toEqual(['csv']));
    await user.click(await button('All files of A-9'));
    expect(await dialog()).toHaveTextContent('Audit');
  });

  it('C7-AUD a clerk puts a file into an audit', async () => {
    fund.me = { ...fund.me, fund: ['CLERK'], employers: [] };
    server.use(
      http.post('*/api/employers/:en/audits/a-1/files', () => {
        sent.push('file');
        return HttpResponse.json([stored(), stored({ documentId: 'd-2' })], { status: 201 });
      }),
    );
    const { user } = openPortal('/desk/audits');
    const item = await screen.findByTestId('audit');
    await user.upload(await within(item).findByLabelText('File for A-9'), file(10));
    await waitFor(() => expect(sent).toEqual(['file']));
  });
});

describe('what came by post', () => {
  it('S003-07 S003-20 the scan is kept first, and the mandate names it', async () => {
    fund.me = { ...fund.me, fund: ['CLERK'], employers: [] };
    server.use(
      http.post('*/api/employers/:en/scans', () =>
        HttpResponse.json(stored({ fileName: 'F-07.pdf', channel: 'PAPER' }), { status: 201 }),
      ),
      http.get('*/api/documents/:id', () => HttpResponse.json(stored({ fileName: 'F-07.pdf' }))),
    );
    const { user } = openPortal('/desk/paper');
    const take = await button('Upload the scan');
    expect(take).toBeDisabled();
    await user.type(await screen.findByRole('textbox', { name: /Employer number/ }), EMPLOYER);
    expect(take).toBeEnabled();
    await user.upload(screen.getByLabelText('Scan of the signed form'), file(10, 'F-07.pdf'));
    expect(await screen.findByText('F-07.pdf')).toBeVisible();
    await user.type(screen.getByRole('textbox', { name: /Number of the provider/ }), PROVIDER);
    await user.type(screen.getByLabelText(/Last day/), '2027-12-31');
    await user.click(await screen.findByRole('checkbox', { name: 'Monthly report' }));
    await user.click(await button('Take in'));
    expect(await screen.findByText('Signed on paper: F-07.pdf')).toBeVisible();
    expect(register.received.at(-1)?.body).toMatchObject({ documentId: SCAN });
  });

  it('S003-07 tells a kept scan from the number that somebody wrote down before', () => {
    expect(isDocument(SCAN)).toBe(true);
    expect(isDocument('scan-4711')).toBe(false);
  });
});

it('saves a file under the name that the service gave it', () => {
  expect(nameIn('attachment; filename="x.pdf"; filename*=UTF-8\'\'p%C5%82ace.pdf')).toBe('płace.pdf');
  expect(nameIn('attachment; filename="x.pdf"')).toBe('x.pdf');
  expect(nameIn(null)).toBe('document');
});
