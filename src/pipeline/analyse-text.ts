import { UserError } from '../errors';
import { readArticle } from '../ingest/read-article';
import { readPlainText } from '../ingest/read-plain-text';
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
  timing: AnalysisTiming;
}

/**
 * Analyses one plain text as it stands, so that offsets point into the bytes as given (decoded). Without `published`
 * the day that its credit line tells counts. @throws UserError where the bytes are no plain text.
 */
export function analyseText(bytes: Uint8Array, options: { published?: string; now: Date }): AnalysedText {
  const loaded = timed(() => loadLanguage('en'));
  const read = timed(() => {
    const text = readPlainText(bytes);
    if (typeof text !== 'string') throw new UserError(text.rejection.code, text.rejection.message);
    return { text: cleanUnits(text), published: options.published ?? publishedOf(text, options.now) };
  });
  const analysed = timed(() => analyseDespiteFaults(read.value, loaded.value));
  return {
    ...analysed.value,
    timing: { load: loaded.milliseconds, read: read.milliseconds, analyse: analysed.milliseconds },
  };
}

function publishedOf(text: string, now: Date): string | undefined {
  const reading = readArticle(text, { now, format: 'text' });
  return 'article' in reading ? reading.article.published?.value : undefined;
}

function timed<T>(step: () => T): { value: T; milliseconds: number } {
  const started = performance.now();
  const value = step();
  return { value, milliseconds: Math.round((performance.now() - started) * 10) / 10 };
}
