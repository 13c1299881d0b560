import { statSync } from 'node:fs';
import { loadConfig } from '../../config';
import { UserError } from '../../errors';
import { addReferences, linesOf, removeReferences } from '../../pipeline/add-references';
import { ExitStatus } from '../exit-status';
import { withDatabase } from '../with-database';

/** Each line that can't be read is told; a summary at the end. */
export async function addReferenceFiles(files: string[]): Promise<void> {
  files.forEach(checkFile);
  await withDatabase(loadConfig(), async ({ dataSource }) => {
    for (const file of files) {
      const counts = await addReferences(dataSource, linesOf(file), tellFault(file));
      const { proposed } = counts;
      const others =
        proposed > 0
          ? ` ${proposed} more of the articles' actors bear their names: see mergeCandidates.`
          : '';
      const skipped = counts.skipped > 0 ? `, ${counts.skipped} of other kinds passed over` : '';
      console.error(
        `${file}: ${counts.LINKED} linked to actors of articles, ${counts.MADE} new, ${counts.KNOWN} known already${skipped}.${others}`,
      );
    }
  });
}

export async function removeReferenceFiles(files: string[]): Promise<void> {
  files.forEach(checkFile);
  await withDatabase(loadConfig(), async ({ dataSource }) => {
    for (const file of files) {
      const removed = await removeReferences(dataSource, linesOf(file), tellFault(file));
      console.error(`${file}: ${removed} removed.`);
    }
  });
}

function tellFault(file: string): (line: number, message: string) => void {
  return (line, message) => {
    process.exitCode = ExitStatus.SomeFailed;
    console.error(`${file}:${line}: ${message}`);
  };
}

function checkFile(file: string): void {
  if (statSync(file, { throwIfNoEntry: false })?.isFile()) return;
  throw new UserError('FILE_NOT_FOUND', `There is no file ${file}.`);
}
