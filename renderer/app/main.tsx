import { nonce } from './nonce.ts';
import '../ui/component-styles.ts';
import './fonts.css';
import '../ui/styles.ts';
import { createRoot } from 'react-dom/client';
import { todayIso } from '../api/as-of.tsx';
import { createQueryClient } from '../api/query-client.ts';
import { todayQuery } from '../features/today/queries.ts';
import { isFirstScreen, parseRoute } from '../ui/router.ts';
import { App } from './app.tsx';

const client = createQueryClient();
// The answer comes while the window is still being drawn.
if (isFirstScreen(parseRoute(window.location.hash))) void client.prefetchQuery(todayQuery(todayIso()));

const root = document.getElementById('root');
if (root) createRoot(root).render(<App nonce={nonce} client={client} />);
