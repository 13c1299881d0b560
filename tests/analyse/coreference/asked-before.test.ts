import { analyse } from '../../../src/analyse/analyse';
import { loadLanguage } from '../../../src/pipeline/load-language';

const pack = loadLanguage('en');

/** Who speaks last, and of whom. */
function lastOf(text: string): string {
  const { actors, quotes } = analyse({ text }, pack);
  const named = (keys: readonly string[]) =>
    keys.map((key) => actors.find(({ id }) => id === key)!.name).join(', ');
  return `${named(quotes.at(-1)!.speakers)}: ${named(quotes.at(-1)!.about)}`;
}

test.each([
  [
    'who is asked answers',
    'Anna Berg asked Paul Martin whether John Wood had been there. "She was not," he said.',
    'Paul Martin: ',
  ],
  [
    'who asks and who answers are not "he"',
    'Kim Dunn asked Paul Martin whether John Wood had been there. "He was not," Paul Martin said.',
    'Paul Martin: John Wood',
  ],
  [
    'a question in words of their own may go on',
    'John Wood came in. "Is it late?" Anna Berg asked Paul Martin. "It is," he said.',
    'John Wood: ',
  ],
])('%s', (_, text, expected) => expect(lastOf(text)).toBe(expected));
