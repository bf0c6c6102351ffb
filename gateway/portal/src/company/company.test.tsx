import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createFund, EMPLOYER, type Fund, handlersFor } from '../testing/fund';
import { openPortal } from '../testing/render';
import { showIban } from './BankPanel';

const server = setupServer();
let fund: Fund;

beforeAll(() => server.listen({ onUnhandledFrame: 'error' }));
afterAll(() => server.close());
beforeEach(() => {
  fund = createFund();
  fund.me.employers = [
    { employerNumber: EMPLOYER, rights: ['COMP', 'WORKERS', 'REPORT', 'ACC', 'BOX', 'BANK'] },
  ];
  server.use(...handlersFor(fund));
});
afterEach(() => server.resetHandlers());

const home = `/employers/${EMPLOYER}`;
const page = `${home}/company`;

const section = (name: string) => screen.findByRole('region', { name });

describe('my company', () => {
  it('S000-13 shows the name for reading and lets country, tax number, director and activity be changed', async () => {
    const { user } = openPortal(page);
    await user.click(await screen.findByRole('button', { name: 'Edit: Company data' }));
    const company = await section('Company data');
    expect(within(company).queryByLabelText('Name')).toBeNull();
    const activity = within(company).getByLabelText('Activity');
    await user.clear(activity);
    await user.type(activity, 'Reinforcement work');
    await user.clear(within(company).getByLabelText('Family name'));
    await user.type(within(company).getByLabelText('Family name'), 'Bakker');
    await user.click(within(company).getByRole('button', { name: 'Save' }));
    expect(await within(company).findByText('Saved')).toBeVisible();
    expect(within(company).getByText('Reinforcement work')).toBeVisible();
    expect(within(company).getByText('Hendrik Bakker')).toBeVisible();
    expect(fund.company.data.version).toBe(2);
    expect(screen.getByRole('button', { name: 'Edit: Company data' })).toHaveFocus();
  });

  it('S000-13 asks back on an unusual tax number and believes a confirmation', async () => {
    const { user } = openPortal(page);
    await user.click(await screen.findByRole('button', { name: 'Edit: Company data' }));
    const company = await section('Company data');
    const taxNumber = within(company).getByLabelText('Tax number');
    await user.clear(taxNumber);
    await user.type(taxNumber, 'NL000');
    await user.click(within(company).getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(taxNumber).toHaveFocus());
    expect(taxNumber).toBeInvalid();
    expect(within(company).getByText('This does not look like a tax number.')).toBeVisible();
    await user.click(within(company).getByLabelText('The number is right as it stands'));
    await user.click(within(company).getByRole('button', { name: 'Save' }));
    expect(await within(company).findByText('NL000')).toBeVisible();
  });

  it('S000-14 keeps address, contact and bank data each in a section of its own', async () => {
    const { user } = openPortal(page);
    await user.click(await screen.findByRole('button', { name: 'Edit: Address' }));
    const address = await section('Address');
    await user.clear(within(address).getByLabelText('Street and number'));
    await user.type(within(address).getByLabelText('Street and number'), 'Kade 7');
    await user.click(within(address).getByRole('button', { name: 'Save' }));
    expect(await within(address).findByText('Kade 7')).toBeVisible();

    await user.click(await screen.findByRole('button', { name: 'Edit: Contact' }));
    const contact = await section('Contact');
    await user.click(within(contact).getByRole('button', { name: 'Add a number' }));
    await user.type(within(contact).getByLabelText('Number 2'), 'call me');
    await user.click(within(contact).getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(within(contact).getByLabelText('Number 2')).toBeInvalid());
    await user.click(within(contact).getByRole('button', { name: 'Remove number 2' }));
    await user.click(within(contact).getByRole('button', { name: 'Save' }));
    expect(await within(contact).findByText('Saved')).toBeVisible();
    expect(fund.company.contacts.version).toBe(2);
  });

  it('S000-04 puts one sign on tile, section and field, and takes it away with the datum', async () => {
    const start = openPortal(home);
    const content = await screen.findByRole('main');
    const link = await within(content).findByRole('link', { name: 'My company' });
    const tile = link.closest('section') as HTMLElement;
    expect(await within(tile).findByText('Data missing')).toBeVisible();
    start.unmount();

    const { user } = openPortal(page);
    const bank = await section('Bank account');
    await waitFor(() => expect(within(bank).getAllByText('Data missing')).toHaveLength(3));
    expect(screen.getByText('2 data are missing')).toBeVisible();
    await user.click(within(bank).getByRole('button', { name: 'Edit: Bank account' }));
    await user.type(within(bank).getByLabelText('IBAN'), 'NL91 ABNA 0417 1643 01');
    await user.type(within(bank).getByLabelText('Account holder'), 'De Groot Bouw');
    await user.click(within(bank).getByRole('button', { name: 'Save' }));
    const iban = within(bank).getByLabelText('IBAN');
    await waitFor(() => expect(iban).toBeInvalid());
    expect(within(bank).getByText('This is no IBAN.')).toBeVisible();
    await user.clear(iban);
    await user.type(iban, 'NL91 ABNA 0417 1643 00');
    await user.click(within(bank).getByRole('button', { name: 'Save' }));
    expect(await within(bank).findByText('NL91 ABNA 0417 1643 00')).toBeVisible();
    await waitFor(() => expect(screen.queryByText('Data missing')).toBeNull());
    expect(screen.queryByText(/data are missing/)).toBeNull();
  });

  it('S000-04 marks employees of whom data are missing, on the tile and in the list', async () => {
    const [first] = fund.workers;
    if (first) first.missing = ['address.city'];
    const start = openPortal(home);
    const content = await screen.findByRole('main');
    const link = await within(content).findByRole('link', { name: 'Employees' });
    const tile = link.closest('section') as HTMLElement;
    expect(await within(tile).findByText('Data missing')).toBeVisible();
    start.unmount();
    openPortal(`${home}/employees`);
    const worker = await screen.findByRole('rowheader', { name: /Kowalski, Piotr/ });
    expect(within(worker).getByText('Data missing')).toBeVisible();
    expect(screen.getAllByText('Data missing')).toHaveLength(1);
  });

  it('S000-14 shows the newer values when somebody was faster, and loses nothing that was typed', async () => {
    const { user } = openPortal(page);
    await user.click(await screen.findByRole('button', { name: 'Edit: Address' }));
    const address = await section('Address');
    const street = within(address).getByLabelText('Street and number');
    await user.clear(street);
    await user.type(street, 'Mine 1');
    fund.company.address = { ...fund.company.address, version: 2, street: 'Theirs 2' };
    await user.click(within(address).getByRole('button', { name: 'Save' }));
    const notice = await within(address).findByRole('alert');
    expect(notice).toHaveTextContent('Theirs 2');
    expect(street).toHaveValue('Mine 1');
    await user.click(within(notice).getByRole('button', { name: 'Keep what I entered' }));
    await user.click(within(address).getByRole('button', { name: 'Save' }));
    expect(await within(address).findByText('Mine 1')).toBeVisible();
    expect(fund.company.address.version).toBe(3);
  });

  it('S000-13 sends a wish for another name to the adviser and shows the answer', async () => {
    const { user } = openPortal(page);
    await user.click(await screen.findByRole('button', { name: 'Ask for another name' }));
    await user.type(screen.getByLabelText('New name'), 'De Groot & Zonen B.V.');
    await user.click(screen.getByRole('button', { name: 'Send the request' }));
    expect(await screen.findByText('This field is needed.')).toBeVisible();
    await user.type(screen.getByLabelText('Why does the name change?'), 'New entry');
    await user.click(screen.getByRole('button', { name: 'Send the request' }));
    expect(await screen.findByText('With the adviser')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Ask for another name' })).toBeNull();
    expect(screen.getByText('Katrin Lehmann')).toBeVisible();
    document.body.innerHTML = '';
    const [wish] = fund.company.wishes;
    if (wish) {
      wish.state = 'DECLINED';
      wish.answer = 'The register shows the old name.';
      wish.answeredAt = '2026-06-03T08:00:00Z';
    }
    openPortal(page);
    expect(await screen.findByText('The register shows the old name.')).toBeVisible();
    expect(screen.getByText('Declined')).toBeVisible();
  });

  it('P-05 tells who changed a section, when and what', async () => {
    fund.company.acts = [
      {
        what: 'CHANGED',
        recordedAt: '2026-05-02T11:00:00Z',
        actor: 'someone',
        organisation: 'FUND',
        channel: 'PAPER',
        changes: [{ field: 'street', before: 'Kade 1', after: 'Havenkade 12' }],
      },
    ];
    const { user } = openPortal(page);
    await user.click(await screen.findByRole('button', { name: 'Changes: Address' }));
    const address = await section('Address');
    expect(await within(address).findByText(/the fund · from a paper form/)).toBeVisible();
    expect(within(address).getByText(/Kade 1/, { selector: 'del' })).toBeVisible();
  });

  it('S000-14 keeps the bank account from people without that right', async () => {
    fund.me.employers = [{ employerNumber: EMPLOYER, rights: ['COMP'] }];
    openPortal(page);
    const bank = await section('Bank account');
    expect(within(bank).getByText(/Only colleagues with the right/)).toBeVisible();
    expect(await within(bank).findByText('Data missing')).toBeVisible();
    expect(within(bank).queryByRole('button')).toBeNull();
  });

  it('S003-21 leads from a number that no longer counts to the new one', async () => {
    fund.employer = { ...fund.employer, successorNumber: '30000009' };
    openPortal(page);
    expect(await screen.findByRole('link', { name: /goes on under 30000009/ })).toBeVisible();
    expect(screen.queryByRole('button', { name: /Edit:/ })).toBeNull();
  });

  it('S003-21 finds the new number by the old one', async () => {
    fund.employers = [
      { employerNumber: EMPLOYER, companyName: 'De Groot Bouw B.V.', country: 'NL' },
      ...Array.from({ length: 8 }, (_, index) => ({
        employerNumber: String(30000000 + index),
        companyName: `Bouw ${index}`,
        country: 'NL',
        supersedes: index === 3 ? [{ employerNumber: '48009900', effectiveOn: '2026-07-01' }] : [],
      })),
    ];
    const { user } = openPortal(home);
    await user.click(await screen.findByRole('button', { name: /Employer: De Groot/ }));
    await user.type(await screen.findByPlaceholderText('Name or number'), '48009900');
    expect(await screen.findByRole('option', { name: /Bouw 3.*formerly 48009900/ })).toBeVisible();
  });

  it('names a refusal that belongs to no field', async () => {
    server.use(
      http.put('*/api/employers/:en/bank', () =>
        HttpResponse.json(
          { title: 'Only a person may do this', status: 403, code: 'PERSON_NEEDED' },
          { status: 403, headers: { 'content-type': 'application/problem+json' } },
        ),
      ),
    );
    const { user } = openPortal(page);
    await user.click(await screen.findByRole('button', { name: 'Edit: Bank account' }));
    const bank = await section('Bank account');
    await user.click(within(bank).getByRole('button', { name: 'Save' }));
    expect(await within(bank).findByRole('alert')).toHaveTextContent('Only a person may do this');
  });
});

it('writes an IBAN in blocks of four', () => {
  expect(showIban('NL91ABNA0417164300')).toBe('NL91 ABNA 0417 1643 00');
});
