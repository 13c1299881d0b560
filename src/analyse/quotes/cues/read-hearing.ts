import type { QuoteLexicon } from '../../lexicon/quote-lexicon';
import type { CueSite } from './cue-site';
import { nearThat } from '../words/near-that';
import type { Reading } from '../reading';
import type { Run } from '../words/run';
import type { WordTable } from '../words/word-table';
import { sentenceBounds } from '../words/word-table';

type Hearers = Pick<QuoteLexicon, 'hearers'>;

/**
 * "[The jury] heard that [he had lied]", "[He had lied], a court heard on Monday", "[Surgeon lied], jury told": what a
 * court hears is said to it, by nobody who is named here. Null for all other cues.
 */
export function readHearing(table: WordTable, { cue }: CueSite, lexicon: Hearers): Reading | null {
  const hearers = cue.kind === 'verb' ? hearersAt(table, cue.head, lexicon) : null;
  const said = hearers && (whatFollows(table, cue.head) ?? whatPrecedes(table, hearers, cue.head));
  if (!said) return null;
  return {
    cue: { ...cue, probability: CERTAIN },
    source: null,
    told: hearers,
    content: { runs: [said], rule: 'heard' },
  };
}

/** The words for a court or jury right before a verb of hearing, or before the "told" that ends a headline. */
export function hearersAt(table: WordTable, verb: number, { hearers }: Hearers): Run | null {
  const { words } = table;
  const [start, end] = sentenceBounds(table, verb);
  const isVerb = /^hear[ds]$/.test(words[verb]!.text) || (words[verb]!.text === 'told' && verb === end - 1);
  if (!isVerb || !hearers.includes(words[verb - 1]?.text.toLowerCase() ?? '')) return null;
  let first = verb - 1;
  while (first > start && /^(?:DET|ADJ|NOUN|PROPN)$/.test(words[first - 1]!.upos)) first--;
  return [first, verb];
}

/** An estimate: courts hear noises, but hardly ever that something is so. */
const CERTAIN = 0.9;

function whatFollows(table: WordTable, verb: number): Run | null {
  const that = nearThat(table, verb + 1);
  return that > 0 ? [that + 1, sentenceBounds(table, verb)[1]] : null;
}

/** The clause before the comma; behind the verb stands no more than when it was heard. */
function whatPrecedes(table: WordTable, [from]: Run, verb: number): Run | null {
  const [start, end] = sentenceBounds(table, verb);
  const { words } = table;
  const clause = words.slice(start, from - 1);
  const closes = words.slice(verb + 1, end).every(({ upos }) => !/^(?:VERB|AUX|SCONJ|PRON)$/.test(upos));
  const isWhole = words[from - 1]?.text === ',' && clause.some(({ upos }) => /^(?:VERB|AUX)$/.test(upos));
  return isWhole && closes ? [start, from - 1] : null;
}
