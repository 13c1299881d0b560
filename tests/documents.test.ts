import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

// What the documents point at must be there: pages, files, npm scripts.
const root = path.join(__dirname, '..');
const isPage = (file: string) => file.endsWith('.md');
const pages = [
  ...readdirSync(root).filter(isPage),
  ...['docs', 'examples'].flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter(isPage)
      .map((file) => path.join(folder, file)),
  ),
];
const read = (page: string) => readFileSync(path.join(root, page), 'utf8');
const all = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map((match) => match[1] ?? '');

test.each(pages)('%s links to what exists', (page) => {
  const targets = all(read(page), /\]\((?!https?:)([^)#]+)/g);
  const missing = targets.filter((target) => !existsSync(path.join(root, path.dirname(page), target)));
  expect(missing).toEqual([]);
});

// Capitals, dots and the invented finding of a how-to stand for names that the reader chooses.
const placeholder = /[A-Z]{4}|…|appointment/;

test.each(pages)('%s names files that exist', (page) => {
  const files = all(read(page), /`((?:src|tests|tools|bin|schema|examples|weights|samples)\/[^`\s]*)`/g);
  expect(files.filter((file) => !placeholder.test(file) && !existsSync(path.join(root, file)))).toEqual([]);
});

test.each(pages)('%s names scripts that exist', (page) => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  expect(all(read(page), /npm run ([\w:]+)/g).filter((script) => !(script in scripts))).toEqual([]);
});
