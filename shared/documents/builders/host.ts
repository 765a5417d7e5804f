import { dots } from '../layout/index.ts';
import type { PaperIssuer } from './meeting-facts.ts';

/** The issuing agency as a sentence names it: "UBND tỉnh Lai Châu", an office with the body that it serves; dots where none is chosen. */
export function hostWords(issuer: Pick<PaperIssuer, 'superior' | 'name'> | null): string {
  if (!issuer) return dots.repeat(2);
  const { superior, name } = issuer;
  return superior !== null && /^văn phòng$/iu.test(name) ? `${name} ${superior}` : name;
}
