import { scoreCopies } from '../../../tools/eval/copies';

const words = (from: number, count: number) =>
  Array.from({ length: count }, (_, index) => `word${from + index}`).join(' ');
const report = (id: string, text: string, copies: string[] = []) => ({
  id,
  text,
  copies,
  date: ' 2-MAR-1987 10:00:00.00',
});

test('copies are counted as those that are known, and as others to be read', () => {
  const { figures, errors } = scoreCopies('c', [
    report('a', words(0, 80), ['b']),
    report('b', words(0, 79), ['a']),
    report('c', words(0, 40)),
    report('d', words(200, 80), ['e']),
    report('e', words(300, 80), ['d']),
  ]);
  expect(figures.map(({ name, value }) => [name, value])).toEqual([
    ['near duplicates found', 50],
    ['copies beside them', 2],
    ['groups of copies', 1],
  ]);
  expect(errors.map(({ kind }) => kind)).toEqual(['EXCERPT', 'EXCERPT']);
  expect(errors[0]?.example).toMatch(/^0\.47 c «word0 .+» a «word0 /);
});
