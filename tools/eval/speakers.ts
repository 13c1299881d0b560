import type { Span } from '../../src/model/span';
import { actorsOf, goldActors, matchedActors, sameActors } from './actor-names';
import type { GoldActor } from './actor-names';
import { publishedOf } from './names';
import { pairBest } from './pairing';
import { Tally, excerpt, percent } from './score';
import type { EvalError, GoldDocument, Scorer } from './score';
import { contentWords, jaccard, wordsOf } from './words';

interface GoldAttribution {
  content: Span[];
  act: string;
  speakers: string[];
  addressees: string[];
  reportedBy: string[];
}

/** Who speaks, to whom, and who passed it on, as actors, over the quotes that were found. */
export const scoreSpeakers: Scorer = (corpus, documents, analyse) => {
  const speakers = new Tally();
  const acts = new Tally();
  const addressees = new Tally();
  const reporters = new Tally();
  const errors: EvalError[] = [];
  for (const document of documents) {
    const findings = analyse(document.text, publishedOf(document));
    for (const [gold, found] of pairsOf(document, findings.quotes)) {
      const wanted = goldActors(document, gold.speakers);
      const named = actorsOf(findings, found.speakers);
      acts.gold++;
      if (gold.act === found.act) acts.right++;
      tallyActors(addressees, goldActors(document, gold.addressees), actorsOf(findings, found.addressees));
      tallyActors(reporters, goldActors(document, gold.reportedBy), actorsOf(findings, found.reportedBy));
      if (!wanted.length) continue;
      speakers.gold++;
      if (sameActors(wanted, named)) speakers.right++;
      else {
        const names = (actors: { name: string }[]) => actors.map((a) => a.name).join(', ') || 'none';
        const [start, end] = gold.content[0]!;
        errors.push({
          kind: 'speaker wrong',
          example: `${names(wanted)} found ${names(named)}: ${excerpt(document.text, start, end)}`,
        });
      }
    }
  }
  const figures = [
    percent(corpus, 'speaker right, of quotes found', speakers.recall, speakers.gold),
    percent(corpus, 'act right, of quotes found', acts.recall, acts.gold),
    percent(corpus, 'addressees precision', addressees.precision, addressees.found),
    percent(corpus, 'addressees recall', addressees.recall, addressees.gold),
    percent(corpus, 'reportedBy precision', reporters.precision, reporters.found),
    percent(corpus, 'reportedBy recall', reporters.recall, reporters.gold),
  ];
  return { figures, errors, judgements: [] };
};

function pairsOf<T extends { content: Span[] }>(document: GoldDocument, quotes: T[]): [GoldAttribution, T][] {
  const words = wordsOf(document.text);
  const gold = (document.attributions as GoldAttribution[]).filter((g) => g.content.length);
  const goldWords = gold.map((g) => contentWords(words, g.content));
  const foundWords = quotes.map((q) => contentWords(words, q.content));
  const pairs = pairBest(gold.length, quotes.length, (g, f) => jaccard(goldWords[g]!, foundWords[f]!));
  return pairs.flatMap((f, g) => (f < 0 ? [] : [[gold[g]!, quotes[f]!] as [GoldAttribution, T]]));
}

function tallyActors(tally: Tally, gold: GoldActor[], found: ReturnType<typeof actorsOf>): void {
  tally.gold += gold.length;
  tally.found += found.length;
  tally.right += matchedActors(gold, found);
}
