import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Less to write with each article. Quotes are found by a key from its index alone, which had to be written beside one
 * by the article; of quotes without a meeting, which are nearly all, no index by meeting need know; quotes go with their
 * article (clear-findings.ts), and what changes concern with them (forget-changes.ts), so that no row need be looked up
 * by a foreign key. And of text without accents none need be folded.
 */
export class NarrowWrites1795510000101 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await setQuoteKey(runner, 'key, article_id, quote_id');
    await runner.query('drop index quote_key_key');
    await runner.query('create index quote_key_article on quote_key (article_id)');
    await setMeetingIndex(runner, 'where meeting_id is not null');
    await runner.query('alter table quote drop constraint quote_article_id_fkey');
    await runner.query('alter table change_subject drop constraint change_subject_change_id_fkey');
    await setSearchDocument(runner, PLAIN);
  }

  async down(runner: QueryRunner): Promise<void> {
    await setSearchDocument(runner, '');
    await runner.query(`alter table change_subject add constraint change_subject_change_id_fkey
      foreign key (change_id) references change on delete cascade`);
    await runner.query(`alter table quote add constraint quote_article_id_fkey
      foreign key (article_id) references article on delete cascade`);
    await setMeetingIndex(runner, '');
    await runner.query('drop index quote_key_article');
    await runner.query('create index quote_key_key on quote_key (key, article_id)');
    await setQuoteKey(runner, 'article_id, quote_id, key');
  }
}

async function setQuoteKey(runner: QueryRunner, columns: string): Promise<void> {
  await runner.query(
    `alter table quote_key drop constraint quote_key_pkey, add constraint quote_key_pkey primary key (${columns})`,
  );
}

async function setMeetingIndex(runner: QueryRunner, where: string): Promise<void> {
  await runner.query('drop index quote_meeting');
  await runner.query(`create index quote_meeting on quote
    (meeting_id, coalesce(said_from, '-infinity') desc, id desc) ${where}`);
}

const PLAIN = `if octet_length(words) < 200000 and octet_length(words) = length(words) then
        return to_tsvector('english', words);
      end if;`;

/** What it returns stays the same, so that the indexes that rest on it hold. */
async function setSearchDocument(runner: QueryRunner, first: string): Promise<void> {
  await runner.query(`
    create or replace function search_document(words text) returns tsvector
    language plpgsql immutable parallel safe strict set search_path from current as $$
    declare kept int := 500000;
    begin
      ${first}
      if octet_length(words) < 200000 then return to_tsvector('english', fold_accents(words)); end if;
      while kept > 0 loop
        begin
          return to_tsvector('english', fold_accents(left(words, kept)));
        exception when program_limit_exceeded then
          kept := kept / 2;
        end;
      end loop;
      return ''::tsvector;
    end $$`);
}
