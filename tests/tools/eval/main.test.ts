import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'newsgraph-eval-'));
afterAll(() => rmSync(folder, { recursive: true }));

const TEXT = 'Ann Bell met Ben Cox in Oslo.';

/** A corpus of names; its gold has the town as somebody's name. */
function writeCorpus(): void {
  const start = TEXT.indexOf('Oslo');
  const entities = [
    { start: 0, end: 8, type: 'PER', mention: 'name' },
    { start, end: start + 4, type: 'PER', mention: 'name' },
  ];
  mkdirSync(join(folder, 'wikigold'), { recursive: true });
  writeFileSync(join(folder, 'wikigold/dev.jsonl'), JSON.stringify({ id: 'd', text: TEXT, entities }));
}

/** What `npm run eval -- …` prints, or its complaint. */
function evaluate(...args: string[]): string {
  const command = ['-r', '@swc-node/register', join(__dirname, '../../../tools/eval/main.ts'), ...args];
  try {
    return execFileSync(process.execPath, command, { encoding: 'utf8', stdio: 'pipe' });
  } catch (error) {
    return (error as { stderr: string }).stderr;
  }
}

test('--errors shows each kind of error with its words, and no figures', () => {
  writeCorpus();
  const shown = evaluate(folder, '--errors', 'wikigold');
  expect(shown).toMatch(/^\d+ × /m);
  expect(shown).toContain('Ann Bell met Ben Cox in «Oslo».');
  expect(shown).not.toContain('names F1');
});

test.each([
  ['--errors for a corpus that is not there', ['--errors', 'polnear'], `No known corpus under ${folder}.`],
  ['--corpus for one that is not there', ['--corpus', 'none'], `No known corpus under ${folder}.`],
])('%s is refused', (_, options, complaint) => {
  expect(evaluate(folder, ...options).trim()).toBe(complaint);
});
