import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LanguagePack } from '../../../src/analyse/language-pack';
import { cueFeatures } from '../../../src/analyse/quotes/model/cue-features';
import { surveyCues } from '../../../src/analyse/quotes/cues/cue-site';
import type { CueField } from '../../../src/analyse/quotes/cues/cue-site';
import { findCues } from '../../../src/analyse/quotes/cues/find-cues';
import { labelFeatures } from '../../../src/analyse/quotes/model/label-features';
import { CUE_LABELS } from '../../../src/analyse/quotes/model/quote-model';
import { codeWords } from '../../../src/analyse/quotes/words/word-codes';
import { tabulate } from '../../../src/analyse/quotes/words/word-table';
import { readDocument } from '../../../src/analyse/syntax/read-document';
import { allow, spanLabels } from '../crf/allowed-labels';
import { crfSections } from '../crf/crf-sections';
import { tableOf } from '../crf/feature-table';
import { trainCrf } from '../crf/train-crf';
import type { TrainedCrf, TrainingSequence } from '../crf/train-crf';
import { joinSections } from '../weights/write-weight-file';
import { judgeCues } from './gold-cues';
import type { GoldAttribution, JudgedCue } from './gold-cues';

const ROLE_LABELS = spanLabels(['SOURCE', 'CONTENT']);

type TrainingPack = Pick<LanguagePack, 'language' | 'lexicon' | 'clusters' | 'syntax'>;

export interface QuoteTraining {
  /** The folder of corpora. */
  corpora: string;
  pack: TrainingPack;
  /** Runs that are averaged: three or more, since single runs differ by points. */
  shuffles: number;
}

interface Lessons {
  cues: TrainingSequence[];
  roles: TrainingSequence[];
}

/** Chosen on the dev parts of open-news and PolNeAR; a larger step makes runs differ. */
const PASSES = 12;
const STEP = 0.01;

/** The weight file of the quote finder, from our own annotated news alone. Same corpora, same bytes. */
export function trainQuotes({ corpora, pack, shuffles }: QuoteTraining): Uint8Array {
  const lessons: Lessons = { cues: [], roles: [] };
  for (const line of readFileSync(join(corpora, 'open-news/train.jsonl'), 'utf8').split('\n')) {
    if (line) addLessons(lessons, JSON.parse(line), pack);
  }
  const train = (sequences: TrainingSequence[], labels: readonly string[]): TrainedCrf =>
    trainCrf(sequences, { labels, passes: PASSES, step: STEP, shuffles, minCount: 2 });
  return joinSections({
    cues: joinSections(crfSections(train(lessons.cues, CUE_LABELS))),
    roles: joinSections(crfSections(train(lessons.roles, ROLE_LABELS))),
  });
}

function addLessons(
  lessons: Lessons,
  document: { text: string; attributions: GoldAttribution[] },
  pack: TrainingPack,
): void {
  const table = tabulate(readDocument(document.text, pack));
  const field = surveyCues(table, codeWords(table, pack.clusters), findCues(table, pack.lexicon.quotes));
  const told = document.attributions.filter(({ cue }) => cue.length > 0);
  for (const judged of judgeCues(field, told)) addLesson(lessons, field, judged);
}

function addLesson(lessons: Lessons, field: CueField, { site, isCue, labels }: JudgedCue): void {
  lessons.cues.push({
    features: tableOf((sink) => cueFeatures(field, site, sink)),
    allowed: Int32Array.of(allow(CUE_LABELS, [isCue ? 'S-CUE' : 'O'])),
    weight: 1,
  });
  if (!labels) return;
  lessons.roles.push({
    features: tableOf((sink) => labelFeatures(field, site, sink)),
    allowed: Int32Array.from(labels, (label) => allow(ROLE_LABELS, [label])),
    weight: 1,
  });
}
