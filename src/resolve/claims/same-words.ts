import { stem } from './stem';

export interface SameWordsRow {
  /** The first one stands for all. */
  words: string;
  reason: string;
  /** Two statements that are on one thing by these words alone. */
  example: readonly [one: string, other: string];
}

/**
 * Words that say the same in a report of what happened. Only where nearly any statement with one could have the other:
 * "strike" is no "attack", for workers strike; nor does "rebel" say what "terrorist" says.
 */
export const SAME_WORDS_ROWS: readonly SameWordsRow[] = [
  {
    words: 'program programme',
    reason: 'spelling',
    example: ['it has a nuclear programme in the north', 'it has a nuclear program in the north'],
  },
  {
    words: 'defense defence',
    reason: 'spelling',
    example: ['it cut the defence budget', 'it cut the defense budget'],
  },
  { words: 'labor labour', reason: 'spelling', example: ['it broke a labour law', 'it broke a labor law'] },
  {
    words: 'harbor harbour',
    reason: 'spelling',
    example: ['it closed the harbour to ferries', 'it closed the harbor to ferries'],
  },
  {
    words: 'center centre',
    reason: 'spelling',
    example: ['it opened a trade centre', 'it opened a trade center'],
  },
  {
    words: 'license licence',
    reason: 'spelling',
    example: ['it sold fishing licences', 'it sold fishing licenses'],
  },
  {
    words: 'start begin commence',
    reason: 'one event by several verbs',
    example: ['it began work on a tunnel', 'it started work on a tunnel'],
  },
  {
    words: 'stop halt cease',
    reason: 'one event by several verbs',
    example: ['it halted exports of grain', 'it stopped exports of grain'],
  },
  {
    words: 'close shut',
    reason: 'one event by several verbs',
    example: ['it shut the border to lorries', 'it closed the border to lorries'],
  },
  {
    words: 'buy purchase acquire',
    reason: 'one event by several verbs',
    example: ['it acquired a stake in the port', 'it bought a stake in the port'],
  },
  {
    words: 'build construct',
    reason: 'one event by several verbs',
    example: ['it constructed a dam on the river', 'it built a dam on the river'],
  },
  {
    words: 'send dispatch',
    reason: 'one event by several verbs',
    example: ['it dispatched doctors to the valley', 'it sent doctors to the valley'],
  },
  {
    words: 'abduct kidnap',
    reason: 'one deed by several verbs',
    example: ['it kidnapped the engineer in March', 'it abducted the engineer in March'],
  },
  {
    words: 'prison jail imprison',
    reason: 'one place, and what is done with it',
    example: ['it jailed the editor of a paper', 'it imprisoned the editor of a paper'],
  },
  {
    words: 'raise increase hike',
    reason: 'somebody sets more of it',
    example: ['it would increase the price of bread', 'it would raise the price of bread'],
  },
  {
    words: 'cut reduce',
    reason: 'somebody sets less of it',
    example: ['it would reduce the price of bread', 'it would cut the price of bread'],
  },
  {
    words: 'agreement accord pact deal',
    reason: 'one paper by several names',
    example: ['it signed a trade accord', 'it signed a trade deal'],
  },
  {
    words: 'talk negotiation',
    reason: 'one event by several names',
    example: ['it broke off negotiations on fishing', 'it broke off talks on fishing'],
  },
  {
    words: 'troop soldier',
    reason: 'the same people',
    example: ['it moved soldiers to the border', 'it moved troops to the border'],
  },
  {
    words: 'journalist reporter',
    reason: 'the same people',
    example: ['it freed three journalists on bail', 'it freed three reporters on bail'],
  },
  {
    words: 'company firm',
    reason: 'the same body',
    example: ['it fined a mining firm', 'it fined a mining company'],
  },
  {
    words: 'ship vessel',
    reason: 'the same thing',
    example: ['it seized vessels off the coast', 'it seized ships off the coast'],
  },
];

const SAME = new Map(
  SAME_WORDS_ROWS.flatMap(({ words }) => {
    const [one = '', ...others] = words.split(' ').map(stem);
    return others.map((other) => [other, one] as const);
  }),
);

/** By stems: the one that stands for it, or itself. */
export function sameWord(stemmed: string): string {
  return SAME.get(stemmed) ?? stemmed;
}
