import { HttpResponse, http, type RequestHandler } from 'msw';
import type {
  AccessRefusal,
  ColleagueInvitation,
  LapseWish,
  Letter,
  LevelChoice,
  Mandate,
  MandateWish,
  NewColleague,
  OrganisationUser,
  Permission,
  PrintJob,
  RegistrationStanding,
  Service,
  UserRights,
  WaitingNameChange,
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
  invited: ColleagueInvitation[];
  letters: Letter[];
  registrations: RegistrationStanding[];
  names: WaitingNameChange[];
  jobs: PrintJob[];
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
    invited: [],
    letters: [],
    registrations: [],
    names: [],
    jobs: [],
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
  const invite = (organisation: string, channel: 'EMAIL' | 'POST') => {
    const sent = {
      registrationId: `r-${organisation}`,
      channel,
      invitedAt: '2026-11-22T10:00:00Z',
      expiresAt: '2026-12-22T10:00:00Z',
      state: 'OPEN',
    };
    register.registrations = register.registrations.map((each) =>
      each.organisation === organisation
        ? {
            organisation,
            name: each.name,
            state: 'INVITED',
            channel,
            invitedAt: sent.invitedAt,
            expiresAt: sent.expiresAt,
          }
        : each,
    );
    return HttpResponse.json(sent, { status: 201 });
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
    http.get(`${house}/colleague-invitations`, () => HttpResponse.json(register.invited)),
    http.post(`${house}/colleague-invitations`, async ({ request }) => {
      const wish = (await keep(request)) as NewColleague;
      if (wish.email.startsWith('info@') && !wish.sharedAddressAccepted)
        return problem(409, 'ADDRESS_NOT_PERSONAL', 'The address sounds shared', {
          detail: 'Please give your colleague’s own address, or confirm that nobody else reads this one.',
        });
      const invited: ColleagueInvitation = {
        invitationId: `i-${register.invited.length + 1}`,
        email: wish.email,
        rights: wish.rights ?? [],
        manager: wish.manager ?? false,
        invitedAt: '2026-11-20T09:00:00Z',
        expiresAt: '2026-11-27T09:00:00Z',
        state: 'INVITED',
      };
      register.invited = [invited, ...register.invited];
      return HttpResponse.json(invited, { status: 201 });
    }),
    http.post(`${house}/colleague-invitations/:id/resending`, ({ params }) => {
      register.invited = register.invited.map((each) =>
        each.invitationId === params.id ? { ...each, state: 'INVITED' } : each,
      );
      return HttpResponse.json(register.invited[0]);
    }),
    http.delete(`${house}/colleague-invitations/:id`, ({ params }) => {
      register.invited = register.invited.filter((each) => each.invitationId !== params.id);
      return new HttpResponse(null, { status: 204 });
    }),
    http.get(`${house}/letters`, () => HttpResponse.json(register.letters)),
    http.put(`${house}/letters/:id/read`, ({ params }) => {
      register.letters = register.letters.map((each) =>
        each.letterId === params.id ? { ...each, readAt: '2026-11-21T09:00:00Z' } : each,
      );
      return new HttpResponse(null, { status: 204 });
    }),
    http.get('*/api/registrations', () => HttpResponse.json(register.registrations)),
    http.post('*/api/employers/:en/registration-invitations', async ({ request, params }) => {
      const { channel } = (await keep(request)) as { channel: 'EMAIL' | 'POST' };
      return invite(String(params.en), channel);
    }),
    http.post('*/api/providers/:number/registration-invitations', async ({ request, params }) => {
      const { channel } = (await keep(request)) as { channel: 'EMAIL' | 'POST' };
      return invite(String(params.number), channel);
    }),
    http.get('*/api/employers/name-changes', () => HttpResponse.json(register.names)),
    http.put('*/api/employers/:en/name-changes/:id/answer', async ({ request, params }) => {
      const body = (await keep(request)) as { granted: boolean };
      const asked = register.names.find((each) => each.requestId === params.id);
      register.names = register.names.filter((each) => each.requestId !== params.id);
      return HttpResponse.json({ ...asked, state: body.granted ? 'GRANTED' : 'DECLINED' });
    }),
    http.get('*/api/print-jobs', ({ request }) =>
      HttpResponse.json(
        register.jobs.filter(
          (job) =>
            (job.printedAt !== undefined) === (new URL(request.url).searchParams.get('printed') === 'true'),
        ),
      ),
    ),
    http.post('*/api/print-jobs/document', async ({ request }) => {
      await keep(request);
      return new HttpResponse('%PDF-1.7', { headers: { 'content-type': 'application/pdf' } });
    }),
    http.put('*/api/print-jobs/printed', async ({ request }) => {
      const { jobIds } = (await keep(request)) as { jobIds: string[] };
      register.jobs = register.jobs.map((job) =>
        jobIds.includes(job.jobId) ? { ...job, printedAt: '2026-11-22T10:00:00Z' } : job,
      );
      return new HttpResponse(null, { status: 204 });
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
