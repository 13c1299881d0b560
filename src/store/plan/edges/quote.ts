import type { Arguments } from '../arguments';
import { column, many, one, paged, type Many, type Paged } from '../field';
import type { Filter } from '../filters/filter';
import { searchQuery, soughtIn } from '../filters/search-query';
import { globalId } from '../global-id';
import { filteredList, inTime, listOf } from '../item';
import type { Items } from '../list';
import { byCount, byRank, byText, type Order } from '../order';
import { oneByOne, QUOTE_ACTORS, quotesWithParts } from '../narrow-tables';
import { rankedSearch } from '../ranked-search';
import { atArgument } from '../argument-refusal';
import { raw, sql, type Sql } from '../sql';
import { evidenceColumns } from './evidence';

export const idOfQuote = column((row) => globalId('quote', sql`${row}.id`));

/** The pieces of a quote: CONTENT or VERBATIM. */
export function piecesOfQuote(part: 'CONTENT' | 'VERBATIM'): Many {
  return many(
    (quote) => sql`select ${evidenceColumns(raw('span'), quote)} from quote_span span
      where span.article_id = ${quote}.article_id and span.quote_id = ${quote}.id and span.part = ${raw(`'${part}'`)}
      order by span.ordinal`,
  );
}

/** Those who have this part in the quote: speakers, addressees, … */
export function actorsOfQuote(role: 'SPEAKER' | 'ADDRESSEE' | 'ABOUT' | 'REPORTER'): Many {
  return many(
    (quote) => sql`select actor.* from quote_actor link join actor on actor.id = link.actor_id
      where link.article_id = ${quote}.article_id and link.quote_id = ${quote}.id and link.role = ${raw(`'${role}'`)}
      order by link.ordinal`,
  );
}

export const meetingOfQuote = one(
  (quote) => sql`select meeting.* from meeting where meeting.id = ${quote}.meeting_id`,
);

/** To the earlier quotes that it denies, repeats, …; by kind, since two quotes may be linked in two ways. */
export const linksOfQuote = paged((quote, args) => {
  const where = [sql`item.from_article_id = ${quote}.article_id`, sql`item.from_quote_id = ${quote}.id`];
  if (args['kind']) where.push(sql`item.kind = any(${args['kind']}::text[])`);
  const id = raw('item.to_quote_id');
  return listOf({ from: raw('quote_link item'), where, id }, byText('KIND_ASC', raw('item.kind'), id), args);
});

/** The quote at one end of a link. */
export function endOfLink(end: 'from' | 'to') {
  return one(
    (link) => sql`select quote.* from quote where quote.article_id = ${link}.${raw(`${end}_article_id`)}
      and quote.id = ${link}.${raw(`${end}_quote_id`)}`,
  );
}

export const allQuotes = quotesWhere(() => []);
export const quotesOfArticle = quotesWhere(
  (article) => [sql`item.article_id = ${article}.id`],
  // By this alone, since an index has each article's in its order.
  (items) => ofQuote(items, 'start_offset'),
);
export const quotesOfMeeting = quotesWhere((meeting) => [sql`item.meeting_id = ${meeting}.id`]);

/** What an actor said; or what was said to it or about it. */
export const quotesOfActor = quotesByRoles(['SPEAKER']);
export const quotesAboutActor = quotesByRoles(['ADDRESSEE', 'ABOUT']);

function quotesWhere(conditions: (row: Sql) => Sql[], place = placeInText): Paged {
  return paged((row, args, scope) => {
    const items = {
      from: raw('quote item'),
      where: conditions(row),
      id: raw('item.id'),
      time: raw('item.said_from'),
    };
    return filteredList('quote', items, (of) => quoteOrder(of, args, place), args, scope);
  });
}

function quotesByRoles(roles: readonly string[]): Paged {
  return paged((actor, args, scope) => {
    const narrow: Items = {
      ...QUOTE_ACTORS,
      where: [sql`item.actor_id = ${actor}.id`],
      owners: { ids: oneByOne(roles), column: raw('item.role') },
    };
    const items = { ...quotesWithParts((id) => sql`${id} = ${actor}.id`, roles), narrow };
    return filteredList('quote', items, (of) => quoteOrder(of, args), args, scope);
  });
}

function quoteOrder(items: Items, args: Arguments, place = placeInText): Order {
  const { orderBy } = args;
  if (orderBy === 'TEXT_ORDER') return byCount('TEXT_ORDER', place(items), items.id, false);
  if (orderBy !== 'RELEVANCE') return inTime(items, String(orderBy));
  const document = sql`search_document(${ofQuote(items, 'text')})`;
  const rank = sql`ts_rank(${document}, ${soughtIn(searchQuery(rankedSearch(args), 'english'))})`;
  return byRank(rank, items.id, inTime(items, 'SAID_DESC'));
}

/** Article by article. A text has at most 4 million units, which is less than 2 to the 23rd. */
function placeInText(items: Items): Sql {
  return sql`(item.article_id << 23) + ${ofQuote(items, 'start_offset')}`;
}

function ofQuote(items: Items, name: string): Sql {
  if (!items.nodes) return raw(`item.${name}`);
  return sql`(select quote.${raw(name)} from quote where quote.id = ${items.id})`;
}

/** The quote that was added, where the filter chooses it. */
export const quoteOfEvent = one((_row, args, scope) => {
  const filter = args['filter'] as Filter | null | undefined;
  const matches = filter
    ? sql` and ${atArgument('filter', () => scope.matches('quote', raw('item'), filter))}`
    : raw('');
  return sql`select item.* from quote item where item.id = ${args['number']}::bigint${matches}`;
});
