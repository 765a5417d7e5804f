import { issuerInText } from '../../domain/agencies/index.ts';
import { dots } from '../layout/index.ts';
import type { PaperIssuer } from './meeting-facts.ts';

/** The issuing agency as a sentence names it; dots where none is chosen. */
export function hostWords(issuer: Pick<PaperIssuer, 'superior' | 'name' | 'place'> | null): string {
  return issuer === null ? dots.repeat(2) : issuerInText(issuer);
}
