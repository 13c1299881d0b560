import fc from 'fast-check';
import { unifiedDiff } from '../../../src/resolve/copies/unified-diff';

test('shows what went and what came, with three lines around it', () => {
  const before = ['1', '2', '3', '4', '5', '6', '7', '8', '9'].join('\n');
  const now = ['1', '2', '3', '4', 'five', '6', '7', '8', '9'].join('\n');
  expect(unifiedDiff(before, now).split('\n')).toEqual([
    '@@ -2,7 +2,7 @@',
    ' 2',
    ' 3',
    ' 4',
    '-5',
    '+five',
    ' 6',
    ' 7',
    ' 8',
  ]);
});

test('changes that lie far apart stand in hunks of their own', () => {
  const lines = Array.from({ length: 20 }, (_, index) => String(index + 1));
  const now = lines.filter((line) => line !== '2').concat('21');
  const headers = unifiedDiff(lines.join('\n'), now.join('\n'))
    .split('\n')
    .filter((line) => line.startsWith('@@'));
  expect(headers).toEqual(['@@ -1,5 +1,4 @@', '@@ -18,3 +17,4 @@']);
});

test('the same text differs in nothing', () => {
  expect(unifiedDiff('a\nb', 'a\nb')).toBe('');
});

test('the lines without a plus are the old text, those without a minus the new one', () => {
  const text = fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 7 });
  fc.assert(
    fc.property(text, text, (before, now) => {
      const lines = unifiedDiff(before.join('\n'), now.join('\n')).split('\n');
      const body = lines.filter((line) => line !== '' && !line.startsWith('@@'));
      const side = (absent: string) => body.filter((line) => line[0] !== absent).map((line) => line.slice(1));
      if (before.join() === now.join()) return body.length === 0;
      // Lines far from every change are left out, so the sides are runs of the texts.
      return before.join().includes(side('+').join()) && now.join().includes(side('-').join());
    }),
  );
});
