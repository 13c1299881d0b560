import type { DataSource } from 'typeorm';

/** How much of everything there is for so many articles; entities don't grow with them, so that their degrees do. */
export interface Size {
  readonly articles: number;
}

const PEOPLE = 20_000;
const ORGANISATIONS = 8_000;
const PLACES = 5_000;
const ACTORS = PEOPLE + ORGANISATIONS + PLACES;
/** So many different texts; articles take them in turn, as copies of agency reports do. */
const BODIES_OF = 4;
const WORDS = 400;
const QUOTES_OF_CLAIM = 5;
const VOCABULARY = 30_000;

/** Zipf-Mandelbrot by its inverse: the first of n is taken most, q = 10 flattens the top. */
const skewed = (n: number): string => `(floor(10 * (power(1 + ${n} / 10.0, random()) - 1))::int + 1)`;
const person = `least(${skewed(PEOPLE)}, ${PEOPLE})`;
const organisation = `${PEOPLE} + least(${skewed(ORGANISATIONS)}, ${ORGANISATIONS})`;
const place = `${PEOPLE + ORGANISATIONS} + least(${skewed(PLACES)}, ${PLACES})`;
const anyActor = `(case when random() < 0.5 then ${person} when random() < 0.6 then ${organisation} else ${place} end)`;
const DAY = `timestamptz '2001-01-01' + (floor(random() * 7300) || ' days')::interval`;
const LAST_MOMENT = "interval '1 day' - interval '1 millisecond'";

const FIRST_OF = 'start_offset, end_offset, words, sentence, confidence, rule, run_id';
const EVIDENCE = "0, 4, 'word', 0, 0.9, 'bench', 1";

/** One statement a table, in the order of references; the numbers of rows are those of the trial that chose the design. */
function statements({ articles }: Size): string[] {
  const bodies = Math.ceil(articles / BODIES_OF);
  const quotes = articles * 3;
  const meetings = Math.ceil(articles * 0.6);
  return [
    'select setseed(0.42)',
    "insert into run (id, extractor, version, started_at) values (1, 'bench', '1', now())",
    `insert into actor (id, type, name, read_name, identity_key, article_count)
     select n, case when n <= ${PEOPLE} then 'PERSON' when n <= ${PEOPLE + ORGANISATIONS} then 'ORGANISATION' else 'PLACE' end,
       'Name ' || n, 'Name ' || n, 'bench ' || n, 1 from generate_series(1, ${ACTORS}) n`,
    "insert into actor_name (actor_id, text, kind, key) select id, name, 'PRIMARY', lower(name) from actor",
    `create temporary table body as select n, (
       select string_agg('w' || least(${skewed(VOCABULARY)}, ${VOCABULARY}), ' ') from generate_series(1, ${WORDS}) word where n >= 0
     ) as text from generate_series(0, ${bodies - 1}) n`,
    `insert into article (id, title, url, outlet_id, language, text, text_hash, identity_key, origins, run_id,
       published_value, published_precision, published_origin, published_from, published_to)
     select made.n, 'Report ' || made.n, 'https://bench.example/' || made.n, outlet, 'en', text, '', 'bench ' || made.n, '{}', 1,
       to_char(day, 'YYYY-MM-DD'), 'DAY', 'METADATA', day, day + ${LAST_MOMENT}
     from (select n, ${organisation} as outlet, ${DAY} as day from generate_series(1, ${articles}) n) made
     join body on body.n = made.n % ${bodies}`,
    `insert into article_search (article_id, document, published_from) select id, document, published_from from article
     join (select n, search_document(text) as document from body) made on made.n = article.id % ${bodies}`,
    `insert into article_actor (article_id, actor_id, actor_type, mention_count, published_from, published_to)
     select article.id, actor.id, actor.type, count(*), article.published_from, article.published_to
     from (select n, ${anyActor} as actor_id from generate_series(1, ${articles}) n, generate_series(1, 9)) made
     join article on article.id = made.n join actor on actor.id = made.actor_id group by article.id, actor.id`,
    `insert into mention (article_id, actor_id, kind, ${FIRST_OF})
     select article_id, actor_id, 'NAME', 0, 4, 'word', floor(random() * 5)::int, 0.9, 'bench', 1 from article_actor`,
    `insert into meeting (id, title, kind, status, date_value, date_precision, date_origin, date_from, date_to)
     select n, 'Meeting ' || n, 'TALKS', 'HELD', to_char(day, 'YYYY-MM-DD'), 'DAY', 'EXPLICIT', day, day + ${LAST_MOMENT}
     from (select n, ${DAY} as day from generate_series(1, ${meetings}) n) made`,
    `insert into meeting_actor (meeting_id, ordinal, actor_id, role, is_side, date_from, date_to)
     select meeting.id, part, case when part < 2 then ${organisation} else ${person} end, 'PARTY', part < 2, meeting.date_from, meeting.date_to
     from meeting, generate_series(0, 3) part`,
    `insert into meeting_report (article_id, id, meeting_id, title, kind, status, ${FIRST_OF}, published_from)
     select article.id, meeting.id, meeting.id, meeting.title, 'TALKS', 'HELD', ${EVIDENCE}, article.published_from
     from (select n, floor(random() * ${articles})::int + 1 as article_id from generate_series(1, ${meetings}) n) made
     join meeting on meeting.id = made.n join article on article.id = made.article_id`,
    `insert into quote (article_id, id, kind, act, text, polarity, certainty, said_value, said_precision, said_origin, said_from,
       said_to, meeting_id, ${FIRST_OF})
     select article.id, made.n, 'INDIRECT', (array['STATE', 'STATE', 'STATE', 'DENY', 'ACCUSE'])[floor(random() * 5)::int + 1],
       left(article.text, 120), 'POSITIVE', 'CERTAIN', article.published_value, 'DAY', 'RELATIVE', article.published_from,
       article.published_to, case when random() < 0.2 then floor(random() * ${meetings})::int + 1 end, ${EVIDENCE}
     from generate_series(1, ${quotes}) made (n) join article on article.id = made.n % ${articles} + 1`,
    `insert into quote_actor (article_id, quote_id, role, ordinal, actor_id, act, said_from, said_to)
     select quote.article_id, quote.id, 'SPEAKER', 0, ${person}, quote.act, quote.said_from, quote.said_to from quote`,
    // Every third denial answers the quote before it.
    `insert into quote_link (from_article_id, from_quote_id, to_article_id, to_quote_id, kind, basis, confidence)
     select denial.article_id, denial.id, answered.article_id, answered.id, 'DENIES', 'SAME_PROPOSITION', 0.7
     from quote denial join quote answered on answered.id = denial.id - 1 where denial.act = 'DENY' and denial.id % 3 = 0`,
    'insert into known_meeting (id) select id from meeting',
    ...claimStatements(Math.ceil(articles / 2)),
    `update actor set mention_count = counted.mentions, article_count = counted.articles
     from (select actor_id, sum(mention_count) as mentions, count(*) as articles from article_actor group by 1) counted
     where actor.id = counted.actor_id`,
  ];
}

/** Claims that five quotes in a row make, of the first so many quotes. */
function claimStatements(claimed: number): string[] {
  return [
    `insert into claim (id, text, asserted, denied, newest_from)
     select min(id), 'w1', count(*) filter (where act <> 'DENY'), count(*) filter (where act = 'DENY'), max(said_from)
     from quote where id <= ${claimed} group by (id - 1) / ${QUOTES_OF_CLAIM}`,
    `insert into claim_quote (claim_id, article_id, quote_id, denies, said_from)
     select (id - 1) / ${QUOTES_OF_CLAIM} * ${QUOTES_OF_CLAIM} + 1, article_id, id, act = 'DENY', said_from
     from quote where id <= ${claimed}`,
    `insert into quote_actor (article_id, quote_id, role, ordinal, actor_id, act, said_from, said_to)
     select member.article_id, quote_id, 'ABOUT', 0, subject.actor_id, quote.act, quote.said_from, quote.said_to from claim_quote member
     join (select id, ${person} as actor_id from claim) subject on subject.id = member.claim_id
     join quote on quote.id = member.quote_id`,
    `insert into claim_actor (claim_id, role, actor_id, newest_from)
     select distinct claim.id, part.role, part.actor_id, claim.newest_from from claim
     join claim_quote member on member.claim_id = claim.id
     join quote_actor part on part.article_id = member.article_id and part.quote_id = member.quote_id`,
  ];
}

/** Fills an empty, migrated database; the same for the same size on any machine. */
export async function synthesise(
  dataSource: DataSource,
  size: Size,
  tell: (line: string) => void,
): Promise<void> {
  const runner = dataSource.createQueryRunner();
  try {
    for (const statement of statements(size)) {
      const started = Date.now();
      await runner.query(statement);
      tell(`${String(Date.now() - started).padStart(8)} ms  ${statement.slice(0, 40).replace(/\s+/g, ' ')}`);
    }
  } finally {
    await runner.release();
  }
}
