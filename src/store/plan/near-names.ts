import { nameKey } from '../../model/name-key';
import { nearWords } from '../../model/near-words';
import { sql, type Sql } from './sql';

/** Each word is looked up some five hundred times; who types more of them types no name. */
const MOST_WORDS = 5;

/** Who has typed so much of the last word may still be on the way: "gerepetr". */
const LEAST_OF_BEGINNING = 6;

/**
 * For each word of a name what it may be, as JSON lists of lexemes: the word itself and those near it, the last one as
 * the beginning of a word. No word where it can't be told.
 */
export function nearLexemes(name: string): string {
  const words = nameKey(name).split(' ');
  const near = words.map(nearWords);
  if (words.length > MOST_WORDS || near.every(({ length }) => length === 0)) return '[]';
  const lexemes = words.map((word, index) => {
    const ending = index === words.length - 1 && word.length >= LEAST_OF_BEGINNING ? ':*' : '';
    return [word, ...(near[index] ?? [])].map((one) => `'${one}'${ending}`);
  });
  return JSON.stringify(lexemes);
}

/**
 * Of such lexemes those alone that names have, as a tsquery over names; null where a word is near none. One by one: all
 * of them at once take an index some ten times longer.
 */
export function nearQuery(lexemes: Sql): Sql {
  return sql`(select string_agg('(' || known.words || ')', ' & ')::tsquery
    from json_array_elements(${lexemes}::json) place (near) cross join lateral (
      select string_agg(lexeme, ' | ') as words from json_array_elements_text(place.near) lexeme
      where exists (select from actor_name where to_tsvector('simple'::regconfig, key) @@ lexeme::tsquery)) known
    having count(*) = count(known.words))`;
}
