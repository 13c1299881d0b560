import { UserError } from '../../../errors';
import { dropSignsInWords, foldLetters } from '../../../model/name-key';
import { made, type Text } from '../open-text';
import { raw, sql, type Sql } from '../sql';

const LONGEST_SEARCH = 1000;

/** How a search is written, for those who read the schema. */
export const SEARCH_SYNTAX =
  'words, "a phrase", or, -without; the last word, from two letters on, may be the beginning of one; small words (the, no, is) stand for any in a phrase and for nothing elsewhere';

/**
 * A search as people type it (words, "a phrase", or, -without) as a tsquery. The last word counts as the beginning
 * of one: "nucl" finds nuclear. Words alone; quotation marks and signs that make no sense are passed over. The same
 * SQL for whatever is searched for, so that its plan may be kept.
 */
export function searchQuery(search: Text, language: Language): Sql {
  const of = (make: (search: string) => unknown): unknown => made(search, (text) => make(checked(text)));
  const words = of((text) => (language === 'simple' ? foldName(text) : readSigns(text)));
  const last = of((text) => lastWord(text, language));
  const others = language === 'english' ? otherStems(of(wholeWords)) : raw('');
  // As a select, so that it is worked out once and not for each row. The text form of a query ends with its last lexeme
  // in quotes, so that 'iran' & 'presid' becomes 'iran' & ('presid':* | 'presidenc'). A last word that isn't the
  // beginning of one, or counts for nothing, has no lexeme.
  return sql`(select coalesce(rtrim(replace(words::text || '$', quote_literal(last) || '$',
    '(' || quote_literal(last) || ':*'${others} || ')'), '$')::tsquery, words)
    from (select websearch_to_tsquery(${raw(`'${language}'`)}, fold_accents(${words}::text)) as words,
      (ts_lexize(${raw(`'${DICTIONARIES[language]}'`)}, fold_accents(${last}::text)))[1] as last) asked)`;
}

/** What of a query a text may hold, to rank and to mark by: what is left out tells nothing of how well a text fits. */
export function soughtIn(query: Sql): Sql {
  // Of a query that only leaves out, Postgres says T.
  return sql`(select coalesce(nullif(querytree(${query}), 'T'), '')::tsquery)`;
}

type Language = 'english' | 'simple';

const DICTIONARIES: Readonly<Record<Language, string>> = { english: 'english_stem', simple: 'simple' };

/** @throws UserError where it is too long. */
function checked(search: string): string {
  if (search.length <= LONGEST_SEARCH) return search;
  const message = `search may be ${LONGEST_SEARCH} characters long, but has ${search.length}.`;
  throw new UserError('BAD_USER_INPUT', message);
}

/** The word that may go on; null where the search ends otherwise. "nucl*" is how others write what "nucl" means here. */
function lastWord(search: string, language: Language): string | null {
  const [, last = null] = /(?:^|\s)([\p{L}\p{N}]+)\**$/u.exec(search) ?? [];
  if (last === null || language === 'simple') return last && foldLetters(last);
  return SHORT.test(last) ? null : last;
}

/** One letter is the beginning of a tenth of all words of a text. Names are fewer, and of other scripts a sign is a word. */
const SHORT = /^[\p{Script=Latin}\p{N}]$/u;

/**
 * Endings that a stem is without: who types "negotiatio" is past "negoti", by which negotiations are found. None that a
 * name may end like: "Putin" is not the beginning of "puting", whose stem is put.
 */
const ENDINGS = [
  'ation',
  'ative',
  'ction',
  'ence',
  'ency',
  'ent',
  'ical',
  'ional',
  'ition',
  'ity',
  'ment',
  'sion',
  'tion',
];
const LEAST_OF_ENDING = 2;
const LEAST_OF_WORD = 5;

/** What the last word may become that ends within an ending, in a row: "presiden" is president or presidency. */
function wholeWords(search: string): string {
  const word = lastWord(search, 'english') ?? '';
  if (word.length < LEAST_OF_WORD) return '';
  const whole = ENDINGS.flatMap((ending) => {
    const typed = Array.from({ length: ending.length - LEAST_OF_ENDING }, (_, index) =>
      ending.slice(0, LEAST_OF_ENDING + index),
    );
    const begun = typed.find((part) => word.toLowerCase().endsWith(part));
    return begun === undefined ? [] : [word + ending.slice(begun.length)];
  });
  return whole.join(' ');
}

/** " | 'presidenc'": the stems of these words that don't go on from the last word's. */
function otherStems(words: unknown): Sql {
  return sql` || coalesce((select string_agg(' | ' || quote_literal(lexeme), '') from
    unnest(tsvector_to_array(to_tsvector('english', fold_accents(${words}::text)))) lexeme where not starts_with(lexeme, last)), '')`;
}

/** As telephones and word processors write it: “a phrase”, „eine Wendung“, « une locution ». */
const QUOTATION_MARKS = /[“”„‟«»″]/gu;

/** Those that no line may end at, too. */
const HYPHENS = /[\u2010\u2011]/gu;

/** Any but in "al-nur" and before what is left out: "talks - Iran", "talks -- Iran". Postgres fails on many of these. */
const LOOSE_DASH = /-(?!["\p{L}\p{N}])|(?<![\s"\p{L}\p{N}]|^)-|(?<=[\p{L}\p{N}])-(?=")/gu;

/** Quotation marks and dashes that mean something, as Postgres reads them. */
function readSigns(search: string): string {
  return search.replace(QUOTATION_MARKS, '"').replace(HYPHENS, '-').replace(LOOSE_DASH, ' ');
}

/** As keys of names are written: "O'Neill" is oneill, "Al-Nur" two words. Quotation marks and a leading "-" keep their sense. */
function foldName(search: string): string {
  return dropSignsInWords(readSigns(foldLetters(search)))
    .replace(/(?<=[\p{L}\p{N}])-/gu, ' ')
    .replace(/[^\p{L}\p{N}\s"-]+/gu, ' ');
}
