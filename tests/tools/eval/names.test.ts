import { scoreNames } from '../../../tools/eval/names';
import type { LanguagePack } from '../../../src/analyse/language-pack';
import type { ActorType } from '../../../src/model/actor';
import { findings, spanOf } from './findings';

const TEXT = 'Ada Lovelace met the French envoy in Turin.';
const ENTITIES = [
  ['Ada Lovelace', 'PER'],
  ['French', 'MISC'],
  ['Turin', 'LOC'],
].map(([words, type]) => ({
  start: spanOf(TEXT, words!)[0],
  end: spanOf(TEXT, words!)[1],
  type,
  mention: 'name',
}));

function score(names: [string, ActorType][]): number {
  const mentions = names.map(([words, type]) => {
    const [start, end] = spanOf(TEXT, words);
    return { start, end, kind: 'NAME' as const, type, actor: 'a1', confidence: 0.9, rule: 'test' };
  });
  const document = { id: 'd', text: TEXT, entities: ENTITIES };
  return scoreNames('c', [document], () => findings({ mentions }), {} as LanguagePack).figures[0]!.value;
}

test.each<[string, [string, ActorType][], number]>([
  [
    'all right',
    [
      ['Ada Lovelace', 'PERSON'],
      ['Turin', 'PLACE'],
    ],
    100,
  ],
  [
    'a wrong border is wrong twice',
    [
      ['Lovelace', 'PERSON'],
      ['Turin', 'PLACE'],
    ],
    50,
  ],
  [
    'a wrong type is wrong twice',
    [
      ['Ada Lovelace', 'PERSON'],
      ['Turin', 'ORGANISATION'],
    ],
    50,
  ],
  [
    'a nationality found as a name is neutral',
    [
      ['Ada Lovelace', 'PERSON'],
      ['Turin', 'PLACE'],
      ['French', 'PLACE'],
    ],
    100,
  ],
  [
    'what is no name counts against',
    [
      ['Ada Lovelace', 'PERSON'],
      ['Turin', 'PLACE'],
      ['met', 'PERSON'],
    ],
    80,
  ],
  ['nothing found', [], 0],
])('%s', (_, names, value) => expect(score(names)).toBe(value));
