import { findAttributions } from '../../../../src/analyse/quotes/find-attributions';
import { readDocument } from '../../../../src/analyse/syntax/read-document';
import { loadLanguage } from '../../../../src/pipeline/load-language';

const pack = loadLanguage('en');

/** What is said first. */
const said = (text: string): string[] =>
  findAttributions(readDocument(text, pack), pack)[0]!.content.map((span) => text.slice(...span));

test.each([
  [
    'a second "that" goes on with what was said',
    'Ann Lee told them in Leeds that the road was closed, but that it would open.',
    'the road was closed, but that it would open',
  ],
  [
    'and does so where none stands before',
    'Ann Lee announced she had asked for the books on Monday night, and that the bank sent them the next morning.',
    'she had asked for the books on Monday night, and that the bank sent them the next morning',
  ],
  [
    'another clause need not',
    'Ann Lee told them that the road was closed, but the mayor denied that.',
    'the road was closed',
  ],
  [
    'a subject waits for its verb',
    'Ann Lee said the plan, which she called absurd, would never work, and Kim Dunn left.',
    'the plan, which she called absurd, would never work',
  ],
])('%s', (_, text, expected) => expect(said(text)).toEqual([expected]));
