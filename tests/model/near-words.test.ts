import { nearWords } from '../../src/model/near-words';

test.each([
  ['left out', 'gerapetrits', 'gerapetritis'],
  ['left out in front', 'arzani', 'marzani'],
  ['left out at the end', 'lindqvis', 'lindqvist'],
  ['put in', 'trrump', 'trump'],
  ['mistaken', 'netanyaho', 'netanyahu'],
  ['in the place of the next', 'zelenksy', 'zelensky'],
  ['in front, in the place of the next', 'rtump', 'trump'],
  ['of another alphabet', 'зеленскй', 'зеленский'],
])('a letter %s: %s is near %s', (_what, typed, meant) => {
  expect(nearWords(typed)).toContain(meant);
});

test.each([
  ['two letters', 'zelenksiy', 'zelensky'],
  ['itself', 'trump', 'trump'],
  ['a word of three letters', 'bushe', 'bus'],
])('not by %s: %s is not near %s', (_what, typed, meant) => {
  expect(nearWords(typed)).not.toContain(meant);
});

test.each(['', 'li', 'kim', 'g20x', 'mig29', '北京日报', 'zеlensky', 'a'.repeat(31)])(
  '"%s" is near no word',
  (typed) => {
    expect(nearWords(typed)).toEqual([]);
  },
);
