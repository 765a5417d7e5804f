import { type Act, actOf, type ClauseAct } from './clause-acts.ts';
import type { Lexicon } from './lexicon.ts';
import type { Words } from './names.ts';
import type { Paragraph } from './paragraphs.ts';
import { bodiesInWords } from './roles.ts';
import { clausesOf } from './sentences.ts';
import type { Body } from './territory.ts';
import { keyPattern, keySameLength, matchAt } from './text.ts';

/** Who does what in a paragraph; places count in the paragraph. */
export interface Orders {
  readonly acts: readonly Act[];
  readonly lead: readonly Body[];
  readonly coordinate: readonly Body[];
}

/** Each body once, in the order of the text. */
function once(bodies: readonly Body[], except: readonly Body[]): Body[] {
  const seen = new Set(except.map(({ name }) => keySameLength(name)));
  return [...bodies]
    .sort((a, b) => a.start - b.start)
    .filter(({ name }) => !seen.has(keySameLength(name)) && seen.add(keySameLength(name)));
}

const marked = keyPattern('\\s*\\((?<role>chủ trì|phối hợp)[^()]{0,40}\\)', 'uy');

/** "Sở Y tế (chủ trì), Sở Tài chính, BHXH tỉnh (phối hợp)": a mark goes for all the bodies before it back to another mark. */
function byMarks({ keyed }: Words, { lead, beside }: ClauseAct): Pick<ClauseAct, 'lead' | 'beside'> {
  const leading: Body[] = [];
  const working: Body[] = [...beside];
  let group: Body[] = [];
  for (const body of lead) {
    group.push(body);
    const role = matchAt(marked, keyed, body.end)?.groups?.role;
    if (role === undefined) continue;
    (role === 'phối hợp' ? working : leading).push(...group);
    group = [];
  }
  return { lead: [...leading, ...group], beside: working };
}

const withMarks = (clause: Words, act: ClauseAct): ClauseAct => ({ ...act, ...byMarks(clause, act) });

const shifted =
  (by: number) =>
  (body: Body): Body => ({ ...body, start: body.start + by, end: body.end + by });

/** Reads who is to do what in a paragraph: the acts of its clauses, who leads and who works with them. */
export function readOrders(paragraph: Paragraph, lexicon: Lexicon): Orders {
  const clauses = clausesOf(paragraph).map((clause) => ({
    act: withMarks(clause, actOf(clause, lexicon)),
    coordinate: bodiesInWords(clause, 'coordinate', lexicon),
    inside: bodiesInWords(clause, 'lead', lexicon),
    shift: shifted(clause.start - paragraph.start),
  }));
  const named = clauses.flatMap(({ act, shift }) => act.lead.map(shift));
  const coordinate = clauses.flatMap(({ coordinate: own, act, shift }) => [...own, ...act.beside].map(shift));
  const coordinated = coordinate.map(({ start: at }) => at);
  const inside = clauses
    .flatMap(({ inside: own, shift }) => own.map(shift))
    .filter(({ start: at }) => !coordinated.includes(at));
  const lead = once([...named, ...inside], []);
  return { acts: clauses.map(({ act }) => act.act), lead, coordinate: once(coordinate, lead) };
}
