import { MantineProvider } from '@mantine/core';
import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { Suspense } from 'react';
import { AsOfProvider } from '../api/as-of.tsx';
import { DraftProvider } from '../features/import/draft.tsx';
import { cssVariablesResolver, theme } from '../ui/theme.ts';
import { ErrorBoundary } from './error-boundary.tsx';
import { Frame } from './frame.tsx';
import { overlays, useLaterParts } from './later.ts';
import { Screen } from './screen.tsx';

/** The whole window. */
export function App({ nonce, client }: { readonly nonce: string; readonly client: QueryClient }) {
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariablesResolver}
      forceColorScheme="light"
      getStyleNonce={() => nonce}
    >
      <QueryClientProvider client={client}>
        <AsOfProvider>
          <DraftProvider>
            <OverlaysLater />
            <Frame>
              <ErrorBoundary>
                <Screen />
              </ErrorBoundary>
            </Frame>
          </DraftProvider>
        </AsOfProvider>
      </QueryClientProvider>
    </MantineProvider>
  );
}

function OverlaysLater() {
  const come = useLaterParts();
  return <Suspense>{come ? <overlays.Part /> : null}</Suspense>;
}
