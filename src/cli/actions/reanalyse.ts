import { availableParallelism } from 'node:os';
import { loadConfig } from '../../config';
import { reanalyse as reanalyseArticles } from '../../pipeline/reanalyse';
import { ExitStatus } from '../exit-status';
import { packageVersion } from '../package-root';
import { ProgressBar } from '../progress-bar';
import { SHELL_STATUS, stopSignal } from '../stop-signal';
import { withDatabase } from '../with-database';

/** Analyses every stored article anew; a summary at the end. */
export async function reanalyse(): Promise<void> {
  const signal = stopSignal();
  const started = Date.now();
  let bar = new ProgressBar(0);
  let [done, skipped, failed] = [0, 0, 0];
  await withDatabase(loadConfig(), async ({ dataSource }) => {
    const articles = reanalyseArticles({
      dataSource,
      version: packageVersion(),
      threads: availableParallelism(),
      signal,
      onCount: (count) => (bar = new ProgressBar(count)),
    });
    for await (const { articleId, written, error, problems } of articles) {
      if (written) done += 1;
      else if (error) failed += 1;
      else skipped += 1;
      bar.show(done + skipped + failed, failed > 0 ? `${failed} failed` : '');
      for (const { message } of error ? [error] : problems) console.error(`article-${articleId}: ${message}`);
    }
  });
  bar.clear();
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  const stopped = signal.aborted ? ' Stopped before the end; the same command begins anew.' : '';
  const changed = skipped > 0 ? `, ${skipped} changed meanwhile and left as they are` : '';
  const broken = failed > 0 ? `, ${failed} failed and keep what was found before` : '';
  console.error(`${done} articles analysed again${changed}${broken}, in ${seconds} s.${stopped}`);
  if (failed > 0) process.exitCode = ExitStatus.SomeFailed;
  if (signal.aborted) process.exitCode = SHELL_STATUS.SIGINT;
}
