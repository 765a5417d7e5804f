import { MantineProvider } from '@mantine/core';
import { DatesProvider } from '@mantine/dates';
import { Notifications } from '@mantine/notifications';
import { QueryClientProvider } from '@tanstack/react-query';
import 'dayjs/locale/vi';
import { useState } from 'react';
import { AsOfProvider } from '../api/as-of.tsx';
import { createQueryClient } from '../api/query-client.ts';
import { DraftProvider } from '../features/import/index.tsx';
import { cssVariablesResolver, theme } from '../ui/theme.ts';
import { ErrorBoundary } from './error-boundary.tsx';
import { Frame } from './frame.tsx';
import { Palette } from './palette.tsx';
import { Screen } from './routes.tsx';

const dates = { locale: 'vi', firstDayOfWeek: 1 as const, weekendDays: [] };

/** The whole window. */
export function App({ nonce }: { readonly nonce: string }) {
  const [client] = useState(createQueryClient);
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariablesResolver}
      forceColorScheme="light"
      getStyleNonce={() => nonce}
    >
      <DatesProvider settings={dates}>
        <QueryClientProvider client={client}>
          <AsOfProvider>
            <DraftProvider>
              <Notifications position="bottom-right" classNames={{ root: 'notices' }} />
              <Palette />
              <Frame>
                <ErrorBoundary>
                  <Screen />
                </ErrorBoundary>
              </Frame>
            </DraftProvider>
          </AsOfProvider>
        </QueryClientProvider>
      </DatesProvider>
    </MantineProvider>
  );
}
