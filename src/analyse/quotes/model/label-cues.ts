import type { CrfModel } from '../../labeller/crf-model';
import { labelSequence } from '../../labeller/label-sequence';
import { readSpans } from '../../labeller/label-scheme';
import { ScoreSheet } from '../../labeller/score-sheet';
import type { ContentGuess } from '../contents/content-rules';
import { trimmed } from '../words/trim-run';
import { cueFeatures } from './cue-features';
import type { CueField, CueSite } from '../cues/cue-site';
import { labelFeatures } from './label-features';
import type { QuoteModel } from './quote-model';
import type { Run, SourceGuess } from '../words/run';
import type { WordTable } from '../words/word-table';

/** How sure the model is that a candidate introduces a statement, 0 to 1. */
export function cueProbability(model: QuoteModel, field: CueField, site: CueSite): number {
  const sheet = new ScoreSheet(model.cues, 1);
  cueFeatures(field, site, sheet);
  const { labels, confidence } = labelSequence(model.cues, sheet.scores());
  const [sure] = confidence();
  return labels[0] === 'S-CUE' ? sure! : 1 - sure!;
}

/** What the model reads at a cue: the words of its source and of its content. */
export interface Roles {
  source: SourceGuess | null;
  content: ContentGuess | null;
}

/** What content gains where the best path has none though the cue is sure to have some. */
const CONTENT_BONUS = 3;

/** @param sure the cue is sure to have content */
export function labelRoles(model: QuoteModel, field: CueField, site: CueSite, sure: boolean): Roles {
  const [first, end] = site.window;
  const sheet = new ScoreSheet(model.roles, end - first);
  labelFeatures(field, site, sheet);
  const scores = sheet.scores();
  const read = labelSequence(model.roles, scores);
  const again = sure && !read.labels.some((label) => label.endsWith('-CONTENT'));
  const { labels } = again ? labelSequence(model.roles, raised(scores, model.roles)) : read;
  const runs = readSpans(labels).map(({ first: from, end, type }) => ({
    run: [first + from, first + end] as Run,
    type,
  }));
  const source = runs.find(({ type }) => type === 'SOURCE');
  const contents = joinRuns(
    field.table,
    runs.filter(({ type }) => type === 'CONTENT').map(({ run }) => run),
  );
  return {
    source: source ? { run: source.run, rule: 'model' } : null,
    content: contents.length ? { runs: contents, rule: 'model' } : null,
  };
}

/** The scores with a bonus on labels that open a content. */
function raised(scores: Float64Array, { labels }: CrfModel): Float64Array {
  return scores.map(
    (score, at) => score + (/^[BS]-CONTENT$/.test(labels[at % labels.length]!) ? CONTENT_BONUS : 0),
  );
}

/** Runs that only punctuation parts are one: a comma within what was said. */
function joinRuns(table: WordTable, runs: readonly Run[]): Run[] {
  const joined: [number, number][] = [];
  for (const run of runs) {
    const [first, end] = trimmed(table, run);
    const before = joined[joined.length - 1];
    if (first >= end) continue;
    if (before && onlyMarks(table, before[1], first)) before[1] = end;
    else joined.push([first, end]);
  }
  return joined;
}

function onlyMarks(table: WordTable, from: number, to: number): boolean {
  for (let word = from; word < to; word++) if (table.words[word]!.upos !== 'PUNCT') return false;
  return true;
}
