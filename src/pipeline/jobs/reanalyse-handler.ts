import { articlesAfter } from '../../store/queries/versions/stored-articles';
import type { IngestContext } from '../ingest-context';
import { prepareAnalysis } from '../prepare-analysis';
import { AN_HOUR, type JobHandler } from './job-handler';

/** Analyses stored articles again, each in a transaction of its own; what was deleted meanwhile needs nothing. */
export function reanalyseHandler(context: IngestContext, parallel: number): JobHandler {
  const { dataSource } = context;
  return {
    // All threads work for one; others have their turn after it.
    slots: 1,
    parallel,
    patience: AN_HOUR,
    prepare: async ({ input }) => {
      const { articleId } = input as { articleId: number };
      const [stored] = await articlesAfter(dataSource, articleId - 1, 1);
      if (stored?.id !== articleId)
        return (finish) => dataSource.transaction((statements) => finish(statements));
      const write = await prepareAnalysis(context, stored.article);
      return async (finish) => void (await write(finish));
    },
  };
}
