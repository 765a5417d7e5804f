import { checkCharacter } from '../../format/index.ts';
import { parsePeriod } from '../indicators/index.ts';

/** What the code of a form for figures names; `secret` are the letters by which no other office has the same. */
export interface FigureFormName {
  readonly area: string;
  readonly period: string;
  readonly version: number;
  readonly secret: string;
}

const form =
  /^SL-(\d{1,6})-(\d{4}(?:-[0-9HMQ]{2,4})?)-L([1-9]\d{0,2})-([0-9A-HKMNP-TV-Z]{10})-([0-9A-HKMNP-TV-Z])$/;

function checkOf({ area, period, version, secret }: FigureFormName): string {
  return checkCharacter(`${area}${period}${version}${secret}`.replaceAll('-', ''));
}

/** The code that a form for figures bears: "SL-106-2018-Q1-L2-7F3KQ2ABCD-R", its area, period, version and a check character. */
export function figureFormCode(name: FigureFormName): string {
  const { area, period, version, secret } = name;
  return `SL-${area}-${period}-L${version}-${secret}-${checkOf(name)}`;
}

/** Whether a code is meant as that of a form for figures, right or wrong. */
export function looksLikeFigureForm(code: string): boolean {
  return code.startsWith('SL-');
}

/** What a code names; null where it is none, any one character being wrong or swapped. */
export function readFigureFormCode(code: string): FigureFormName | null {
  const [, area = '', period = '', version = '', secret = '', check] = form.exec(code) ?? [];
  const name = { area, period, version: Number(version), secret };
  return check === checkOf(name) && parsePeriod(period) !== null ? name : null;
}
