import { MantineProvider, MantineThemeProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { type Catalogue, type Language, LanguageProvider, useText } from './language';
import { cspNonce } from './nonce';
import type { createPortalRouter } from './router';
import { cssVariablesResolver, theme } from './theme';

/** Short notices; their cross is named in the reader's language. */
function Notices() {
  const { t } = useText();
  const named = {
    components: { Notification: { defaultProps: { closeButtonProps: { 'aria-label': t('action.close') } } } },
  };
  return (
    <MantineThemeProvider theme={named} inherit>
      <Notifications position="bottom-left" autoClose={6000} />
    </MantineThemeProvider>
  );
}

export function App(props: {
  language: Language;
  catalogue: Catalogue;
  queries: QueryClient;
  router: ReturnType<typeof createPortalRouter>;
  /** Tests draw dialogs and menus at once, without transitions. */
  env?: 'default' | 'test';
}) {
  return (
    <QueryClientProvider client={props.queries}>
      <MantineProvider
        env={props.env}
        theme={theme}
        cssVariablesResolver={cssVariablesResolver}
        defaultColorScheme="auto"
        getStyleNonce={() => cspNonce ?? ''}
      >
        <LanguageProvider initial={props.language} catalogue={props.catalogue}>
          <Notices />
          <RouterProvider router={props.router} />
        </LanguageProvider>
      </MantineProvider>
    </QueryClientProvider>
  );
}
