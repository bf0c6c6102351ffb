import { screen, waitFor, within } from '@testing-library/react';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { createFund, EMPLOYER, type Fund, handlersFor } from '../testing/fund';
import { createRegister, PROVIDER, type Register, registerHandlers } from '../testing/mandates';
import { openPortal } from '../testing/render';

const server = setupServer();
let fund: Fund;
let register: Register;

beforeAll(() => server.listen({ onUnhandledFrame: 'error' }));
afterAll(() => server.close());
beforeEach(() => {
  fund = createFund({ workers: 1 });
  fund.me = { ...fund.me, fund: ['CLERK'], employers: [] };
  fund.organisations = [];
  register = createRegister();
  server.use(...registerHandlers(register, fund), ...handlersFor(fund));
});
afterEach(() => {
  server.resetHandlers();
  vi.restoreAllMocks();
});

const button = (name: string | RegExp) => screen.findByRole('button', { name });
const dialog = () => screen.findByRole('dialog');
const bodies = () => register.received.map((each) => each.body);

describe('registrations', () => {
  beforeEach(() => {
    register.registrations = [
      { organisation: EMPLOYER, name: 'Budex Sp. z o.o.', state: 'NONE' },
      {
        organisation: PROVIDER,
        name: 'Kantoor X BV',
        state: 'UNDELIVERED',
        channel: 'EMAIL',
        invitedAt: '2026-11-20T09:00:00Z',
        expiresAt: '2026-12-20T09:00:00Z',
        undelivered: 'REFUSED',
      },
      { organisation: '20417366', name: 'Zielińska Bau', state: 'REGISTERED' },
    ];
  });

  it('S000-07 invites an employer by post, and shows that the code is on its way', async () => {
    const { user } = openPortal('/desk/registrations');
    expect(await screen.findAllByTestId('registration')).toHaveLength(2);
    await user.click(await button('Invite Budex Sp. z o.o.'));
    await user.click(within(await dialog()).getByRole('radio', { name: /By post/ }));
    await user.click(await button('Send'));
    await waitFor(() =>
      expect(register.received).toEqual([
        { path: `/api/employers/${EMPLOYER}/registration-invitations`, body: { channel: 'POST' } },
      ]),
    );
    await user.click(screen.getByRole('radio', { name: 'Code sent (1)' }));
    const row = await screen.findByTestId('registration');
    expect(row).toHaveTextContent('Budex Sp. z o.o.');
    expect(row).toHaveTextContent('By post');
  });

  it('S000-07 says that a mail did not arrive, and offers the post for it', async () => {
    const { user } = openPortal('/desk/registrations');
    expect(await screen.findByText('The address does not accept mail.')).toBeVisible();
    await user.click(await button('Invite Kantoor X BV'));
    expect(within(await dialog()).getByRole('radio', { name: /By post/ })).toBeChecked();
    await user.click(await button('Send'));
    await waitFor(() =>
      expect(register.received[0]?.path).toBe(`/api/providers/${PROVIDER}/registration-invitations`),
    );
  });

  it('S000-07 two hundred employers: fifty at a time, found by name without accents, invited together', async () => {
    register.registrations = Array.from({ length: 200 }, (_, index) => ({
      organisation: String(20_000_000 + index),
      name: index % 100 === 7 ? `Wiśniewski Bau ${index}` : `Firma ${index}`,
      state: 'NONE' as const,
    }));
    const { user } = openPortal('/desk/registrations');
    expect(await screen.findAllByTestId('registration')).toHaveLength(50);
    await user.click(await button('Show more (50 of 200)'));
    expect(screen.getAllByTestId('registration')).toHaveLength(100);
    await user.type(screen.getByRole('searchbox', { name: /Search by name/ }), 'wisniewski');
    await waitFor(() => expect(screen.getAllByTestId('registration')).toHaveLength(2));
    await user.click(screen.getByRole('checkbox', { name: 'Tick all 2' }));
    await user.click(await button('Invite 2'));
    await user.click(await button('Send'));
    await waitFor(() => expect(register.received).toHaveLength(2));
    expect(bodies()).toEqual([{ channel: 'EMAIL' }, { channel: 'EMAIL' }]);
  });
});

describe('name changes', () => {
  beforeEach(() => {
    register.names = [
      {
        requestId: 'n-1',
        employerNumber: EMPLOYER,
        requestedName: 'De Groot Bouw Holding B.V.',
        reason: 'New entry in the trade register of 1 November.',
        state: 'REQUESTED',
        requestedAt: '2026-11-20T09:00:00Z',
      },
    ];
  });

  it('S000-13 shows the name before and after and changes it with a yes', async () => {
    const { user } = openPortal('/desk/name-changes');
    const row = await screen.findByTestId('name-change');
    await waitFor(() => expect(row).toHaveTextContent('De Groot Bouw B.V. → De Groot Bouw Holding B.V.'));
    expect(row).toHaveTextContent('trade register of 1 November');
    await user.click(await button('Change the name of De Groot Bouw B.V.'));
    await user.click(within(await dialog()).getByRole('button', { name: 'Change the name' }));
    expect(await screen.findByText('Nobody waits for an answer.')).toBeVisible();
    expect(bodies()).toEqual([{ granted: true }]);
  });

  it('S000-13 tells whoever is told no the reason', async () => {
    const { user } = openPortal('/desk/name-changes');
    await waitFor(async () =>
      expect(await screen.findByTestId('name-change')).toHaveTextContent('De Groot Bouw B.V. →'),
    );
    await user.click(await button('Decline the request of De Groot Bouw B.V.'));
    const asked = await dialog();
    expect(within(asked).getByRole('button', { name: 'Decline' })).toBeDisabled();
    await user.type(within(asked).getByRole('textbox', { name: /Why not/ }), 'No entry yet.');
    await user.click(within(asked).getByRole('button', { name: 'Decline' }));
    await waitFor(() => expect(bodies()).toEqual([{ granted: false, answer: 'No entry yet.' }]));
  });
});

describe('letters to print', () => {
  beforeEach(() => {
    const job = {
      kind: 'LT-01',
      recipient: EMPLOYER,
      recipientName: 'Budex Sp. z o.o.',
      language: 'pl',
      createdAt: '2026-11-20T09:00:00Z',
      secret: true,
      addressKnown: true,
      open: true,
      expiresAt: '2026-12-20T09:00:00Z',
    };
    register.jobs = [
      { ...job, jobId: 'j-1' },
      { ...job, jobId: 'j-2', recipientName: 'Kantoor X BV', recipient: PROVIDER, kind: 'LT-02' },
      { ...job, jobId: 'j-3', recipientName: 'Old Code BV', open: false },
      { ...job, jobId: 'j-4', recipientName: 'Nowhere BV', addressKnown: false },
    ];
  });

  it('S003-20 fetches what is ready as one PDF and marks it as printed once it is', async () => {
    URL.createObjectURL = () => 'blob:letters';
    URL.revokeObjectURL = () => undefined;
    const saved: string[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      saved.push(this.download);
    });
    const { user } = openPortal('/desk/print');
    expect(await screen.findAllByTestId('print-job')).toHaveLength(4);
    await user.click(screen.getByRole('radio', { name: 'Ready to print (2)' }));
    await user.click(screen.getByRole('checkbox', { name: 'Tick all 2' }));
    await user.click(await button('Fetch 2 as one PDF'));
    expect(await screen.findByText(/2 letters lie in one PDF/)).toBeVisible();
    expect(saved).toEqual([expect.stringMatching(/^letters-\d{4}-\d{2}-\d{2}\.pdf$/)]);
    await user.click(await button('Mark 2 as printed'));
    const asked = await dialog();
    expect(asked).toHaveTextContent('Letters with a code cannot be fetched again');
    await user.click(within(asked).getByRole('button', { name: 'Mark 2 as printed' }));
    await waitFor(() => expect(bodies()).toEqual([{ jobIds: ['j-1', 'j-2'] }, { jobIds: ['j-1', 'j-2'] }]));
    await user.click(screen.getByRole('radio', { name: 'All (2)' }));
    expect(await screen.findAllByTestId('print-job')).toHaveLength(2);
    await user.click(screen.getByRole('radio', { name: 'Printed' }));
    await waitFor(() => expect(screen.getAllByTestId('print-job')[0]).toHaveTextContent('Budex'));
  });

  it('S003-20 leaves out of the PDF what cannot be fetched any more', async () => {
    const { user } = openPortal('/desk/print');
    await screen.findAllByTestId('print-job');
    await user.click(screen.getByRole('checkbox', { name: 'Tick all 4' }));
    expect(await button('Fetch 3 as one PDF')).toBeEnabled();
    expect(await button('Mark 4 as printed')).toBeEnabled();
    expect(screen.queryByRole('link', { name: /Old Code BV/ })).toBeNull();
  });
});

it('says in the navigation how much waits', async () => {
  register.names = [
    {
      requestId: 'n-1',
      employerNumber: EMPLOYER,
      requestedName: 'X',
      state: 'REQUESTED',
      requestedAt: '2026-11-20T09:00:00Z',
    },
  ];
  openPortal('/desk');
  expect(await screen.findByRole('link', { name: /Name changes.*One task/ })).toBeVisible();
});
