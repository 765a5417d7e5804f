import { nonce } from './nonce.ts';
import '../ui/component-styles.ts';
import './fonts.css';
import '../ui/styles.ts';
import { createRoot } from 'react-dom/client';
import { todayIso } from '../api/as-of.tsx';
import { createQueryClient } from '../api/query-client.ts';
import { keptWatcher, todayQuery } from '../features/today/queries.ts';
import { isFirstScreen, parseRoute } from '../ui/router.ts';
import { App } from './app.tsx';

/** Milliseconds that the first picture waits for its data: it is then drawn once, and not first empty and at once anew. */
const PATIENCE = 60;

const client = createQueryClient();
if (isFirstScreen(parseRoute(window.location.hash))) {
  const patience = new Promise((resolve) => setTimeout(resolve, PATIENCE));
  await Promise.race([client.prefetchQuery(todayQuery(todayIso(), keptWatcher())), patience]);
}

const root = document.getElementById('root');
if (root) createRoot(root).render(<App nonce={nonce} client={client} />);
