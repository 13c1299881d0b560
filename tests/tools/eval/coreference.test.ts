import { scoreCoreference } from '../../../tools/eval/coreference';
import type { LanguagePack } from '../../../src/analyse/language-pack';
import { findings, spanOf } from './findings';

const TEXT = 'Mary Shelley wrote it. She met Lord Byron.';
const ENTITIES = [
  ['Mary Shelley', 'name', '1', 'Mary'],
  ['She', 'pronoun', '1', 'She'],
  ['Lord Byron', 'name', '2', 'Byron'],
].map(([words, mention, cluster, head]) => ({
  start: spanOf(TEXT, words!)[0],
  end: spanOf(TEXT, words!)[1],
  type: 'PER',
  mention,
  cluster,
  head,
}));

function score(names: [string, string][]): number {
  const mentions = names.map(([words, actor]) => {
    const [start, end] = spanOf(TEXT, words);
    return {
      start,
      end,
      kind: 'NAME' as const,
      type: 'PERSON' as const,
      actor,
      confidence: 0.9,
      rule: 'test',
    };
  });
  const document = { id: 'd', genre: 'news', text: TEXT, entities: ENTITIES };
  return scoreCoreference('gum', [document], () => findings({ mentions }), {} as LanguagePack).figures[0]!
    .value;
}

test.each<[string, [string, string][], number]>([
  [
    'all right; a name within the gold span stands for it',
    [
      ['Mary Shelley', 'a'],
      ['She', 'a'],
      ['Byron', 'b'],
    ],
    100,
  ],
  [
    'one that is not found lowers recall',
    [
      ['Mary Shelley', 'a'],
      ['Byron', 'b'],
    ],
    66.7,
  ],
  [
    'all in one lowers precision',
    [
      ['Mary Shelley', 'a'],
      ['She', 'a'],
      ['Byron', 'a'],
    ],
    71.4,
  ],
  [
    'all apart lowers recall',
    [
      ['Mary Shelley', 'a'],
      ['She', 'c'],
      ['Byron', 'b'],
    ],
    80,
  ],
])('%s', (_, names, value) => expect(score(names)).toBe(value));

test.each([
  ['right where the names of its actor mean the same', 'a', true],
  ['wrong where they mean somebody else', 'b', false],
])('a pronoun is %s', (_, actor, right) => {
  const mention = (words: string, of: string, kind: 'NAME' | 'PRONOUN') => {
    const [start, end] = spanOf(TEXT, words);
    return { start, end, kind, type: 'PERSON' as const, actor: of, confidence: 0.9, rule: 'test' };
  };
  const mentions = [
    mention('Mary Shelley', 'a', 'NAME'),
    mention('She', actor, 'PRONOUN'),
    mention('Byron', 'b', 'NAME'),
  ];
  const document = { id: 'd', genre: 'news', text: TEXT, entities: ENTITIES };
  const { judgements } = scoreCoreference(
    'gum',
    [document],
    () => findings({ mentions }),
    {} as LanguagePack,
  );
  expect(judgements).toEqual([{ what: 'pronoun', confidence: 0.9, right }]);
});
