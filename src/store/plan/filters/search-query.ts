import { UserError } from '../../../errors';
import { foldLetters } from '../../../model/name-key';
import { raw, sql, type Sql } from '../sql';

const LONGEST_SEARCH = 1000;

/** How a search is written, for those who read the schema. */
export const SEARCH_SYNTAX =
  'words, "a phrase", or, -without; the last word, from two letters on, may be the beginning of one';

/**
 * A search as people type it (words, "a phrase", or, -without) as a tsquery. The last word counts as the beginning
 * of one: "nucl" finds nuclear. Words alone; quotation marks and signs that make no sense are passed over.
 */
export function searchQuery(search: string, language: 'english' | 'simple'): Sql {
  if (search.length > LONGEST_SEARCH) {
    const message = `search may be ${LONGEST_SEARCH} characters long, but has ${search.length}.`;
    throw new UserError('BAD_USER_INPUT', message);
  }
  const words = language === 'simple' ? foldName(search) : search;
  const query = sql`websearch_to_tsquery(${raw(`'${language}'`)}, fold_accents(${words}))`;
  // As a select, so that it is worked out once and not for each row. "nucl*" is how others write what "nucl" means here.
  const [, last] = /(?:^|\s)([\p{L}\p{N}]+)\**$/u.exec(search) ?? [];
  if (last === undefined || (language === 'english' && SHORT.test(last))) return sql`(select ${query})`;
  const whole = language === 'english' ? wholeWords(last) : [];
  if (whole.length > 0) return sql`(select ${begunQuery(query, last, whole)})`;
  // The text form of a query ends with its last lexeme in quotes: 'iran' & 'nucl' becomes 'iran' & 'nucl':*
  return sql`(select regexp_replace(${query}::text, ${raw("'''$', ''':*'")})::tsquery)`;
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

/** What a word may become that ends within an ending: "presiden" is president or presidency. */
function wholeWords(word: string): string[] {
  if (word.length < LEAST_OF_WORD) return [];
  return ENDINGS.flatMap((ending) => {
    const typed = Array.from({ length: ending.length - LEAST_OF_ENDING }, (_, index) =>
      ending.slice(0, LEAST_OF_ENDING + index),
    );
    const begun = typed.find((part) => word.toLowerCase().endsWith(part));
    return begun === undefined ? [] : [word + ending.slice(begun.length)];
  });
}

/** The query whose last word may go on, or be one of these: 'iran' & 'presiden' becomes 'iran' & ('presiden':* | 'presid'). */
function begunQuery(query: Sql, last: string, whole: readonly string[]): Sql {
  const stem = sql`(ts_lexize('english_stem', fold_accents(${last})))[1]`;
  const others = sql`(select string_agg(' | ' || quote_literal(lexeme), '') from
    unnest(tsvector_to_array(to_tsvector('english', fold_accents(${whole.join(' ')})))) lexeme where not starts_with(lexeme, ${stem}))`;
  // A last word that counts for nothing has no stem, and isn't the last of the query.
  return sql`coalesce(rtrim(replace(${query}::text || '$', quote_literal(${stem}) || '$',
    '(' || quote_literal(${stem}) || ':*' || coalesce(${others}, '') || ')'), '$')::tsquery, ${query})`;
}

/** As keys of names are written: "O'Neill" is oneill, "Al-Nur" two words. Quotation marks and a leading "-" keep their sense. */
function foldName(search: string): string {
  return foldLetters(search)
    .replace(/(?<=[\p{L}\p{N}])-(?=[\p{L}\p{N}])/gu, ' ')
    .replace(/[^\p{L}\p{N}\s"-]+/gu, '');
}
