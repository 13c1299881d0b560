import type { Findings } from '../../model/findings';
import type { RunStep } from '../analyse-steps';
import type { LanguagePack } from '../language-pack';
import { actorsOf } from '../names/find-names';
import { listedNames } from './listed-names';
import { quotedWords } from './quoted-words';
import { readPlainDocument } from './read-plain-document';

/** What is found without the language's rules is right this often at best: an estimate, not a count. */
const MOST_CONFIDENCE = 0.5;

/** As much of a text is looked at. */
const SAMPLE = 4_000;
/** English prose has one common word in ten, other languages' hardly one in a hundred. */
const COMMON_SHARE = 0.02;

/**
 * True where a text is in another language than the pack's. What is told of a language is often a guess, and a table
 * or a list of names looks like any: the words of the pack's language count for more.
 */
export function isForeign(
  text: string,
  language: string | null | undefined,
  pack: LanguagePack,
): language is string {
  return !!language && primary(language) !== primary(pack.language) && isUnlike(text, pack);
}

/** True for words of which hardly any is a common one of the pack's language; false where there are fewer than `least`. */
export function isUnlike(text: string, { lexicon }: LanguagePack, least = 0): boolean {
  const words =
    text
      .slice(0, SAMPLE)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const common = words.filter((word) => lexicon.text.commonWords.has(word)).length;
  return words.length >= least && common < words.length * COMMON_SHARE;
}

function primary(tag: string): string {
  return tag.split('-')[0]!.toLowerCase();
}

/** What can be told of a text in a language without rules: names that lists know, and words in quotation marks. */
export function analyseForeign(text: string, language: string, pack: LanguagePack, run: RunStep): Findings {
  const document = run('sentences', () => readPlainDocument(text, language, pack.lexicon.text), {
    text,
    language,
    paragraphs: [],
    sentences: [],
    quotations: [],
  });
  const { actors, mentions } = run(
    'names',
    () => actorsOf(document, listedNames(document, pack.names), pack),
    {
      actors: [],
      mentions: [],
    },
  );
  return {
    language,
    sentences: document.sentences.map(({ start, end }) => [start, end]),
    actors,
    mentions: mentions.map((mention) => ({
      ...mention,
      confidence: Math.min(mention.confidence, MOST_CONFIDENCE),
    })),
    roles: [],
    quotes: run('quotes', () => quotedWords(document), []),
    meetings: [],
    relations: [],
    dates: [],
  };
}
