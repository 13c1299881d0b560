/**
 * What others report on these tasks, to be read beside our figures. Matching and data differ in places, so they
 * are a measure of the field, not a ranking. Sources: the papers named, as cited by their authors. Where a corpus
 * shares texts with what we train on, its row says so: such a figure is too good.
 */
export const PUBLISHED: Record<string, string> = {
  'polnear source exact F1': 'CRF 50.6, BERT 83.2 (PolNeAR papers, all attributions)',
  'polnear cue exact F1': 'CRF 53.4, BERT 75.3',
  'polnear content exact F1': 'CRF 28.6, BERT 72.9; Citron 59.3 on PARC 3.0',
  'cleanconll names F1': '97.1 (Rücker and Akbik 2023, transformer trained on it)',
  'cleanconll identity B-cubed precision': 'floor 95',
  'cleanconll identity B-cubed recall': 'floor 80',
  'meantime identity B-cubed precision': 'floor 95',
  'meantime identity B-cubed recall': 'floor 80',
  'conllpp-2020 names F1': 'compromise 14.17: 41.6',
  'wikigold names F1':
    'in the training data: trained on half, the other half has 75.2; compromise 14.17: 40.8',
  'uner-pud names F1': 'in the training data',
  'meantime names F1': '34 of its 55 articles are in the training data',
  're3d names F1': '30 of its 48 articles are in the training data',
  'meetings quotes found F1': '3 of its 26 articles are in the training data',
  'gum coreference B-cubed F1': 'the parser is trained on the trees of 37 of its 119 documents',
  'tempeval3 dates value F1': 'HeidelTime 77.6, UWTime 82.4 (platinum part)',
  'html-aeb body shingles F1':
    'of all 181 pages: rs_trafilatura 97.0, trafilatura 2.0 95.8, newspaper4k 94.9, Readability.js 94.7',
  'html-trafilatura segments F1': 'of all 990 pages: trafilatura 92.4, news-please 83.6, newspaper4k 80.1',
};
