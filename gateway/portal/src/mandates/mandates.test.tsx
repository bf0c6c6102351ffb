import { screen, waitFor, within } from '@testing-library/react';
import { http } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { plusDays, today } from '../format/calendar';
import { stepUp } from '../stepup/need';
import { createFund, EMPLOYER, type Fund, handlersFor, problem } from '../testing/fund';
import { createRegister, mandate, PROVIDER, type Register, registerHandlers } from '../testing/mandates';
import { openPortal } from '../testing/render';
import { latestEnd } from './mandates';

const server = setupServer();
let fund: Fund;
let register: Register;

beforeAll(() => server.listen({ onUnhandledFrame: 'error' }));
afterAll(() => server.close());
beforeEach(() => {
  fund = createFund({ workers: 2 });
  register = createRegister();
  server.use(...registerHandlers(register, fund), ...handlersFor(fund));
});
afterEach(() => {
  server.resetHandlers();
  vi.unstubAllGlobals();
  stepUp.reset();
});

const users = `/employers/${EMPLOYER}/users`;
const office = `/organisations/${PROVIDER}`;

const last = () => register.received.at(-1);
const button = (name: string | RegExp) => screen.findByRole('button', { name });
const dialog = () => screen.findByRole('dialog');

function asProvider(manager = true) {
  fund.organisations = [{ organisation: PROVIDER, manager, stopped: false }];
  fund.me = { ...fund.me, subject: 'sanne', employers: [{ employerNumber: EMPLOYER, rights: ['REPORT'] }] };
}

describe('users and mandates of an employer', () => {
  it('S000-15 S003-06 S003-07 gives a new provider two services with consent, and says it is being processed', async () => {
    const { user } = openPortal(users);
    await user.click(await screen.findByRole('link', { name: 'Give a mandate' }));
    await user.click(await screen.findByRole('radio', { name: 'A provider without a number' }));
    await user.type(screen.getByRole('textbox', { name: /Name of the office/ }), 'Kantoor X BV');
    await user.type(screen.getByRole('textbox', { name: /Street/ }), 'Gracht 1');
    await user.type(screen.getByRole('textbox', { name: /Postal code/ }), '3511 AB');
    await user.type(screen.getByRole('textbox', { name: /City/ }), 'Utrecht');
    await user.type(screen.getByRole('textbox', { name: /E-mail/ }), 'post@kantoorx.example');
    await user.click(screen.getByRole('combobox', { name: /Country/ }));
    await user.click(await screen.findByRole('option', { name: 'Netherlands' }));
    await user.click(screen.getByRole('checkbox', { name: /Monthly report/ }));
    await user.click(screen.getByRole('checkbox', { name: 'Workers' }));
    await user.click(await button('Give the mandate'));
    const asked = await dialog();
    expect(asked).toHaveTextContent('Kantoor X BV');
    expect(asked).toHaveTextContent('Text of 2026-11');
    expect(within(asked).getByRole('button', { name: 'Agree and give' })).toBeDisabled();
    await user.click(within(asked).getByRole('checkbox'));
    await user.click(within(asked).getByRole('button', { name: 'Agree and give' }));
    const card = await screen.findByTestId('mandate');
    expect(card).toHaveTextContent('Being processed by the fund.');
    expect(last()?.body).toMatchObject({
      provider: { name: 'Kantoor X BV', country: 'NL' },
      services: ['REPORT', 'WORKERS'],
      consentTextVersion: '2026-11',
    });
  });

  it('S003-06 the tick for all services only sets each of them, and none that cannot be passed on', async () => {
    const { user } = openPortal(`${users}/grant`);
    await user.click(await screen.findByRole('checkbox', { name: 'All services' }));
    expect(screen.queryByRole('checkbox', { name: 'Users and mandates' })).toBeNull();
    expect(screen.getByRole('checkbox', { name: 'Bank details' })).toBeChecked();
    await user.click(screen.getByRole('checkbox', { name: 'Bank details' }));
    expect(screen.getByRole('checkbox', { name: 'All services' })).not.toBeChecked();
  });

  it('S003-06 a mandate lasts at most five years, and the field says until when', async () => {
    expect(latestEnd('2026-11-22')).toBe('2031-11-22');
    expect(latestEnd('2028-02-29')).toBe('2033-02-28');
    openPortal(`${users}/grant`);
    const until = await screen.findByLabelText(/Last day/);
    expect(until).toHaveAttribute('max', latestEnd(today()));
  });

  it('S003-06 an overlap offers one mandate for both, which replaces the first', async () => {
    register.mandates = [mandate({ services: ['REPORT'] })];
    const { user } = openPortal(`${users}/grant?grantee=${PROVIDER}&services=REPORT,ENT`);
    await user.click(await button('Give the mandate'));
    await user.click(within(await dialog()).getByRole('checkbox'));
    await user.click(await button('Agree and give'));
    expect(await screen.findByText(/Kantoor X BV already has one/)).toBeVisible();
    await user.click(await button('Make one mandate of both'));
    await user.click(within(await dialog()).getByRole('checkbox'));
    await user.click(await button('Agree and give'));
    await waitFor(() =>
      expect(last()?.body).toMatchObject({ services: ['ENT', 'REPORT'], replaces: 'm-55' }),
    );
  });

  it('S003-06 a second factor is asked for the consent, and the form is as it was after it', async () => {
    const assign = vi.fn();
    vi.stubGlobal('location', { ...window.location, origin: window.location.origin, assign });
    server.use(
      http.post('*/api/employers/:en/mandates', () =>
        problem(401, 'LEVEL_TOO_LOW', 'A stronger login is needed', {
          acrValues: 'L2-fresh',
          missing: 'SECOND_FACTOR',
          service: 'MAND',
        }),
      ),
    );
    const first = openPortal(`${users}/grant`);
    await first.user.type(await screen.findByRole('textbox', { name: /Number of the provider/ }), 'DL7001');
    await first.user.click(await screen.findByRole('checkbox', { name: 'Workers' }));
    await first.user.click(await button('Give the mandate'));
    await first.user.click(within(await dialog()).getByRole('checkbox'));
    await first.user.click(await button('Agree and give'));
    await first.user.click(await screen.findByTestId('step-up'));
    expect(String(assign.mock.calls[0]?.[0])).toContain('level=L2-fresh');
    first.unmount();
    openPortal(`${users}/grant`);
    await waitFor(() =>
      expect(screen.getByRole('textbox', { name: /Number of the provider/ })).toHaveValue('DL7001'),
    );
    expect(await screen.findByRole('checkbox', { name: 'Workers' })).toBeChecked();
  });

  it('S003-06 a mandate that a provider asks for is agreed to or declined', async () => {
    register.mandates = [
      mandate({ state: 'REQUESTED', requestedBy: 'GRANTEE' }),
      mandate({ mandateId: 'm-56', state: 'REQUESTED', requestedBy: 'GRANTEE', granteeName: 'Bureau Y' }),
    ];
    const { user } = openPortal(users);
    await user.click((await screen.findAllByRole('button', { name: 'Agree' }))[0] as HTMLElement);
    await user.click(within(await dialog()).getByRole('checkbox'));
    await user.click(await button('Agree and give'));
    await waitFor(() => expect(register.mandates[0]?.state).toBe('GRANTED'));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await user.click(await button('Decline'));
    await user.click(within(await dialog()).getByRole('button', { name: 'Decline' }));
    await waitFor(() => expect(register.mandates[1]?.state).toBe('DECLINED'));
  });

  it('S000-18 S003-16 revokes at once, after one question', async () => {
    register.mandates = [mandate()];
    const { user } = openPortal(users);
    await user.click(await button('Revoke the mandate of Kantoor X BV'));
    await user.click(within(await dialog()).getByRole('button', { name: 'Revoke' }));
    await waitFor(() => expect(register.mandates[0]?.state).toBe('REVOKED'));
    expect(await screen.findByText('Nobody else may act for your company.')).toBeVisible();
  });

  it('S003-10 three mandates that one batch ended are one task, renewed with one consent', async () => {
    register.mandates = ['m-1', 'm-2', 'm-3'].map((mandateId) =>
      mandate({ mandateId, state: 'LAPSED', batchId: 'B-1' }),
    );
    const { user } = openPortal(users);
    await user.click(await button('Renew 3 mandates'));
    await user.click(within(await dialog()).getByRole('checkbox'));
    await user.click(await button('Agree and give'));
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Renew 3 mandates' })).toBeNull());
    expect(last()?.body).toEqual({ batchId: 'B-1', consentTextVersion: '2026-11' });
    expect(await screen.findAllByText('Being processed')).toHaveLength(3);
  });

  it('S003-10 S003-17 the start page carries the tasks: three to renew, one that ends soon', async () => {
    register.mandates = [
      ...['m-1', 'm-2', 'm-3'].map((mandateId) => mandate({ mandateId, state: 'LAPSED', batchId: 'B-1' })),
      mandate({ mandateId: 'm-4', validUntil: plusDays(today(), 30) }),
    ];
    openPortal(`/employers/${EMPLOYER}`);
    expect(await screen.findByText('Renew 3 mandates that the fund has ended')).toBeVisible();
    expect(screen.getByText('One mandate ends within 60 days')).toBeVisible();
    expect(screen.getAllByRole('link', { name: 'Look at it' })).toHaveLength(2);
  });

  it('S003-17 says that a mandate ends within 60 days and offers to extend it; not on the 61st', async () => {
    register.mandates = [
      mandate({ validUntil: plusDays(today(), 60) }),
      mandate({ mandateId: 'm-56', validUntil: plusDays(today(), 61) }),
    ];
    openPortal(users);
    expect(await screen.findByText('Ends in 60 days')).toBeVisible();
    expect(screen.getAllByRole('link', { name: 'Extend' })).toHaveLength(1);
  });

  it('S003-16 ends one right of a colleague, and the last main user stays', async () => {
    const { user } = openPortal(users);
    await user.click(await button('Change: tomasz'));
    await user.click(within(await dialog()).getByRole('checkbox', { name: 'Monthly report' }));
    await user.click(await button('Save'));
    await waitFor(() => expect(last()?.body).toEqual({ rights: ['WORKERS'], manager: false }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await user.click(await button('Change: ewa'));
    await user.click(within(await dialog()).getByRole('switch', { name: /Main user/ }));
    await user.click(await button('Save'));
    expect(await screen.findByText('The last main user must stay')).toBeVisible();
  });

  it('S003-04 asks a colleague at L1 for a second factor', async () => {
    const { user } = openPortal(users);
    await user.click(await button('Change: tomasz'));
    await user.click(within(await dialog()).getByRole('button', { name: 'Ask for a second factor' }));
    expect(await screen.findByText('second factor asked for')).toBeVisible();
    expect(last()).toEqual({
      path: `/api/organisations/${EMPLOYER}/users/tomasz/level`,
      body: { level: 'L2' },
    });
  });

  it('S003-14 whoever is no main user sees everything and changes nothing', async () => {
    fund.organisations = [{ organisation: EMPLOYER, manager: false, stopped: false }];
    register.mandates = [mandate()];
    openPortal(users);
    expect(await screen.findByText(/Only the main user can change something: ewa/)).toBeVisible();
    expect(await screen.findAllByTestId('person')).toHaveLength(2);
    for (const name of ['Revoke', 'Add a colleague', 'Change: tomasz', 'Emergency stop', 'Give a mandate'])
      expect(screen.queryByRole('button', { name })).toBeNull();
    expect(screen.queryByRole('link', { name: 'Give a mandate' })).toBeNull();
  });

  it('S003-13 S003-14 invites a colleague by mail; an address like info@ has to be confirmed', async () => {
    const { user } = openPortal(users);
    await user.click(await button('Invite a colleague'));
    const asked = await dialog();
    await user.type(within(asked).getByRole('textbox', { name: /Mail address/ }), 'info@budex.example');
    await user.click(within(asked).getByRole('checkbox', { name: /Monthly report/ }));
    await user.click(within(asked).getByRole('button', { name: 'Send invitation' }));
    expect(await within(asked).findByText(/Please give your colleague’s own address/)).toBeVisible();
    expect(within(asked).getByRole('button', { name: 'Send invitation' })).toBeDisabled();
    await user.click(within(asked).getByRole('checkbox', { name: /read by one person alone/ }));
    await user.click(within(asked).getByRole('button', { name: 'Send invitation' }));
    const row = await screen.findByTestId('invited');
    expect(row).toHaveTextContent('info@budex.example');
    expect(row).toHaveTextContent('Monthly report');
    expect(last()?.body).toMatchObject({
      email: 'info@budex.example',
      rights: ['REPORT'],
      sharedAddressAccepted: true,
    });
  });

  it('S003-14 sends an invitation again or takes it back, and says that a mail did not arrive', async () => {
    register.invited = [
      {
        invitationId: 'i-1',
        email: 'karol@budex.example',
        rights: ['REPORT'],
        manager: false,
        invitedAt: '2026-11-20T09:00:00Z',
        expiresAt: '2026-11-27T09:00:00Z',
        state: 'UNDELIVERED',
      },
    ];
    const { user } = openPortal(users);
    expect(await screen.findByText('Mail did not arrive')).toBeVisible();
    await user.click(await button('Send the invitation to karol@budex.example again'));
    expect(await screen.findByText('Invited')).toBeVisible();
    await user.click(await button('Take back the invitation to karol@budex.example'));
    await user.click(within(await dialog()).getByRole('button', { name: 'Take back' }));
    await waitFor(() => expect(screen.queryByTestId('invited')).toBeNull());
    expect(register.invited).toEqual([]);
  });

  it('stops everything with a reason and a word that it is meant', async () => {
    const { user } = openPortal(users);
    await user.click(await button('Emergency stop'));
    const asked = await dialog();
    expect(within(asked).getByRole('button', { name: 'Stop everything now' })).toBeDisabled();
    await user.click(within(asked).getByRole('radio', { name: /Somebody else has a login/ }));
    await user.click(within(asked).getByRole('checkbox'));
    await user.click(within(asked).getByRole('button', { name: 'Stop everything now' }));
    expect(await screen.findByText(/Emergency stop: nobody can act here/)).toBeVisible();
    expect(last()?.body).toEqual({ reason: 'LOGIN_STOLEN' });
  });

  it('explains why somebody may do something, link by link', async () => {
    register.permissions = [
      {
        service: 'REPORT',
        name: 'Monthly report',
        allowed: true,
        level: 'L1',
        levelFrom: '2027-07-01',
        reasons: [
          {
            code: 'ASSIGNED_ON_MANDATE',
            text: 'Is assigned by DL7001 on mandate m-55 until 31 December 2027.',
          },
        ],
      },
    ];
    openPortal(`/employers/${EMPLOYER}/permissions/tomasz`);
    expect(await screen.findByRole('heading', { name: 'What may tomasz do here?' })).toBeVisible();
    expect(screen.getByText(/on mandate m-55/)).toBeVisible();
    expect(screen.getByText('Password is enough; from 01/07/2027 more is needed')).toBeVisible();
  });
});

describe('a refusal is no dead end', () => {
  it.each([
    ['S003-23', 'SICK', 'Absence'],
    ['S003-24', 'ENT', 'Entitlements'],
    ['S003-25', 'REF', 'Refunds'],
    ['S003-26', 'EXEMP', 'Former workers'],
    ['S003-27', 'DOC', 'Requested documents'],
    ['S003-28', 'END', 'End of posting'],
    ['S003-29', 'CHK', 'Known at the fund'],
    ['S003-30', 'AUD', 'Audit'],
    ['S003-31', 'OBJ', 'Objection'],
  ])('%s S003-05 without a mandate for %s the page offers to ask for exactly that', async (_, code, name) => {
    asProvider();
    server.use(
      http.get('*/api/employers/:en/account', () =>
        problem(403, 'NO_MANDATE', 'No mandate for this service', {
          service: code,
          organisation: PROVIDER,
          missing: 'MANDATE',
          paperForm: `F-${code}`,
        }),
      ),
    );
    const { user } = openPortal(`/employers/${EMPLOYER}/account`);
    expect(await screen.findByRole('heading', { name: 'No mandate for this service' })).toBeVisible();
    await user.click(await screen.findByRole('link', { name: `Ask for a mandate: ${name}` }));
    expect(await screen.findByRole('textbox', { name: /Employer number/ })).toHaveValue(EMPLOYER);
    expect(screen.getByRole('checkbox', { name })).toBeChecked();
    expect(screen.getAllByRole('checkbox', { checked: true })).toHaveLength(1);
  });

  it('S003-18 S003-20 names the missing factor, the form on paper and the deadline of the 15th', async () => {
    server.use(
      http.get('*/api/employers/:en/account', () =>
        problem(403, 'LEVEL_TOO_LOW', 'A stronger login is needed', {
          service: 'REPORT',
          missing: 'SECOND_FACTOR',
          paperForm: 'F-03',
        }),
      ),
    );
    openPortal(`/employers/${EMPLOYER}/account`);
    expect(await screen.findByText(/What is missing is the second factor/)).toBeVisible();
    expect(screen.getByText(/paper form F-03, at the fund by the 15th/)).toBeVisible();
  });

  it('S003-03 says that the identity check is missing and not the code', async () => {
    server.use(
      http.get('*/api/employers/:en/account', () =>
        problem(403, 'IDENTIFICATION_MISSING', 'Your identity has not been checked yet', {
          service: 'REPORT',
          missing: 'IDENTIFICATION',
        }),
      ),
    );
    openPortal(`/employers/${EMPLOYER}/account`);
    expect(await screen.findByText(/check of your identity, not your code/)).toBeVisible();
  });

  it('S003-18 lists for each service what is missing and the way out', async () => {
    asProvider();
    fund.me = { ...fund.me, subject: 'sanne' };
    register.permissions = [
      {
        service: 'OBJ',
        name: 'Objection',
        allowed: false,
        level: 'L2',
        reasons: [{ code: 'NO_MANDATE', text: 'Acts on a mandate that does not cover OBJ.' }],
      },
    ];
    openPortal(`/employers/${EMPLOYER}/permissions/sanne`);
    const row = await screen.findByTestId('permission');
    expect(row).toHaveTextContent('does not cover OBJ');
    expect(await within(row).findByRole('link', { name: 'Ask for a mandate: Objection' })).toBeVisible();
    await waitFor(() => expect(row).toHaveTextContent('paper form F-OBJ'));
  });
});

describe('whoever acts for many', () => {
  it('S003-11 sees the clients after the login, finds one by name, and works for it', async () => {
    asProvider(false);
    fund.employers = [
      { employerNumber: EMPLOYER, companyName: 'Budex Sp. z o.o.', country: 'PL' },
      { employerNumber: '30417355', companyName: 'Silvana Construct SRL', country: 'RO' },
    ];
    register.mandates = [mandate(), mandate({ mandateId: 'm-56', employerNumber: '30417355' })];
    const { user } = openPortal('/');
    expect(await screen.findByRole('heading', { name: 'Clients' })).toBeVisible();
    expect(await screen.findAllByTestId('mandate')).toHaveLength(2);
    await user.type(screen.getByRole('searchbox', { name: 'Name or number' }), 'budex');
    await waitFor(() => expect(screen.getAllByTestId('mandate')).toHaveLength(1));
    await user.click(screen.getByRole('link', { name: 'Work for Budex Sp. z o.o.' }));
    expect(await screen.findByRole('button', { name: /Employer: Budex/ })).toBeVisible();
  });

  it('S003-08 lets a colleague act on some of the services of a mandate', async () => {
    asProvider();
    register.mandates = [mandate()];
    register.users = [{ subject: 'sanne', userName: 'sanne', manager: false, rights: [], level: 'L2' }];
    const { user } = openPortal(office);
    await user.click(await button(/^Colleagues for/));
    const asked = await dialog();
    expect(within(asked).queryByRole('checkbox', { name: 'Bank details' })).toBeNull();
    await user.click(within(asked).getByRole('combobox', { name: /Colleague/ }));
    await user.click(await screen.findByRole('option', { name: 'sanne' }));
    await user.click(within(asked).getByRole('checkbox', { name: 'Workers' }));
    await user.click(within(asked).getByRole('button', { name: 'Let act' }));
    await waitFor(() => expect(last()?.body).toEqual({ services: ['REPORT'], validUntil: '2030-12-31' }));
    expect(await screen.findByText('Acting on it: sanne')).toBeVisible();
  });

  it('S003-05 S003-06 asks an employer for a mandate, and sees it wait', async () => {
    asProvider();
    const { user } = openPortal(`${office}/requests?employer=${EMPLOYER}&service=OBJ`);
    await user.click(await button('Ask'));
    const card = await screen.findByTestId('mandate');
    expect(card).toHaveTextContent('Waits for the employer');
    expect(last()?.body).toMatchObject({ employerNumber: EMPLOYER, services: ['OBJ'] });
  });

  it('S003-09 a sister company reaches the companies it acts for from its own page', async () => {
    register.mandates = [mandate({ grantee: EMPLOYER, granteeKind: 'EMPLOYER', employerNumber: '30417355' })];
    const { user } = openPortal(users);
    await user.click(await screen.findByRole('link', { name: 'To those companies' }));
    expect(await screen.findByRole('heading', { name: 'Clients' })).toBeVisible();
    expect(await screen.findByTestId('mandate')).toHaveTextContent('30417355');
  });
});

describe('the public catalogue', () => {
  it('S003-22 can be read without a login', async () => {
    fund.authenticated = false;
    openPortal('/services');
    expect(await screen.findByRole('heading', { name: 'Monthly report' })).toBeVisible();
    expect(screen.getAllByTestId('service')).toHaveLength(13);
    expect(screen.getByText('From 01/07/2027: Second factor needed')).toBeVisible();
    expect(screen.getByText('Only the employer itself')).toBeVisible();
  });
});

describe("a provider's mailbox", () => {
  it('S000-17 lists what the fund writes to the office and notes what was opened', async () => {
    asProvider();
    register.letters = [
      {
        letterId: 'l-55',
        kind: 'LT-03',
        month: '2026-11',
        filedAt: '2026-11-20T09:00:00Z',
        language: 'nl',
        pages: 1,
        bytes: 41_000,
      },
    ];
    const { user } = openPortal(`${office}/mailbox`);
    const row = await screen.findByTestId('letter-row');
    expect(row).toHaveTextContent('Mandate');
    const opened = within(row).getByRole('link', { name: /^Open/ });
    expect(opened).toHaveAttribute('href', `/api/organisations/${PROVIDER}/letters/l-55/content`);
    opened.addEventListener('click', (event) => event.preventDefault());
    await user.click(opened);
    await waitFor(() => expect(register.letters[0]?.readAt).toBeDefined());
  });
});

describe("the fund's desk", () => {
  beforeEach(() => {
    fund.me = { ...fund.me, fund: ['CLERK'], employers: [] };
    fund.organisations = [];
    register.mandates = [mandate({ state: 'GRANTED' })];
    register.items = [
      {
        kind: 'MANDATE',
        reference: 'm-55',
        organisation: EMPLOYER,
        counterpart: PROVIDER,
        since: '2026-11-20T09:00:00Z',
      },
      { kind: 'PROOFING', reference: 'tomasz', organisation: EMPLOYER, since: '2026-11-21T09:00:00Z' },
    ];
  });

  it('S000-16 processes a mandate that the employer agreed to', async () => {
    const { user } = openPortal('/');
    expect(await screen.findAllByTestId('work-item')).toHaveLength(2);
    await user.click(screen.getByRole('link', { name: /Process the mandate of/ }));
    expect(await screen.findByText('Given on screen by a main user')).toBeVisible();
    await user.click(await button('Let it hold from now on'));
    await waitFor(() => expect(screen.getAllByTestId('work-item')).toHaveLength(1));
    expect(register.mandates[0]?.state).toBe('ACTIVE');
  });

  it('S003-06 rejects a mandate with a reason that both sides see', async () => {
    const { user } = openPortal('/desk/mandates/m-55');
    await user.click(await button('Reject'));
    const asked = await dialog();
    expect(within(asked).getByRole('button', { name: 'Reject' })).toBeDisabled();
    await user.click(within(asked).getByRole('radio', { name: 'A signature is missing' }));
    await user.click(within(asked).getByRole('button', { name: 'Reject' }));
    await waitFor(() => expect(register.mandates[0]).toMatchObject({ state: 'REJECTED' }));
    expect(register.mandates[0]?.reason).toBe('SIGNATURE_MISSING');
  });

  it('S003-15 records which document was seen and until when it is valid, and nothing else', async () => {
    const { user } = openPortal('/desk');
    await user.click(await button(/^Record the identity check/));
    const asked = await dialog();
    await user.type(within(asked).getByLabelText(/Valid until/), '2031-11-20');
    await user.click(within(asked).getByRole('button', { name: 'Record' }));
    await waitFor(() =>
      expect(last()).toEqual({
        path: '/api/logins/tomasz/proofing',
        body: { documentKind: 'PASSPORT', validUntil: '2031-11-20' },
      }),
    );
  });

  it('S003-07 an older form is still named by the number that somebody wrote down', async () => {
    register.mandates = [mandate({ documentId: 'scan-4711' })];
    openPortal('/desk/mandates/m-55');
    expect(await screen.findByText('Signed on paper, document scan-4711')).toBeVisible();
  });

  it('S003-10 ends many mandates under one name, after a word that it is meant', async () => {
    register.mandates = ['m-1', 'm-2', 'm-3'].map((mandateId) => mandate({ mandateId }));
    const { user } = openPortal('/desk/lapse');
    await user.type(await screen.findByRole('textbox', { name: /Name of this act/ }), 'B-1');
    await user.click(await button('End them'));
    const asked = await dialog();
    expect(asked).toHaveTextContent('ALL living mandates');
    await user.click(within(asked).getByRole('checkbox'));
    await user.click(within(asked).getByRole('button', { name: 'End them' }));
    expect(await screen.findByText('B-1: 3 mandates have ended.')).toBeVisible();
  });

  it('S003-32 shows why a level below the floor of the data is refused', async () => {
    const { user } = openPortal('/desk/levels');
    await user.click(await button('Change level: Workers'));
    const asked = await dialog();
    await user.click(within(asked).getByRole('combobox', { name: /Login needed/ }));
    await user.click(await screen.findByRole('option', { name: 'No login' }));
    await user.click(within(asked).getByRole('button', { name: 'Decide' }));
    expect(await within(asked).findByText('Personal data need at least level L1')).toBeVisible();
  });

  it('shows who was refused what', async () => {
    register.refusals = [
      {
        subject: 'tomasz',
        userName: 'tomasz',
        service: 'MAND',
        employerNumber: EMPLOYER,
        reason: 'MANAGER_NEEDED',
        at: '2026-11-21T09:00:00Z',
      },
    ];
    openPortal('/desk/refusals');
    expect(await screen.findByText('MANAGER_NEEDED')).toBeVisible();
  });

  it('is closed to everybody else', async () => {
    fund.me = { ...fund.me, fund: [] };
    openPortal('/desk');
    expect(await screen.findByRole('heading', { name: 'No employer yet' })).toBeVisible();
  });
});
