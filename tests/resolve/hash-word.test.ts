import { hashWord } from '../../src/resolve/hash-word';

// From the authors' list of test vectors.
test.each([
  ['', 0x811c9dc5],
  ['a', 0xe40c292c],
  ['foobar', 0xbf9cf968],
])('"%s"', (word, hash) => expect(hashWord(word)).toBe(hash));
