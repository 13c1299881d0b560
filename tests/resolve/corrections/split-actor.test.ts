import { anchorAt } from '../../../src/model/anchor';
import { splitActor } from '../../../src/resolve/corrections/split-actor';
import { anArticle } from '../../factories/article';
import { finderIn } from '../../factories/findings';

const TEXT = `Ada Quill, the mayor, opened the bridge. Ada Quill said it was strong.
Ada Quill won the boat race. "I am glad," the rower said.`;
const find = finderIn(TEXT);
const quill = find.actor('a1', 'PERSON', 'Ada Quill');
const places = quill.names[0]?.spans ?? [];
const mentions = places.map(([start, end]) => ({ ...find.mention(quill, 'Ada Quill'), start, end }));
const story = {
  article: anArticle({ text: TEXT }),
  findings: find.findings({
    actors: [quill],
    mentions,
    roles: [find.role('a1', 'mayor'), find.role('a1', 'rower')],
    quotes: [
      find.quote('it was strong', '', 'said', { speakers: ['a1'] }),
      find.quote('I am glad', 'the rower', '', { speakers: ['a1'], about: ['a1'] }),
    ],
    meetings: [
      find.meeting('m1', 'boat race', { sides: ['a1'], place: 'a1', host: 'a1', mediators: ['a1'] }),
    ],
    relations: [{ kind: 'LEADS', from: 'a1', to: 'a1', start: 0, end: 9, confidence: 1, rule: 'by-hand' }],
  }),
  outlet: null,
  authors: ['a1'],
  credits: [],
  dateline: null,
};
const anchors = (...indexes: number[]) => indexes.map((index) => anchorAt(TEXT, places[index] ?? [0, 0]));
const split = (...indexes: number[]) =>
  splitActor(story, { kind: 'SPLIT', actor: 9, name: 'Ada Quill (rower)', mentions: anchors(...indexes) });

test('what hangs on the words of a moved mention, or of its sentence, goes with it', () => {
  const { findings, authors } = split(2);
  expect(findings.mentions.map(({ actor }) => actor)).toEqual(['a1', 'a1', '@9']);
  expect(findings.roles.map(({ person }) => person)).toEqual(['a1', 'a1']);
  expect(findings.meetings[0]).toMatchObject({ sides: ['@9'], place: '@9', host: '@9', mediators: ['@9'] });
  expect(findings.relations[0]).toMatchObject({ from: 'a1', to: 'a1' });
  expect(authors).toEqual(['a1']);
});

test('the new actor has the name that a person gave, and those that its mentions use', () => {
  const { actors } = split(2).findings;
  expect(
    actors.map(({ id, name, names }) => [id, name, names.map(({ text, spans }) => [text, spans.length])]),
  ).toEqual([
    ['a1', 'Ada Quill', [['Ada Quill', 2]]],
    [
      '@9',
      'Ada Quill (rower)',
      [
        ['Ada Quill (rower)', 0],
        ['Ada Quill', 1],
      ],
    ],
  ]);
});

test('where all mentions of the text are moved, everything is', () => {
  const { findings, authors } = split(0, 1, 2);
  expect(findings.actors.map(({ id }) => id)).toEqual(['@9']);
  expect(findings.quotes.map(({ speakers }) => speakers)).toEqual([['@9'], ['@9']]);
  expect(findings.roles.map(({ person }) => person)).toEqual(['@9', '@9']);
  expect(authors).toEqual(['@9']);
});
