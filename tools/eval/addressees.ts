import type { FoundActor } from '../../src/model/actor';
import type { Findings } from '../../src/model/findings';
import { actorsOf, goesBy } from './actor-names';
import { excerpt } from './score';
import type { GoldDocument, Scorer } from './score';
import { readAnnotations, sentenceScorer } from './sentences';
import type { AnnotatedSentence, SentenceScore } from './sentences';

interface GoldAddressee {
  names: string[];
  optional?: boolean;
}

interface AddresseeSentence extends AnnotatedSentence {
  addressees: GoldAddressee[];
}

/** Whom the statements of a sentence were made to, in sentences annotated by hand. */
export function addresseesScorer(sentences: () => readonly AddresseeSentence[]): Scorer {
  return sentenceScorer('annotated addressees', sentences, judge);
}

export const scoreAddressees = addresseesScorer(() => readAnnotations<AddresseeSentence>('addressees'));

function judge(
  document: GoldDocument,
  sentence: AddresseeSentence,
  findings: Findings,
  { tally, errors }: SentenceScore,
): void {
  const example = excerpt(document.text, sentence.start, sentence.end);
  const found = addresseesIn(sentence, findings);
  const named = (gold: GoldAddressee, actor: FoundActor) => gold.names.some((name) => goesBy(actor, name));
  for (const gold of sentence.addressees.filter(({ optional }) => !optional)) {
    tally.gold++;
    if (found.some((actor) => named(gold, actor))) tally.right++;
    else errors.push({ kind: 'addressee missed', example: `${gold.names[0]}: ${example}` });
  }
  for (const actor of found) {
    const gold = sentence.addressees.find((one) => named(one, actor));
    if (gold?.optional) continue;
    tally.found++;
    if (!gold) errors.push({ kind: 'addressee spurious', example: `${actor.name}: ${example}` });
  }
}

/** Of the quotes whose cue, or words where there is none, begin in the sentence. */
function addresseesIn({ start, end }: AnnotatedSentence, findings: Findings): FoundActor[] {
  const quotes = findings.quotes.filter(({ cue, content }) => {
    const at = (cue[0] ?? content[0])?.[0] ?? -1;
    return start <= at && at < end;
  });
  return actorsOf(findings, [...new Set(quotes.flatMap(({ addressees }) => addressees))]);
}
