import { findAttributions } from '../../../../src/analyse/quotes/find-attributions';
import { OTHERS_REPAIRS } from '../../../../src/analyse/quotes/contents/others-repairs';
import { readDocument } from '../../../../src/analyse/syntax/read-document';
import { loadLanguage } from '../../../../src/pipeline/load-language';

const pack = loadLanguage('en');
const contents = (text: string): string[] =>
  findAttributions(readDocument(text, pack), pack).map(({ content }) =>
    content.map((span) => text.slice(...span)).join(' … '),
  );

test.each(OTHERS_REPAIRS.map(({ example }) => [example]))('%s', (example) => {
  const [, content] = /\[(.*)\]/.exec(example)!;
  expect(contents(example.replace(/[[\]]/g, ''))).toContain(content);
});

test.each([
  ['Ann Lee denied that he had met the mayor and told her to wait.', 'he had met the mayor'],
  ['The police appealed for calm after the vote.', 'calm after the vote'],
  ['Ann Lee said the road was closed, but would not elaborate.', 'the road was closed'],
  ['Ann Lee confirmed that the road was closed but would not say why.', 'the road was closed'],
  ['Ann Lee confirmed that the road was closed but would not say why.', 'why'],
  [
    'Ann Lee said the road was closed after a truck, a tanker, caught fire.',
    'the road was closed after a truck, a tanker, caught fire',
  ],
])('in "%s" leaves "%s"', (text, content) => expect(contents(text)).toContain(content));

test('a semicolon without another speaker parts nothing', () =>
  expect(contents('Ann Lee said the road was closed; the bridge was open.')).toEqual([
    'the road was closed; the bridge was open',
  ]));

test.each([
  ['Greece rejected the charge; Turkey did not respond.', 'the charge'],
  ['Ann Lee called for peace, and an end to the war.', 'peace, and an end to the war'],
])('of "%s" only "%s" is said', (text, content) => expect(contents(text)).toEqual([content]));

test('two who are joined take the word together', () =>
  expect(
    contents('The road was closed, doctors said, and the army and the union each blamed the other.'),
  ).toContain('The road was closed'));
