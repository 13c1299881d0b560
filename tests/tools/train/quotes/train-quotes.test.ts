import { rmSync } from 'node:fs';
import { readQuoteModel } from '../../../../src/analyse/quotes/model/quote-model';
import { WeightFile } from '../../../../src/analyse/weights/weight-file';
import { loadLanguage } from '../../../../src/pipeline/load-language';
import { trainQuotes } from '../../../../tools/train/quotes/train-quotes';
import { spanOf } from '../../eval/findings';
import { corporaFolder } from '../corpora-folder';

const pack = loadLanguage('en');

function document(text: string, ...told: [source: string, cue: string, content: string][]): object {
  const attributions = told.map(([source, cue, content]) => ({
    source: [spanOf(text, source)],
    cue: [spanOf(text, cue)],
    content: [spanOf(text, content)],
  }));
  return { text, attributions };
}

const DOCUMENTS = [
  document('The mayor said that the bridge is safe.', ['The mayor', 'said', 'that the bridge is safe']),
  document('Ann Bell said the road was closed.', ['Ann Bell', 'said', 'the road was closed']),
  document('The union warned that it would strike.', ['The union', 'warned', 'that it would strike']),
  document('The accident claimed three lives.'),
];

const folders: string[] = [];
function train(documents: object[]): Buffer {
  const corpora = corporaFolder({ 'open-news/train.jsonl': documents });
  folders.push(corpora);
  return Buffer.from(trainQuotes({ corpora, pack, shuffles: 2 }));
}
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

test('the same corpora give the same bytes, which are read as a model', () => {
  const bytes = train(DOCUMENTS);
  expect(train(DOCUMENTS).equals(bytes)).toBe(true);
  expect(readQuoteModel(WeightFile.read(bytes)).cues.labels).toEqual(['O', 'S-CUE']);
});

test('a verb that tells nobody’s words teaches something too', () => {
  expect(train(DOCUMENTS.slice(0, 3)).equals(train(DOCUMENTS))).toBe(false);
});
