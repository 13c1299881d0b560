import { partJuniors } from '../../../../src/analyse/names/grouping/part-juniors';

/** The parts of names, each as [name, sentence, told to be a relation]. */
const partsOf = (...names: readonly (readonly [text: string, sentence: number, kin?: boolean])[]) =>
  partJuniors(
    names.map(([text, sentence]) => ({
      text,
      span: { sentence, first: 0, end: 2, type: 'PERSON', confidence: 1, rule: '' },
    })),
    names.map(([, , kin = false]) => ({ kin })),
  ).map((parts) => parts.join(' '));

test('"Jr." is no part of a name that one person bears', () => {
  expect(partsOf(['Joe Hall Jr.', 0], ['Joe Hall', 1])).toEqual(['joe hall', 'joe hall']);
  expect(partsOf(['Hall', 0], ['Joe Hall Jr.', 0, true])).toEqual(['hall', 'joe hall']);
});

test('it tells a son from his father', () => {
  expect(partsOf(['Joe Hall', 0], ['Joe Hall Jr.', 1, true])).toEqual(['joe hall', 'joe hall jr']);
  expect(partsOf(['Joe Hall', 0], ['Joe Hall, Jr.', 0])).toEqual(['joe hall', 'joe hall jr']);
});
