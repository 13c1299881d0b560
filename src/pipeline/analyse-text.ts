import { readDocument } from '../ingest/read-document';
import { readPlainText } from '../ingest/read-plain-text';
import type { Article, Rejection } from '../model/article';
import { cleanUnits } from '../model/clean-units';
import { analyseDespiteFaults, type Analysed } from './analyse-despite-faults';
import { loadLanguage } from './load-language';

/** Milliseconds by step. */
export interface AnalysisTiming {
  load: number;
  read: number;
  analyse: number;
}

export interface AnalysedText extends Analysed {
  /** Whose text the offsets point into; missing where they point into the input itself. */
  article?: Article;
  timing: AnalysisTiming;
}

export interface AnalyseOptions {
  /** Else the day that the input tells counts. */
  published?: string;
  now: Date;
}

/**
 * Analyses what ingest would take in: a plain text as it stands, so that offsets point into the bytes as given
 * (decoded); of a page, a feed or an archive each article as it is read.
 */
export async function* analyseDocument(
  bytes: Uint8Array,
  options: AnalyseOptions,
): AsyncGenerator<AnalysedText | { rejection: Rejection }> {
  const plain = timed(() => readPlainText(bytes, options.now));
  if (plain.value) {
    const { text, article } = plain.value;
    return yield analyseText(text, options.published ?? article.published?.value, plain.milliseconds);
  }
  let begun = performance.now();
  for await (const reading of readDocument(bytes, { now: options.now })) {
    const read = since(begun);
    if ('rejection' in reading) yield reading;
    else yield analyseReading(reading, options, read);
    begun = performance.now();
  }
}

function analyseReading(
  { article, problems }: { article: Article; problems: Rejection[] },
  { published = article.published?.value }: AnalyseOptions,
  read: number,
): AnalysedText {
  const analysed = analyseText(article.text, published, read);
  return { ...analysed, article, problems: [...problems, ...analysed.problems] };
}

/** Analyses a text as it stands. */
export function analyseText(text: string, published?: string, read = 0): AnalysedText {
  const loaded = timed(() => loadLanguage('en'));
  const input = { text: cleanUnits(text), published };
  const analysed = timed(() => analyseDespiteFaults(input, loaded.value));
  return {
    ...analysed.value,
    timing: { load: loaded.milliseconds, read, analyse: analysed.milliseconds },
  };
}

function timed<T>(step: () => T): { value: T; milliseconds: number } {
  const started = performance.now();
  const value = step();
  return { value, milliseconds: since(started) };
}

function since(started: number): number {
  return Math.round((performance.now() - started) * 10) / 10;
}
