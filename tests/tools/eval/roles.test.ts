import { rolesScorer } from '../../../tools/eval/roles';
import type { LanguagePack } from '../../../src/analyse/language-pack';
import { findings, spanOf } from './findings';

const TEXT = 'French finance minister Anne Dupont spoke first.';
const SENTENCE = { doc: 'd', start: 0, end: TEXT.length };
const GOLD = {
  person: [...spanOf(TEXT, 'Anne Dupont')] as [number, number],
  title: ['finance minister'],
  of: ['France'],
};
const ACTORS = [
  { id: 'a1', type: 'PERSON' as const, name: 'Anne Dupont', names: [] },
  { id: 'a2', type: 'PLACE' as const, name: 'France', names: [] },
];

function score(title: string, of?: string): [precision: number, recall: number] {
  const [start, end] = spanOf(TEXT, 'Anne Dupont');
  const rule = { confidence: 0.9, rule: 'test' };
  const found = findings({
    actors: ACTORS,
    mentions: [{ start, end, kind: 'NAME', type: 'PERSON', actor: 'a1', ...rule }],
    roles: [{ person: 'a1', title, ...(of ? { of } : {}), start: 0, end, ...rule }],
  });
  const scorer = rolesScorer(() => [{ ...SENTENCE, roles: [GOLD] }]);
  const [precision, recall] = scorer('c', [{ id: 'd', text: TEXT }], () => found, {} as LanguagePack).figures;
  return [precision!.value, recall!.value];
}

test.each<[string, string, string | undefined, number]>([
  ['person, title and body are right', 'finance minister', 'a2', 100],
  ['"former" is no part of the title', 'former finance minister', 'a2', 100],
  ['another title is wrong', 'minister', 'a2', 0],
  ['a missing body is wrong', 'finance minister', undefined, 0],
])('%s', (_, title, of, value) => expect(score(title, of)).toEqual([value, value]));
