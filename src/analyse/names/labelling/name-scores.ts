import type { CrfModel } from '../../labeller/crf-model';
import { ScoreSheet } from '../../labeller/score-sheet';
import { REACH, wordFeatures } from './name-features';
import type { NameSink } from './name-features';
import type { WordLook } from './word-look';

/** Adds up a sentence's features. Two thirds of them hang on one word, whose sums are kept with its look. */
export class NameScores extends ScoreSheet implements NameSink {
  constructor(
    private readonly crf: CrfModel,
    length: number,
  ) {
    super(crf, length);
  }

  addWord(look: WordLook, offset: number): void {
    const sums = (look.scores ??= scoreWord(this.crf, look));
    this.addSums(sums, (offset + REACH) * this.crf.labels.length);
  }
}

/** What a word's features are worth from each offset, one after the other. */
function scoreWord(crf: CrfModel, look: WordLook): Int32Array {
  const sheet = new ScoreSheet(crf, 2 * REACH + 1);
  for (let offset = -REACH; offset <= REACH; offset++) {
    for (const feature of wordFeatures(look, offset)) sheet.add(feature);
    sheet.endToken();
  }
  return sheet.total();
}
