import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { loadConfig } from '../../config';
import { createLog } from '../../log';
import { startBackground } from '../../pipeline/background';
import { packageVersion } from '../package-root';
import { stopSignal } from '../stop-signal';
import { withDatabase } from '../with-database';

/** Works on jobs until Ctrl-C or SIGTERM: those under way are given back then, for another worker to go on with. */
export async function worker(): Promise<void> {
  const config = loadConfig();
  const signal = stopSignal();
  await withDatabase(config, async (database) => {
    const background = startBackground({
      ...database,
      config,
      version: packageVersion(),
      log: createLog(config.logLevel),
      threads: availableParallelism(),
    });
    console.error('Working. Ctrl-C ends it.');
    if (!signal.aborted) await once(signal, 'abort');
    await background.stop();
  });
}
