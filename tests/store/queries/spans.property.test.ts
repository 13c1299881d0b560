import fc from 'fast-check';
import type { Span } from '../../../src/model/span';
import { cleanUnits } from '../../../src/model/clean-units';
import { resolver } from '../../../src/resolve/resolve';
import { saveArticle } from '../../../src/store/queries/save-article';
import { startRun } from '../../../src/store/queries/start-run';
import { useDatabase } from '../../database';
import { anArticle } from '../../factories/article';
import { finderIn } from '../../factories/findings';

const database = useDatabase();
let run: number;
beforeAll(async () => {
  run = await startRun(database.dataSource, 'by-hand', '1');
});

/** Pieces that texts stumble over: beyond the BMP, combining, joined, line ends, NUL, halves of characters, quotes, braces. */
const odd = fc.constantFrom(
  'a',
  ' ',
  '\r\n',
  '\n',
  '𝕏',
  '👩‍👩‍👧',
  'e\u0301',
  'ﬁ',
  '\0',
  '\ud800',
  '\udc00',
  '“',
  '"',
  "'",
  '\\',
  '{',
  '}',
  ',',
  '\u2028',
  '\ufeff',
  'ק',
  'ไ',
  'NULL',
);
const texts = fc
  .array(fc.oneof(odd, fc.string({ unit: 'binary' })), { minLength: 1, maxLength: 40 })
  .map((pieces) => cleanUnits(pieces.join('')));

/** Spans between whole characters. */
function spansOf(text: string, picks: [number, number][]): Span[] {
  const borders = [0];
  for (const character of text) borders.push((borders.at(-1) ?? 0) + character.length);
  return picks.flatMap(([a, b]) => {
    const ends = [borders[a % borders.length] ?? 0, borders[b % borders.length] ?? 0];
    const [start, end] = [Math.min(...ends), Math.max(...ends)];
    return start < end ? [[start, end] as const] : [];
  });
}

test('whatever the text, every span reads back as the text’s own words', async () => {
  const picks = fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 1, maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(texts, picks, fc.uuid(), async (text, pairs, id) => {
      fc.pre(text !== '');
      const spans = spansOf(text, pairs);
      const actor = finderIn(text).actor('a1', 'UNNAMED_SOURCE', 'somebody');
      const mentions = spans.map(([start, end]) => ({
        start,
        end,
        kind: 'NOMINAL' as const,
        type: actor.type,
        actor: 'a1',
        confidence: 0.5,
        rule: 'by-hand',
      }));
      const findings = {
        ...finderIn(text).findings({ actors: [actor], mentions }),
        sentences: spansOf(text, [
          [0, 2],
          [2, 4],
        ]),
      };
      const { articleId } = await saveArticle(
        database.dataSource,
        {
          article: anArticle({ text, url: id }),
          findings,
          runId: run,
          outlet: null,
          authors: [],
          credits: [],
          dateline: null,
        },
        resolver,
      );
      const [stored] = await database.rows<{ text: string }>('select text from article where id = $1', [
        articleId,
      ]);
      expect(stored?.text).toBe(text);
      const rows = await database.rows<{ start: number; end: number; words: string }>(
        `select start_offset as start, end_offset as end, words from mention where article_id = $1
         union all select start_offset, end_offset, words from sentence where article_id = $1`,
        [articleId],
      );
      expect(rows).toHaveLength(spans.length + findings.sentences.length);
      for (const { start, end, words } of rows) expect(stored?.text.slice(start, end)).toBe(words);
    }),
    { numRuns: 60 },
  );
});
