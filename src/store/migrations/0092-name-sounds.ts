import type { MigrationInterface, QueryRunner } from 'typeorm';

/** So many keys are given their sounds by one statement. */
const BATCH = 10_000;

/** The search box finds names in other spellings: "Gorbatschow" is Gorbachev. */
export class NameSounds1795510000092 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query("alter table actor_name add sounds text not null default ''");
    await fillSounds(runner);
    await runner.query(`create index actor_name_sounds on actor_name
      using gin (to_tsvector('simple'::regconfig, sounds)) where sounds <> ''`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table actor_name drop sounds');
  }
}

/** Writes those alone that are others. */
export async function fillSounds(runner: QueryRunner): Promise<void> {
  let after = '';
  for (;;) {
    const rows = (await runner.query(NEXT, [after, BATCH])) as { key: string }[];
    const keys = rows.map(({ key }) => key);
    if (keys.length === 0) break;
    await runner.query(FILL, [keys, keys.map(soundsOfName)]);
    after = keys.at(-1) ?? after;
  }
}

const NEXT = 'select distinct key from actor_name where key > $1 order by key limit $2';

const FILL = `update actor_name set sounds = filled.sounds
from unnest($1::text[], $2::text[]) as filled (key, sounds)
where actor_name.key = filled.key and actor_name.sounds <> filled.sounds`;

// What follows is nameSounds() as it was then: a migration does the same for good.

const ARTICLES = new Set(['al', 'el']);

const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/shch|schtsch|tsch|tch|cz/g, 'c'],
  [/sch|sh|sz|zh/g, 's'],
  [/ch/g, 'c'],
  [/ph/g, 'f'],
  [/dh/g, 'd'],
  [/kh|gh|ck|[ghqk]/g, 'k'],
  [/th/g, 't'],
  [/[wv]/g, 'v'],
  [/ts|tz|z/g, 's'],
];

export function soundsOfName(key: string): string {
  const words = key.split(' ').filter((word) => !ARTICLES.has(word));
  const sounds = words.map(soundOf);
  return sounds.some((sound, index) => sound !== words[index]) ? sounds.join(' ') : '';
}

function soundOf(word: string): string {
  const bones = consonants(word.replace(/x/g, 'k'))
    .replace(/c/g, 'k')
    .replace(/(.)\1+/g, '$1');
  return bones.length >= 3 ? bones + (/[aeiouyj]$/.test(word) ? 'a' : '') : word;
}

function consonants(word: string): string {
  let sounds = word.replace(/c(?=[eiy])/g, 's').replace(/c(?!h|z)/g, 'k');
  for (const [spelling, letter] of SOUNDS) sounds = sounds.replace(spelling, letter.toUpperCase());
  return sounds
    .toLowerCase()
    .replace(/(.)\1+/g, '$1')
    .replace(/[aeiouyj]/g, '');
}
