import type { DataSource } from 'typeorm';
import type { AnalysisInput } from '../analyse/analyse';
import { orDatabaseError } from '../store/database-error';
import { finishRun } from '../store/queries/finish-run';
import { startRun } from '../store/queries/start-run';
import type { Statements } from '../store/queries/statements';
import { lookUps } from '../store/transactions/look-ups';
import { analyseDespiteFaults, type Analysed } from './analyse-despite-faults';
import { loadLanguage } from './load-language';

/** What finds things in texts; a pool of threads may stand behind it. */
export type Analyse = (input: AnalysisInput) => Analysed | Promise<Analysed>;

/** Of the analysis that comes with Newsgraph. */
const EXTRACTOR = 'newsgraph-rules';

export interface IngestSettings {
  dataSource: DataSource;
  /** Of the product: "0.1.0". */
  version: string;
  /** Without it the analysis runs in this thread, by the English language pack. */
  analyse?: Analyse;
}

/** What taking in articles needs, for as long as this process does. */
export interface IngestContext {
  dataSource: DataSource;
  /** What is asked of each article before it is written. */
  lookUps: Statements;
  analyse: Analyse;
  /** The run that findings carry: one a process, begun with its first finding. */
  run(): Promise<number>;
  /** Notes that the run is over. @throws UserError where the database is out of reach */
  finish(): Promise<void>;
}

export function createIngestContext({ dataSource, version, analyse: given }: IngestSettings): IngestContext {
  let run: Promise<number> | undefined;
  const begin = (): Promise<number> => {
    run = startRun(dataSource, EXTRACTOR, version);
    // A database that was away for a moment must not spoil the run for good.
    run.catch(() => (run = undefined));
    return run;
  };
  return {
    dataSource,
    lookUps: lookUps(dataSource),
    analyse: given ?? analyseHere(),
    run: () => run ?? begin(),
    finish: async () => {
      if (run) await orDatabaseError(finishRun(dataSource, await run));
    },
  };
}

/** The pack is read with the first text: a server that only answers questions needs none. */
function analyseHere(): Analyse {
  let pack: ReturnType<typeof loadLanguage> | undefined;
  return (input) => analyseDespiteFaults(input, (pack ??= loadLanguage('en')));
}
