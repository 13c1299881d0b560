import { createIngestContext } from '../../src/pipeline/ingest-context';
import { ingestArticle } from '../../src/pipeline/ingest-article';
import { reanalyse } from '../../src/pipeline/reanalyse';
import { useDatabase } from '../database';
import { anArticle } from '../factories/article';
import { heldTalks, plannedTalks } from '../factories/stories';
import { correcting, type Answer } from '../graph/correcting';

const database = useDatabase();
const { ask } = correcting(database);
const ARTICLES = 16;

/** All runs that what is shown of each article names: one, whenever it is asked. */
const QUESTION = `{ articles(first: 16) { nodes { id text runs { id }
  mentions(first: 40) { nodes { evidence { text start run { id } } } }
  quotes(first: 20) { nodes { text evidence { run { id } } speakers { name } } }
  meetings(first: 5) { nodes { title } } } } }`;

async function takeIn(): Promise<void> {
  const context = createIngestContext({ dataSource: database.dataSource, version: '1.0.0' });
  const stories = [plannedTalks(1), heldTalks(1)];
  for (let number = 0; number < ARTICLES; number += 1) {
    const { article } = stories[number % 2]!;
    const fields = {
      ...article,
      url: `https://plain.example/${number}`,
      text: `${article.text}\nReport ${number}.`,
    };
    await ingestArticle(context, anArticle(fields));
  }
}

test('while all is analysed again, each article is shown by one run, whole, whoever asks', async () => {
  await takeIn();
  const before = (await ask(QUESTION)).articles.nodes;
  let isOver = false;
  const again = (async () => {
    const settings = { dataSource: database.dataSource, version: '2.0.0', threads: 1 };
    for await (const { written } of reanalyse(settings)) expect(written).toBe(true);
    isOver = true;
  })();
  const mixtures = new Set<string>();
  while (!isOver) {
    const { nodes } = (await ask(QUESTION)).articles;
    expect(nodes).toHaveLength(ARTICLES);
    nodes.forEach((article: Answer, index: number) => {
      const [{ id: run }] = article.runs;
      const told = [...article.mentions.nodes, ...article.quotes.nodes].map(
        ({ evidence }) => evidence.run.id,
      );
      expect(new Set(told)).toEqual(new Set([run]));
      for (const { evidence } of article.mentions.nodes)
        expect(article.text.startsWith(evidence.text, evidence.start)).toBe(true);
      expect(shape(article)).toEqual(shape(before[index]));
    });
    mixtures.add(nodes.map(({ runs }: Answer) => runs[0].id).join());
  }
  await again;
  // Readers did see it under way: some articles by the new run, others still by the old one.
  expect(mixtures.size).toBeGreaterThan(2);
}, 60_000);

/** The same analysis finds the same, so that nothing is missing at any moment. */
function shape({ id, mentions, quotes, meetings }: Answer): unknown {
  return [
    id,
    mentions.nodes.length,
    quotes.nodes.map(({ text, speakers }: Answer) => [text, speakers]),
    meetings,
  ];
}
