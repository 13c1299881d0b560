import type { FeatureSink } from '../../../src/analyse/labeller/feature-sink';
import { hashText } from '../../../src/analyse/labeller/hash';
import { readSpans } from '../../../src/analyse/labeller/label-scheme';
import { labelSequence } from '../../../src/analyse/labeller/label-sequence';
import { readCrf } from '../../../src/analyse/labeller/read-crf';
import { ScoreSheet } from '../../../src/analyse/labeller/score-sheet';
import { WeightFile } from '../../../src/analyse/weights/weight-file';
import { allow, positionLabel, spanLabels } from '../../../tools/train/crf/allowed-labels';
import { crfSections } from '../../../tools/train/crf/crf-sections';
import { tableOf } from '../../../tools/train/crf/feature-table';
import { trainCrf } from '../../../tools/train/crf/train-crf';
import type { TrainingSequence } from '../../../tools/train/crf/train-crf';
import { joinSections } from '../../../tools/train/weights/write-weight-file';

const LABELS = spanLabels(['NAME']);

function addFeatures(words: string[], sink: FeatureSink): void {
  for (const word of words) {
    sink.add(hashText(word));
    sink.add(hashText(/^[A-Z]/.test(word) ? '<capital>' : '<small>'));
    sink.endToken();
  }
}

/** "saw [Ben Cox]": what stands in brackets is a name. */
function sequence(marked: string): TrainingSequence {
  const words = marked.replace(/[[\]]/g, '').split(' ');
  const allowed = Int32Array.from(words, () => allow(LABELS, ['O']));
  for (const [, name] of marked.matchAll(/\[(.*?)\]/g)) {
    const parts = name!.split(' ');
    const first = words.indexOf(parts[0]!);
    parts.forEach((_, i) => (allowed[first + i] = allow(LABELS, [positionLabel('NAME', i, parts.length)])));
  }
  return { features: tableOf((sink) => addFeatures(words, sink)), allowed, weight: 1 };
}

const SEQUENCES = [
  '[Ann Bell] ran',
  'the man saw [Ben]',
  'so [Cid Dow] saw the sea',
  'the sea ran',
  '[Hal] ran',
].map(sequence);
const TRAINING = { labels: LABELS, passes: 20, step: 0.1, shuffles: 2, minCount: 1 };

describe('a trained labeller', () => {
  const model = readCrf(WeightFile.read(joinSections(crfSections(trainCrf(SEQUENCES, TRAINING)))));
  const label = (words: string[]) => {
    const sheet = new ScoreSheet(model, words.length);
    addFeatures(words, sheet);
    return labelSequence(model, sheet.scores());
  };
  const spans = (text: string) =>
    readSpans(label(text.split(' ')).labels).map(({ first, end }) =>
      text.split(' ').slice(first, end).join(' '),
    );

  test.each([
    ['the man saw Eve Fox', ['Eve Fox']],
    ['Gus ran', ['Gus']],
    ['the sea', []],
  ])('%s: %j', (text, names) => expect(spans(text)).toEqual(names));

  test('is sure of what it has seen and gives each token a probability', () => {
    const confidence = label(['the', 'sea']).confidence();
    expect([...confidence].every((p) => p > 0.9 && p <= 1)).toBe(true);
  });

  test('takes an empty sequence', () => {
    const { labels, confidence } = label([]);
    expect(labels).toEqual([]);
    expect([...confidence()]).toEqual([]);
  });

  test('keeps the order of begin, inside and end, whatever the features say', () => {
    const { labels } = label(['Ann', 'the', 'Dow', 'Bell', 'Ann']);
    const inSpans = readSpans(labels).reduce((sum, span) => sum + span.end - span.first, 0);
    expect(inSpans).toBe(labels.filter((one) => one !== 'O').length);
  });

  test('gives the same for features that were added up before', () => {
    const word = new ScoreSheet(model, 1);
    addFeatures(['Ann'], word);
    const sheet = new ScoreSheet(model, 2);
    for (let token = 0; token < 2; token++) {
      sheet.addSums(word.total(), 0);
      sheet.endToken();
    }
    const whole = new ScoreSheet(model, 2);
    addFeatures(['Ann', 'Ann'], whole);
    expect(sheet.scores()).toEqual(whole.scores());
  });
});

test('learns the same weights from the same sequences', () => {
  expect(crfSections(trainCrf(SEQUENCES, TRAINING))).toEqual(crfSections(trainCrf(SEQUENCES, TRAINING)));
});

test('learns nothing from tokens that may be anything', () => {
  const open = SEQUENCES.map((s) => ({ ...s, allowed: s.allowed.map(() => allow(LABELS, LABELS)) }));
  expect(trainCrf(open, TRAINING).weights.every((weight) => Math.abs(weight) < 1e-6)).toBe(true);
});
