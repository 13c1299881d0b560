import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { initialiseCluster } from '../../../src/store/embedded/initialise-cluster';
import { useTempFolder } from '../../factories/temp-folder';

const temp = useTempFolder();

test('data of another version are left alone, with what to do', async () => {
  const cluster = join(temp.path, 'old');
  mkdirSync(cluster);
  writeFileSync(join(cluster, 'PG_VERSION'), '17\n');
  await expect(initialiseCluster(cluster, '/none', 18)).rejects.toMatchObject({
    code: 'DATA_OF_ANOTHER_VERSION',
    message:
      `The data in ${cluster} were written by Postgres 17, and the built-in one is Postgres 18, which can't read them. ` +
      'Start a Postgres 17 on that folder and set DATABASE_URL to it, or move the folder away to begin anew and take the articles in again.',
  });
});

test('files that are no database are left alone', async () => {
  const cluster = join(temp.path, 'letters');
  mkdirSync(cluster);
  writeFileSync(join(cluster, 'letter.txt'), 'Dear Ada');
  await expect(initialiseCluster(cluster, '/none', 18)).rejects.toThrow(
    `${cluster} holds files but no database. Move them away, or choose another folder with NEWSGRAPH_DATA.`,
  );
});

test('what initdb says is passed on', async () => {
  const programs = join(temp.path, 'programs');
  mkdirSync(join(programs, 'bin'), { recursive: true });
  writeFileSync(join(programs, 'bin', 'initdb'), '#!/bin/sh\necho no space left >&2; exit 1\n', {
    mode: 0o755,
  });
  await expect(initialiseCluster(join(temp.path, 'new'), programs, 18)).rejects.toThrow(
    `Can't create the database in ${temp.path}: no space left`,
  );
});
