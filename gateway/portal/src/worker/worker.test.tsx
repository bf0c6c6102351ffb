import { screen, waitFor } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createFund, type Fund, handlersFor, problem } from '../testing/fund';
import { openPortal } from '../testing/render';

const server = setupServer();
const LINK = 'I-1.secret';
const JAN = '3300127200';
let fund: Fund;
let asked: unknown[];

beforeAll(() => server.listen({ onUnhandledFrame: 'error' }));
afterAll(() => server.close());
afterEach(() => {
  server.resetHandlers();
  window.location.hash = '';
});
beforeEach(() => {
  fund = createFund();
  asked = [];
  server.use(
    ...handlersFor(fund),
    http.post('*/api/public/invitations/check', async ({ request }) => {
      const { link } = (await request.json()) as { link: string };
      return link === LINK
        ? HttpResponse.json({ expiresAt: '2026-11-24T09:00:00Z' })
        : problem(410, 'INVITATION_EXPIRED', 'The time of this link is over', {
            detail: 'Please ask your employer for a new invitation.',
          });
    }),
    http.post('*/api/public/invitations/birth-date', async ({ request }) => {
      const { birthDate } = (await request.json()) as { birthDate: string };
      return birthDate === '1988-03-14'
        ? HttpResponse.json({
            userNames: ['jkowalski', 'jan.kowalski'],
            shortestPassword: 12,
            longestPassword: 128,
          })
        : problem(422, 'BIRTH_DATE_WRONG', 'This does not match', {
            errors: [
              {
                pointer: '/birthDate',
                code: 'invitation.birth-date',
                message: 'This birth date does not match the invitation.',
                params: {},
              },
            ],
          });
    }),
    http.post('*/api/public/invitations/redeem', async ({ request }) => {
      const body = (await request.json()) as { userName: string };
      asked.push(body);
      return HttpResponse.json({ userName: body.userName }, { status: 201 });
    }),
  );
});

describe('an invitation', () => {
  it('S001-13 S001-14 asks for the birth date, then for an own user name and password', async () => {
    fund.authenticated = false;
    window.location.hash = `#${LINK}`;
    const { user } = openPortal('/invitation');
    await user.type(await screen.findByLabelText('Day'), '15');
    await user.type(screen.getByLabelText('Month (1–12)'), '3');
    await user.type(screen.getByLabelText('Year'), '1988');
    await user.click(screen.getByRole('button', { name: 'Continue' }));
    expect(await screen.findByText('This birth date does not match the invitation.')).toBeVisible();
    await user.clear(screen.getByLabelText('Day'));
    await user.type(screen.getByLabelText('Day'), '14');
    await user.click(screen.getByRole('button', { name: 'Continue' }));
    const name = await screen.findByLabelText('User name');
    expect(name).toHaveValue('jkowalski');
    await user.clear(name);
    await user.type(name, 'jkowalski88');
    await user.type(screen.getByLabelText('Password'), 'Vier-Ziegel-im-Regen');
    await user.type(screen.getByLabelText('Password once more'), 'Vier-Ziegel-im-Schnee');
    await user.click(screen.getByRole('button', { name: 'Create access' }));
    expect(await screen.findByText('The two passwords are not the same.')).toBeVisible();
    expect(asked).toEqual([]);
    await user.clear(screen.getByLabelText('Password once more'));
    await user.type(screen.getByLabelText('Password once more'), 'Vier-Ziegel-im-Regen');
    await user.click(screen.getByRole('button', { name: 'Create access' }));
    expect(await screen.findByText(/jkowalski88/)).toBeVisible();
    expect(asked).toEqual([
      { link: LINK, birthDate: '1988-03-14', userName: 'jkowalski88', password: 'Vier-Ziegel-im-Regen' },
    ]);
  });

  it('S001-12 sends the holder of an expired link to the employer', async () => {
    fund.authenticated = false;
    window.location.hash = '#old.link';
    openPortal('/invitation');
    expect(await screen.findByRole('heading', { name: 'The time of this link is over' })).toBeVisible();
    expect(screen.getByRole('alert')).toHaveTextContent('ask your employer for a new invitation');
  });

  it('S001-12 S001-13 asks the employer for another invitation with one click', async () => {
    server.use(
      http.post('*/api/public/invitations/renewal', async ({ request }) => {
        asked.push(await request.json());
        return new HttpResponse(null, { status: 202 });
      }),
    );
    fund.authenticated = false;
    window.location.hash = '#old.link';
    const { user } = openPortal('/invitation');
    await user.click(await screen.findByRole('button', { name: 'Ask your employer for a new invitation' }));
    expect(await screen.findByText(/Your employer sees that you would like/)).toBeVisible();
    expect(asked).toEqual([{ link: 'old.link' }]);
    expect(screen.queryByRole('button', { name: /Ask your employer/ })).toBeNull();
  });
});

describe('the worker’s home', () => {
  const own = (status: string) =>
    http.get('*/api/me/employments', () =>
      HttpResponse.json([
        {
          employerNumber: '20417358',
          companyName: 'Budex Sp. z o.o.',
          workerNumber: JAN,
          status,
          employments:
            status === 'ACTIVE'
              ? [
                  { postingId: 'P2', siteLand: 'NW', from: '2026-06-01', until: '2026-09-30', ended: true },
                  { postingId: 'P1', siteLand: 'BE', from: '2026-01-05', until: '2026-04-30', ended: true },
                ]
              : [],
        },
      ]),
    );
  const figure = (days: number, pay: string) => ({ days, pay });
  beforeEach(() => {
    fund.employers = [];
    fund.me.employers = [];
    server.use(
      http.get('*/api/leave-accounts/:wn', () =>
        HttpResponse.json({
          workerNumber: JAN,
          years: [
            {
              year: 2026,
              earned: figure(22, '3169.60'),
              granted: figure(10, '1440.73'),
              rest: figure(12, '1728.87'),
              lapsesAfter: '2027-12-31',
            },
          ],
        }),
      ),
      http.get('*/api/persons/:wn/letters', () =>
        HttpResponse.json([
          {
            letterId: 'L1',
            kind: 'LT-13',
            month: '2025-12',
            filedAt: '2026-01-20T04:10:02Z',
            language: 'pl',
          },
        ]),
      ),
    );
  });

  it('S001-16 S001-19 leads a worker who has left to leave and letters, with a choice of employment', async () => {
    server.use(own('ACTIVE'));
    const { user, router } = openPortal('/');
    expect(await screen.findByText('12 days')).toBeVisible();
    expect(router.state.location.pathname).toBe('/worker');
    expect(screen.getByText('Budex Sp. z o.o.')).toBeVisible();
    expect(screen.getByText(/€1,728.87/)).toBeVisible();
    expect(screen.getByText(/31/)).toHaveTextContent('2027');
    await waitFor(() =>
      expect(screen.getAllByRole('link')[0]).toHaveAttribute(
        'href',
        `/api/persons/${JAN}/letters/L1/content`,
      ),
    );
    await user.click(screen.getByRole('combobox', { name: 'Employment' }));
    await user.click(await screen.findByRole('option', { name: /2026.*30.*04|30 Apr/, hidden: true }));
    expect(screen.getAllByText(/\(over\)/)[0]).toBeVisible();
  });

  it('LT-15 LT-16 lets the worker ask for a statement and say what is wrong, without calling the fund', async () => {
    const bodies: unknown[] = [];
    let letters = 1;
    server.use(
      own('ACTIVE'),
      http.get('*/api/leave-accounts/:wn', () =>
        HttpResponse.json({
          workerNumber: JAN,
          years: [
            {
              year: 2026,
              earned: figure(22, '3169.60'),
              granted: figure(10, '1440.73'),
              rest: figure(12, '1728.87'),
              lapsesAfter: '2027-12-31',
            },
          ],
          movements: ['2026-04', '2026-05'].map((month) => ({
            movementId: month,
            valueDate: `${month}-28`,
            year: 2026,
            what: 'Earned',
            days: 2,
            pay: '444.60',
            employerNumber: month === '2026-04' ? '20417358' : undefined,
            month,
            explanation: [],
          })),
        }),
      ),
      http.get('*/api/persons/:wn/letters', () =>
        HttpResponse.json(
          Array.from({ length: letters }, (_, index) => ({
            letterId: `L${index}`,
            kind: index === 0 ? 'LT-13' : 'LT-15',
            month: '2025-12',
            filedAt: '2026-01-20T04:10:02Z',
            language: 'pl',
          })),
        ),
      ),
      http.post('*/api/leave-accounts/:wn/statements', () => {
        letters = 2;
        return HttpResponse.json({ statementId: 'S1' }, { status: 202 });
      }),
      http.put('*/api/leave-accounts/:wn/correction-requests/:id', async ({ request }) => {
        bodies.push(await request.json());
        return HttpResponse.json({ requestId: 'R1' });
      }),
    );
    const { user } = openPortal('/worker');
    await user.click(await screen.findByRole('button', { name: 'Send me a statement' }));
    expect(await screen.findByText(/statement is being written/)).toBeVisible();
    await waitFor(() => expect(screen.getAllByRole('link')).toHaveLength(2), { timeout: 4000 });
    await user.click(screen.getByRole('button', { name: 'Something is wrong' }));
    expect(screen.getByRole('combobox', { name: 'Month' })).toHaveValue('April 2026');
    await user.type(screen.getByLabelText('What is right'), 'many');
    await user.click(screen.getByRole('button', { name: 'Send to the employer' }));
    expect(await screen.findByText(/Enter a number/)).toBeVisible();
    await user.clear(screen.getByLabelText('What is right'));
    await user.type(screen.getByLabelText('What is right'), '3,217.50');
    await user.click(screen.getByRole('button', { name: 'Send to the employer' }));
    expect(await screen.findByText(/asked to answer within two months/)).toBeVisible();
    expect(bodies).toEqual([
      { employerNumber: '20417358', month: '2026-04', field: 'GROSS_WAGE', claimed: '3217.50' },
    ]);
  });

  it('S001-15 says "your access was blocked by your employer" and shows nothing else', async () => {
    server.use(own('BLOCKED'));
    openPortal('/worker');
    expect(await screen.findByRole('alert')).toHaveTextContent('Your access was blocked by your employer.');
    expect(screen.queryByText('Your letters')).toBeNull();
  });

  it('S001-15 the next click after a block shows it, with a session that is still there', async () => {
    server.use(
      own('ACTIVE'),
      http.get('*/api/leave-accounts/:wn', () => problem(403, 'PORTAL_ACCESS_BLOCKED', 'Blocked')),
    );
    openPortal('/worker');
    expect(await screen.findByText(/blocked by your employer/)).toBeVisible();
    expect(screen.queryByText('Your letters')).toBeNull();
  });
});
