import type { LanguagePack } from '../../../src/analyse/language-pack';
import { addresseesScorer } from '../../../tools/eval/addressees';
import { findings, quote } from './findings';

const TEXT = 'Lee told reporters it rained.';
const ACTORS = [
  { id: 'a1', type: 'UNNAMED_SOURCE' as const, name: 'reporters', names: [] },
  { id: 'a2', type: 'PERSON' as const, name: 'Ann Kim', names: [] },
];

function score(found: string[], gold: { names: string[]; optional?: boolean }[]): [number, number] {
  const told = quote(TEXT, { source: 'Lee', cue: 'told', content: 'it rained' });
  const all = findings({ actors: ACTORS, quotes: [{ ...told, addressees: found }] });
  const scorer = addresseesScorer(() => [{ doc: 'd', start: 0, end: TEXT.length, addressees: gold }]);
  const [precision, recall] = scorer('c', [{ id: 'd', text: TEXT }], () => all, {} as LanguagePack).figures;
  return [precision!.value, recall!.value];
}

test.each<[string, string[], { names: string[]; optional?: boolean }[], [number, number]]>([
  ['found by a name', ['a1'], [{ names: ['the press', 'reporters'] }], [100, 100]],
  ['missed', [], [{ names: ['reporters'] }], [0, 0]],
  ['one too many', ['a1', 'a2'], [{ names: ['reporters'] }], [50, 100]],
  [
    'an optional one counts neither way',
    ['a1', 'a2'],
    [{ names: ['reporters'] }, { names: ['Ann Kim'], optional: true }],
    [100, 100],
  ],
])('%s', (_, found, gold, expected) => expect(score(found, gold)).toEqual(expected));
