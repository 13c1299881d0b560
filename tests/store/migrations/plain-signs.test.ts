import { foldLetters } from '../../../src/model/name-key';
import { PlainSigns1795510000125 } from '../../../src/store/migrations/0125-plain-signs';
import { useDatabase } from '../../database';
import { saveStories } from '../../graph/stories';

const database = useDatabase({ each: true });

const EVERY = Array.from({ length: 0x20000 - 0x80 }, (_, index) => String.fromCodePoint(0x80 + index)).filter(
  (character) => !/\p{Cs}/u.test(character),
);

/** The characters that become a space. */
async function blanked(): Promise<ReadonlySet<string>> {
  const rows = await database.rows<{ sign: string }>(
    "select sign from unnest($1::text[]) sign where fold_accents('a' || sign || 'b') = 'a b'",
    [EVERY],
  );
  return new Set(rows.map(({ sign }) => sign));
}

const SIGN = /[\p{P}\p{S}\p{Z}\p{Cc}\p{Cf}]/u;
const BLOCKS_OF_SIGNS =
  /[\u0080-\u00ff\u2000-\u206f\u20a0-\u20cf\u2190-\u245f\u2500-\u2bff\u2e00-\u2e7f\u3000-\u3020\uff00-\uffef\u{1f000}-\u{1faff}]/u;
const HYPHENS = /[\u00ad\u2010\u2011]/;

test('every sign of the blocks that hold signs parts words, and some of other scripts', async () => {
  const signs = await blanked();
  const inBlocks = EVERY.filter((one) => SIGN.test(one) && BLOCKS_OF_SIGNS.test(one) && !HYPHENS.test(one));
  expect([...inBlocks, ...'ʼʿ·։׀״،؛؟۔।№™℃'].filter((one) => !signs.has(one))).toEqual([]);
});

test('no letter and no digit parts words', async () => {
  const letters = [...(await blanked())].filter((one) => /[\p{L}\p{Nd}]/u.test(one));
  // To Unicode these are letters: "ʼ", as Ukrainian has it in words, and "ʿ" before a name.
  expect(letters.filter((one) => !/[\u02b9-\u02df]/.test(one))).toEqual([]);
});

test('Latin letters become what they are in the keys of names', async () => {
  // Without "ĳ" and the like, which stand for other characters.
  const letters = EVERY.filter(
    (one) => /\p{Script=Latin}/u.test(one) && one.normalize('NFKD') === one.normalize('NFD'),
  );
  const rows = await database.rows<{ one: string; folded: string }>(
    'select one, fold_accents(one) as folded from unnest($1::text[]) one',
    [letters],
  );
  expect(rows.filter(({ one, folded }) => folded.toLowerCase() !== foldLetters(one))).toEqual([]);
});

test('what is stored is read anew where it holds such signs, and nowhere else', async () => {
  await saveStories(database.dataSource);
  const [runner, migration] = [database.dataSource.createQueryRunner(), new PlainSigns1795510000125()];
  await migration.down(runner);
  await database.rows("update article set text = 'The quay’s end' where id = 1");
  await database.rows("update quote set text = 'The quay’s end' where id = 1");
  await database.rows("update article_search set document = ''");
  await migration.up(runner);
  await runner.query('set enable_seqscan = off');
  const found = await runner.query("select id from quote where search_document(text) @@ 'quay'");
  await runner.query('reset enable_seqscan');
  await runner.release();
  expect(found).toEqual([{ id: 1 }]);
  expect(
    await database.rows('select article_id, document::text from article_search order by article_id'),
  ).toEqual([
    { article_id: 1, document: "'end':4 'quay':2" },
    { article_id: 2, document: '' },
  ]);
});
