import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openHeadlessRenderPort } from '../../../build/headless/render-port.ts';
import type { DocumentModel } from '../../../shared/documents/model/index.ts';

/** Prints the papers of models.json in a folder to 0.pdf, 1.pdf, ... there, as the app's shell does. */
const [folder = '.'] = process.argv.slice(2);
const models: DocumentModel[] = JSON.parse(readFileSync(join(folder, 'models.json'), 'utf8'));
const port = await openHeadlessRenderPort();
try {
  for (const [at, model] of models.entries()) {
    writeFileSync(join(folder, `${at}.pdf`), await port.pdf(model));
  }
} finally {
  await port.close();
}
