import type { NameSpan } from '../name-span';
import { nameParts, suffixOf } from '../person-names';

interface Named {
  span: NameSpan;
  text: string;
}

/**
 * The parts of each name of people. "Jr." tells nothing where one person bears the name, and is a part of it where a
 * father does, too: the text calls its bearer a relation, or one sentence has the name with it and without.
 */
export function partJuniors(names: readonly Named[], hints: readonly { kin: boolean }[]): string[][] {
  const parts = names.map(({ text }) => nameParts(text));
  const keys = parts.map((own) => own.join(' '));
  const suffixes = names.map(({ text }) => suffixOf(text));
  const inSentence = (at: number): string => `${names[at]!.span.sentence} ${keys[at]!}`;
  const plain = new Set<string>();
  keys.forEach((key, at) => {
    if (!suffixes[at] && parts[at]!.length > 1) plain.add(key).add(inSentence(at));
  });
  const parted = new Set(
    keys.filter((key, at) => suffixes[at] && plain.has(key) && (hints[at]!.kin || plain.has(inSentence(at)))),
  );
  return parts.map((own, at) => (suffixes[at] && parted.has(keys[at]!) ? [...own, suffixes[at]] : own));
}
