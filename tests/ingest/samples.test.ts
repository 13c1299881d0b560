import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readArticles } from '../../src/ingest/read-article';

const SAMPLES = path.join(__dirname, '../../samples');
const files = readdirSync(SAMPLES, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.txt'),
);
const read = (name: string) => [
  ...readArticles(readFileSync(path.join(SAMPLES, name)), { now: new Date('2026-11-24') }),
];

test('there are reports to explore', () => expect(files.length).toBeGreaterThanOrEqual(18));

test.each(files)('%s is read whole, with its day, outlet and address', (name) => {
  const [reading, ...others] = read(name);
  const words = reading && 'article' in reading ? reading.article.text.split(/\s+/).length : 0;
  expect(others).toEqual([]);
  expect(reading).toMatchObject({
    problems: [],
    article: {
      title: expect.any(String) as string,
      outlet: expect.any(String) as string,
      language: 'en',
      published: { value: path.basename(name).slice(0, 10), origin: 'METADATA' },
      url: expect.stringMatching(/^https:\/\/[a-z-]+\.example\//) as string,
    },
  });
  expect(words).toBeGreaterThan(100);
  expect(words).toBeLessThan(280);
});

test('the agency of a reprint is credited', () => {
  const reprints = files.filter((name) => name.includes('2015-07-1')).map((name) => read(name)[0]);
  expect(reprints).toHaveLength(3);
  for (const reprint of reprints)
    expect(reprint).toMatchObject({ article: { credits: ['Meridian News Agency'] } });
});
