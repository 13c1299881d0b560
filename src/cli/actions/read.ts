import { loadConfig } from '../../config';
import { userAgentOf } from '../../pipeline/user-agent';
import { findInputs } from '../../pipeline/inputs/find-inputs';
import { createOpenAddress } from '../../pipeline/inputs/open-address';
import { readInputs } from '../../pipeline/inputs/read-inputs';
import type { InputReading } from '../../pipeline/inputs/read-inputs';
import { ExitStatus } from '../exit-status';
import { printLine } from '../output';
import { packageVersion } from '../package-root';
import { type ReadingFlags, readOptionsOf } from '../reading-options';

/** A line of JSON for each article of the inputs, or for why there is none. */
export async function read(targets: string[], flags: ReadingFlags): Promise<void> {
  const { fetchAllow, contact } = loadConfig();
  const openAddress = createOpenAddress(fetchAllow, userAgentOf(packageVersion(), contact));
  const inputs = await findInputs(targets);
  for await (const item of readInputs(inputs, readOptionsOf(flags, inputs), openAddress)) {
    if ('rejection' in item.reading) process.exitCode = ExitStatus.SomeFailed;
    await printLine(lineOf(item));
  }
}

function lineOf({ path, reading }: InputReading): object {
  if ('rejection' in reading) return { path, error: reading.rejection };
  const { article, problems } = reading;
  return {
    path,
    ...article,
    published: article.published?.value ?? null,
    ...(problems.length > 0 && { problems }),
  };
}
