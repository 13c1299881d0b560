import { rmSync } from 'node:fs';
import { readNameModel } from '../../../../src/analyse/names/labelling/name-model';
import { WeightFile } from '../../../../src/analyse/weights/weight-file';
import { loadLanguage } from '../../../../src/pipeline/load-language';
import { NAME_LABELS, trainNames } from '../../../../tools/train/names/train-names';
import { spanOf } from '../../eval/findings';
import { corporaFolder } from '../corpora-folder';

const pack = loadLanguage('en');

function document(id: string, text: string, names: Record<string, string>): object {
  const entities = Object.entries(names).map(([words, type]) => {
    const [start, end] = spanOf(text, words);
    return { start, end, type };
  });
  return { id, text, entities };
}

const corpora = corporaFolder({
  'open-news/train.jsonl': [
    document('n1', 'Ann Bell met Ben Cox in Oslo.', { 'Ann Bell': 'PER', 'Ben Cox': 'PER', Oslo: 'LOC' }),
    document('n2', 'Acme Corp closed its plant in Lima.', { 'Acme Corp': 'ORG', Lima: 'GPE' }),
  ],
  'wikigold/dev.jsonl': [document('w1', 'Ann Bell was born in Lima.', { 'Ann Bell': 'PER', Lima: 'LOC' })],
  // Norway acts, which Universal NER calls an organisation.
  'uner-pud/dev.jsonl': [document('p1', 'Norway asked Ben Cox.', { Norway: 'ORG', 'Ben Cox': 'PER' })],
});
afterAll(() => rmSync(corpora, { recursive: true }));

const lists = {
  'given-names': Buffer.from('ann\tf\nben\tm'),
  cities: Buffer.from('Oslo\tNO\t700\nLima\tPE\t10000'),
};

/** Our own lines are left out for speed. */
function train(without?: string): Buffer {
  const keep = ({ id }: { id: string }) => !/^own/.test(id) && id !== without;
  return Buffer.from(trainNames({ corpora, pack, groups: pack.clusters, lists, shuffles: 1, keep }));
}

test('the same corpora give the same bytes, which are read as a model', () => {
  const bytes = train();
  expect(train().equals(bytes)).toBe(true);
  const model = readNameModel(WeightFile.read(bytes), pack.lexicon.names, pack.clusters);
  expect(model.crf.labels).toEqual(NAME_LABELS);
  expect([...model.given.female]).toEqual(['ann']);
});

test('a text that is left out is not learnt from', () => {
  expect(train('n1').equals(train())).toBe(false);
});
