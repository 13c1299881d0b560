import type { DataSource } from 'typeorm';
import { type Config, loadConfig } from '../../config';
import { UserError } from '../../errors';
import { readArticleFilter } from '../../graph/inputs/read-article-filter';
import { createCorrections } from '../../pipeline/corrections';
import { articlesOf } from '../../pipeline/articles-of';
import { findInputs } from '../../pipeline/inputs/find-inputs';
import { createOpenAddress } from '../../pipeline/inputs/open-address';
import { readInputs } from '../../pipeline/inputs/read-inputs';
import { userAgentOf } from '../../pipeline/user-agent';
import { asksNothing } from '../../store/plan/filters/filter';
import { chosenArticles, titlesOf } from '../../store/queries/chosen-articles';
import { ExitStatus } from '../exit-status';
import { printText } from '../output';
import { packageVersion } from '../package-root';
import { type ReadingFlags, readOptionsOf } from '../reading-options';
import { SHELL_STATUS, stopSignal } from '../stop-signal';
import { withDatabase } from '../with-database';

export interface DeleteFlags extends ReadingFlags {
  filter?: string;
  yes?: boolean;
}

/** Takes out the articles that are in from these inputs, or that a filter chooses: a line for each, then a summary. */
export async function deleteArticles(
  targets: string[],
  { filter, yes = false, ...flags }: DeleteFlags,
): Promise<void> {
  const config = loadConfig();
  const chosen = filter === undefined ? undefined : readArticleFilter(filter);
  if (targets.length > 0 === (chosen !== undefined))
    throw new UserError('BAD_USAGE', 'Give inputs or --filter: either says which articles.');
  if (chosen && asksNothing(chosen)) throw new UserError('BAD_USAGE', ASKS_NOTHING);
  const signal = stopSignal();
  await withDatabase(config, async ({ dataSource }) => {
    const ids = chosen
      ? await chosenArticles(dataSource, chosen)
      : await takenIn(dataSource, targets, flags, config);
    const done = await takeOut(dataSource, ids, yes, signal);
    console.error(yes ? `${done} deleted.` : `${done} would be deleted; --yes does it.`);
  });
  if (signal.aborted) process.exitCode = SHELL_STATUS.SIGINT;
}

const ASKS_NOTHING =
  'The filter asks nothing, so every article would go. Name what is to go; {"not": {"id": []}} is all of them.';

/** The newest first: what later articles rest on an earlier one would be decided anew for nothing. */
async function takeOut(
  dataSource: DataSource,
  ids: readonly number[],
  yes: boolean,
  signal: AbortSignal,
): Promise<number> {
  const corrections = createCorrections(dataSource);
  let done = 0;
  for (const { id, title } of await titlesOf(dataSource, ids)) {
    if (signal.aborted) break;
    const name = `article-${id}`;
    if (yes && !(await corrections.deleteArticle(name)).deleted) continue;
    done += 1;
    await printText([name, title].filter(Boolean).join(' '));
  }
  return done;
}

async function takenIn(
  dataSource: DataSource,
  targets: string[],
  flags: ReadingFlags,
  { fetchAllow, contact }: Config,
): Promise<number[]> {
  const inputs = await findInputs(targets);
  const openAddress = createOpenAddress(fetchAllow, userAgentOf(packageVersion(), contact));
  const ids: number[] = [];
  for await (const { path, reading } of readInputs(inputs, readOptionsOf(flags, inputs), openAddress)) {
    if ('article' in reading) ids.push(...(await articlesOf(dataSource, reading.article)));
    else {
      console.error(`${path}: ${reading.rejection.message}`);
      process.exitCode = ExitStatus.SomeFailed;
    }
  }
  return ids;
}
