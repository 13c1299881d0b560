import type { DataSource } from 'typeorm';
import { isUnused } from '../store/queries/is-unused';
import { ingestInputs } from './ingest-inputs';
import { findInputs } from './inputs/find-inputs';

export interface SampleSettings {
  dataSource: DataSource;
  version: string;
  /** The folder with the sample reports. */
  folder: string;
  threads: number;
  signal: AbortSignal;
}

/** Fills a new database with the sample reports; returns how many went in. One that ever had an article is left alone. */
export async function ingestSamples({ folder, ...settings }: SampleSettings): Promise<number> {
  if (!(await isUnused(settings.dataSource))) return 0;
  const inputs = await findInputs([folder]);
  const items = ingestInputs({ ...settings, inputs, options: { now: new Date() }, openAddress: noAddress });
  let created = 0;
  for await (const item of items) if ('articleId' in item) created += 1;
  return created;
}

function noAddress(): Promise<never> {
  return Promise.reject(new Error('Samples are files.'));
}
