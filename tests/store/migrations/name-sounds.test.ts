import { nameSounds } from '../../../src/model/name-sounds';
import { soundsOfName } from '../../../src/store/migrations/0092-name-sounds';
import { SameSounds1795510000095 } from '../../../src/store/migrations/0095-same-sounds';
import { useDatabase } from '../../database';

const database = useDatabase();
const KEYS = [
  'mikhail gorbachev',
  'rohani',
  'reagan',
  'kim jong un',
  'al nur',
  'herasymchuk',
  'alexander fox',
  '',
];

// Where this fails, the names that are stored need a migration of their own.
test('names sound as they do to a search', () => {
  expect(KEYS.map(soundsOfName)).toEqual(KEYS.map(nameSounds));
});

test('what was stored otherwise is mended', async () => {
  await database.rows(
    "insert into actor (id, type, name, read_name, identity_key) values (1, 'PERSON', 'x', 'x', 'x')",
  );
  await database.rows(
    `insert into actor_name (actor_id, text, key, kind, mention_count, sounds)
     select 1, key, key, 'ALIAS', 1, 'rkn' from unnest($1::text[]) key`,
    [KEYS],
  );
  const runner = database.dataSource.createQueryRunner();
  await new SameSounds1795510000095().up(runner);
  await runner.release();
  const rows = await database.rows<{ key: string; sounds: string }>(
    "select key, sounds from actor_name where key <> ''",
  );
  for (const { key, sounds } of rows) expect([key, sounds]).toEqual([key, nameSounds(key)]);
  expect(rows).toHaveLength(KEYS.length - 1);
});
