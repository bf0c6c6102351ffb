import './app/nonce';
import '@fontsource-variable/noto-sans/wght.css';
import '@mantine/core/styles.css';
import '@mantine/notifications/styles.css';
import './app/global.css';
import { createRoot } from 'react-dom/client';
import { prepareClient, setApiLanguage } from './api/client';
import { createQueries } from './api/queries';
import { App } from './app/App';
import { loadCatalogue, preferredLanguage } from './app/language';
import { createPortalRouter } from './app/router';
import { sessionEnd } from './app/session';

async function start() {
  const language = preferredLanguage();
  setApiLanguage(language);
  prepareClient();
  const catalogue = await loadCatalogue(language);
  const container = document.getElementById('root');
  if (!container) throw new Error('The page has no root element');
  createRoot(container).render(
    <App
      language={language}
      catalogue={catalogue}
      queries={createQueries(sessionEnd.report)}
      router={createPortalRouter()}
    />,
  );
}

void start();
