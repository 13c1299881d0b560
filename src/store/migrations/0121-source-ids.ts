import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What has no address is known to its readers by what its source calls it. */
export class SourceIds1795510000121 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table article add source_id text');
    await runner.query(ITEMS_BY_HOSTS);
    await runner.query(`update article set source_id = content #>> '{article,item,id}' from analysed_article
      where article_id = article.id and content #>> '{article,item,id}' is not null`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table article drop source_id');
  }
}

/** A host, and what its page named behind it: "wire.example urn:newsml:wire.example:7". No agency's name has a dot. */
const NAMED = String.raw`'^([^\s:]+\.[^\s:]+(?::\d+)?) (.+)$'`;

const ITEMS_BY_HOSTS = `update analysed_article set content = jsonb_set(content::jsonb, '{article,item}',
    (content #> '{article,item}')::jsonb || jsonb_build_object('by', named[1], 'id', named[2]))::json
  from (select article_id as id, regexp_match(content #>> '{article,item,id}', ${NAMED}) as named
    from analysed_article) as items
  where article_id = items.id and named is not null`;
