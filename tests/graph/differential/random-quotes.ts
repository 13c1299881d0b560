import { CERTAINTIES, LINK_BASES, POLARITIES, QUOTE_KINDS, QUOTE_LINK_KINDS } from '../../../src/model/quote';
import { DATES, dateColumns } from './random-dates';
import { evidenceColumns, idsOf, type Row, sentenceOf, spanColumns, type Tables } from './random-parts';
import type { Seeded } from './seeded';

const ROLES = ['SPEAKER', 'ADDRESSEE', 'ABOUT', 'REPORTER'];

export function randomQuotes(tables: Tables, chance: Seeded): Tables {
  const { actor = [], article = [], meeting = [] } = tables;
  const quote = Array.from({ length: 36 }, (_, index) => ({ index, teller: chance.pick(article) })).map(
    ({ index, teller }): Row => ({
      article_id: teller['id'],
      id: index + 1,
      kind: chance.pick(QUOTE_KINDS),
      act: chance.pick(['STATE', 'DENY', 'ACCUSE', 'WARN']),
      text: sentenceOf(chance),
      speaker_text: chance.maybe(0.3, () => 'he'),
      cue: chance.maybe(0.3, () => 'said'),
      polarity: chance.pick(POLARITIES),
      certainty: chance.pick(CERTAINTIES),
      ...saidColumns(teller, chance),
      said_at_id: chance.maybe(0.6, () => chance.pick(idsOf(actor, 'PLACE'))),
      meeting_id: chance.maybe(0.5, () => chance.pick(idsOf(meeting))),
      ...spanColumns(chance),
      ...evidenceColumns(chance),
    }),
  );
  return {
    quote,
    quote_span: quote.flatMap((one) => pieces(one, chance)),
    quote_actor: quote.flatMap((one) =>
      ROLES.flatMap((role) =>
        chance.some(idsOf(actor), 2).map((actorId, ordinal) => ({
          article_id: one['article_id'],
          quote_id: one['id'],
          role,
          ordinal,
          actor_id: actorId,
          act: one['act'],
          said_from: one['said_from'],
          said_to: one['said_to'],
        })),
      ),
    ),
    quote_link: links(quote, chance),
  };
}

/** Untold, it has the bounds of its article's publication. */
function saidColumns(article: Row, chance: Seeded): Row {
  const value = chance.maybe(0.4, () => chance.pick(DATES));
  const columns = dateColumns('said', value, chance, 0);
  if (value !== null) return columns;
  const published = (name: string): unknown => article[`published_${name}`];
  return {
    ...columns,
    said_precision: published('precision'),
    said_from: published('from'),
    said_to: published('to'),
  };
}

function pieces(quote: Row, chance: Seeded): Row[] {
  return ['CONTENT', 'VERBATIM'].flatMap((part) =>
    Array.from({ length: chance.below(3) }, (_, ordinal) => ({
      article_id: quote['article_id'],
      quote_id: quote['id'],
      part,
      ordinal,
      ...spanColumns(chance),
    })),
  );
}

function links(quote: readonly Row[], chance: Seeded): Row[] {
  const made = new Map<string, Row>();
  for (let left = 24; left > 0; left -= 1) {
    const [from, to] = [chance.pick(quote), chance.pick(quote)];
    const kind = chance.pick(QUOTE_LINK_KINDS);
    made.set(`${String(from['id'])} ${String(to['id'])} ${kind}`, {
      from_article_id: from['article_id'],
      from_quote_id: from['id'],
      to_article_id: to['article_id'],
      to_quote_id: to['id'],
      kind,
      basis: chance.pick(LINK_BASES),
      confidence: chance.pick([0.9, 0.5]),
    });
  }
  return [...made.values()];
}
