import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Findings, decisions and corrections, kept apart. `analysed_article` is what the analysis said; the `_decision` tables
 * and `name_use.found` are who that is by the resolver alone, in the order of the articles' ids; `correction` is what
 * people decided. All other tables are findings and decisions seen through the corrections.
 */
export class Corrections1795510000010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table correction_target, correction, article_version, name_use, known_meeting,
      meeting_decision_actor, meeting_decision, actor_decision, analysed_article`);
    await runner.query('drop index actor_surname, actor_block, actor_merged');
    await runner.query(
      'alter table actor drop column read_name, drop column given_name, drop column found_mentions',
    );
    await runner.query(
      'create index actor_surname on actor (surname_key, mention_count desc, id) where surname_key is not null',
    );
    await runner.query(
      'create index actor_block on actor (block_key, mention_count desc, id) where block_key is not null',
    );
    await runner.query(`create index actor_name_identity on actor_name (key, actor_id)
      where kind in ('PRIMARY', 'ALIAS', 'FORMER', 'TRANSLITERATION', 'ACRONYM')`);
  }
}

const ofArticle = 'bigint not null references article on delete cascade';

const STATEMENTS = [
  `create table analysed_article (
    article_id ${ofArticle} primary key,
    content json not null,
    shown_names json not null)`,

  `create table actor_decision (
    article_id ${ofArticle},
    key text not null,
    actor_id bigint not null references actor,
    name text not null,
    kind text,
    country_code text,
    is_fuller boolean not null,
    mention_count int not null,
    published_from timestamptz(3),
    positions jsonb,
    reason text not null,
    primary key (article_id, key))`,
  'create index actor_decision_actor on actor_decision (actor_id, article_id)',
  // Those that the text mentions: an outlet's name above a report is no company.
  `create index actor_decision_newest on actor_decision
    (actor_id, coalesce(published_from, '-infinity') desc, article_id desc) where mention_count > 0`,
  `create index actor_decision_positions on actor_decision (actor_id, article_id desc) where positions is not null`,

  `create table meeting_decision (
    article_id ${ofArticle},
    key text not null,
    meeting_id bigint not null,
    kind text not null,
    status text not null,
    start_offset int not null,
    end_offset int not null,
    date_from timestamptz(3),
    date_to timestamptz(3),
    place_id bigint references actor,
    published_from timestamptz(3),
    primary key (article_id, key))`,
  'create index meeting_decision_meeting on meeting_decision (meeting_id)',
  `create index meeting_decision_place on meeting_decision
    (place_id, coalesce(date_from, '-infinity') desc, meeting_id desc)`,

  `create table meeting_decision_actor (
    article_id bigint not null,
    key text not null,
    ordinal int not null,
    meeting_id bigint not null,
    actor_id bigint not null references actor,
    role text not null,
    side_id bigint references actor,
    is_side boolean not null,
    date_from timestamptz(3),
    primary key (article_id, key, ordinal),
    foreign key (article_id, key) references meeting_decision on delete cascade)`,
  'create index meeting_decision_actor_meeting on meeting_decision_actor (meeting_id)',
  `create index meeting_decision_actor_actor on meeting_decision_actor
    (actor_id, coalesce(date_from, '-infinity') desc, meeting_id desc)`,

  // Its row outlives the meeting's own, which is there only while articles report it.
  `create table known_meeting (
    id bigint primary key,
    merged_into bigint references known_meeting,
    is_rejected boolean not null default false)`,
  'create index known_meeting_merged on known_meeting (merged_into) where merged_into is not null',

  `create table name_use (
    actor_id bigint not null references actor,
    text text not null,
    kind text not null,
    key text not null,
    found int not null default 0,
    shown int not null default 0,
    primary key (actor_id, text, kind))`,
  // By what identities join: "smith" as somebody's whole name, not as the surname of thousands.
  `create index name_use_identity on name_use (key, actor_id)
    where found > 0 and kind in ('PRIMARY', 'ALIAS', 'FORMER', 'TRANSLITERATION', 'ACRONYM')`,
  'drop index actor_name_identity',

  `create table article_version (
    article_id ${ofArticle},
    number int not null,
    seen_at timestamptz(3) not null,
    replaced_at timestamptz(3) not null default now(),
    title text,
    text text not null,
    diff text not null,
    primary key (article_id, number))`,

  `create table correction (
    id bigint generated by default as identity primary key,
    kind text not null,
    by text not null,
    at timestamptz(3) not null default now(),
    note text,
    details jsonb not null,
    undone_by text,
    undone_at timestamptz(3),
    undo_note text)`,
  // Ids of every kind of node, which may be gone.
  `create table correction_target (
    correction_id bigint not null references correction on delete cascade,
    ordinal int not null,
    kind text not null,
    number bigint not null,
    primary key (correction_id, ordinal))`,
  'create index correction_target_node on correction_target (kind, number, correction_id desc)',

  'alter table actor add column read_name text, add column given_name text, add column found_mentions int not null default 0',
  'update actor set read_name = name, found_mentions = mention_count',
  'alter table actor alter column read_name set not null',
  'drop index actor_surname, actor_block',
  // Without the count, which each article changes: an update that no index has to follow costs half.
  'create index actor_surname on actor (surname_key) where surname_key is not null',
  'create index actor_block on actor (block_key) where block_key is not null',
  'create index actor_merged on actor (merged_into) where merged_into is not null',
];
