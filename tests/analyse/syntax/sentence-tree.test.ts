import {
  caseOf,
  childrenBy,
  pathUp,
  subtreeSpan,
  treeOf,
  wordAt,
} from '../../../src/analyse/syntax/sentence-tree';

// "The king held talks with Norway": each word's governor and label.
const WORDS = ['The 1 det', 'king 2 nsubj', 'held -1 root', 'talks 2 obj', 'with 5 case', 'Norway 3 nmod'];

const tree = treeOf({
  index: 0,
  paragraph: 0,
  start: 0,
  end: 31,
  words: WORDS.map((row, at) => {
    const [text, head, label] = row.split(' ') as [string, string, string];
    const start = WORDS.slice(0, at).reduce((sum, before) => sum + before.split(' ')[0]!.length + 1, 0);
    return {
      start,
      end: start + text.length,
      text,
      upos: '',
      xpos: '',
      lemma: text,
      head: Number(head),
      label,
    };
  }),
});

test('walks a tree in both directions', () => {
  expect(childrenBy(tree, 2, 'nsubj', 'obj')).toEqual([1, 3]);
  expect(caseOf(tree, 5)?.text).toBe('with');
  expect(caseOf(tree, 3)).toBeUndefined();
  expect(pathUp(tree, 5)).toEqual([5, 3, 2]);
  expect(subtreeSpan(tree, 3)).toEqual([3, 5]);
  expect(subtreeSpan(tree, 3, ['nmod'])).toEqual([3, 3]);
});

test.each([
  [0, 0],
  [5, 1],
  [3, -1],
  [99, -1],
])('the word at %i is %i', (offset, index) => expect(wordAt(tree, offset)).toBe(index));
