import { createLog } from '../../src/log';
import { startBackground } from '../../src/pipeline/background';
import { createJobs } from '../../src/pipeline/jobs/jobs';
import { useDatabase } from '../database';

const database = useDatabase();

test('what is queued beside it is done, by the time of Postgres, and a stop ends it all', async () => {
  const { dataSource, url } = database;
  const background = startBackground({
    dataSource,
    url,
    config: { fetchAllow: [] },
    version: '1.0.0',
    log: createLog('error'),
    threads: 1,
  });
  // Nothing to fetch and nothing to analyse: an item that is refused.
  await createJobs(dataSource, background.clock).ingest([{ title: 'Nothing', text: '' }], 'local');
  const status = async (): Promise<unknown> =>
    (await database.rows<{ status: string }>('select status from job'))[0]?.status;
  while ((await status()) !== 'FAILED') await new Promise((resolve) => setTimeout(resolve, 100));
  await background.stop();
  expect(await database.rows('select code from job_item')).toEqual([{ code: 'INPUT_EMPTY' }]);
}, 120_000);
