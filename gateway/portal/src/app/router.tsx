import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Navigate,
  Outlet,
  type RouterHistory,
} from '@tanstack/react-router';
import { isMonth } from '../format/calendar';
import { AccountPage } from '../pages/AccountPage';
import { CompanyPage } from '../pages/CompanyPage';
import { EmployeesPage } from '../pages/EmployeesPage';
import { CrashPage, NotFoundPage } from '../pages/Lost';
import { MailboxPage } from '../pages/MailboxPage';
import { ReportsPage } from '../pages/ReportsPage';
import { StartPage } from '../pages/StartPage';
import { WelcomePage } from '../pages/WelcomePage';
import { PasswordForgottenPage, UserNameForgottenPage } from '../recovery/AskPages';
import { NewPasswordPage } from '../recovery/NewPasswordPage';
import { ProblemsPage } from '../recovery/ProblemsPage';
import { RegisterPage } from '../registration/RegisterPage';
import { Frame } from './Frame';
import { SessionEnded } from './SessionEnded';
import { rememberReturn, useSession } from './session';
import { Waiting } from './ui';

function Root() {
  return (
    <>
      <Outlet />
      <SessionEnded />
    </>
  );
}

/** Without a session the public page comes first; the wanted page is kept for after the login. */
function Guarded() {
  const session = useSession();
  if (session.isPending) return <Waiting />;
  if (session.data && !session.data.authenticated) {
    rememberReturn(window.location.pathname + window.location.search);
    return <Navigate to="/" replace />;
  }
  return <Frame />;
}

const root = createRootRoute({ component: Root, notFoundComponent: NotFoundPage, errorComponent: CrashPage });

const welcome = createRoute({
  getParentRoute: () => root,
  path: '/',
  component: WelcomePage,
  validateSearch: (search: Record<string, unknown>): { login?: 'failed' } =>
    search.login === 'failed' ? { login: 'failed' } : {},
});

const publicPages = [
  createRoute({ getParentRoute: () => root, path: '/register', component: RegisterPage }),
  createRoute({ getParentRoute: () => root, path: '/password-forgotten', component: PasswordForgottenPage }),
  createRoute({ getParentRoute: () => root, path: '/user-name-forgotten', component: UserNameForgottenPage }),
  createRoute({ getParentRoute: () => root, path: '/password', component: NewPasswordPage }),
  createRoute({ getParentRoute: () => root, path: '/problems-logging-in', component: ProblemsPage }),
] as const;

const employer = createRoute({
  getParentRoute: () => root,
  path: '/employers/$employerNumber',
  component: Guarded,
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
  validateSearch: (search: Record<string, unknown>): { view?: 'grid' | 'form' } =>
    search.view === 'grid' || search.view === 'form' ? { view: search.view } : {},
});

const company = createRoute({ getParentRoute: () => employer, path: '/company', component: CompanyPage });
const employees = createRoute({
  getParentRoute: () => employer,
  path: '/employees',
  component: EmployeesPage,
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

export function createPortalRouter(history?: RouterHistory) {
  return createRouter({
    routeTree: root.addChildren([
      welcome,
      ...publicPages,
      employer.addChildren([start, reports, report, company, employees, account, mailbox]),
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
