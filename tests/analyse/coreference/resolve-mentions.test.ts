import fc from 'fast-check';
import { resolveMentions } from '../../../src/analyse/coreference/resolve-mentions';
import type { ResolvedMentions } from '../../../src/analyse/coreference/resolve-mentions';
import { ENGLISH_COREFERENCE } from '../../../src/analyse/lexicon/en/coreference';
import { findNames } from '../../../src/analyse/names/find-names';
import { findRoles } from '../../../src/analyse/roles/find-roles';
import { readDocument } from '../../../src/analyse/syntax/read-document';
import type { Span } from '../../../src/model/span';
import { loadLanguage } from '../../../src/pipeline/load-language';

const pack = loadLanguage('en');

/** Reads a text in which [brackets] hold a source and {braces} what it says, within quotation marks or not. */
function resolve(marked: string): ResolvedMentions & { text: string } {
  const sources: Span[] = [];
  const contents: Span[] = [];
  let text = '';
  for (const [part] of marked.matchAll(/\[.*?\]|\{.*?\}|[^[{]+/g)) {
    const inner = part.replace(/^[[{]|[\]}]$/g, '');
    const span: Span = [text.length, text.length + inner.length];
    if (part.startsWith('[')) sources.push(span);
    if (part.startsWith('{')) contents.push(span);
    text += inner;
  }
  const doc = readDocument(text, pack);
  const named = findNames(doc, pack);
  const roles = findRoles(doc, named.mentions, pack);
  const statements = sources.map((source, index) => ({
    source: [source],
    sourceHead: null,
    content: contents[index] ? [contents[index]] : [],
    verbatim: contents[index] && text.charAt(contents[index][0] - 1) === '"' ? [contents[index]] : [],
  }));
  return { ...resolveMentions(doc, { ...named, roles, statements }, pack), text };
}

/** Whom the words stand for, where they last stand. */
function whom(marked: string, words: string): string {
  const { actors, mentions, text } = resolve(marked);
  const at = text.lastIndexOf(words);
  const name = (id: string) => actors.find((actor) => actor.id === id)?.name;
  return mentions
    .filter((mention) => mention.start === at && mention.end === at + words.length)
    .map((mention) => name(mention.actor))
    .join(' + ');
}

describe('pronouns', () => {
  test.each([
    ['Angela Merkel met Barack Obama in Berlin. She thanked him.', 'She', 'Angela Merkel'],
    ['Angela Merkel met Barack Obama in Berlin. She thanked him.', 'him', 'Barack Obama'],
    ['Boeing cut jobs in Seattle. It said orders fell.', 'It', 'Boeing'],
    ['Hezbollah buried its fighters in Tyre.', 'its', 'Hezbollah'],
    ['Anna Lindh came. "{I am glad}," [Anna Lindh] said.', 'I', 'Anna Lindh'],
    ['It is clear that rain will fall on Boeing.', 'It', ''],
  ])('%s %s', (text, words, expected) => expect(whom(text, words)).toBe(expected));

  test('“he” in somebody’s own words is somebody else', () => {
    const text = 'Tony Blair spoke of Gordon Brown in London. "{He is a friend}," [Tony Blair] said.';
    expect(whom(text, 'He')).toBe('Gordon Brown');
  });
});

describe('role nouns and kinds', () => {
  test.each([
    [
      'French president Emmanuel Macron met Angela Merkel. The president left Paris.',
      'president',
      'Emmanuel Macron',
    ],
    ...ENGLISH_COREFERENCE.nominals.map(({ example, stands: [noun, name] }): [string, string, string] => [
      example,
      noun.replace(/^The /, ''),
      name,
    ]),
  ])('%s %s', (text, words, expected) => expect(whom(text, words)).toBe(expected));

  test.each([
    ['Iran held talks with Turkey in Oman. Both sides were glad.', 'Both sides', 'Iran + Turkey'],
    [
      'Iran held talks with Turkey in Oman. The two countries share a border.',
      'The two countries',
      'Iran + Turkey',
    ],
  ])('%s %s', (text, words, expected) =>
    expect(whom(text, words).split(' + ').sort().join(' + ')).toBe(expected),
  );
});

describe('sources without a name', () => {
  test.each([
    ['[US officials in Baghdad] said {no}.', 'US officials in Baghdad', 'US officials in Baghdad'],
    ['[The police], who came late, said {no}.', 'police', 'police'],
    ['[US officials] said {no}. Later [the officials] said {yes}.', 'officials', 'US officials'],
  ])('%s %s', (text, words, expected) => expect(whom(text, words)).toBe(expected));

  test('belong to the body that they name', () => {
    const { actors } = resolve('[Saudi officials] said {no}.');
    const source = actors.find((actor) => actor.type === 'UNNAMED_SOURCE');
    expect(actors.find((actor) => actor.id === source?.of)?.name).toBe('Saudi Arabia');
  });

  test('are no actors where a name, a pronoun or a role tells who speaks', () => {
    const text =
      'Foreign minister Anna Lindh came. [She] said {no}. [The minister] said {yes}. [Sweden] agreed.';
    expect(resolve(text).actors.filter((actor) => actor.type === 'UNNAMED_SOURCE')).toEqual([]);
  });
});

test('an interview without labels: “I” in answers and “you” in questions', () => {
  const text = [
    'Wikinews met Ann Bell, a painter, in Leeds. Ann Bell has painted since 1990.',
    'Why do you paint?',
    'I like it. I began as a child.',
    'Do you sell much?',
    'I do not.',
    'What will you do next?',
    'I will rest.',
  ].join('\n');
  expect(whom(text, 'you')).toBe('Ann Bell');
  expect(whom(text, 'I')).toBe('Ann Bell');
});

test('every mention points at an actor and at words, whatever the text', () => {
  const odd = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 8 }),
    fc.constantFrom('He said. ', 'the minister ', 'both sides ', 'Iran ', 'Ann Bell ', 'it ', '\n', '? '),
  );
  fc.assert(
    fc.property(fc.array(odd, { maxLength: 20 }), (parts) => {
      const { actors, mentions, text } = resolve(parts.join('').replace(/[[\]{}]/g, ''));
      for (const mention of mentions) {
        expect(text.slice(mention.start, mention.end)).not.toBe('');
        expect(actors.some((actor) => actor.id === mention.actor)).toBe(true);
      }
    }),
    { numRuns: 200 },
  );
});
