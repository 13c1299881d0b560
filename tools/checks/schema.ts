import 'reflect-metadata';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { DataSource } from 'typeorm';
import { createDataSource } from '../../src/store/data-source';
import { startEmbedded } from '../../src/store/embedded/start-embedded';
import { migrate } from '../../src/store/migrate';
import { describeSchema } from './describe-schema';

/** Checks that migrations, entities and schema/database.sql say the same; `--write` writes the file. */
const FILE = path.resolve(__dirname, '../../schema/database.sql');

async function main(): Promise<string[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'newsgraph-schema-'));
  // For the server's own user, if root runs this.
  chmodSync(folder, 0o755);
  const server = await startEmbedded(folder, { fsync: 'off' });
  const dataSource = await createDataSource({ url: server.url }).initialize();
  try {
    await migrate(dataSource, server.url);
    return [...(await drift(dataSource)), ...(await difference(dataSource))];
  } finally {
    await dataSource.destroy();
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function drift(dataSource: DataSource): Promise<string[]> {
  const { upQueries } = await dataSource.driver.createSchemaBuilder().log();
  return upQueries.map(({ query }) => `The entities would have: ${query}`);
}

async function difference(dataSource: DataSource): Promise<string[]> {
  const schema = await describeSchema(dataSource);
  if (process.argv.includes('--write')) writeFileSync(FILE, schema);
  const same = readFileSync(FILE, 'utf8') === schema;
  return same
    ? []
    : [
        'schema/database.sql is not what the migrations make. Run npm run fix:schema and look at the difference.',
      ];
}

main().then(
  (problems) => {
    for (const problem of problems) console.error(problem);
    if (problems.length === 0) console.log('schema: migrations, entities and schema/database.sql agree');
    process.exitCode = problems.length === 0 ? 0 : 1;
  },
  (error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  },
);
