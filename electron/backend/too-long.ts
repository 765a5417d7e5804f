import { tooLongList, tooLongText } from '../services/too-long.ts';

/** What the parser found wrong with a request, as far as it matters here. */
interface Issue {
  readonly code: string;
  readonly path: readonly PropertyKey[];
  readonly origin?: unknown;
  readonly maximum?: unknown;
  /** What was wrong by each form that a request may have. */
  readonly errors?: readonly (readonly Issue[])[];
}

const isTooLong = ({ code, origin }: Issue): boolean =>
  code === 'too_big' && (origin === 'string' || origin === 'array');

/** The first thing that is too long; where a request may have several forms, by the form that it has but for that. */
function firstTooLong(issues: readonly Issue[]): Issue | undefined {
  for (const issue of issues) {
    if (isTooLong(issue)) return issue;
    const form = issue.errors?.find((inside) => inside.length > 0 && inside.every(isTooLong));
    const [found] = form ?? [];
    if (found) return { ...found, path: [...issue.path, ...found.path] };
  }
  return undefined;
}

function partAt(request: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (whole, key) => (typeof whole === 'object' && whole !== null ? Reflect.get(whole, key) : undefined),
    request,
  );
}

/** The sentence on what of a refused request was too long; null where it was refused for something else. */
export function tooLongIn(issues: readonly Issue[], request: unknown): string | null {
  const found = firstTooLong(issues);
  if (!found) return null;
  const part = partAt(request, found.path);
  const most = Number(found.maximum);
  if (typeof part === 'string') return tooLongText(part, most);
  return Array.isArray(part) ? tooLongList(part.length, most) : null;
}
