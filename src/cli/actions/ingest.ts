import { availableParallelism } from 'node:os';
import { setFlagsFromString } from 'node:v8';
import { loadConfig } from '../../config';
import { userAgentOf } from '../../pipeline/user-agent';
import type { IngestedItem, Lack } from '../../pipeline/ingest-readings';
import type { Withdrawn } from '../../pipeline/withdraw';
import { ingestInputs } from '../../pipeline/ingest-inputs';
import { findInputs } from '../../pipeline/inputs/find-inputs';
import { createOpenAddress } from '../../pipeline/inputs/open-address';
import { ExitStatus } from '../exit-status';
import { printLine, printText } from '../output';
import { packageVersion } from '../package-root';
import { ProgressBar } from '../progress-bar';
import { type ReadingFlags, readOptionsOf } from '../reading-options';
import { SHELL_STATUS, stopSignal } from '../stop-signal';
import type { Database } from '../../store/open-database';
import { withDatabase } from '../with-database';

export interface IngestFlags extends ReadingFlags {
  json?: boolean;
}

interface Counts {
  created: number;
  updated: number;
  unchanged: number;
  withdrawn: number;
  failed: number;
  /** Of the created, those whose source doesn't say this. */
  without: Record<Lack, number>;
}

/**
 * V8 lets each thread's memory grow to several times what is in use before it looks; a third more is enough here, and
 * costs nothing that could be measured.
 */
function holdLittle(): void {
  setFlagsFromString('--heap-growing-percent=30');
}

/**
 * One that writes and one that looks up what is there. With more the writer would have another one each time, and on each
 * Postgres parses and plans all statements anew, a tenth of its time.
 */
const CONNECTIONS = 2;

/** Takes in all articles of the inputs: a line for each, then a summary. */
export async function ingest(targets: string[], { json = false, ...flags }: IngestFlags): Promise<void> {
  holdLittle();
  const config = loadConfig();
  const version = packageVersion();
  const inputs = await findInputs(targets);
  const options = readOptionsOf(flags, inputs);
  const bar = new ProgressBar(inputs.length);
  const counts: Counts = {
    created: 0,
    updated: 0,
    unchanged: 0,
    withdrawn: 0,
    failed: 0,
    without: { outlet: 0, day: 0 },
  };
  const signal = stopSignal();
  const started = Date.now();
  const takeIn = async ({ dataSource }: Database): Promise<void> => {
    const items = ingestInputs({
      dataSource,
      version,
      inputs,
      signal,
      options,
      openAddress: createOpenAddress(config.fetchAllow, userAgentOf(version, config.contact)),
      threads: availableParallelism(),
      onInput: (read) => bar.show(read, failures(counts)),
    });
    for await (const item of items) await report(item, counts, bar, json);
  };
  await withDatabase(config, takeIn, CONNECTIONS);
  bar.clear();
  console.error(summary(counts, Date.now() - started, signal.aborted));
  const lacking = lackingNote(counts);
  if (lacking) console.error(lacking);
  if (counts.failed > 0) process.exitCode = ExitStatus.SomeFailed;
  if (signal.aborted) process.exitCode = SHELL_STATUS.SIGINT;
}

async function report(item: IngestedItem, counts: Counts, bar: ProgressBar, json: boolean): Promise<void> {
  const outcome = outcomeOf(item);
  counts[outcome] += 1;
  if (outcome === 'created') for (const lack of item.lacks) counts.without[lack] += 1;
  bar.clear();
  if (json) return printLine(toJson(item));
  const shown = outcome.padEnd(10);
  if ('error' in item) return console.error(`${shown} ${item.path}: ${item.error.message}`);
  if ('withdrawn' in item) return printText(`${shown} ${item.path}: ${item.withdrawn.told.message}`);
  await printText(`${shown} ${idOf(item.articleId)} ${item.path}${item.title ? `: ${item.title}` : ''}`);
  for (const { message } of item.problems) console.error(`           ${item.path}: ${message}`);
}

function outcomeOf(item: IngestedItem): Exclude<keyof Counts, 'without'> {
  // A folder that is read each night holds it still.
  if ('error' in item) return item.error.code === 'WITHDRAWN' ? 'withdrawn' : 'failed';
  if ('withdrawn' in item) return 'withdrawn';
  if (item.replaced) return 'updated';
  return item.created ? 'created' : 'unchanged';
}

function toJson(item: IngestedItem): object {
  if ('error' in item) return { path: item.path, error: item.error };
  if ('withdrawn' in item) return withdrawnToJson(item.path, item.withdrawn);
  const { path, title, articleId, created, replaced = false, problems } = item;
  return { path, article: idOf(articleId), title, created, ...(replaced && { updated: true }), problems };
}

function withdrawnToJson(path: string, { articleId, told }: Withdrawn): object {
  return { path, withdrawn: articleId === null ? null : idOf(articleId), problems: [told] };
}

/** As clients see it. */
function idOf(articleId: number): string {
  return `article-${articleId}`;
}

function failures({ failed }: Counts): string {
  return failed === 0 ? '' : `${failed} failed`;
}

function summary(
  { created, updated, unchanged, withdrawn, failed }: Counts,
  milliseconds: number,
  isStopped: boolean,
): string {
  const seconds = (milliseconds / 1000).toFixed(1);
  const end = isStopped ? ' Stopped before the end; the same command goes on from here.' : '';
  const out = withdrawn === 0 ? '' : ` ${withdrawn} withdrawn,`;
  const anew = updated === 0 ? '' : ` ${updated} updated,`;
  return `${created} created,${anew} ${unchanged} there already,${out} ${failed} failed, in ${seconds} s.${end}`;
}

/** An article is in with what was said of it the first time; said later, it is another, or there already. */
function lackingNote({ without }: Counts): string | null {
  const told = Object.entries(without).flatMap(([lack, count]) =>
    count > 0 ? [`${count} without ${lack === 'day' ? 'a day' : 'an outlet'}`] : [],
  );
  if (told.length === 0) return null;
  return `Of the created, ${told.join(' and ')}: --outlet and --published say it where an input doesn't, once it is out again (newsgraph delete).`;
}
