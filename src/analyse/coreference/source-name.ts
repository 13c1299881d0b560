import type { FoundMention } from '../../model/mention';
import type { Span } from '../../model/span';
import type { CoreferenceLexicon, SourceNameRow } from '../lexicon/coreference-lexicon';

/**
 * The name that tells who speaks, among those within a source; undefined where none does. "Ann Lee" of "Acme chief Ann
 * Lee", "Acme" of "a report by Acme", none of "a spokesman for Ann Lee".
 * @param inside names within the source, in order
 * @param head the source's head word, where a tree tells it
 */
export function speakingName(
  text: string,
  inside: readonly FoundMention[],
  source: Span,
  head: Span | null,
  { sourceNames, honoursBehind }: CoreferenceLexicon,
): FoundMention | undefined {
  const [from, to] = head ?? source;
  const main = inside.find((name) => name.start <= from && to <= name.end);
  if (main?.type === 'PERSON') return main;
  const last = lastOfPhrase(text, inside, source, honoursBehind);
  if (last) return last;
  if (main && !owns(text, main, source)) return main;
  const names = inside.filter((name) => name.kind === 'NAME');
  for (const row of sourceNames) {
    const told = names.find((name) => tells(row, text, name, source, honoursBehind));
    if (told) return told;
  }
  return undefined;
}

/** "Coast Guard commandant Ann Lee": the person whose name ends the words before any comma, body and title ahead. */
function lastOfPhrase(
  text: string,
  inside: readonly FoundMention[],
  [start, end]: Span,
  honours: RegExp,
): FoundMention | undefined {
  const phrase = text.slice(start, end);
  const words = phrase.slice(0, endOfTitle(phrase, start, inside));
  if (/^\sand\s[^,]*['’]s?\s/.test(phrase.slice(words.length))) return undefined;
  const at = start + words.trimEnd().length;
  return inside.find(
    ({ type, kind, end: last }) =>
      type === 'PERSON' && kind === 'NAME' && last <= at && !text.slice(last, at).replace(honours, ''),
  );
}

/** Where title and name end, "ambassador to Kenya" before "Ann Lee", "a source close" before "to Ann Lee": not within a name ("Centre for Health"), nor before one that abuts another ("Mayor of Leeds Ann Lee"). */
function endOfTitle(phrase: string, start: number, inside: readonly FoundMention[]): number {
  const abuts = (at: number) =>
    inside.some(
      (name) =>
        name.start === at && inside.some((next) => next.type === 'PERSON' && next.start === name.end + 1),
    );
  for (const { 0: border, index } of phrase.matchAll(
    /,|\(|\s(?:who|whose|of|for|from|and|to|with|by|near|against|under)\s/g,
  )) {
    const [from, to] = [start + index, start + index + border.length];
    const within = inside.some((name) => name.start < from && to < name.end);
    const titled =
      (border === ' of ' && (abuts(to) || OFFICE.test(phrase.slice(to - start)))) ||
      (border === ' to ' && abuts(to));
    if (!within && !titled) return index;
  }
  return phrase.length;
}

/** "Secretary of [State] Ann Lee", "Chancellor of [the Exchequer] Kim Dunn": the rest of a title. */
const OFFICE =
  /^(?:State|Defen[cs]e|Justice|Finance|(?:the )?Interior|Health|Labou?r|Education|Energy|Commerce|Agriculture|Transport(?:ation)?|Homeland Security|Foreign Affairs|Trade|the (?:Treasury|Exchequer)) \p{Lu}/u;

/** "Iran's foreign ministry": what belongs to the name speaks, not the name. */
function owns(text: string, { end }: FoundMention, source: Span): boolean {
  return /^['’]s?\s+\p{L}/u.test(text.slice(end, source[1]));
}

function tells(
  { type, before, notBefore, after }: SourceNameRow,
  text: string,
  name: FoundMention,
  [start, end]: Span,
  honours: RegExp,
): boolean {
  const ahead = text.slice(start, name.start);
  return (
    (!type || name.type === type) &&
    (!before || before.test(ahead)) &&
    !notBefore?.test(ahead) &&
    (!after || after.test(text.slice(name.end, end).replace(honours, '')))
  );
}
