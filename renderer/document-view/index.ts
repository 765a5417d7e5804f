export { DocumentView, PrintedDocument } from './document-view.tsx';
export { loadPaperFonts } from './paper-fonts.ts';
