import { createMemoryHistory } from '@tanstack/react-router';
import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createQueries } from '../api/queries';
import { App } from '../app/App';
import type { Catalogue } from '../app/language';
import { createPortalRouter } from '../app/router';
import { sessionEnd } from '../app/session';
import en from '../messages/en.json';

/** The whole portal at one address, as a browser would show it. */
export function openPortal(path: string) {
  const user = userEvent.setup();
  sessionEnd.reset();
  const router = createPortalRouter(createMemoryHistory({ initialEntries: [path] }));
  const queries = createQueries(sessionEnd.report);
  queries.setDefaultOptions({ queries: { ...queries.getDefaultOptions().queries, retryDelay: 1 } });
  const view = render(
    <App language="en" catalogue={en as Catalogue} queries={queries} router={router} env="test" />,
  );
  return { user, router, ...view };
}
