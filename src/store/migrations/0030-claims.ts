import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What statements claim, which are on one thing, and the claims that they make together. */
export class Claims1795510000030 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table claim_quote, claim, claim_pair, proposition');
  }
}

const STATEMENTS = [
  `create table proposition (
    article_id bigint not null,
    quote_id bigint not null,
    content jsonb not null,
    primary key (article_id, quote_id),
    foreign key (article_id, quote_id) references quote on delete cascade)`,

  // Each pair in both directions.
  `create table claim_pair (
    article_id bigint not null,
    quote_id bigint not null,
    other_article_id bigint not null,
    other_quote_id bigint not null,
    primary key (article_id, quote_id, other_article_id, other_quote_id),
    foreign key (article_id, quote_id) references quote on delete cascade,
    foreign key (other_article_id, other_quote_id) references quote on delete cascade)`,
  'create index claim_pair_other on claim_pair (other_article_id, other_quote_id)',

  // The id is that of the quote that came first.
  `create table claim (
    id bigint primary key,
    text text not null,
    asserted int not null,
    denied int not null,
    newest_from timestamptz)`,
  "create index claim_newest on claim ((coalesce(newest_from, '-infinity')) desc, id desc)",
  'create index claim_search on claim using gin (search_document(text))',

  `create table claim_quote (
    claim_id bigint not null references claim on delete cascade,
    article_id bigint not null,
    quote_id bigint not null,
    denies boolean not null,
    said_from timestamptz,
    primary key (article_id, quote_id),
    foreign key (article_id, quote_id) references quote on delete cascade)`,
  `create index claim_quote_said on claim_quote
    (claim_id, denies, (coalesce(said_from, '-infinity')) desc, quote_id desc)`,
  'create index claim_quote_quote on claim_quote (quote_id)',
];
