import { wordWith } from './word-with';
import { FeatureTemplates } from '../../../src/analyse/syntax/feature-templates';
import { COLUMN } from '../../../src/analyse/syntax/columns';
import { SentenceTable } from '../../../src/analyse/syntax/sentence-table';

const words = [1, 2].map((value) => wordWith(new Int32Array(14).fill(value)));

test('a feature depends on its parts alone', () => {
  const templates = new FeatureTemplates(['a', 'b'], ['a.lower', 'a.lower b.tag', 'b.tag']);
  const sentence = new SentenceTable(words);
  const fill = (tag: number): number[] => {
    templates.rows.set([sentence.row(0), sentence.row(1)]);
    sentence.set(1, COLUMN.tag, tag);
    templates.fill(sentence.values);
    return [...templates.features];
  };
  const [before, after] = [fill(3), fill(4)];
  // Only "a.lower" stays as it was.
  expect(after.filter((feature) => before.includes(feature))).toHaveLength(1);
  expect(fill(3)).toEqual(before);
});

test('a part that does not exist says so', () => {
  expect(() => new FeatureTemplates(['a'], ['c.lower'])).toThrow('No such part of a feature: "c.lower".');
  expect(() => new FeatureTemplates(['a'], ['a.colour'])).toThrow('No such part of a feature: "a.colour".');
});

test('up to four parts make a template', () => {
  const parts = ['a.lower', 'a.tag', 'b.lower', 'b.tag', 'a.shape'];
  expect(new FeatureTemplates(['a', 'b'], [parts.slice(0, 4).join(' ')]).count).toBe(1);
  expect(() => new FeatureTemplates(['a', 'b'], [parts.join(' ')])).toThrow(
    'More than 4 parts: "a.lower a.tag b.lower b.tag a.shape".',
  );
});

test('beyond the ends of a sentence is the row of no word, behind it the root', () => {
  const sentence = new SentenceTable(words);
  expect(sentence.row(-1)).toBe(sentence.none);
  expect(sentence.row(3)).toBe(sentence.none);
  expect(sentence.row(2)).not.toBe(sentence.none);
  expect(sentence.wordRow(2)).toBe(sentence.none);
});
