import { resolver } from '../../src/resolve/resolve';
import { saveAnalysis, saveArticle } from '../../src/store/queries/save-article';
import { startRun } from '../../src/store/queries/start-run';
import { useDatabase } from '../database';
import { storyToSave, type Sentence } from '../factories/small-stories';
import { plannedTalks } from '../factories/stories';
import { correcting, type Answer } from './correcting';

const database = useDatabase({ each: true });
const { ask, correct, undo, idOf, graph, takeInTalks } = correcting(database);

/** Takes in a story of these sentences; one at the same address takes the place of the one before. */
async function take(...sentences: Sentence[]): Promise<void> {
  return takeAt(0, ...sentences);
}

async function takeAt(slot: number, ...sentences: Sentence[]): Promise<void> {
  const run = await startRun(database.dataSource, 'by-hand', '1');
  await saveArticle(database.dataSource, storyToSave(slot, sentences, run), resolver);
}

const says = (who: string, words: string): Sentence => ({ tells: 'speech', who, words });

/** "Ada Quill: it is late" of all that is said. */
async function said(): Promise<string[]> {
  const { quotes } = await ask('{ quotes { nodes { text speakers { name } } } }');
  return quotes.nodes
    .map(({ text, speakers }: Answer) => `${speakers.map(({ name }: Answer) => name).join()}: ${text}`)
    .sort();
}

async function quoteOf(words: string, name: string): Promise<string> {
  const { quotes } = await ask('{ quotes { nodes { id text speakers { name } } } }');
  return quotes.nodes.find(({ text, speakers }: Answer) => text === words && speakers[0].name === name).id;
}

describe('of an article that was deleted and comes back', () => {
  beforeEach(takeInTalks);

  const deleteTalks = () => ask('mutation { deleteArticle(id: "article-1") { deleted } }');
  const takeTalks = async () => {
    const run = await startRun(database.dataSource, 'by-hand', '1');
    return saveArticle(database.dataSource, plannedTalks(run), resolver);
  };

  test('all corrections are in force again, under the same ids', async () => {
    const quote = (await ask('{ quotes { nodes { id text } } }')).quotes.nodes;
    const ids = Object.fromEntries(quote.map(({ id, text }: Answer) => [text, id]));
    const officials = await idOf('Sudonian officials');
    await correct(`reject(id: "${ids['We want peace']}")`);
    await correct(`setSpeakers(quote: "${ids['it had moved any troops']}", speakers: ["${officials}"])`);
    await correct(`renameActor(id: "${officials}", name: "Sudonian generals")`);
    await correct(`setMeeting(id: "meeting-1", status: CANCELLED)`);
    const before = await graph();
    await deleteTalks();
    await take(says('Bob Reed', 'it is late'));
    expect(await takeTalks()).toEqual({ articleId: 1, outcome: 'CREATED', copyOf: null });
    await ask('mutation { deleteArticle(id: "article-3") { deleted } }');
    expect(await graph()).toEqual(before);
  });

  test('they can be undone', async () => {
    const before = await graph();
    const { quotes } = await ask('{ quotes(orderBy: SAID_ASC) { nodes { id } } }');
    const rejection = await correct(`reject(id: "${quotes.nodes[0].id}")`);
    await deleteTalks();
    await takeTalks();
    await undo(rejection);
    expect(await graph()).toEqual(before);
  });

  test('one of which nobody said anything gets a new id', async () => {
    await deleteTalks();
    expect(await takeTalks()).toEqual({ articleId: 3, outcome: 'CREATED', copyOf: null });
  });

  test('it is told as new', async () => {
    await correct(`reject(id: "quote-1")`);
    await deleteTalks();
    await takeTalks();
    const told = await database.rows(`select number from change where what = 'ARTICLE_ADDED' order by id`);
    expect(told).toEqual([{ number: 1 }, { number: 2 }, { number: 1 }]);
  });
});

describe('where the text of an article changes', () => {
  beforeEach(() => take(says('Ada Quill', 'it is late'), says('Bob Reed', 'it is late')));

  test('a rejected quote stays rejected, and no other one is', async () => {
    await correct(`reject(id: "${await quoteOf('it is late', 'Bob Reed')}")`);
    await take(
      says('Reed', 'all will be well before the next winter'),
      says('Ada Quill', 'it is late'),
      says('Bob Reed', 'it is late'),
    );
    expect(await said()).toEqual(['Ada Quill: it is late', 'Reed: all will be well before the next winter']);
  });

  test('it rests where the words are those of somebody else alone, and is back with its own', async () => {
    await correct(`reject(id: "${await quoteOf('it is late', 'Bob Reed')}")`);
    await take(
      { tells: 'office', who: 'Adam Quill', title: 'judge', of: 'Westmark' },
      says('A. Quill', 'it is late'),
    );
    expect(await said()).toEqual(['A. Quill: it is late']);
    const { runDiff } = await ask(
      '{ runDiff(from: "run-1", to: "run-2") { correctionsLost counts { removed } } }',
    );
    expect(runDiff).toEqual({ correctionsLost: 1, counts: { removed: 0 } });
    await take(says('Ada Quill', 'it is late'), says('Bob Reed', 'it is late'));
    expect(await said()).toEqual(['Ada Quill: it is late']);
  });

  test('the speaker whom a person named stays with the words', async () => {
    const quote = await quoteOf('it is late', 'Ada Quill');
    await correct(`setSpeakers(quote: "${quote}", speakers: ["${await idOf('Bob Reed')}"])`);
    await take(
      { tells: 'talks', one: 'Norland', other: 'Sudonia', day: '2021-05-03' },
      says('Ada Quill', 'it is late'),
      says('Bob Reed', 'the bridge was sold to a ferry company'),
    );
    expect(await said()).toEqual([
      'Bob Reed: it is late',
      'Bob Reed: the bridge was sold to a ferry company',
    ]);
    expect((await ask(`{ quote(id: "${quote}") { text corrections { kind } } }`)).quote).toEqual({
      text: 'it is late',
      corrections: [{ kind: 'SPEAKERS' }],
    });
  });

  test('quotes and mentions keep their ids with their words', async () => {
    const asked =
      '{ quotes { nodes { id text evidence { text } } } people { nodes { name mentions { nodes { id } } } } }';
    const before = await ask(asked);
    await take(
      says('Bob Reed', 'all will be well before the next winter'),
      says('Ada Quill', 'it is late'),
      says('Bob Reed', 'it is late'),
    );
    const after = await ask(asked);
    const ids = (answer: Answer) => answer['quotes'].nodes.map(({ id }: Answer) => id);
    expect(ids(after)).toEqual(expect.arrayContaining(ids(before)));
    const quill = ({ people }: Answer) => people.nodes.find(({ name }: Answer) => name === 'Ada Quill');
    expect(quill(after)).toEqual(quill(before));
  });
});

describe('whom a person keeps apart', () => {
  const isA = (title: string, of: string): Sentence => ({ tells: 'office', who: 'Ada Quill', title, of });
  const LATE = says('Ada Quill', 'it is late');

  /** Of everybody called Ada Quill: the articles. */
  async function quills(): Promise<string[][]> {
    const { people } = await ask('{ people { nodes { name articles { nodes { id } } } } }');
    return people.nodes
      .filter(({ name }: Answer) => name === 'Ada Quill')
      .map(({ articles }: Answer) => articles.nodes.map(({ id }: Answer) => id).sort())
      .sort();
  }

  async function idsOfQuills(): Promise<string[]> {
    const { people } = await ask('{ people { nodes { id } } }');
    return people.nodes.map(({ id }: Answer) => id).sort();
  }

  beforeEach(async () => {
    await takeAt(0, isA('mayor', 'Norland'), LATE);
    await takeAt(1, LATE, isA('mayor', 'Westmark'));
    expect(await quills()).toEqual([['article-1'], ['article-2']]);
  });

  test('are not joined by another text of either, till that is undone', async () => {
    const [mayor, rival] = await idsOfQuills();
    const apart = await correct(`keepApart(left: "${mayor}", right: "${rival}")`);
    await takeAt(1, LATE);
    expect(await quills()).toEqual([['article-1'], ['article-2']]);
    expect(await idsOfQuills()).toEqual([mayor, rival]);
    await undo(apart);
    expect(await quills()).toEqual([['article-1', 'article-2']]);
  });

  test('are joined where nobody keeps them apart', async () => {
    await takeAt(1, LATE);
    expect(await quills()).toEqual([['article-1', 'article-2']]);
  });

  test('are not joined by way of a third, to whom a person gave one of them', async () => {
    await takeAt(2, says('Bob Reed', 'it is late'));
    const [mayor, rival] = await idsOfQuills();
    await correct(`keepApart(left: "${mayor}", right: "${rival}")`);
    await correct(`mergeActors(keep: "${await idOf('Bob Reed')}", merge: ["${mayor}"])`);
    await takeAt(1, LATE);
    expect(await said()).toEqual(['Ada Quill: it is late', 'Bob Reed: it is late', 'Bob Reed: it is late']);
  });

  test('are told as lost once no text tells of one of them', async () => {
    const [mayor, rival] = await idsOfQuills();
    await correct(`keepApart(left: "${mayor}", right: "${rival}")`);
    await takeAt(1, says('Bob Reed', 'all will be well before the next winter'));
    expect(await ask('{ runDiff(from: "run-2", to: "run-3") { correctionsLost correctionsKept } }')).toEqual({
      runDiff: { correctionsLost: 1, correctionsKept: 0 },
    });
  });
});

test('another analysis of the same text keeps the ids of mentions', async () => {
  await takeInTalks();
  const before = await graph();
  const mentions = '{ actors(orderBy: NAME_ASC) { nodes { mentions { nodes { id evidence { start } } } } } }';
  const ids = await ask(mentions);
  const run = await startRun(database.dataSource, 'by-hand', '2');
  await saveAnalysis(database.dataSource, plannedTalks(run), resolver);
  expect(await graph()).toEqual(before);
  expect(await ask(mentions)).toEqual(ids);
});
