import { ENGLISH } from '../../../../src/analyse/lexicon/en/english';
import { SyntaxModel } from '../../../../src/analyse/syntax/syntax-model';
import { WordClusters } from '../../../../src/analyse/syntax/word-clusters';
import { WeightFile } from '../../../../src/analyse/weights/weight-file';
import { clusterFile } from '../../../../tools/train/syntax/cluster-file';
import type { TreebankSentence } from '../../../../tools/train/syntax/read-conllu';
import { trainSyntax } from '../../../../tools/train/syntax/train-syntax';
import { dictionaryWith } from '../../../analyse/syntax/dictionary-with';

const clusters = WordClusters.read(
  WeightFile.read(
    clusterFile({
      words: ['said', 'iran', 'told'],
      fine: Uint16Array.of(0, 1, 0),
      middle: Uint8Array.of(0, 1),
      coarse: Uint8Array.of(0, 0),
    }),
  ),
);

const dictionary = dictionaryWith({ tell: ['verb'] });

function sentence(rows: string): TreebankSentence {
  const columns = rows.split(' ').map((row) => row.split('/'));
  return {
    text: columns.map(([form]) => form).join(' '),
    opens: false,
    forms: columns.map(([form]) => form!),
    lemmas: columns.map(([, lemma]) => lemma!),
    tags: columns.map(([, , tag]) => tag!),
    heads: columns.map(([, , , head]) => Number(head)),
    labels: columns.map(([, , , , label]) => label!),
  };
}

const treebank = [
  'Iran/Iran/PROPN|NNP/1/nsubj said/say/VERB|VBD/-1/root no/no/INTJ|UH/1/discourse',
  'He/he/PRON|PRP/1/nsubj left/leave/VERB|VBD/-1/root Iran/Iran/PROPN|NNP/1/obj',
  'They/they/PRON|PRP/1/nsubj told/tell/VERB|VBD/-1/root Iran/Iran/PROPN|NNP/1/obj',
].flatMap((rows) => Array.from({ length: 5 }, () => sentence(rows)));

const recipe = {
  epochs: { tagger: 3, jackknife: 2, supertagger: 3, parser: 3 },
  tables: { tagger: 2 ** 14, supertagger: 2 ** 14, moves: 2 ** 12, labels: 2 ** 14 },
  shuffles: 2,
};

test('what it learnt comes back from its bytes, and the same input gives the same bytes', () => {
  const bytes = trainSyntax(treebank, clusters, dictionary, recipe, () => {});
  const model = SyntaxModel.read(WeightFile.read(bytes), clusters, dictionary);
  const tokens = ['He', 'told', 'Iran'].map((text) => ({ start: 0, end: 0, text }));
  const [words] = model.annotate([tokens], ENGLISH);
  expect(words?.map(({ upos, lemma, head, label }) => [upos, lemma, head, label])).toEqual([
    ['PRON', 'he', 1, 'nsubj'],
    ['VERB', 'tell', -1, 'root'],
    ['PROPN', 'Iran', 1, 'obj'],
  ]);
  expect(Buffer.from(trainSyntax(treebank, clusters, dictionary, recipe, () => {})).equals(bytes)).toBe(true);
});
