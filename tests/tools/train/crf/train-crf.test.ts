import { hashText } from '../../../../src/analyse/labeller/hash';
import { allow, spanLabels } from '../../../../tools/train/crf/allowed-labels';
import { crfSections } from '../../../../tools/train/crf/crf-sections';
import { tableOf } from '../../../../tools/train/crf/feature-table';
import { trainCrf } from '../../../../tools/train/crf/train-crf';
import type { TrainingSequence } from '../../../../tools/train/crf/train-crf';
import { joinSections } from '../../../../tools/train/weights/write-weight-file';

const LABELS = spanLabels(['PER']);

function sequence(words: string, labels: string): TrainingSequence {
  return {
    features: tableOf((sink) => {
      for (const word of words.split(' ')) {
        sink.add(hashText(word));
        sink.endToken();
      }
    }),
    allowed: Int32Array.from(labels.split(' '), (label) => allow(LABELS, [label])),
    weight: 1,
  };
}

const SEQUENCES = [
  sequence('Ann Bell left', 'B-PER E-PER O'),
  sequence('Cox left', 'S-PER O'),
  sequence('Ann Cox stayed', 'B-PER E-PER O'),
  sequence('nobody stayed', 'O O'),
];

const SETTINGS = { labels: LABELS, passes: 4, step: 0.03, shuffles: 2, minCount: 1 };
const train = (change = {}) => trainCrf(SEQUENCES, { ...SETTINGS, ...change });
const bytesOf = (change = {}) => Buffer.from(joinSections(crfSections(train(change))));

test('the same sequences and settings give the same bytes', () => {
  expect(bytesOf().equals(bytesOf())).toBe(true);
});

test('another number of passes gives others', () => {
  expect(bytesOf().equals(bytesOf({ passes: 5 }))).toBe(false);
});

test('features seen less often than asked for have no row', () => {
  const seenOnce = ['Bell', 'nobody'].map((word) => hashText(word));
  expect([...train().keys]).toEqual(expect.arrayContaining(seenOnce));
  expect([...train({ minCount: 2 }).keys].filter((key) => seenOnce.includes(key))).toEqual([]);
});

test('an empty sequence teaches nothing', () => {
  const empty = { ...sequence('Ann', 'S-PER'), features: tableOf(() => {}), allowed: new Int32Array(0) };
  expect(trainCrf([empty], SETTINGS).keys).toHaveLength(0);
});
