import { readDocument } from '../../src/analyse/syntax/read-document';
import type { Token, Word } from '../../src/analyse/text/document';
import type { Span } from '../../src/model/span';
import { Tally, percent } from './score';
import type { Scorer } from './score';
import type { GoldSentence, TreebankDocument } from './treebank';

const MEASURES = ['UPOS', 'UAS', 'LAS'] as const;
type Tallies = Record<(typeof MEASURES)[number], Tally>;

/** A word with its governor, both by their places in the text; null for the root. */
interface PlacedWord {
  span: Span;
  upos: string;
  head: Span | null;
  label: string;
}

/**
 * Parts of speech and trees against a treebank, labels without subtypes: once on its own tokens and sentences,
 * once from raw text, where a word counts if it has exactly the same place (F1, as in the CoNLL 2018 shared task).
 */
export const scoreSyntax: Scorer = (corpus, documents, _analyse, pack) => {
  const given = newTallies();
  const raw = newTallies();
  for (const { text, sentences } of documents as TreebankDocument[]) {
    const gold = sentences.flatMap(placeGold);
    const annotated = pack.syntax.annotate(sentences.map(givenTokens), pack.lexicon);
    compare(given, gold, annotated.flatMap(placeWords));
    compare(
      raw,
      gold,
      readDocument(text, pack).sentences.flatMap(({ words }) => placeWords(words)),
    );
  }
  const figures = [
    ...MEASURES.map((name) => percent(corpus, `${name}, gold tokens`, given[name].f1, given[name].gold)),
    ...MEASURES.map((name) => percent(corpus, `${name} F1, raw text`, raw[name].f1, raw[name].gold)),
  ];
  return { figures, errors: [], judgements: [] };
};

function givenTokens({ forms, spans }: GoldSentence): Token[] {
  return forms.map((text, index) => ({ start: spans[index]![0], end: spans[index]![1], text }));
}

function newTallies(): Tallies {
  return { UPOS: new Tally(), UAS: new Tally(), LAS: new Tally() };
}

function placeGold({ spans, tags, heads, labels }: GoldSentence): PlacedWord[] {
  return spans.map((span, index) => ({
    span,
    upos: tags[index]!.split('|')[0]!,
    head: spans[heads[index]!] ?? null,
    label: labels[index]!,
  }));
}

function placeWords(words: Word[]): PlacedWord[] {
  return words.map(({ start, end, upos, head, label }) => {
    const governor = words[head];
    return { span: [start, end], upos, head: governor ? [governor.start, governor.end] : null, label };
  });
}

function compare(tallies: Tallies, gold: PlacedWord[], found: PlacedWord[]): void {
  const byPlace = new Map(gold.map((word) => [String(word.span), word]));
  for (const name of MEASURES) {
    tallies[name].gold += gold.length;
    tallies[name].found += found.length;
  }
  for (const word of found) {
    const match = byPlace.get(String(word.span));
    if (!match) continue;
    const attached = String(match.head) === String(word.head);
    if (match.upos === word.upos) tallies.UPOS.right++;
    if (attached) tallies.UAS.right++;
    if (attached && match.label === word.label) tallies.LAS.right++;
  }
}
