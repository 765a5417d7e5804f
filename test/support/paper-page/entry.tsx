import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { DocumentView } from '../../../renderer/document-view/index.ts';
import type { DocumentModel } from '../../../shared/documents/model/index.ts';

declare global {
  /** Shows a paper; resolves when it stands. */
  var showPaper: (model: DocumentModel) => Promise<void>;
}

const container = document.getElementById('root');
if (!container) throw new Error('the page has no root');
const root = createRoot(container);

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

globalThis.showPaper = async (model) => {
  flushSync(() => root.render(<DocumentView model={model} />));
  await document.fonts.ready;
  await frame();
  await frame();
};
