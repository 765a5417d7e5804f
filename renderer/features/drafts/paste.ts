import { pastedLines } from '../../../shared/domain/drafts/index.ts';

type Line = Parameters<typeof pastedLines>[0][number];

function depthOf(item: Element): Line['depth'] {
  let depth = 0;
  for (let list = item.closest('ol, ul'); list; list = list.parentElement?.closest('ol, ul') ?? null)
    depth += 1;
  const bullet = item.closest('ol, ul')?.tagName === 'UL';
  return bullet || depth > 2 ? 3 : depth === 2 ? 2 : 1;
}

const parts = 'li, p, h1, h2, h3, h4';

/** Words of a part that do not stand in a part inside it. */
function ownWords(part: Element): string {
  const copy = part.cloneNode(true) as Element;
  for (const inner of copy.querySelectorAll(`${parts}, ol, ul`)) inner.remove();
  return copy.textContent ?? '';
}

/** Items of a web page's or an office program's list, whose marks are drawn and not text. */
function listLines(html: string): readonly Line[] | null {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  if (!body.querySelector('li')) return null;
  return [...body.querySelectorAll(parts)].map((part) => {
    const item = part.closest('li');
    return { text: ownWords(part), depth: item ? depthOf(item) : null };
  });
}

/** Paragraphs of what is pasted: by the lists of its HTML, else by the lines of its text, whose marks Word writes out. */
export function linesFrom(data: Pick<DataTransfer, 'getData'>): ReturnType<typeof pastedLines> {
  const listed = listLines(data.getData('text/html'));
  const lines = data
    .getData('text/plain')
    .split(/\r?\n/)
    .map((text): Line => ({ text, depth: null }));
  return pastedLines(listed ?? lines);
}
