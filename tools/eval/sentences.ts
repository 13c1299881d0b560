import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Findings } from '../../src/model/findings';
import { publishedOf } from './names';
import { Tally, percent } from './score';
import type { EvalError, GoldDocument, Judgement, Score, Scorer } from './score';

/** A sentence of a corpus document that we annotated ourselves, by its offsets. */
export interface AnnotatedSentence {
  doc: string;
  start: number;
  end: number;
}

/** Reads annotations/NAME.jsonl. */
export function readAnnotations<T extends AnnotatedSentence>(name: string): T[] {
  const file = join(__dirname, 'annotations', `${name}.jsonl`);
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);
}

/** What judging a sentence adds to. */
export interface SentenceScore extends Pick<Score, 'errors' | 'judgements'> {
  tally: Tally;
}

/** Precision and recall of one kind of finding in sentences annotated by hand. */
export function sentenceScorer<T extends AnnotatedSentence>(
  what: string,
  sentences: () => readonly T[],
  judge: (document: GoldDocument, sentence: T, findings: Findings, score: SentenceScore) => void,
): Scorer {
  return (corpus, documents, analyse) => {
    const score = { tally: new Tally(), errors: [] as EvalError[], judgements: [] as Judgement[] };
    const annotated = sentences();
    for (const document of documents) {
      const own = annotated.filter((s) => s.doc === document.id);
      if (!own.length) continue;
      const findings = analyse(document.text, publishedOf(document));
      for (const sentence of own) judge(document, sentence, findings, score);
    }
    const { tally, errors, judgements } = score;
    const figures = [
      percent(corpus, `${what} precision`, tally.precision, tally.found),
      percent(corpus, `${what} recall`, tally.recall, tally.gold),
    ];
    return { figures, errors, judgements };
  };
}
