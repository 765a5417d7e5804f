import type { Problem } from '../../../shared/domain/agencies/index.ts';
import { AppError } from '../../../shared/domain/errors/index.ts';

/** Refuses a form that has a problem, with the first one's sentence and field. Throws AppError invalid-request. */
export function refuseProblems([first]: readonly Problem[]): void {
  if (first) throw new AppError('invalid-request', first.sentence, { field: first.field });
}

/** Refuses to take out what others name. Throws AppError conflict. */
export function refuseInUse(uses: number, sentence: string): void {
  if (uses > 0) throw new AppError('conflict', sentence);
}
