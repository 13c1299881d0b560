import type { DataSource } from 'typeorm';
import { resolver } from '../../src/resolve/resolve';
import { saveArticle } from '../../src/store/queries/save-article';
import { startRun } from '../../src/store/queries/start-run';
import { heldTalks, plannedTalks } from '../factories/stories';

/** Two reports of one meeting: article-1 has it planned, with an accusation and its denial, article-2 held. */
export async function saveStories(dataSource: DataSource): Promise<void> {
  const runId = await startRun(dataSource, 'by-hand', '1');
  await saveArticle(dataSource, plannedTalks(runId), resolver);
  await saveArticle(dataSource, heldTalks(runId), resolver);
}
