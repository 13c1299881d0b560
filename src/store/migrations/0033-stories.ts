import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What articles on one happening are looked up by, which tell of the same, and the stories that they make. */
export class Stories1795510000033 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop view story');
    await runner.query('drop table article_story, story_pair, story_key');
  }
}

const STATEMENTS = [
  `create table story_key (
    key bigint not null,
    article_id bigint not null references article on delete cascade,
    published_from timestamptz not null,
    primary key (key, article_id))`,
  'create index story_key_article on story_key (article_id)',
  'create index story_key_published on story_key (key, published_from)',

  // From the later article to the earlier one.
  `create table story_pair (
    article_id bigint not null references article on delete cascade,
    earlier_id bigint not null references article on delete cascade,
    similarity real not null,
    primary key (article_id, earlier_id))`,
  'create index story_pair_earlier on story_pair (earlier_id)',

  // Whoever told of it first leads a story.
  `create table article_story (
    article_id bigint primary key references article on delete cascade,
    leader_id bigint not null references article on delete cascade,
    content jsonb not null,
    published_from timestamptz)`,
  `create index article_story_leader on article_story
    (leader_id, (coalesce(published_from, '-infinity')) desc, article_id desc)`,

  `create view story as
    select leader.article_id as id, coalesce(article.title, split_part(article.text, E'\\n', 1)) as title
    from article_story leader join article on article.id = leader.article_id
    where leader.leader_id = leader.article_id and exists (
      select from article_story member where member.leader_id = leader.article_id and member.article_id <> leader.article_id)`,
];
