import type { Proposition, Stated } from '../../model/claim';
import type { SpeechAct } from '../../model/quote';
import { contentWords } from './content-words';
import { framesOf } from './frames';
import { readVoice } from './voice';

/** Acts that say that something is so, was so or will be. Who asks, demands or praises makes no claim. */
const ASSERTING: readonly SpeechAct[] = [
  'STATE',
  'ANNOUNCE',
  'CONFIRM',
  'DENY',
  'ACCUSE',
  'PROMISE',
  'THREATEN',
  'WARN',
  'PREDICT',
  'BELIEVE',
];

/** Null for what is no claim: a question, a demand. */
export function readProposition(stated: Stated): Proposition | null {
  if (!ASSERTING.includes(stated.act)) return null;
  const refuted = REFUTED.test(stated.words);
  const { words, numbers } = contentWords(
    (refuted ? stated.words.replace(REFUTING, ' ') : stated.words).replace(REPORTED, ' '),
  );
  const { agent, undergone } = readVoice(stated);
  const about = [...new Set([...impliedActors(stated), ...(agent === null ? [] : [agent]), ...stated.about])];
  // A denial in the denier's own words, "denied it: she had not sent any", is denied no less for its "not".
  const denied = stated.act === 'DENY';
  const negative = stated.polarity === 'NEGATIVE';
  const isNot = denied && NEGATION.test(stated.words) ? true : denied !== negative;
  return {
    words,
    numbers,
    about,
    parties: [...new Set([...about, ...stated.speakers, ...stated.addressees])],
    frame: [...framesOf(stated.words), ...(undergone ? ['undergone'] : [])],
    negated: isNot !== refuted,
    mixed: stated.polarity === 'POSITIVE' && NEGATION.test(stated.words),
  };
}

/** Who does it where the words don't say: "denied sending ships", "accused Norland of sending ships", "we send ships". */
function impliedActors({ act, words, speakers, addressees }: Stated): number[] {
  if (SUBJECTLESS.test(words)) return act === 'ACCUSE' ? addressees : speakers;
  return FIRST_PERSON.test(words) ? speakers : [];
}

const SUBJECTLESS = /^\s*(?:not |never )?(?:\p{L}+ly )?(?:to \p{L}+|\p{L}{2,}ing)\b/iu;
const FIRST_PERSON = /\b(?:i|we|my|our|us|me)\b/iu;

/** "Reports that it moved troops are false", "it is untrue that …": said of a whole statement. */
const REFUTED =
  /\b(?:false|untrue|baseless|unfounded|groundless|fabricated|(?:a|an? \p{L}+) lie|lies|nonsense|a fabrication)\b/iu;
const REFUTING =
  /\b(?:reports?|claims?|allegations?|accusations?|rumou?rs?|charges?|suggestions?|false|untrue|baseless|unfounded|groundless|fabricated|lies?|nonsense|fabrication|completely|entirely|totally|utterly)\b/giu;

/** "Dismissed reports that it has moved troops" is about the troops. */
const REPORTED =
  /^\s*(?:(?:the|any|all|media|press|recent)\s)*(?:reports?|claims?|allegations?|accusations?|rumou?rs?|charges?|suggestions?) that\b/iu;

const NEGATION = /\b(?:not|no|never|nobody|nothing|none|neither|nor)\b|n['’]t\b/iu;
