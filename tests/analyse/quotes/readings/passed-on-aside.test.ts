import { findAttributions } from '../../../../src/analyse/quotes/find-attributions';
import type { Span } from '../../../../src/model/span';
import { readDocument } from '../../../../src/analyse/syntax/read-document';
import { loadLanguage } from '../../../../src/pipeline/load-language';

const pack = loadLanguage('en');

/** "speaker <cue> words (via reporter)" of each attribution. */
function attributed(text: string): string[] {
  return findAttributions(readDocument(text, pack), pack).map(({ source, cue, content, reporter }) => {
    const words = (spans: readonly Span[]) => spans.map((span) => text.slice(...span)).join(' ');
    const told = `${words(source)} < ${words(cue)} > ${words(content)}`;
    return told + (reporter ? ` (via ${words([reporter])})` : '');
  });
}

test.each([
  [
    '"It belongs to us all," Ann Lee said, as quoted by the Leeds Reporter.',
    ['Ann Lee < said > It belongs to us all, (via the Leeds Reporter)'],
  ],
  [
    'Kim Dunn, as reported by the Leeds Post, said the road would open.',
    ['Kim Dunn < said > the road would open (via the Leeds Post)'],
  ],
])('passes on, and says nothing: %s', (text, expected) => expect(attributed(text)).toEqual(expected));

test('speaks where nobody else does', () =>
  expect(attributed('As reported by police, the road was closed.')).toEqual([
    'police < reported > the road was closed',
  ]));

test('what one goes on to say is said once', () =>
  expect(attributed('Ann Lee went on to say that the road was closed.')).toEqual([
    'Ann Lee < say > the road was closed',
  ]));
