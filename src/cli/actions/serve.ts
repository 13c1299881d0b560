import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { loadConfig } from '../../config';
import type { Config } from '../../config';
import { createLog } from '../../log';
import { startBackground } from '../../pipeline/background';
import { createFeeds } from '../../pipeline/feeds/feeds';
import { ingestInput } from '../../pipeline/ingest-input';
import { createWatches } from '../../pipeline/watches/watches';
import { ingestSamples } from '../../pipeline/ingest-samples';
import { checkAddress, startServer } from '../../serve/server';
import type { Database } from '../../store/open-database';
import { printText } from '../output';
import { PACKAGE_ROOT, packageVersion } from '../package-root';
import { stopSignal } from '../stop-signal';
import { withDatabase } from '../with-database';

/** Serves until Ctrl-C or SIGTERM: then the requests under way are answered, and the database is closed. */
export async function serve(): Promise<void> {
  const config = loadConfig();
  await checkAddress(config);
  const signal = stopSignal();
  await withDatabase(config, async (database) => {
    if (config.samples) await fillWithSamples(database, signal);
    if (!signal.aborted) await serveUntil(signal, config, database);
  });
}

async function fillWithSamples({ dataSource }: Database, signal: AbortSignal): Promise<void> {
  const settings = { dataSource, version: packageVersion(), threads: availableParallelism(), signal };
  const count = await ingestSamples({ ...settings, folder: path.join(PACKAGE_ROOT, 'samples') });
  if (count > 0)
    await printText(
      `Took in ${count} sample reports, since the database was empty (off: NEWSGRAPH_SAMPLES=0).`,
    );
}

async function serveUntil(signal: AbortSignal, config: Config, database: Database): Promise<void> {
  const log = createLog(config.logLevel);
  const background = startBackground({
    ...database,
    config,
    log,
    version: packageVersion(),
    // One core stays free for answering.
    threads: Math.max(1, availableParallelism() - 1),
  });
  const { ingest, reader, politeFetch, readPolled, events, clock } = background;
  const { dataSource } = database;
  try {
    const server = await startServer({
      config,
      dataSource,
      log,
      ingest: (input) => ingestInput(ingest, input, reader),
      events,
      clock,
      watches: createWatches(dataSource, config.fetchAllow, clock),
      feeds: createFeeds(dataSource, politeFetch, clock, readPolled),
      playground: path.join(PACKAGE_ROOT, 'dist/web/graphiql'),
    });
    await printText(whereToClick(server.url));
    if (!signal.aborted) await once(signal, 'abort');
    await server.stop();
  } finally {
    await background.stop();
  }
}

function whereToClick(url: string): string {
  return `Newsgraph is ready.\n  Ask it:   ${url}/graphiql\n  GraphQL:  ${url}/graphql\nCtrl-C ends it.`;
}
