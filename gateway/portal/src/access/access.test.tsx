import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { WorkerAccess } from '../api/generated';
import { createFund, EMPLOYER, type Fund, handlersFor, problem } from '../testing/fund';
import { openPortal } from '../testing/render';

const server = setupServer();
const base = '*/api/employers/:en/portal-accesses';
const page = `/employers/${EMPLOYER}/employees`;
const JAN = '3300127200';
const ANNA = '3300128294';
const MAREK = '3300129398';
let fund: Fund;
let module: boolean;
let accesses: WorkerAccess[];
let asked: { path: string; body: unknown }[];

beforeAll(() => server.listen({ onUnhandledFrame: 'error' }));
afterAll(() => server.close());
afterEach(() => server.resetHandlers());
beforeEach(() => {
  fund = createFund();
  fund.me.employers = [
    { employerNumber: EMPLOYER, rights: ['COMP', 'WORKERS', 'REPORT', 'ACC', 'BOX', 'EMPACC'] },
  ];
  fund.workers = [
    {
      workerNumber: JAN,
      familyName: 'Kowalski',
      givenName: 'Jan',
      birthDate: '1988-03-14',
      nationality: 'PL',
      email: 'jan.kowalski@example.org',
    },
    {
      workerNumber: ANNA,
      familyName: 'Nowak',
      givenName: 'Anna',
      birthDate: '1995-11-02',
      nationality: 'PL',
    },
    {
      workerNumber: MAREK,
      familyName: 'Lis',
      givenName: 'Marek',
      birthDate: '2001-06-21',
      nationality: 'PL',
      email: 'marek.lis@example.org',
    },
  ];
  module = true;
  asked = [];
  accesses = [
    { workerNumber: JAN, status: 'NONE', email: 'jan.kowalski@example.org', birthDateKnown: true },
    { workerNumber: ANNA, status: 'NONE', birthDateKnown: true },
    {
      workerNumber: MAREK,
      status: 'EXPIRED',
      validUntil: '2026-11-24T09:00:00Z',
      since: '2026-11-24T09:00:00Z',
      email: 'marek.lis@example.org',
      birthDateKnown: true,
    },
  ];
  const move = (number: unknown, next: Partial<WorkerAccess>) => {
    accesses = accesses.map((one) => (one.workerNumber === number ? { ...one, ...next } : one));
    return HttpResponse.json(accesses.find((one) => one.workerNumber === number));
  };
  server.use(...handlersFor(fund));
  server.use(
    http.get(`${base}/module`, () => HttpResponse.json({ active: module })),
    http.get(base, () => HttpResponse.json(accesses)),
    http.post(`${base}/collective`, async ({ request }) => {
      const body = (await request.json()) as { workerNumbers: string[] };
      asked.push({ path: 'collective', body });
      return HttpResponse.json(
        body.workerNumbers.map((workerNumber) => ({
          workerNumber,
          outcome: accesses.find((one) => one.workerNumber === workerNumber)?.email
            ? 'DONE'
            : 'EMAIL_MISSING',
        })),
      );
    }),
    http.post(`${base}/:wn/invitation`, ({ params }) =>
      move(params.wn, {
        status: 'INVITED',
        validUntil: '2026-11-24T09:00:00Z',
        since: '2026-11-20T09:00:00Z',
        by: 'ewa',
      }),
    ),
    http.post(`${base}/:wn/invitation/revocation`, ({ params }) =>
      move(params.wn, { status: 'REVOKED', reason: 'BY_EMPLOYER' }),
    ),
    http.post(`${base}/:wn/block`, async ({ params, request }) => {
      asked.push({ path: 'block', body: await request.json() });
      return move(params.wn, { status: 'BLOCKED', reason: 'STATEMENT_DELIVERED' });
    }),
    http.post(`${base}/:wn/unblock`, ({ params }) => move(params.wn, { status: 'ACTIVE' })),
    http.put('*/api/employers/:en/workers/:wn/email', async ({ params, request }) => {
      const { email } = (await request.json()) as { email: string };
      if (email === 'marek.lis@example.org' && !request.url.includes('sharedEmail=true')) {
        return problem(409, 'EMAIL_SHARED', 'Another worker has this mail address', {
          errors: [
            {
              pointer: '/email',
              code: 'person.email.shared',
              message: 'Another of your workers has this address.',
              params: {},
            },
          ],
        });
      }
      fund.workers = fund.workers.map((one) => (one.workerNumber === params.wn ? { ...one, email } : one));
      move(params.wn, { email });
      return HttpResponse.json(fund.workers.find((one) => one.workerNumber === params.wn));
    }),
  );
});

async function dialogOf(name: string, open: ReturnType<typeof openPortal>) {
  await open.user.click(await screen.findByRole('button', { name: `Access of ${name}` }));
  return screen.findByRole('dialog', { name: `Access of ${name}` });
}

describe('workers’ access on the employees page', () => {
  it('S001-12 S001-13 marks who asks for another invitation and whose mail did not arrive', async () => {
    accesses = accesses.map((one) =>
      one.workerNumber === MAREK
        ? { ...one, askedAt: '2026-11-25T09:00:00Z' }
        : one.workerNumber === JAN
          ? { ...one, status: 'FAILED', reason: 'MAIL_FAILED' }
          : one,
    );
    const { user } = openPortal(page);
    const asking = (await screen.findByText('One employee asks for a new invitation.')).parentElement;
    expect(screen.getByText(/The invitation of one employee did not arrive/)).toBeVisible();
    await user.click(within(asking as HTMLElement).getByRole('button', { name: 'Show' }));
    expect(screen.getByRole('button', { name: 'Access of Marek Lis' })).toHaveTextContent(
      'Asks for a new invitation',
    );
    expect(screen.queryByRole('button', { name: 'Access of Jan Kowalski' })).toBeNull();
  });

  it('S001-01 shows no access button while the module is off or the right is missing', async () => {
    module = false;
    const { unmount } = openPortal(page);
    expect(await screen.findByRole('rowheader', { name: /Kowalski/ })).toBeVisible();
    expect(screen.queryByRole('button', { name: /Access of/ })).toBeNull();
    unmount();
    module = true;
    fund.me.employers = [{ employerNumber: EMPLOYER, rights: ['WORKERS'] }];
    openPortal(page);
    expect(await screen.findByRole('rowheader', { name: /Kowalski/ })).toBeVisible();
    expect(screen.queryByRole('button', { name: /Access of/ })).toBeNull();
  });

  it('S001-09 S001-12 grants, then shows until when, by whom, and Resend and Revoke', async () => {
    const open = openPortal(page);
    const dialog = await dialogOf('Jan Kowalski', open);
    expect(within(dialog).getByLabelText('Mail address')).toHaveValue('jan.kowalski@example.org');
    await open.user.click(await within(dialog).findByRole('button', { name: 'Give access' }));
    expect(await within(dialog).findByText(/24\/11\/2026|24 November 2026|24 Nov 2026/)).toBeVisible();
    expect(within(dialog).getByText(/by ewa/)).toBeVisible();
    expect(within(dialog).getByRole('button', { name: 'Send again' })).toBeEnabled();
    await open.user.click(within(dialog).getByRole('button', { name: 'Revoke invitation' }));
    expect(await within(dialog).findByText('Invitation revoked')).toBeVisible();
    expect(within(dialog).getByRole('button', { name: 'Give access' })).toBeVisible();
  });

  it('S001-11 offers Anna nothing but to add a mail address', async () => {
    const open = openPortal(page);
    const dialog = await dialogOf('Anna Nowak', open);
    expect(await within(dialog).findByText('A mail address is needed for access.')).toBeVisible();
    expect(within(dialog).queryByRole('button', { name: 'Give access' })).toBeNull();
    await open.user.type(within(dialog).getByLabelText('Mail address'), 'anna@example.org');
    await open.user.click(within(dialog).getByRole('button', { name: 'Add mail address' }));
    expect(await within(dialog).findByRole('button', { name: 'Give access' })).toBeEnabled();
  });

  it('S001-10 asks before two employees share a mail address', async () => {
    const open = openPortal(page);
    const dialog = await dialogOf('Jan Kowalski', open);
    const field = within(dialog).getByLabelText('Mail address');
    await open.user.clear(field);
    await open.user.type(field, 'marek.lis@example.org');
    await open.user.click(within(dialog).getByRole('button', { name: 'Save address' }));
    expect(await within(dialog).findByText('Another of your workers has this address.')).toBeVisible();
    await open.user.click(within(dialog).getByRole('button', { name: /Save anyway/ }));
    await waitFor(() =>
      expect(fund.workers.find((one) => one.workerNumber === JAN)?.email).toBe('marek.lis@example.org'),
    );
  });

  it('S001-15 S001-18 blocks with a reason, and only then offers to open again', async () => {
    accesses = accesses.map((one) => (one.workerNumber === JAN ? { ...one, status: 'ACTIVE' } : one));
    const open = openPortal(page);
    const dialog = await dialogOf('Jan Kowalski', open);
    const block = await within(dialog).findByRole('button', { name: 'Block access' });
    expect(within(dialog).queryByRole('button', { name: 'Open access again' })).toBeNull();
    await open.user.click(block);
    await open.user.click(await within(dialog).findByRole('button', { name: 'Open access again' }));
    expect(await within(dialog).findByText('Has access')).toBeVisible();
    expect(asked).toEqual([{ path: 'block', body: { reason: 'STATEMENT_DELIVERED' } }]);
  });

  it('S001-20 filters on "invitation expired"', async () => {
    const open = openPortal(page);
    await screen.findByRole('button', { name: 'Access of Jan Kowalski' });
    await open.user.click(screen.getByRole('combobox', { name: 'Access' }));
    await open.user.click(await screen.findByRole('option', { name: 'Invitation expired', hidden: true }));
    await waitFor(() => expect(screen.queryByRole('rowheader', { name: /Kowalski/ })).toBeNull());
    expect(screen.getByRole('rowheader', { name: /Lis/ })).toBeVisible();
  });

  it('S001-22 grants to those who are ticked and lists what came of it', async () => {
    const open = openPortal(page);
    for (const name of ['Jan Kowalski', 'Anna Nowak', 'Marek Lis'])
      await open.user.click(await screen.findByRole('checkbox', { name: `Choose ${name}` }));
    await open.user.click(screen.getByRole('button', { name: 'Give access (3)' }));
    const dialog = await screen.findByRole('dialog', { name: 'Give access' });
    await open.user.click(within(dialog).getByRole('button', { name: 'Give access' }));
    const results = await within(dialog).findByRole('list', { name: 'Result for each employee' });
    expect(within(results).getByText('Nowak, Anna').parentElement).toHaveTextContent('No mail address');
    expect(within(results).getByText('Kowalski, Jan').parentElement).toHaveTextContent('Done');
  });
});
