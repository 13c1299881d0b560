import { availableParallelism } from 'node:os';
import { loadConfig } from '../../config';
import { reanalyse as reanalyseArticles } from '../../pipeline/reanalyse';
import { packageVersion } from '../package-root';
import { ProgressBar } from '../progress-bar';
import { SHELL_STATUS, stopSignal } from '../stop-signal';
import { withDatabase } from '../with-database';

/** Analyses every stored article anew; a summary at the end. */
export async function reanalyse(): Promise<void> {
  const signal = stopSignal();
  const started = Date.now();
  let bar = new ProgressBar(0);
  let [done, skipped] = [0, 0];
  await withDatabase(loadConfig(), async ({ dataSource }) => {
    const articles = reanalyseArticles({
      dataSource,
      version: packageVersion(),
      threads: availableParallelism(),
      signal,
      onCount: (count) => (bar = new ProgressBar(count)),
    });
    for await (const { articleId, written, problems } of articles) {
      if (written) done += 1;
      else skipped += 1;
      bar.show(done + skipped, '');
      for (const { message } of problems) console.error(`article-${articleId}: ${message}`);
    }
  });
  bar.clear();
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  const stopped = signal.aborted ? ' Stopped before the end; the same command begins anew.' : '';
  const changed = skipped > 0 ? `, ${skipped} changed meanwhile and left as they are` : '';
  console.error(`${done} articles analysed again${changed}, in ${seconds} s.${stopped}`);
  if (signal.aborted) process.exitCode = SHELL_STATUS.SIGINT;
}
