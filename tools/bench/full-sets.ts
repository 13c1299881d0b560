import { SETS } from './measure';
import type { Question } from './questions';
import type { Variant } from './variants';

/**
 * The sets of variables whose answers list as much at every size: where there is more to tell it takes longer, which
 * says nothing of how it is found. All sets where there are none such.
 */
export async function fullSets(
  question: Question,
  variants: readonly Variant[],
): Promise<{ sets: readonly number[]; full: boolean }> {
  const sets: number[] = [];
  for (const n of SETS) {
    const answers = await Promise.all(variants.map((variant) => variant.ask(question, n)));
    const [first = 0, ...others] = answers.map((answer) => listed(JSON.parse(answer)));
    if (first > 0 && others.every((count) => count === first)) sets.push(n);
  }
  return sets.length > 0 ? { sets, full: true } : { sets: SETS, full: false };
}

/** The items of an answer's outermost lists. */
export function listed(value: unknown): number {
  if (Array.isArray(value)) return value.length;
  if (typeof value !== 'object' || value === null) return 0;
  return Object.values(value).reduce<number>((sum, part) => sum + listed(part), 0);
}
