import type { Stated } from '../../../src/model/claim';
import { readProposition } from '../../../src/resolve/claims/read-proposition';

const stated = (words: string, fields: Partial<Stated> = {}) =>
  readProposition({
    act: 'STATE',
    polarity: 'POSITIVE',
    words,
    named: [],
    about: [],
    speakers: [1],
    addressees: [2],
    ...fields,
  });

test.each<[string, Partial<Stated>, boolean]>([
  ['the mill is closed', {}, false],
  ['the mill is not closed', { polarity: 'NEGATIVE' }, true],
  ['it had closed the mill', { act: 'DENY' }, true],
  ['it had not closed the mill', { act: 'DENY', polarity: 'NEGATIVE' }, true],
  ['reports that it had closed the mill were false', {}, true],
  ['it was untrue that the mill was closed', {}, true],
])('%s %j says that it is not so: %s', (words, fields, negated) => {
  expect(stated(words, fields)?.negated).toBe(negated);
});

test('what calls a report false is about what the report says', () => {
  expect(stated('the reports that it had closed the mill were false')?.words).toEqual(['clos', 'mil']);
});

test.each<[string, Partial<Stated>, number[]]>([
  ['sending ships', { act: 'DENY', about: [3] }, [1, 3]],
  ['sending ships', { act: 'ACCUSE', about: [3] }, [2, 3]],
  ['never to send ships', { act: 'PROMISE', about: [3] }, [1, 3]],
  ['to send ships', { act: 'PROMISE' }, [1]],
  ['we send ships', { about: [3] }, [1, 3]],
  ['ships were sent', { about: [3] }, [3]],
])('who does it in "%s" %j: %j', (words, fields, about) => {
  expect(stated(words, fields)?.about).toEqual(about);
});

test.each(['ASK', 'DEMAND', 'PRAISE', 'DECLINE_COMMENT'] as const)('%s claims nothing', (act) => {
  expect(stated('the mill is closed', { act })).toBeNull();
});

test('a "not" beside the main clause makes it mixed', () => {
  expect(stated('the pipe was ready and prices would not rise')?.mixed).toBe(true);
  expect(stated('prices would not rise', { polarity: 'NEGATIVE' })?.mixed).toBe(false);
});

test('who does it comes first, also where a passive names it last', () => {
  const words = '        was attacked by         at dawn';
  const named = [
    { actor: 3, kind: 'NAME' as const, start: 0, end: 7 },
    { actor: 4, kind: 'NAME' as const, start: 24, end: 31 },
  ];
  expect(stated(words, { named, about: [3, 4] })).toMatchObject({ about: [4, 3], frame: [] });
  expect(stated(words.slice(0, 20), { named: named.slice(0, 1), about: [3] })).toMatchObject({
    about: [3],
    frame: ['undergone'],
  });
});

test('what was reported is what a denial of the report is about', () => {
  expect(stated('media reports that ships were sent', { act: 'DENY' })?.words).toEqual(['ship', 'send']);
});
