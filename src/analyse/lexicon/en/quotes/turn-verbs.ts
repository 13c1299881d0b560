import { DENYING, TURNING_AWAY } from './claims';

/** Verbs by which another begins to speak. */
const REGULAR = [
  ...'add warn vow urge accuse blame insist condemn demand refuse decline claim welcome defend threaten pledge'.split(
    ' ',
  ),
  ...'promise criticise criticize blast call offer'.split(' '),
  ...[...DENYING, ...TURNING_AWAY].filter((verb) => /^[a-z]+$/.test(verb) && verb !== 'rebut'),
];

/** Infinitive, third person, past. */
const IRREGULAR = [
  ['say', 'says', 'said'],
  ['tell', 'tells', 'told'],
  ['slam', 'slams', 'slammed'],
  ['rebut', 'rebuts', 'rebutted'],
] as const;

function third(verb: string): string {
  if (/(?:s|sh|ch|x|z)$/.test(verb)) return `${verb}es`;
  return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`;
}

function past(verb: string): string {
  if (verb.endsWith('e')) return `${verb}d`;
  return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ied` : `${verb}ed`;
}

const VERBS = [...IRREGULAR, ...REGULAR.map((verb) => [verb, third(verb), past(verb)] as const)];

export const TURN_VERBS = {
  present: new Set(VERBS.flatMap(([infinitive, present]) => [infinitive, present])),
  past: new Set(VERBS.map(([, , past]) => past)),
};
