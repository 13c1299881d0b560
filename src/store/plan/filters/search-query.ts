import { UserError } from '../../../errors';
import { foldLetters } from '../../../model/name-key';
import { raw, sql, type Sql } from '../sql';

const LONGEST_SEARCH = 1000;

/** How a search is written, for those who read the schema. */
export const SEARCH_SYNTAX = 'words, "a phrase", or, -without; the last word may be the beginning of one';

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
  // As a select, so that it is worked out once and not for each row.
  if (!/(^|\s)[\p{L}\p{N}]+$/u.test(search)) return sql`(select ${query})`;
  // The text form of a query ends with its last lexeme in quotes: 'iran' & 'nucl' becomes 'iran' & 'nucl':*
  return sql`(select regexp_replace(${query}::text, ${raw("'''$', ''':*'")})::tsquery)`;
}

/** As keys of names are written: "O'Neill" is oneill, "Al-Nur" two words. Quotation marks and a leading "-" keep their sense. */
function foldName(search: string): string {
  return foldLetters(search)
    .replace(/(?<=[\p{L}\p{N}])-(?=[\p{L}\p{N}])/gu, ' ')
    .replace(/[^\p{L}\p{N}\s"-]+/gu, '');
}
