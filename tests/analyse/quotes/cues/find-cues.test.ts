import { findAttributions } from '../../../../src/analyse/quotes/find-attributions';
import { readDocument } from '../../../../src/analyse/syntax/read-document';
import { loadLanguage } from '../../../../src/pipeline/load-language';

const pack = loadLanguage('en');

/** Statements, each as who speaks, by which word, and what. */
const statements = (text: string): string[] =>
  findAttributions(readDocument(text, pack), pack).map(({ source, cue, content }) =>
    [...source, ...cue, ...content].map((span) => text.slice(...span)).join(' | '),
  );

test.each([
  ['Bank hid losses for years, ex-broker claims', 'ex-broker | claims | Bank hid losses for years'],
  ["Oil giant 'knew of leak', report finds", "report | finds | Oil giant 'knew of leak'"],
])('a verb ends the headline behind its speaker: %s', (text, expected) =>
  expect(statements(text)).toEqual([expected]),
);

test.each(['Bank faces fines, fraud claims', 'Claims', ', Lee claims'])('no speaker in "%s"', (text) =>
  expect(statements(text)).toEqual([]),
);
