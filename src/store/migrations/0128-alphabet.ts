import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Lists by name put "Émile Roux" beside "Emil Rohde" and "al-Noor" beside "Alnwick", whatever the database's collation. */
export class Alphabet1795510000128 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(ALPHABETICAL);
    await runner.query('drop index actor_type_name');
    await runner.query('create index actor_alphabet on actor ((alphabetical(name) collate "C"), id)');
    await runner.query(
      'create index actor_type_alphabet on actor (type, (alphabetical(name) collate "C"), id)',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index actor_alphabet, actor_type_alphabet');
    await runner.query('drop function alphabetical(text)');
    await runner.query('create index actor_type_name on actor (type, name, id)');
  }
}

/**
 * As foldLetters does: small letters without accents. Only Latin letters have small ones in every collation. 200
 * characters, since an index entry holds 2,700 bytes, and some characters are more when they are taken apart.
 */
const ALPHABETICAL = `create function alphabetical(name text) returns text
  language sql immutable parallel safe strict as $$
    select left(replace(replace(replace(replace(
      translate(lower(regexp_replace(normalize(name, NFKD), '[\\u0300-\\u036f]', '', 'g') collate "C"),
        'ØøŁłĐđÐðıÞÆŒẞ', 'oollddddiþæœß'),
      'þ', 'th'), 'æ', 'ae'), 'œ', 'oe'), 'ß', 'ss'), 200) $$`;
