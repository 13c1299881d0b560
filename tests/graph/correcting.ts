import { createCorrections } from '../../src/pipeline/corrections';
import { runQuery } from '../../src/graph/run-query';
import { resolver } from '../../src/resolve/resolve';
import { saveArticle } from '../../src/store/queries/save-article';
import { startRun } from '../../src/store/queries/start-run';
import type { TestDatabase } from '../database';
import { heldTalks, plannedTalks } from '../factories/stories';

/** Answers of any shape: the tests say which. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Answer = Record<string, any>;

export interface Correcting {
  ask(query: string): Promise<Answer>;
  /** Makes a correction that must succeed; returns its id. */
  correct(mutation: string): Promise<string>;
  undo(id: string): Promise<string>;
  /** "CODE field: message" of one that is refused. */
  problem(mutation: string): Promise<string>;
  /** Of the actor that bears a name. */
  idOf(name: string): Promise<string>;
  /** All that a client can see of actors, quotes and meetings. */
  graph(): Promise<Answer>;
  /** Saves two articles on talks between Norland and Sudonia. */
  takeInTalks(): Promise<void>;
}

/** People who correct what two articles say. */
export function correcting(database: TestDatabase): Correcting {
  const ask = async (query: string): Promise<Answer> => {
    const corrections = createCorrections(database.dataSource);
    const ingest = () => Promise.reject(new Error('none'));
    const { data, errors } = await runQuery(database.dataSource, { query }, { corrections, ingest });
    if (errors) throw new Error(errors.map(({ message }) => message).join('\n'));
    return data as Answer;
  };
  const correct = async (mutation: string): Promise<string> => {
    const { done } = await ask(`mutation { done: ${mutation} { correction { id } problems { message } } }`);
    expect(done.problems).toEqual([]);
    return done.correction.id;
  };
  return {
    ask,
    correct,
    undo: (id) => correct(`undoCorrection(id: "${id}")`),
    problem: async (mutation) => {
      const { done } = await ask(
        `mutation { done: ${mutation} { correction { id } problems { code message field } } }`,
      );
      expect(done.correction).toBeNull();
      const [{ code, message, field }] = done.problems;
      return `${code} ${field}: ${message}`;
    },
    idOf: async (name) => (await ask(`{ actor(name: "${name}") { id } }`)).actor.id,
    graph: () => ask(GRAPH),
    takeInTalks: async () => {
      const run = await startRun(database.dataSource, 'by-hand', '1');
      await saveArticle(database.dataSource, plannedTalks(run), resolver);
      await saveArticle(database.dataSource, heldTalks(run), resolver);
    },
  };
}

const GRAPH = `{
  actors(orderBy: NAME_ASC) { nodes { id name mergedFrom names { text kind }
    mentions { totalCount nodes { evidence { start text } article { id } } }
    quotes { nodes { id text } } quotesAbout { nodes { id } } meetings { nodes { id } } articles { totalCount } } }
  people { nodes { id roles { nodes { id title of { name } } } } }
  quotes(orderBy: SAID_ASC) { nodes { id text speakers { id name } addressees { name } about { name } meeting { id }
    links { nodes { kind to { id } } } } }
  meetings { nodes { id title status date { value } place { name } sides { principal { name } head { name } }
    participants { actor { name } role } reports { nodes { status article { id } } } } }
}`;
