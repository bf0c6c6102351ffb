import { HttpResponse, http, type RequestHandler } from 'msw';
import type {
  AccessRefusal,
  LapseWish,
  LevelChoice,
  Mandate,
  MandateWish,
  NewUser,
  OrganisationUser,
  Permission,
  Service,
  UserRights,
  WorkItem,
} from '../api/generated/types.gen';
import { EMPLOYER, type Fund, problem } from './fund';

export const PROVIDER = 'DL7001';

/** What the fund knows of users and mandates, for the tests of their screens. */
export interface Register {
  services: Service[];
  users: OrganisationUser[];
  mandates: Mandate[];
  items: WorkItem[];
  refusals: AccessRefusal[];
  permissions: Permission[];
  /** Bodies as they came, newest last. */
  received: { path: string; body: unknown }[];
}

function service(code: string, name: string, level: Service['requiredLevel'] = 'L1'): Service {
  return {
    code,
    name,
    description: `What ${name} is about.`,
    dataClass: 'PERSONAL',
    floor: 'L1',
    requiredLevel: level,
    levelToday: level,
    maxAgeSeconds: 300,
    mandatable: code !== 'MAND',
    paperForm: `F-${code}`,
  };
}

export function mandate(own: Partial<Mandate> = {}): Mandate {
  return {
    mandateId: 'm-55',
    employerNumber: EMPLOYER,
    grantee: PROVIDER,
    granteeKind: 'PROVIDER',
    granteeName: 'Kantoor X BV',
    services: ['REPORT', 'WORKERS'],
    validFrom: '2026-11-01',
    validUntil: '2030-12-31',
    state: 'ACTIVE',
    requestedBy: 'EMPLOYER',
    users: [],
    ...own,
  };
}

export function createRegister(): Register {
  return {
    services: [
      { ...service('REPORT', 'Monthly report', 'L2'), levelToday: 'L1', cutover: '2027-07-01' },
      service('WORKERS', 'Workers'),
      service('BANK', 'Bank details', 'L2-fresh'),
      service('SICK', 'Absence', 'L2'),
      service('ENT', 'Entitlements'),
      service('REF', 'Refunds', 'L2'),
      service('EXEMP', 'Former workers', 'L2'),
      service('DOC', 'Requested documents', 'L2'),
      service('END', 'End of posting', 'L2'),
      service('CHK', 'Known at the fund', 'L2'),
      service('AUD', 'Audit', 'L2'),
      service('OBJ', 'Objection', 'L2'),
      service('MAND', 'Users and mandates', 'L2-fresh'),
    ],
    users: [
      { subject: 'anna', userName: 'ewa', manager: true, rights: ['REPORT'], level: 'L2' },
      { subject: 'tomasz', userName: 'tomasz', manager: false, rights: ['REPORT', 'WORKERS'], level: 'L1' },
    ],
    mandates: [],
    items: [],
    refusals: [],
    permissions: [],
    received: [],
  };
}

export function registerHandlers(register: Register, fund: Fund): RequestHandler[] {
  const own = '*/api/employers/:en/mandates';
  const house = '*/api/organisations/:organisation';
  const keep = async (request: Request) => {
    const raw = await request.text();
    const body = raw ? JSON.parse(raw) : undefined;
    register.received.push({ path: new URL(request.url).pathname, body });
    return body;
  };
  const move = (id: unknown, change: Partial<Mandate>) => {
    register.mandates = register.mandates.map((each) =>
      each.mandateId === id ? { ...each, ...change } : each,
    );
    return new HttpResponse(null, { status: 204 });
  };
  const file = (wish: MandateWish, state: Mandate['state'], by: Mandate['requestedBy'], en: string) => {
    const id = `m-${register.mandates.length + 100}`;
    register.mandates = [
      mandate({
        mandateId: id,
        employerNumber: en,
        grantee: wish.grantee ?? PROVIDER,
        services: wish.services,
        validUntil: wish.validUntil,
        state,
        requestedBy: by,
        ...(wish.replaces ? { replaces: wish.replaces } : {}),
        ...(wish.documentId ? { documentId: wish.documentId } : {}),
      }),
      ...register.mandates,
    ];
    return HttpResponse.json({ mandateId: id, state, grantee: wish.grantee ?? PROVIDER }, { status: 201 });
  };
  return [
    http.get('*/api/services', () => HttpResponse.json(register.services)),
    http.put('*/api/services/:code/required-level', async ({ request, params }) => {
      const choice = (await keep(request)) as LevelChoice;
      if (choice.level === 'L0')
        return problem(422, 'CLASS_PERSONAL_NEEDS_L1', 'Personal data need at least level L1', {
          errors: [
            {
              pointer: '/level',
              code: 'CLASS_PERSONAL_NEEDS_L1',
              message: 'Personal data need at least level L1',
            },
          ],
        });
      register.services = register.services.map((each) =>
        each.code === params.code ? { ...each, requiredLevel: choice.level } : each,
      );
      return new HttpResponse(null, { status: 204 });
    }),
    http.put('*/api/services/:code/cutover', async ({ request }) => {
      await keep(request);
      return new HttpResponse(null, { status: 204 });
    }),
    http.get('*/api/providers/:number', ({ params }) =>
      params.number === PROVIDER
        ? HttpResponse.json({ number: PROVIDER, name: 'Kantoor X BV' })
        : problem(404, 'NOT_FOUND', 'Not found'),
    ),
    http.get(`${house}/users`, () => HttpResponse.json(register.users)),
    http.post(`${house}/users`, async ({ request }) => {
      const wish = (await keep(request)) as NewUser;
      if (wish.userName === 'office' && !wish.sharedAddressAccepted)
        return problem(409, 'ADDRESS_NOT_PERSONAL', 'This login has a shared address', {
          detail: 'Please use a login with a personal address.',
        });
      register.users.push({
        subject: wish.userName,
        userName: wish.userName,
        manager: wish.manager ?? false,
        rights: wish.rights ?? [],
        level: 'L1',
      });
      return HttpResponse.json({ subject: wish.userName }, { status: 201 });
    }),
    http.put(`${house}/users/:subject`, async ({ request, params }) => {
      const wish = (await keep(request)) as UserRights;
      const managers = register.users.filter((user) => user.manager);
      if (managers.length === 1 && managers[0]?.subject === params.subject && wish.manager === false)
        return problem(409, 'LAST_MANAGER', 'The last main user must stay');
      register.users = register.users.map((user) =>
        user.subject === params.subject
          ? { ...user, rights: wish.rights ?? [], manager: wish.manager ?? user.manager }
          : user,
      );
      return new HttpResponse(null, { status: 204 });
    }),
    http.delete(`${house}/users/:subject`, ({ params }) => {
      register.users = register.users.filter((user) => user.subject !== params.subject);
      return new HttpResponse(null, { status: 204 });
    }),
    http.post(`${house}/users/:subject/level`, async ({ request, params }) => {
      const { level } = (await keep(request)) as { level: string };
      register.users = register.users.map((user) =>
        user.subject === params.subject ? { ...user, askedLevel: level } : user,
      );
      return new HttpResponse(null, { status: 204 });
    }),
    http.post(`${house}/stop`, async ({ request, params }) => {
      await keep(request);
      fund.organisations = fund.organisations.map((each) =>
        each.organisation === params.organisation ? { ...each, stopped: true } : each,
      );
      return new HttpResponse(null, { status: 204 });
    }),
    http.get(`${house}/mandates`, ({ params }) =>
      HttpResponse.json(register.mandates.filter((each) => each.grantee === params.organisation)),
    ),
    http.post(`${house}/mandates`, async ({ request }) => {
      const wish = (await keep(request)) as MandateWish;
      return file(wish, 'REQUESTED', 'GRANTEE', wish.employerNumber ?? '');
    }),
    http.post(`${house}/mandates/:id/revocation`, ({ params }) =>
      move(params.id, { state: 'REVOKED', reason: 'BY_GRANTEE' }),
    ),
    http.put(`${house}/mandates/:id/users/:subject`, async ({ request, params }) => {
      const wish = (await keep(request)) as { services: string[]; validUntil: string };
      return move(params.id, {
        users: [{ subject: String(params.subject), userName: String(params.subject), ...wish }],
      });
    }),
    http.delete(`${house}/mandates/:id/users/:subject`, ({ params }) => move(params.id, { users: [] })),
    http.get(own, () => HttpResponse.json(register.mandates)),
    http.post(own, async ({ request, params }) => {
      const wish = (await keep(request)) as MandateWish;
      const first = register.mandates.find(
        (each) =>
          each.state === 'ACTIVE' &&
          each.mandateId !== wish.replaces &&
          each.services.some((code) => wish.services.includes(code)),
      );
      if (first)
        return problem(409, 'MANDATE_OVERLAPS', 'There is a mandate for this already', {
          mandate: first.mandateId,
          mergedServices: [...new Set([...first.services, ...wish.services])].sort(),
        });
      return file(wish, 'GRANTED', 'EMPLOYER', String(params.en));
    }),
    http.post(`${own}/renewals`, async ({ request, params }) => {
      const { batchId } = (await keep(request)) as { batchId: string };
      const lapsed = register.mandates.filter((each) => each.batchId === batchId);
      for (const each of lapsed)
        file({ ...each, replaces: each.mandateId }, 'GRANTED', 'EMPLOYER', String(params.en));
      return HttpResponse.json([], { status: 201 });
    }),
    http.post(`${own}/:id/consent`, async ({ request, params }) => {
      await keep(request);
      return move(params.id, { state: 'GRANTED' });
    }),
    http.post(`${own}/:id/refusal`, ({ params }) => move(params.id, { state: 'DECLINED' })),
    http.post(`${own}/:id/revocation`, async ({ request, params }) => {
      await keep(request);
      return move(params.id, { state: 'REVOKED', reason: 'BY_EMPLOYER' });
    }),
    http.get('*/api/employers/:en/permissions/:subject', () => HttpResponse.json(register.permissions)),
    http.get('*/api/work-items', () => HttpResponse.json(register.items)),
    http.get('*/api/access-refusals', () => HttpResponse.json(register.refusals)),
    http.post('*/api/logins/:subject/proofing', async ({ request, params }) => {
      await keep(request);
      register.items = register.items.filter((item) => item.reference !== params.subject);
      return new HttpResponse(null, { status: 204 });
    }),
    http.post('*/api/mandates', async ({ request }) => {
      const wish = (await keep(request)) as MandateWish;
      return file(wish, 'GRANTED', 'FUND', wish.employerNumber ?? '');
    }),
    http.post('*/api/mandates/lapses', async ({ request }) => {
      const { batchId } = (await keep(request)) as LapseWish;
      const living = register.mandates.filter((each) => each.state === 'ACTIVE');
      for (const each of living) move(each.mandateId, { state: 'LAPSED', batchId });
      return HttpResponse.json({ batchId, ended: living.length });
    }),
    http.get('*/api/mandates/:id', ({ params }) => {
      const known = register.mandates.find((each) => each.mandateId === params.id);
      return known ? HttpResponse.json(known) : problem(404, 'NOT_FOUND', 'Not found');
    }),
    http.post('*/api/mandates/:id/activation', ({ params }) => {
      register.items = register.items.filter((item) => item.reference !== params.id);
      return move(params.id, { state: 'ACTIVE' });
    }),
    http.post('*/api/mandates/:id/rejection', async ({ request, params }) => {
      const { reason } = (await keep(request)) as { reason: string };
      register.items = register.items.filter((item) => item.reference !== params.id);
      return move(params.id, { state: 'REJECTED', reason });
    }),
  ];
}
