import type { Cue } from '../attribution';
import type { Run } from '../words/run';
import type { SourceRepair } from './source-repair';
import type { WordTable } from '../words/word-table';

/** Who speaks in a relative clause is not what that goes back to. */
export const RELATIVE_SUBJECTS: readonly SourceRepair[] = [
  {
    name: 'subject of the relative',
    apply: behindWhich,
    reason: 'between "which" and the cue stands who speaks; what it goes back to is spoken of',
    example: 'The talks, which [Ann Lee] says are useful, ended early.',
    counterExample: '[The firm, which runs the port], said the road was closed.',
  },
  {
    name: 'behind whose',
    apply: behindWhose,
    reason: 'between "whose" and the cue stands one name: who is owned speaks, not the owner',
    example: 'Most like the port, whose [head, Ann Lee], told reporters it was wet.',
    counterExample: '[The port, whose head resigned], said the road was closed.',
  },
  {
    name: 'behind a word for it',
    apply: behindThing,
    reason: 'a thing behind a comma is spoken of where the verb goes on with "was"',
    example: 'The road was "closed", a term [Ann Lee] said was unfair.',
    counterExample: 'In Leeds, [a woman named Ann Lee] said the road was closed.',
  },
];

function behindWhich({ words }: WordTable, [first, end]: Run, { head }: Cue): Run {
  let from = end;
  while (from > first && /^(?:DET|ADJ|NUM|NOUN|PROPN|PART)$/.test(words[from - 1]!.upos)) from--;
  const opens = words[from - 1]?.text === 'which' && words[from - 2]?.text === ',';
  return opens && from > first && from < end && end <= head ? [from, end] : [first, end];
}

/** "the port, whose [head, Ann Lee,] told" */
function behindWhose({ words }: WordTable, [first, end]: Run, { head }: Cue): Run {
  const whose = words.slice(first, end).findLastIndex(({ text }) => text === 'whose');
  const from = first + whose + 1;
  const owned = words.slice(from, end);
  const named = owned.every(({ upos, text }) => text === ',' || /^(?:ADJ|NOUN|PROPN)$/.test(upos));
  return whose > 0 && owned.length > 0 && named && end <= head ? [from, end] : [first, end];
}

/** "a term [Ann Lee] said was" */
function behindThing({ words }: WordTable, [first, end]: Run, { head }: Cue): Run {
  const [article, thing, name] = words.slice(first, end);
  const apart = words[first - 1]?.text === ',' && /^an?$/.test(article!.text);
  const told =
    thing?.upos === 'NOUN' &&
    name?.upos === 'PROPN' &&
    /^(?:is|was|are|were)$/.test(words[head + 1]?.text ?? '');
  return apart && told && end === head ? [first + 2, end] : [first, end];
}
