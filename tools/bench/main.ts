import 'reflect-metadata';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { openDatabase } from '../../src/store/open-database';
import { compareBodies, measure } from './measure';
import { report } from './report';
import { synthesise } from './synthesise';
import { productVariant, sqlVariant, type Variant } from './variants';

// npm run bench -- [--articles 100000] [--rounds 6] [--data DIR]
// Synthesises articles into a database of its own (kept in DIR for the next run), compares the bodies of all
// variants, then times them in turn. Figures of a busy machine say little.
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      articles: { type: 'string', default: '100000' },
      rounds: { type: 'string', default: '6' },
      data: { type: 'string', default: path.resolve('data-bench') },
    },
  });
  const articles = Number(values.articles);
  const dataFolder = path.resolve(values.data, String(articles));
  mkdirSync(dataFolder, { recursive: true });
  const database = await openDatabase({ dataFolder });
  const variants: Variant[] = [];
  try {
    await database.migrate();
    const [{ count } = { count: 0 }] = await database.dataSource.query<{ count: number }[]>(
      'select count(*)::int as count from article',
    );
    if (count === 0) await synthesise(database.dataSource, { articles }, console.error);
    variants.push(await sqlVariant(database.url), await productVariant(database.url, database.dataSource));
    await compareBodies(variants);
    console.error('All bodies are equal.');
    console.log(report(await measure(variants, Number(values.rounds)), 'sql'));
  } finally {
    await Promise.all(variants.map((variant) => variant.stop()));
    await database.close();
  }
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
