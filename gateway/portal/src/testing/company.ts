import { HttpResponse, http, type RequestHandler } from 'msw';
import type {
  CompanyAct,
  CompanyAddress,
  CompanyAdviser,
  CompanyBank,
  CompanyContacts,
  CompanyData,
  CompanySection,
  MissingDatum,
  NameChange,
} from '../api/generated/types.gen';

/** The company's own data for tests: versions, refusals and missing data as the service answers them. */
export interface CompanyRecord {
  data: CompanyData;
  address: CompanyAddress;
  contacts: CompanyContacts;
  bank: CompanyBank;
  adviser: CompanyAdviser;
  wishes: NameChange[];
  acts: CompanyAct[];
}

export function createCompany(employerNumber: string): CompanyRecord {
  return {
    data: {
      employerNumber,
      version: 1,
      companyName: 'De Groot Bouw B.V.',
      country: 'NL',
      activity: 'Masonry and structural concrete work',
      taxNumber: 'NL123456782B90',
      director: { givenName: 'Hendrik', familyName: 'de Groot' },
      participationFrom: '2024-03-01',
      lettersOnPaper: false,
    },
    address: { version: 1, street: 'Havenkade 12', postalCode: '8011 AB', city: 'Zwolle', country: 'NL' },
    contacts: {
      version: 1,
      email: 'kantoor@degroot.example',
      language: 'nl',
      phones: ['+31385550142'],
      persons: [{ givenName: 'Anna', familyName: 'Smit', function: 'Payroll' }],
    },
    bank: { version: 0 },
    adviser: { name: 'Katrin Lehmann', phone: '+49 611 555 0137', email: 'k.lehmann@fondsloket.example' },
    wishes: [],
    acts: [],
  };
}

function missingOf(company: CompanyRecord): MissingDatum[] {
  const missing: MissingDatum[] = [];
  const need = (section: CompanySection, field: string, value: unknown) => {
    if (!value) missing.push({ area: 'COMPANY', section, field });
  };
  need('COMPANY', 'taxNumber', company.data.taxNumber);
  need('COMPANY', 'director', company.data.director);
  need('ADDRESS', 'street', company.address.street);
  need('ADDRESS', 'postalCode', company.address.postalCode);
  need('CONTACTS', 'email', company.contacts.email);
  need('BANK', 'iban', company.bank.iban);
  need('BANK', 'accountHolder', company.bank.accountHolder);
  return missing;
}

function refusal(status: number, code: string, title: string, more: Record<string, unknown> = {}) {
  return HttpResponse.json(
    {
      type: `urn:fondsloket:problem:${code}`,
      title,
      status,
      code,
      correlationId: '7c1d5c0e9b7a4f0d',
      ...more,
    },
    { status, headers: { 'content-type': 'application/problem+json' } },
  );
}

export function companyHandlers(company: CompanyRecord): RequestHandler[] {
  const base = '*/api/employers/:employerNumber';
  const mistake = (pointer: string, code: string, message: string) =>
    refusal(422, 'INVALID_INPUT', 'Some fields need your attention', {
      errors: [{ pointer, code, message, params: {} }],
    });
  const section = <V extends { version: number }>(
    path: string,
    read: () => V,
    write: (view: V) => void,
    check: (input: V) => ReturnType<typeof refusal> | undefined = () => undefined,
  ) => [
    http.get(`${base}/${path}`, () => HttpResponse.json(read())),
    http.put(`${base}/${path}`, async ({ request }) => {
      const input = (await request.json()) as V;
      const wrong = check(input);
      if (wrong) return wrong;
      if (input.version !== read().version)
        return refusal(409, 'STALE', 'Somebody changed these data meanwhile', { current: read() });
      write({ ...read(), ...input, version: input.version + 1 });
      return HttpResponse.json(read());
    }),
  ];
  return [
    ...section(
      'company',
      () => company.data,
      (view) => {
        company.data = { ...view, companyName: company.data.companyName };
      },
      (input) =>
        input.taxNumber === 'NL000' && !(input as { taxNumberConfirmed?: boolean }).taxNumberConfirmed
          ? mistake('/taxNumber', 'employer.taxNumber.unusual', 'This does not look like a tax number.')
          : undefined,
    ),
    ...section(
      'address',
      () => company.address,
      (view) => {
        company.address = view;
      },
    ),
    ...section(
      'contacts',
      () => company.contacts,
      (view) => {
        company.contacts = view;
      },
      (input) => {
        const wrong = input.phones.findIndex((phone) => /[a-z]/.test(phone));
        return wrong < 0
          ? undefined
          : mistake(`/phones/${wrong}`, 'employer.phone.invalid', 'This is no telephone number.');
      },
    ),
    ...section(
      'bank',
      () => company.bank,
      (view) => {
        company.bank = { ...view, iban: view.iban?.replaceAll(' ', '') };
      },
      (input) =>
        input.iban?.endsWith('00')
          ? undefined
          : mistake('/iban', 'employer.iban.invalid', 'This is no IBAN.'),
    ),
    http.get(`${base}/missing-data`, () => HttpResponse.json(missingOf(company))),
    http.get(`${base}/adviser`, () => HttpResponse.json(company.adviser)),
    http.get(`${base}/name-changes`, () => HttpResponse.json(company.wishes)),
    http.post(`${base}/name-changes`, async ({ request }) => {
      const wish = (await request.json()) as { companyName: string; reason: string };
      if (!wish.reason) return mistake('/reason', 'field.required', 'This field is needed.');
      company.wishes.unshift({
        requestId: `r-${company.wishes.length + 1}`,
        requestedName: wish.companyName,
        reason: wish.reason,
        state: 'REQUESTED',
        requestedAt: '2026-06-02T12:02:10Z',
      });
      return HttpResponse.json(company.wishes[0], { status: 201 });
    }),
    http.get(`${base}/history`, () => HttpResponse.json(company.acts)),
  ];
}
