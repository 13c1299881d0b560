import fc from 'fast-check';
import type { CorrectionDetails } from '../../../../src/model/correction';
import type { CorrectionRequest } from '../../../../src/model/correction';
import { resolver } from '../../../../src/resolve/resolve';
import { correct, undoCorrection } from '../../../../src/store/queries/corrections/correct';
import { enforce } from '../../../../src/store/queries/corrections/enforce';
import { deleteArticle } from '../../../../src/store/queries/versions/delete-article';
import { saveAnalysis, saveArticle } from '../../../../src/store/queries/save-article';
import { showArticle } from '../../../../src/store/queries/show-article';
import { startRun } from '../../../../src/store/queries/start-run';
import { storedAnalyses } from '../../../../src/store/queries/versions/stored-analysis';
import type { ArticleToSave } from '../../../../src/store/queries/article-to-save';
import { oneAtATime } from '../../../../src/store/transactions/one-at-a-time';
import { useDatabase } from '../../../database';
import { aStory, storyToSave } from '../../../factories/small-stories';
import { FAULTS, graphSnapshot } from './graph-snapshot';

const database = useDatabase();
const author = { by: 'desk', note: null };
const SLOTS = 5;
// Others, and more: CORRECTIONS_SEED=7 CORRECTIONS_RUNS=100 npx jest tests/store/queries/corrections
const SEED = process.env.CORRECTIONS_SEED;
const RUNS = Number(process.env.CORRECTIONS_RUNS ?? 10);

type Story = Parameters<typeof storyToSave>[1];

type Step =
  | { does: 'ingest'; slot: number; story: Story }
  | { does: 'edit'; slot: number; more: Story; atEnd: boolean }
  | { does: 'reanalyse' | 'delete'; slot: number }
  | { does: 'correct'; kind: CorrectionRequest['kind']; picks: number[] }
  | { does: 'undo'; pick: number };

const slot = fc.nat(SLOTS - 1);
const pick = fc.nat(1000);
const aStep: fc.Arbitrary<Step> = fc.oneof(
  { weight: 7, arbitrary: fc.record({ does: fc.constant('ingest' as const), slot, story: aStory }) },
  {
    weight: 2,
    arbitrary: fc.record({ does: fc.constant('edit' as const), slot, more: aStory, atEnd: fc.boolean() }),
  },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('reanalyse' as const), slot }) },
  { weight: 3, arbitrary: fc.record({ does: fc.constant('delete' as const), slot }) },
  {
    weight: 5,
    arbitrary: fc.record({
      does: fc.constant('correct' as const),
      kind: fc.constantFrom(
        'MERGE_ACTORS' as const,
        'SPLIT_ACTOR' as const,
        'KEEP_APART' as const,
        'RENAME_ACTOR' as const,
        'SET_SPEAKERS' as const,
        'MERGE_MEETINGS' as const,
        'SET_MEETING' as const,
        'REJECT' as const,
      ),
      picks: fc.tuple(pick, pick, pick),
    }),
  },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('undo' as const), pick }) },
);

const aMerge: fc.Arbitrary<Step> = fc.record({
  does: fc.constant('correct' as const),
  kind: fc.constant('MERGE_ACTORS' as const),
  picks: fc.tuple(pick, pick, pick),
});

/** One database on its way, with what is known of it outside. */
class Desk {
  private readonly live = new Map<number, ArticleToSave>();
  private readonly stories = new Map<number, Story>();
  /** Deleted ones of which people said something. */
  private readonly gone = new Map<number, number>();
  made = 0;

  /** `days` from one slot's publication to the next one's. */
  constructor(
    private readonly runId: number,
    private readonly days: number,
  ) {}

  async take(step: Step): Promise<void> {
    const { dataSource } = database;
    switch (step.does) {
      case 'ingest':
        return this.ingest(step.slot, step.story);
      case 'edit': {
        const story = this.live.has(step.slot) ? (this.stories.get(step.slot) ?? []) : [];
        return this.ingest(step.slot, step.atEnd ? [...story, ...step.more] : [...step.more, ...story]);
      }
      case 'reanalyse': {
        const input = this.live.get(step.slot);
        if (input) await saveAnalysis(dataSource, input, resolver);
        return;
      }
      case 'delete':
        return this.delete(step.slot);
      case 'correct': {
        const request = await requestOf(step.kind, step.picks);
        if (request && (await correct(dataSource, request, author, resolver)).correctionId) this.made += 1;
        return;
      }
      case 'undo': {
        const [correction] = await nth('select id from correction where undone_at is null', step.pick);
        if (correction) await undoCorrection(dataSource, `correction-${correction.id}`, author, resolver);
      }
    }
  }

  private published(input: ArticleToSave, at: number): ArticleToSave {
    const value = new Date(Date.UTC(2021, 4, 10 + at * this.days)).toISOString().slice(0, 10);
    return { ...input, article: { ...input.article, published: { value, origin: 'METADATA' } } };
  }

  private async ingest(at: number, story: Story): Promise<void> {
    const input = this.published(storyToSave(at, story, this.runId), at);
    this.stories.set(at, story);
    const { articleId } = await saveArticle(database.dataSource, input, resolver);
    if (this.gone.has(at)) expect(articleId).toBe(this.gone.get(at));
    this.gone.delete(at);
    this.live.set(at, input);
  }

  private async delete(at: number): Promise<void> {
    const input = this.live.get(at);
    if (!input) return;
    const [row] = await database.rows<{ id: number }>('select id from article where url = $1', [
      input.article.url,
    ]);
    const corrected = await database.rows(ABOUT_ARTICLE, [row?.id]);
    if (row && corrected.length > 0) this.gone.set(at, row.id);
    await deleteArticle(database.dataSource, `article-${row?.id}`, resolver);
    this.live.delete(at);
  }

  async undoAll(): Promise<void> {
    const rows = await database.rows<{ id: number }>(
      'select id from correction where undone_at is null order by id % 3, id',
    );
    for (const { id } of rows)
      await undoCorrection(database.dataSource, `correction-${id}`, author, resolver);
  }

  /** The articles that are there, in the order of their intake, with the ids that they have. */
  async articles(): Promise<{ id: number; input: ArticleToSave }[]> {
    const rows = await database.rows<{ id: number; url: string }>('select id, url from article order by id');
    return rows.map(({ id, url }) => ({ id, input: this.live.get(Number(url.split('/').at(-1)))! }));
  }
}

const ABOUT_ARTICLE = `select from correction_target join correction on correction.id = correction_id
  where correction_target.kind = 'article' and number = $1 and undone_at is null`;

/** A row that a request may be about. */
interface Named {
  id: number;
  actor_id?: number;
}

async function nth(sql: string, ...picks: number[]): Promise<Named[]> {
  const rows = await database.rows<Named>(`${sql} order by id`);
  return picks.flatMap((one) => rows[one % Math.max(rows.length, 1)] ?? []);
}

const ACTORS = 'select id, type from actor where article_count > 0 and merged_into is null';

/** A request about what is there; null where there is nothing that it could be about. */
async function requestOf(
  kind: CorrectionRequest['kind'],
  picks: number[],
): Promise<CorrectionRequest | null> {
  const [first, second, third] = picks as [number, number, number];
  const [one, other] = (
    await nth(`${ACTORS} and type = '${first % 3 === 0 ? 'PLACE' : 'PERSON'}'`, first, second)
  ).map(({ id }) => `actor-${id}`);
  const [mention] = await nth('select id, actor_id from mention', first);
  const [quote] = await nth('select id from quote', first);
  const [meeting, twin] = (await nth('select id from meeting', first, second)).map(
    ({ id }) => `meeting-${id}`,
  );
  if (!one || !other || !mention) return null;
  switch (kind) {
    case 'MERGE_ACTORS':
      return { kind, keep: one, merge: [other] };
    case 'SPLIT_ACTOR':
      return {
        kind,
        id: `actor-${mention.actor_id}`,
        mentions: [`mention-${mention.id}`],
        newName: `New ${third % 3}`,
      };
    case 'KEEP_APART':
      return { kind, left: one, right: other };
    case 'RENAME_ACTOR':
      return { kind, id: one, name: `Renamed ${third % 3}` };
    case 'SET_SPEAKERS':
      return quote ? { kind, quote: `quote-${quote.id}`, speakers: [one] } : null;
    case 'MERGE_MEETINGS':
      return meeting && twin ? { kind, keep: meeting, merge: [twin] } : null;
    case 'SET_MEETING':
      return meeting ? { kind, id: meeting, status: 'CANCELLED', participants: [one, other] } : null;
    case 'REJECT': {
      const nodes = ['quote', 'role', 'meeting'] as const;
      const table = nodes[third % 3] ?? 'quote';
      const [node] = await nth(`select id from ${table}`, second);
      return node ? { kind, id: `${table}-${node.id}` } : null;
    }
  }
}

/** What a database from scratch needs of one that is left behind. */
interface Left {
  articles: { id: number; input: ArticleToSave }[];
  actors: { article_id: number; key: string; actor_id: number }[];
  meetings: { article_id: number; key: string; meeting_id: number }[];
  known: { id: number; type: string; name: string; identity_key: string }[];
  knownMeetings: { id: number }[];
  corrections: { id: number; details: CorrectionDetails }[];
}

async function leave(desk: Desk): Promise<Left> {
  return {
    articles: await desk.articles(),
    actors: await database.rows('select article_id, key, actor_id from actor_decision'),
    meetings: await database.rows('select article_id, key, meeting_id from meeting_decision'),
    known: await database.rows('select id, type, name, identity_key from actor'),
    knownMeetings: await database.rows('select id from known_meeting'),
    corrections: await database.rows(
      'select id, details from correction where undone_at is null order by id',
    ),
  };
}

/** Builds the graph anew from the articles, then makes the corrections in force under the new ids. */
async function rebuild(left: Left): Promise<void> {
  await database.empty();
  const runId = await startRun(database.dataSource, 'by-hand', '1');
  for (const { id, input } of left.articles) {
    await database.rows(`select setval(pg_get_serial_sequence('article', 'id'), $1, false)`, [id]);
    await saveArticle(database.dataSource, { ...input, runId }, resolver);
  }
  const actors = await translateActors(left);
  const meetings = await translateMeetings(left);
  for (const { id, details } of left.corrections)
    await copyCorrection(id, translate(details, actors, meetings));
  await database.dataSource.transaction(async (manager) => {
    const statements = oneAtATime(manager);
    const made = await statements.query<Left['corrections']>('select details from correction order by id');
    for (const { details } of made) {
      await enforce(statements, details, resolver);
    }
    const ids = left.articles.map(({ id }) => id);
    for (const before of await storedAnalyses(statements, ids)) {
      await showArticle(statements, before.articleId, before.input, before.decided, resolver, before);
    }
  });
}

async function translateActors({ actors, known }: Left): Promise<Map<number, number>> {
  const now = await database.rows<Left['actors'][number]>(
    'select article_id, key, actor_id from actor_decision',
  );
  const byKey = new Map(now.map((row) => [`${row.article_id} ${row.key}`, row.actor_id]));
  const ids = new Map(actors.map((row) => [row.actor_id, byKey.get(`${row.article_id} ${row.key}`) ?? 0]));
  for (const { id, type, name, identity_key } of known) {
    if (ids.has(id)) continue;
    const [made] = await database.rows<{ id: number }>(
      `insert into actor (type, name, read_name, identity_key) values ($1, $2, $2, $3) returning id`,
      [type, name, `${identity_key} of before`],
    );
    ids.set(id, made?.id ?? 0);
  }
  return ids;
}

async function translateMeetings({ meetings, knownMeetings }: Left): Promise<Map<number, number>> {
  const now = await database.rows<Left['meetings'][number]>(
    'select article_id, key, meeting_id from meeting_decision',
  );
  const byKey = new Map(now.map((row) => [`${row.article_id} ${row.key}`, row.meeting_id]));
  const ids = new Map(
    meetings.map((row) => [row.meeting_id, byKey.get(`${row.article_id} ${row.key}`) ?? 0]),
  );
  for (const { id } of knownMeetings) {
    if (ids.has(id)) continue;
    await database.rows('insert into known_meeting (id) values ($1)', [id + 1_000_000]);
    ids.set(id, id + 1_000_000);
  }
  return ids;
}

function translate(
  details: CorrectionDetails,
  actors: Map<number, number>,
  meetings: Map<number, number>,
): CorrectionDetails {
  const a = (id: number) => actors.get(id) ?? 0;
  const m = (id: number) => meetings.get(id) ?? 0;
  switch (details.kind) {
    case 'MERGE':
      return { ...details, keep: a(details.keep), merge: details.merge.map(a) };
    case 'SPLIT':
      return { ...details, from: a(details.from), made: a(details.made) };
    case 'KEEP_APART':
      return {
        ...details,
        left: a(details.left),
        right: a(details.right),
        pins: details.pins.map((pin) => ({ ...pin, actor: a(pin.actor) })),
      };
    case 'RENAME':
      return { ...details, actor: a(details.actor) };
    case 'SPEAKERS':
      return { ...details, speakers: details.speakers.map(a) };
    case 'MEETING':
      if ('merge' in details) return { ...details, keep: m(details.keep), merge: details.merge.map(m) };
      return {
        ...details,
        meeting: m(details.meeting),
        fields: { ...details.fields, participants: details.fields.participants?.map(a) ?? [] },
      };
    case 'REJECT':
      return 'meeting' in details ? { ...details, meeting: m(details.meeting) } : details;
  }
}

async function copyCorrection(id: number, details: CorrectionDetails): Promise<void> {
  await database.rows('insert into correction (id, kind, by, details) values ($1, $2, $3, $4)', [
    id,
    details.kind,
    'desk',
    JSON.stringify(details),
  ]);
  const targets = targetsOf(details);
  for (const [ordinal, [kind, number]] of targets.entries()) {
    await database.rows('insert into correction_target values ($1, $2, $3, $4)', [id, ordinal, kind, number]);
  }
}

function targetsOf(details: CorrectionDetails): [string, number][] {
  switch (details.kind) {
    case 'SPLIT':
      return details.mentions.map(({ articleId }) => ['article', articleId]);
    case 'KEEP_APART':
      return details.pins.map(({ articleId }) => ['article', articleId]);
    case 'SPEAKERS':
      return [['article', details.articleId]];
    case 'REJECT':
      return 'at' in details ? details.at.map(({ articleId }) => ['article', articleId]) : [];
    case 'RENAME':
      return [['actor', details.actor]];
    case 'MEETING':
      return 'fields' in details ? [['meeting', details.meeting]] : [];
    default:
      return [];
  }
}

/** Takes all steps; fails where the graph is not what its articles and the corrections in force make. */
async function takeAll(steps: readonly Step[], days: number): Promise<void> {
  await database.empty();
  const desk = new Desk(await startRun(database.dataSource, 'by-hand', '1'), days);
  for (const step of steps) {
    await desk.take(step);
    expect(await database.rows(FAULTS)).toEqual([]);
  }
  expect(await database.rows('select id from correction')).toHaveLength(desk.made);
  const shown = await graphSnapshot(database);
  const left = await leave(desk);
  await desk.undoAll();
  const bare = await graphSnapshot(database);
  await rebuild(left);
  expect(shown).toEqual(await graphSnapshot(database));
  await rebuild({ ...left, corrections: [] });
  expect(bare).toEqual(await graphSnapshot(database));
}

const settings = {
  numRuns: RUNS,
  endOnFailure: true,
  ...(SEED === undefined ? {} : { seed: Number(SEED) }),
};

test(
  'whatever people do, the graph is that of its articles and of the corrections in force',
  async () => {
    const steps = fc.array(aStep, { minLength: 4, maxLength: 16 });
    await fc.assert(
      fc.asyncProperty(steps, (taken) => takeAll(taken, 1)),
      settings,
    );
  },
  RUNS * 60_000,
);

/** Most of what is told weeks apart has nothing to do with the rest, so that a merge moves it at once. */
test(
  'so it is where people merge one after the other, and take it back',
  async () => {
    const ingests = Array.from({ length: SLOTS }, (_, at) =>
      fc.record({ does: fc.constant('ingest' as const), slot: fc.constant(at), story: aStory }),
    );
    const decides = fc.oneof(
      { weight: 4, arbitrary: aMerge },
      { weight: 2, arbitrary: fc.record({ does: fc.constant('undo' as const), pick }) },
      { weight: 1, arbitrary: aStep },
    );
    const steps = fc.tuple(fc.tuple(...ingests), fc.array(decides, { minLength: 3, maxLength: 8 }));
    await fc.assert(
      fc.asyncProperty(steps, ([first, then]) => takeAll([...first, ...then], 20)),
      settings,
    );
  },
  RUNS * 60_000,
);
