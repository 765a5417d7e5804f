import type { LayoutProfile } from '../../../shared/documents/layout/index.ts';
import { compare, type Tolerance } from './compare.ts';
import type { Component } from './components.ts';

const fewest = 2;

function loneLines(components: readonly Component[]): string[] {
  return components.flatMap(({ style, text, lines }) => {
    const pages = [...new Set(lines.map(({ page }) => page))];
    if (pages.length < 2) return [];
    const lone = pages.some((page) => lines.filter((line) => line.page === page).length < fewest);
    return lone ? [`${style} "${text.slice(0, 30)}" leaves a line alone on a page`] : [];
  });
}

function headsAtFoot(components: readonly Component[], profile: LayoutProfile): string[] {
  return components.flatMap((component, at) => {
    const next = components[at + 1];
    if (!next || !(component.leadsIn || profile.styles[component.style].keepWithNext)) return [];
    return component.lines.at(-1)?.page === next.lines[0]?.page
      ? []
      : [`${component.style} "${component.text.slice(0, 30)}" stands at a page's foot`];
  });
}

function level(components: readonly Component[], left: string, right: string, { mm }: Tolerance): string[] {
  const first = (style: string) => components.find((component) => component.style === style)?.lines[0];
  const [one, other] = [first(left), first(right)];
  return one && other ? compare(`${left} level with ${right}`, one.baselineMm, other.baselineMm, mm) : [];
}

/** Of two who sign, roles stand level with each other, and so do names. */
function levelPairs(components: readonly Component[], { mm }: Tolerance): string[] {
  const end = components.filter(({ block }) => block === 'coSignature');
  return (['authority', 'signerName'] as const).flatMap((name) => {
    const [left, right] = end.filter(({ style }) => style === name).map(({ lines }) => lines[0]);
    return left && right ? compare(`${name} of both`, left.baselineMm, right.baselineMm, mm) : [];
  });
}

const isEnd = ({ block }: Component): boolean => block === 'signature' || block === 'coSignature';

function together(components: readonly Component[]): string[] {
  const end = components.filter(isEnd);
  const pages = new Set(end.flatMap(({ lines }) => lines.map(({ page }) => page)));
  // An annex stands behind the signature, on pages of its own.
  const last = components[components.findIndex(isEnd) - 1]?.lines.at(-1);
  return [
    ...(pages.size > 1 ? ['signature and recipients are split over pages'] : []),
    ...(last && pages.size > 0 && !pages.has(last.page)
      ? ['the signature stands on a page without text']
      : []),
  ];
}

function roomToSign(components: readonly Component[], profile: LayoutProfile): string[] {
  const position = components.findLast(({ style }) => style === 'authority')?.lines.at(-1);
  const name = components.find(({ style }) => style === 'signerName')?.lines[0];
  if (!position || !name) return [];
  const lineMm = (profile.styles.signerName.fontPt / 72) * 25.4;
  return compare('room to sign', name.baselineMm - position.baselineMm - lineMm, profile.signatureGapMm, 1.5);
}

/** Lines left alone, heads at a page's foot, what must stay together or level. */
export function breakDeviations(
  components: readonly Component[],
  profile: LayoutProfile,
  tolerance: Tolerance,
): string[] {
  const left = components.some(({ style }) => style === 'superiorAgency')
    ? 'superiorAgency'
    : 'issuingAgency';
  return [
    ...loneLines(components),
    ...headsAtFoot(components, profile),
    ...level(components, left, 'nationalTitle', tolerance),
    ...level(components, 'number', 'placeDate', tolerance),
    ...level(
      components.filter(({ block }) => block !== 'coSignature'),
      'recipientsHead',
      'authority',
      tolerance,
    ),
    ...levelPairs(components, tolerance),
    ...together(components),
    ...roomToSign(components, profile),
  ];
}
