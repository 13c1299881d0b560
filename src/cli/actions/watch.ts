import { loadConfig } from '../../config';
import type { Watch, WatchInput } from '../../model/watch';
import { systemClock } from '../../pipeline/clock';
import { readWatchInput } from '../../graph/inputs/read-watch-input';
import { createWatches } from '../../pipeline/watches/watches';
import { listWatches } from '../../store/queries/watches/watches';
import { printLine, printText } from '../output';
import { withDatabase } from '../with-database';

export async function listAllWatches(json: boolean): Promise<void> {
  const watches = await withDatabase(loadConfig(), ({ dataSource }) => listWatches(dataSource));
  for (const watch of watches)
    await (json ? printLine({ ...watch, id: `watch-${watch.id}` }) : printText(lineOf(watch)));
  if (watches.length === 0 && !json)
    console.error('There are no watches. Add one: newsgraph watch add --help');
}

/** Prints the secret too: it is shown this once. */
export async function addWatch(input: WatchInput): Promise<void> {
  const config = loadConfig();
  const { watchId, secret } = await withDatabase(config, ({ dataSource }) =>
    createWatches(dataSource, config.fetchAllow, systemClock).add(readWatchInput(input), 'local'),
  );
  await printText([`watch-${watchId}`, `/watches/watch-${watchId}.atom`, secret ?? ''].join('\t').trimEnd());
  if (secret)
    console.error('The last is the secret that signs deliveries. Keep it now: it is not shown again.');
}

export async function removeWatch(id: string): Promise<void> {
  const config = loadConfig();
  const number = await withDatabase(config, ({ dataSource }) =>
    createWatches(dataSource, config.fetchAllow, systemClock).remove(id),
  );
  await printText(`watch-${number}\tremoved`);
}

function lineOf({ id, name, webhook, lastToldAt, lastError }: Watch): string {
  const told = lastToldAt ? `told ${lastToldAt.toISOString().slice(0, 16)}Z` : '';
  return [`watch-${id}`, name, webhook ?? `/watches/watch-${id}.atom`, told, lastError ?? '']
    .join('\t')
    .trimEnd();
}
