import { createIngestContext } from '../../src/pipeline/ingest-context';
import { createInputReader, ingestInput } from '../../src/pipeline/ingest-input';
import { useDatabase } from '../database';
import type { Answer } from '../graph/correcting';
import { inventedArticles } from '../kill/invented-articles';
import { runCommand } from './run-command';
import { startServer, type StartedServer } from './start-server';

// The long one: REANALYSE_ARTICLES=10000 npx jest tests/cli/reanalyse
const ARTICLES = Number(process.env.REANALYSE_ARTICLES ?? 40);
const PAGE = 20;
const MINUTES = 60_000;

const database = useDatabase();
let server: StartedServer;
// Before the next file empties the database.
afterAll(async () => {
  server?.child.kill('SIGTERM');
  await server?.ended;
}, MINUTES);

/** All runs that what is shown of each article names: one, whenever it is asked. */
const QUESTION = `query ($after: String) { articles(first: ${PAGE}, after: $after) {
  pageInfo { hasNextPage endCursor }
  nodes { id text runs { id }
    mentions(first: 40) { nodes { evidence { text start run { id } } actor { name } } }
    quotes(first: 20) { nodes { text evidence { run { id } } speakers { name } } }
    meetings(first: 5) { nodes { id title } } } } }`;

interface Page {
  nodes: Answer[];
  pageInfo: { hasNextPage: boolean; endCursor: string };
}

/** How long each page took, in milliseconds. */
const waits: number[] = [];

async function readPage(after: string | null): Promise<Page> {
  const started = performance.now();
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: QUESTION, variables: { after } }),
  });
  const { data } = (await response.json()) as { data: { articles: Page } };
  waits.push(performance.now() - started);
  return data.articles;
}

/** Every article by its id, page by page. */
async function readAll(look: (article: Answer) => void = () => undefined): Promise<Map<string, Answer>> {
  const articles = new Map<string, Answer>();
  for (let after: string | null = null; ;) {
    const { nodes, pageInfo } = await readPage(after);
    for (const article of nodes) {
      look(article);
      articles.set(article.id, article);
    }
    if (!pageInfo.hasNextPage) return articles;
    after = pageInfo.endCursor;
  }
}

async function takeIn(): Promise<void> {
  const context = createIngestContext({ dataSource: database.dataSource, version: '0.0.1' });
  const reader = createInputReader([], '0.0.1');
  for (const input of inventedArticles(ARTICLES)) await ingestInput(context, input, reader);
}

/** One run's findings, whole: words that stand in the text, and as many as before. */
function checkWhole(article: Answer, before: Answer): void {
  const [{ id: run }] = article.runs;
  const { nodes: mentions } = article.mentions;
  const told = [...mentions, ...article.quotes.nodes].map(({ evidence }: Answer) => evidence.run.id);
  expect(new Set(told)).toEqual(new Set([run]));
  for (const { evidence } of mentions)
    expect(article.text.startsWith(evidence.text, evidence.start)).toBe(true);
  expect(shape(article)).toEqual(shape(before));
}

/** The same analysis finds the same, so that nothing is missing at any moment. */
function shape({ id, mentions, quotes, meetings }: Answer): unknown {
  return [
    id,
    mentions.nodes.map(({ actor, evidence }: Answer) => `${evidence.start} ${actor.name}`),
    quotes.nodes.map(({ text, speakers }: Answer) => [text, speakers]),
    meetings,
  ];
}

test(
  `while ${ARTICLES} articles are analysed again, each is shown by one run, whole, whoever asks`,
  async () => {
    await takeIn();
    server = await startServer(database.url);
    const before = await readAll();
    expect(before.size).toBe(ARTICLES);
    const idle = median(waits.splice(0));
    let isOver = false;
    const started = performance.now();
    const again = runCommand(['reanalyse'], { env: { DATABASE_URL: database.url } }).finally(
      () => (isOver = true),
    );
    const states = new Set<string>();
    while (!isOver) {
      const runs = new Map<string, number>();
      const read = await readAll((article) => {
        checkWhole(article, before.get(article.id)!);
        runs.set(article.runs[0].id, (runs.get(article.runs[0].id) ?? 0) + 1);
      });
      expect(read.size).toBe(ARTICLES);
      states.add(JSON.stringify([...runs]));
    }
    const { status, err } = await again;
    expect({ status, err }).toMatchObject({
      status: 0,
      err: expect.stringContaining(`${ARTICLES} articles`),
    });
    const seconds = (performance.now() - started) / 1000;
    const slowest = Math.max(...waits).toFixed(0);
    console.info(
      `${ARTICLES} articles in ${seconds.toFixed(0)} s; meanwhile ${waits.length} pages of ${PAGE} articles were answered, ` +
        `half within ${median(waits).toFixed(0)} ms (${idle.toFixed(0)} before), all within ${slowest} ms`,
    );
    // Readers did see it under way: some articles by the new run, others still by the old one.
    expect(states.size).toBeGreaterThan(2);
    const after = await readAll();
    expect(new Set([...after.values()].map(({ runs }) => runs[0].id)).size).toBe(1);
  },
  Math.max(10, ARTICLES / 40) * MINUTES,
);

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}
