import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Navigate,
  Outlet,
  type RouterHistory,
} from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { BrokerLoginPage } from '../broker/BrokerLoginPage';
import { CompanyPage } from '../company/CompanyPage';
import { DeskFrame } from '../desk/DeskFrame';
import { LapsePage } from '../desk/LapsePage';
import { LevelsPage } from '../desk/LevelsPage';
import { MandatePage } from '../desk/MandatePage';
import { NameChangesPage } from '../desk/NameChangesPage';
import { PaperPage } from '../desk/PaperPage';
import { PrintPage } from '../desk/PrintPage';
import { RefusalsPage } from '../desk/RefusalsPage';
import { RegistrationsPage } from '../desk/RegistrationsPage';
import { WorkPage } from '../desk/WorkPage';
import { AuditsDeskPage } from '../dossier/AuditsDeskPage';
import { AuditsPage } from '../dossier/AuditsPage';
import { ObjectionPage } from '../dossier/ObjectionPage';
import { ObjectionsDeskPage } from '../dossier/ObjectionsDeskPage';
import { RequestedDocumentsPage } from '../dossier/RequestedDocumentsPage';
import { RequestsDeskPage } from '../dossier/RequestsDeskPage';
import { EntitlementsPage, isView, type View } from '../entitlements/EntitlementsPage';
import { FormerWorkerPage } from '../entitlements/FormerWorkerPage';
import { RefundPage } from '../entitlements/RefundPage';
import { WorkerEntitlementsPage } from '../entitlements/WorkerEntitlementsPage';
import { isMonth } from '../format/calendar';
import { ClientsPage } from '../mandates/ClientsPage';
import { ColleaguesPage } from '../mandates/ColleaguesPage';
import { GrantPage } from '../mandates/GrantPage';
import { OfficeFrame } from '../mandates/OfficeFrame';
import { ProviderMailboxPage } from '../mandates/ProviderMailboxPage';
import { RequestsPage } from '../mandates/RequestsPage';
import { ServicesPage } from '../mandates/ServicesPage';
import { AccountPage } from '../pages/AccountPage';
import { EmployeesPage } from '../pages/EmployeesPage';
import { CrashPage, NotFoundPage } from '../pages/Lost';
import { MailboxPage } from '../pages/MailboxPage';
import { ReportsPage } from '../pages/ReportsPage';
import { StartPage } from '../pages/StartPage';
import { WelcomePage } from '../pages/WelcomePage';
import { RecordPage } from '../record/RecordPage';
import { PasswordForgottenPage, UserNameForgottenPage } from '../recovery/AskPages';
import { MailAddressPage } from '../recovery/MailAddressPage';
import { NewPasswordPage } from '../recovery/NewPasswordPage';
import { ProblemsPage } from '../recovery/ProblemsPage';
import { RegisterPage } from '../registration/RegisterPage';
import { LoginAway } from '../stepup/LoginAway';
import { SecurityPage } from '../stepup/SecurityPage';
import { refusedSearch, SignInRefused } from '../stepup/SignInRefused';
import { StepUpDialog } from '../stepup/StepUpDialog';
import { PermissionsPage } from '../users/PermissionsPage';
import { UsersPage } from '../users/UsersPage';
import { InvitationPage } from '../worker/InvitationPage';
import { WorkerHomePage } from '../worker/WorkerHomePage';
import { Frame } from './Frame';
import { SessionEnded } from './SessionEnded';
import { rememberReturn, useSession } from './session';
import { Waiting } from './ui';

function Root() {
  return (
    <>
      <Outlet />
      <StepUpDialog />
      <SessionEnded />
    </>
  );
}

/** Without a session the public page comes first; the wanted page is kept for after the login. */
function Guarded({ frame: Inside }: { frame: () => ReactNode }) {
  const session = useSession();
  if (session.isPending) return <Waiting />;
  if (session.data && !session.data.authenticated) {
    rememberReturn(window.location.pathname + window.location.search);
    return <Navigate to="/" replace />;
  }
  return <Inside />;
}

const root = createRootRoute({ component: Root, notFoundComponent: NotFoundPage, errorComponent: CrashPage });

const welcome = createRoute({
  getParentRoute: () => root,
  path: '/',
  component: WelcomePage,
  validateSearch: (search: Record<string, unknown>): { login?: 'failed' } =>
    search.login === 'failed' ? { login: 'failed' } : {},
});

const invitation = createRoute({
  getParentRoute: () => root,
  path: '/invitation',
  component: InvitationPage,
});

const worker = createRoute({ getParentRoute: () => root, path: '/worker', component: WorkerHomePage });

/** A page of one's own, for whomever one acts. */
function Own() {
  const session = useSession();
  if (session.isPending) return <Waiting />;
  if (session.data && !session.data.authenticated) return <Navigate to="/" replace />;
  return <SecurityPage />;
}

const mySignIn = createRoute({ getParentRoute: () => root, path: '/my-sign-in', component: Own });

const signInRefused = createRoute({
  getParentRoute: () => root,
  path: '/sign-in-refused',
  component: SignInRefused,
  validateSearch: refusedSearch,
});

const loginAway = createRoute({
  getParentRoute: () => root,
  path: '/oauth2/authorization/fondsloket',
  component: LoginAway,
});

const publicPages = [
  createRoute({ getParentRoute: () => root, path: '/register', component: RegisterPage }),
  createRoute({ getParentRoute: () => root, path: '/password-forgotten', component: PasswordForgottenPage }),
  createRoute({ getParentRoute: () => root, path: '/user-name-forgotten', component: UserNameForgottenPage }),
  createRoute({ getParentRoute: () => root, path: '/password', component: NewPasswordPage }),
  createRoute({ getParentRoute: () => root, path: '/mail-address', component: MailAddressPage }),
  createRoute({ getParentRoute: () => root, path: '/problems-logging-in', component: ProblemsPage }),
  createRoute({ getParentRoute: () => root, path: '/login-with-eherkenning', component: BrokerLoginPage }),
] as const;

const employer = createRoute({
  getParentRoute: () => root,
  path: '/employers/$employerNumber',
  component: () => <Guarded frame={Frame} />,
  notFoundComponent: NotFoundPage,
});

const start = createRoute({ getParentRoute: () => employer, path: '/', component: StartPage });

const reports = createRoute({
  getParentRoute: () => employer,
  path: '/reports',
  component: ReportsPage,
  validateSearch: (search: Record<string, unknown>): { year?: number } => {
    const year = Number(search.year);
    return Number.isInteger(year) && year >= 2000 && year <= 2100 ? { year } : {};
  },
});

const report = createRoute({
  getParentRoute: () => employer,
  path: '/reports/$month',
  component: lazyRouteComponent(() => import('../report/ReportPage'), 'ReportPage'),
  validateSearch: (search: Record<string, unknown>): { view?: 'grid' | 'form'; former?: string } => ({
    ...((search.view === 'grid' || search.view === 'form') && { view: search.view }),
    // An address may write the number as a number.
    ...(/^\d{8}$/.test(String(search.former)) && { former: String(search.former) }),
  }),
});

const company = createRoute({ getParentRoute: () => employer, path: '/company', component: CompanyPage });
const employees = createRoute({
  getParentRoute: () => employer,
  path: '/employees',
  component: EmployeesPage,
});

const entitlements = [
  createRoute({
    getParentRoute: () => employer,
    path: '/entitlements',
    component: EntitlementsPage,
    validateSearch: (search: Record<string, unknown>): { view?: View } =>
      isView(search.view) ? { view: search.view } : {},
  }),
  createRoute({
    getParentRoute: () => employer,
    path: '/entitlements/$workerNumber',
    component: WorkerEntitlementsPage,
  }),
  createRoute({
    getParentRoute: () => employer,
    path: '/entitlements/former/$workerNumber',
    component: FormerWorkerPage,
  }),
  createRoute({
    getParentRoute: () => employer,
    path: '/entitlements/refunds/$refundId',
    component: RefundPage,
  }),
] as const;

const record = createRoute({
  getParentRoute: () => employer,
  path: '/employees/$workerNumber',
  component: RecordPage,
});

const account = createRoute({
  getParentRoute: () => employer,
  path: '/account',
  component: AccountPage,
  validateSearch: (search: Record<string, unknown>): { awaiting?: string } =>
    typeof search.awaiting === 'string' && search.awaiting ? { awaiting: search.awaiting } : {},
});

const mailbox = createRoute({
  getParentRoute: () => employer,
  path: '/mailbox',
  component: MailboxPage,
  validateSearch: (search: Record<string, unknown>): { awaiting?: string } =>
    typeof search.awaiting === 'string' && isMonth(search.awaiting) ? { awaiting: search.awaiting } : {},
});

const dossierPages = [
  createRoute({ getParentRoute: () => employer, path: '/documents', component: RequestedDocumentsPage }),
  createRoute({ getParentRoute: () => employer, path: '/audits', component: AuditsPage }),
  createRoute({
    getParentRoute: () => employer,
    path: '/mailbox/$letterId/objection',
    component: ObjectionPage,
  }),
] as const;

const text = (value: unknown) => (typeof value === 'string' && value ? value : undefined);

const users = createRoute({ getParentRoute: () => employer, path: '/users', component: UsersPage });

const grant = createRoute({
  getParentRoute: () => employer,
  path: '/users/grant',
  component: GrantPage,
  validateSearch: (
    search: Record<string, unknown>,
  ): { grantee?: string; services?: string; replaces?: string } => ({
    ...(text(search.grantee) && { grantee: text(search.grantee) }),
    ...(text(search.services) && { services: text(search.services) }),
    ...(text(search.replaces) && { replaces: text(search.replaces) }),
  }),
});

const permissions = createRoute({
  getParentRoute: () => employer,
  path: '/permissions/$subject',
  component: PermissionsPage,
});

const services = createRoute({ getParentRoute: () => root, path: '/services', component: ServicesPage });

const office = createRoute({
  getParentRoute: () => root,
  path: '/organisations/$organisation',
  component: () => <Guarded frame={OfficeFrame} />,
  notFoundComponent: NotFoundPage,
});

const officePages = [
  createRoute({ getParentRoute: () => office, path: '/', component: ClientsPage }),
  createRoute({
    getParentRoute: () => office,
    path: '/requests',
    component: RequestsPage,
    validateSearch: (search: Record<string, unknown>): { employer?: string; service?: string } => {
      // An address may write the number as a number.
      const number = search.employer === undefined ? undefined : text(String(search.employer));
      return {
        ...(number && { employer: number }),
        ...(text(search.service) && { service: text(search.service) }),
      };
    },
  }),
  createRoute({ getParentRoute: () => office, path: '/colleagues', component: ColleaguesPage }),
  createRoute({ getParentRoute: () => office, path: '/mailbox', component: ProviderMailboxPage }),
] as const;

const desk = createRoute({
  getParentRoute: () => root,
  path: '/desk',
  component: () => <Guarded frame={DeskFrame} />,
  notFoundComponent: NotFoundPage,
});

const deskPages = [
  createRoute({ getParentRoute: () => desk, path: '/', component: WorkPage }),
  createRoute({ getParentRoute: () => desk, path: '/mandates/$mandateId', component: MandatePage }),
  createRoute({ getParentRoute: () => desk, path: '/paper', component: PaperPage }),
  createRoute({ getParentRoute: () => desk, path: '/lapse', component: LapsePage }),
  createRoute({ getParentRoute: () => desk, path: '/levels', component: LevelsPage }),
  createRoute({ getParentRoute: () => desk, path: '/refusals', component: RefusalsPage }),
  createRoute({ getParentRoute: () => desk, path: '/registrations', component: RegistrationsPage }),
  createRoute({ getParentRoute: () => desk, path: '/name-changes', component: NameChangesPage }),
  createRoute({ getParentRoute: () => desk, path: '/print', component: PrintPage }),
  createRoute({ getParentRoute: () => desk, path: '/documents', component: RequestsDeskPage }),
  createRoute({ getParentRoute: () => desk, path: '/objections', component: ObjectionsDeskPage }),
  createRoute({ getParentRoute: () => desk, path: '/audits', component: AuditsDeskPage }),
] as const;

export function createPortalRouter(history?: RouterHistory) {
  return createRouter({
    routeTree: root.addChildren([
      welcome,
      ...publicPages,
      mySignIn,
      signInRefused,
      loginAway,
      invitation,
      worker,
      services,
      office.addChildren(officePages),
      desk.addChildren(deskPages),
      employer.addChildren([
        start,
        reports,
        report,
        company,
        employees,
        ...entitlements,
        record,
        account,
        mailbox,
        users,
        grant,
        permissions,
        ...dossierPages,
      ]),
    ]),
    history,
    defaultPreload: 'intent',
    scrollRestoration: true,
    defaultPendingComponent: Waiting,
    defaultErrorComponent: CrashPage,
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createPortalRouter>;
  }
}
