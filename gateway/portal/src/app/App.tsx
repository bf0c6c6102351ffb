import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { type Catalogue, type Language, LanguageProvider } from './language';
import { cspNonce } from './nonce';
import type { createPortalRouter } from './router';
import { cssVariablesResolver, theme } from './theme';

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
          <Notifications position="bottom-left" autoClose={6000} />
          <RouterProvider router={props.router} />
        </LanguageProvider>
      </MantineProvider>
    </QueryClientProvider>
  );
}
