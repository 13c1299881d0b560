import { isSupposed } from '../../../../src/analyse/meetings/status/is-supposed';
import { readDocument } from '../../../../src/analyse/syntax/read-document';
import { treeOf } from '../../../../src/analyse/syntax/sentence-tree';
import { loadLanguage } from '../../../../src/pipeline/load-language';

const pack = loadLanguage('en');

describe('isSupposed', () => {
  it.each([
    ['If Hall met Dunn, he lied.', true],
    ['Had Hall met Dunn, he would have said so.', true],
    ['Neither side would say when they would meet again.', true],
    ['It is not clear whether the two will meet in Rome.', true],
    ['Hall said they would meet when the bridge was open.', false],
    ['Hall said the two would meet in Rome.', false],
    ['Hall met Dunn in Rome.', false],
  ])('%s', (text, expected) => {
    const [sentence] = readDocument(text, pack).sentences;
    const verb = sentence!.words.findIndex(({ lemma }) => lemma === 'meet');
    expect(isSupposed(treeOf(sentence!), verb)).toBe(expected);
  });
});
