import type { CountryRow, NameLexicon } from '../../lexicon/name-lexicon';
import type { Document, Word } from '../../text/document';
import type { ActorDraft } from './actor-draft';
import { newDraft } from './actor-draft';
import { CoveredWords } from '../spans/covered-words';
import type { NameSpan } from '../name-span';
import { textOf } from '../name-span';
import type { Places } from '../places';

/** How far after its adjective a country's noun may stand: "Iraqi deputy foreign minister". */
const REACH = 3;

/**
 * Adds countries by their adjectives where those stand for the country's own people: "Iraqi officials", not "Iraqi
 * bread". A country that is named nowhere becomes an actor by them.
 */
export function addDemonyms(
  doc: Document,
  spans: readonly NameSpan[],
  drafts: readonly ActorDraft[],
  { lexicon, places }: { lexicon: NameLexicon; places: Places },
): ActorDraft[] {
  const byCode = new Map(
    drafts.flatMap((draft) => (draft.country ? [[draft.country.code, draft] as const] : [])),
  );
  const named = new CoveredWords(spans.filter((span) => span.type !== 'MISC'));
  const added: ActorDraft[] = [];
  for (const { index: sentence, words } of doc.sentences) {
    for (let first = 0; first < words.length; first++) {
      const found = demonymAt(words, first, places);
      const people = found && demonymAt(words, found.end, places);
      // "Greek Cypriot leader": two side by side name a people, neither state.
      if (people) first = people.end - 1;
      if (
        !found ||
        people ||
        !named.isFree(sentence, first, first + 1) ||
        !(isOfficial(words, found.end, lexicon, places) || isPartner(words, first, found.end))
      )
        continue;
      const draft = byCode.get(found.country.code) ?? newDraft('PLACE', found.country);
      if (!byCode.has(found.country.code)) added.push(draft);
      byCode.set(found.country.code, draft);
      const span: NameSpan = {
        sentence,
        first,
        end: found.end,
        type: 'PLACE',
        confidence: 0.85,
        rule: 'demonym',
      };
      draft.adjectives.push({ span, text: textOf(doc, span) });
    }
  }
  return [...drafts, ...added];
}

/** Adjectives of more than one country, or of a part of its people: "the South American leader". */
const PEOPLES =
  /^(?:(?:South|North|Latin|Central|African|Asian|Native|Pan|Anglo) American|South East Asian)s?$/;

function demonymAt(
  words: readonly Word[],
  first: number,
  places: Places,
): { country: CountryRow; end: number } | null {
  const [one, two] = [words[first]?.text, words[first + 1]?.text];
  if (one === undefined || !/^\p{Lu}/u.test(one)) return null;
  const pair = two === undefined ? null : places.countryOfDemonym(`${one} ${two}`);
  if (pair) return { country: pair, end: first + 2 };
  const single = PEOPLES.test(`${words[first - 1]?.text} ${one}`) ? null : places.countryOfDemonym(one);
  return single && { country: single, end: first + 1 };
}

function isOfficial(words: readonly Word[], end: number, lexicon: NameLexicon, places: Places): boolean {
  for (let at = end; at < Math.min(words.length, end + REACH); at++) {
    const text = words[at]!.text.toLowerCase();
    if (lexicon.officialNouns.has(text)) return true;
    const next = JOINS.test(text) && at + 1 < words.length ? demonymAt(words, at + 1, places) : null;
    if (next) return isOfficial(words, next.end, lexicon, places);
    if (!/^[\p{L}-]+$/u.test(text) || STOPS.test(text)) return false;
  }
  return false;
}

/** "With the Russians", "between Israel and the Palestinians": whom a country deals with is the other one. */
function isPartner(words: readonly Word[], first: number, end: number): boolean {
  const [joint, article] = [words[first - 2], words[first - 1]].map((word) => word?.text.toLowerCase() ?? '');
  return article === 'the' && /^(?:with|between|and)$/.test(joint!) && /^NNP?S$/.test(words[end - 1]!.xpos);
}

/** "French and German ministers" are both countries' own. */
const JOINS = /^(?:and|or|,)$/;
const STOPS = /^(?:and|or|of|in|on|at|to|for|with|who|that|is|was)$/;
