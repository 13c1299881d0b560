import type { MigrationInterface, QueryRunner } from 'typeorm';

// All as anchors were when this was made: a migration does the same for good.
interface Anchor {
  start: number;
  end: number;
  words: string;
  before: string;
  after: string;
}
type Place = Anchor & { articleId: number };
interface Details {
  articleId?: number;
  quote?: Anchor;
  mentions?: Place[];
  at?: Place[];
}

/** Corrections of an article's words keep what stands around them, as it is now. */
export class AnchorContext1795510000068 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const rows = (await runner.query(
      `select id, details from correction where kind in ('SPLIT', 'SPEAKERS', 'REJECT')`,
    )) as { id: string; details: Details }[];
    for (const { id, details } of rows) {
      await runner.query('update correction set details = $2 where id = $1', [
        id,
        JSON.stringify(await inContext(runner, details)),
      ]);
    }
  }

  /** Whoever doesn't know of it is not disturbed by it. */
  async down(): Promise<void> {}
}

async function inContext(runner: QueryRunner, details: Details): Promise<Details> {
  const all = (places: Place[]): Promise<Place[]> =>
    Promise.all(places.map((place) => anchorInContext(runner, place.articleId, place)));
  const { articleId, quote, mentions, at } = details;
  return {
    ...details,
    ...(articleId !== undefined && quote && { quote: await anchorInContext(runner, articleId, quote) }),
    ...(mentions && { mentions: await all(mentions) }),
    ...(at && { at: await all(at) }),
  };
}

/** Of words that stand there no more, the nearest place, by which they were found until now. */
async function anchorInContext<A extends Anchor>(runner: QueryRunner, articleId: number, old: A): Promise<A> {
  const rows = (await runner.query('select text from article where id = $1', [articleId])) as {
    text: string;
  }[];
  const text = rows[0]?.text ?? '';
  const start = startIn(text, old);
  const anchor = start < 0 ? null : anchorAt(text, [start, start + old.words.length]);
  return { ...old, ...(anchor ?? { before: '', after: '' }) };
}

const CONTEXT = 32;

function anchorAt(text: string, [start, end]: [start: number, end: number]): Anchor {
  return {
    start,
    end,
    words: text.slice(start, end),
    before: storable(text.slice(Math.max(start - CONTEXT, 0), start)),
    after: storable(text.slice(end, end + CONTEXT)),
  };
}

/** A cut may fall inside a character, of which neither half can be stored. */
function storable(words: string): string {
  return words.replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, '\uFFFD');
}

function startIn(text: string, { start, words }: Anchor): number {
  const [before, after] = [text.lastIndexOf(words, start), text.indexOf(words, start)];
  return after < 0 || (before >= 0 && start - before <= after - start) ? before : after;
}
