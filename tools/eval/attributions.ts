import type { FoundQuote } from '../../src/model/quote';
import type { Span } from '../../src/model/span';
import { publishedOf } from './names';
import { pairBest } from './pairing';
import { Tally, excerpt, percent } from './score';
import type { EvalError, GoldDocument, Judgement, Scorer } from './score';
import { contentWords, cueWords, jaccard, sameWords, sharedWords, wordsIn, wordsOf } from './words';
import type { TextWord } from './words';

interface GoldAttribution {
  kind: string | null;
  source: Span[];
  cue: Span[];
  content: Span[];
  speechCue?: boolean;
}

interface Spans {
  content: number[];
  source: number[];
  cue: number[];
}

class AttributionTallies {
  content = new Tally();
  source = new Tally();
  cue = new Tally();
  words = new Tally();
  detected = new Tally();
  kinds = new Map<string, { gold: number; found: number; withSource: number; sourceRight: number }>();
}

/**
 * Sources, cues and contents of what was said: gold and found are paired one to one by the Jaccard overlap of
 * their content words. Gold without a speech cue is neutral, and so is what is found there.
 */
export const scoreAttributions: Scorer = (corpus, documents, analyse) => {
  const tallies = new AttributionTallies();
  const errors: EvalError[] = [];
  const judgements: Judgement[] = [];
  for (const document of documents) {
    const quotes = analyse(document.text, publishedOf(document)).quotes;
    judge(document, quotes, tallies, errors, judgements);
  }
  return { figures: figuresOf(corpus, tallies), errors, judgements };
};

function judge(
  document: GoldDocument,
  quotes: FoundQuote[],
  tallies: AttributionTallies,
  errors: EvalError[],
  judgements: Judgement[],
): void {
  const words = wordsOf(document.text);
  const gold = (document.attributions as GoldAttribution[]).filter((g) => g.content.length);
  const goldSpans = gold.map((g) => spansOf(words, g));
  const foundSpans = quotes.map((q) => spansOf(words, q));
  const pairs = pairBest(gold.length, quotes.length, (g, f) =>
    jaccard(goldSpans[g]!.content, foundSpans[f]!.content),
  );
  const counts = gold.map((g) => g.speechCue !== false);
  const goldOf = new Map(pairs.flatMap((f, g) => (f < 0 ? [] : [[f, g] as const])));
  const excused = excusedWords(document, words, goldSpans, pairs);

  gold.forEach((g, i) => {
    if (!counts[i]) return;
    const found = pairs[i]! < 0 ? null : foundSpans[pairs[i]!]!;
    tallyGold(tallies, g, goldSpans[i]!, found);
    const problem = attributionProblem(goldSpans[i]!, found, g.kind);
    if (problem) errors.push({ kind: problem, example: describe(document.text, g, quotes[pairs[i]!]) });
  });
  quotes.forEach((quote, f) => {
    const g = goldOf.get(f);
    if (g !== undefined && !counts[g]) return;
    if (g === undefined && foundSpans[f]!.content.every((word) => excused.has(word))) return;
    tallyFound(tallies, foundSpans[f]!);
    judgements.push({ what: 'quote', confidence: quote.confidence, right: g !== undefined });
    if (g === undefined)
      errors.push({ kind: `spurious (${quote.rule})`, example: describe(document.text, quote) });
  });
}

function spansOf(words: TextWord[], a: { source: Span[]; cue: Span[]; content: Span[] }): Spans {
  return {
    content: contentWords(words, a.content),
    source: wordsIn(words, a.source),
    cue: cueWords(words, a.cue),
  };
}

/** Words in spans that the annotators left open, and in paired gold contents: nested quotes aren't annotated. */
function excusedWords(
  document: GoldDocument,
  words: TextWord[],
  gold: Spans[],
  pairs: number[],
): Set<number> {
  const discuss = ((document.discuss as { spans: Span[] }[] | undefined) ?? []).flatMap((d) => d.spans);
  return new Set([...wordsIn(words, discuss), ...gold.flatMap((g, i) => (pairs[i]! < 0 ? [] : g.content))]);
}

function tallyGold(tallies: AttributionTallies, gold: GoldAttribution, g: Spans, f: Spans | null): void {
  tallies.detected.gold++;
  tallies.content.gold++;
  tallies.words.gold += g.content.length;
  if (g.source.length) tallies.source.gold++;
  if (g.cue.length) tallies.cue.gold++;
  const kind = gold.kind ?? 'none';
  const byKind = tallies.kinds.get(kind) ?? { gold: 0, found: 0, withSource: 0, sourceRight: 0 };
  tallies.kinds.set(kind, byKind);
  byKind.gold++;
  if (!f) return;
  byKind.found++;
  if (g.source.length) byKind.withSource++;
  if (g.source.length && sharedWords(g.source, f.source)) byKind.sourceRight++;
  tallies.detected.right++;
  tallies.words.right += sharedWords(g.content, f.content);
  if (sameWords(g.content, f.content)) tallies.content.right++;
  if (g.source.length && sameWords(g.source, f.source)) tallies.source.right++;
  if (g.cue.length && sameWords(g.cue, f.cue)) tallies.cue.right++;
}

function tallyFound(tallies: AttributionTallies, f: Spans): void {
  tallies.detected.found++;
  tallies.content.found++;
  tallies.words.found += f.content.length;
  if (f.source.length) tallies.source.found++;
  if (f.cue.length) tallies.cue.found++;
}

function attributionProblem(g: Spans, f: Spans | null, kind: string | null): string | null {
  if (!f) return `missed ${kind}`;
  if (!sameWords(g.content, f.content)) {
    const left = f.content[0]! - g.content[0]!;
    const right = f.content.at(-1)! - g.content.at(-1)!;
    if (left) return left < 0 ? 'content too long at the left' : 'content too short at the left';
    return right > 0
      ? 'content too long at the right'
      : right < 0
        ? 'content too short at the right'
        : 'content inside';
  }
  if (g.source.length && !sameWords(g.source, f.source))
    return f.source.length ? 'source differs' : 'source missing';
  return g.cue.length && !sameWords(g.cue, f.cue) ? 'cue differs' : null;
}

function describe(text: string, a: { source: Span[]; cue: Span[]; content: Span[] }, b?: FoundQuote): string {
  const words = (spans: Span[]) => spans.map(([s, e]) => text.slice(s, e)).join(' … ');
  const show = (x: { source: Span[]; cue: Span[]; content: Span[] }) =>
    `source «${words(x.source)}» cue «${words(x.cue)}» content «${words(x.content)}»`;
  const [start, end] = a.content[0]!;
  return `${show(a)}${b ? ` | found (${b.rule}) ${show(b)}` : ` | in ${excerpt(text, start, end)}`}`.replace(
    /\s+/g,
    ' ',
  );
}

function figuresOf(corpus: string, t: AttributionTallies) {
  const figures = [
    percent(corpus, 'source exact F1', t.source.f1, t.source.gold),
    percent(corpus, 'cue exact F1', t.cue.f1, t.cue.gold),
    percent(corpus, 'content exact F1', t.content.f1, t.content.gold),
    percent(corpus, 'content words F1', t.words.f1, t.words.gold),
    percent(corpus, 'detected precision', t.detected.precision, t.detected.found),
    percent(corpus, 'detected recall', t.detected.recall, t.detected.gold),
  ];
  for (const kind of ['direct', 'mixed', 'indirect']) {
    const k = t.kinds.get(kind);
    if (!k) continue;
    figures.push(percent(corpus, `${kind} found`, k.found / k.gold, k.gold));
    figures.push(
      percent(corpus, `${kind} source right`, k.sourceRight / Math.max(1, k.withSource), k.withSource),
    );
  }
  return figures;
}
