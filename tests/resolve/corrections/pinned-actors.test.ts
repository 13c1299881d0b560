import { pinnedActors } from '../../../src/resolve/corrections/pinned-actors';
import { anchorOf } from '../../factories/anchor-of';
import { plannedTalks } from '../../factories/stories';

const story = plannedTalks(1);
const pin = (words: string, type: 'PERSON' | 'PLACE', actor: number) => ({
  ...anchorOf(story.article.text, words),
  articleId: 1,
  actor,
  type,
});
const pinned = (...pins: ReturnType<typeof pin>[]) => [...pinnedActors(story, pins)];

test('whoever is mentioned at the words is whom a person meant, the latest word holds', () => {
  expect(pinned(pin('Ada Quill', 'PERSON', 7), pin('Norland', 'PLACE', 3))).toEqual([
    ['a4', 7],
    ['a1', 3],
  ]);
  expect(pinned(pin('Ada Quill', 'PERSON', 7), pin('Ada Quill', 'PERSON', 8))).toEqual([['a4', 8]]);
});

test.each([
  ['words that are gone', pin('Bob Reed', 'PERSON', 7)],
  ['words that mention nobody', pin('troops', 'PERSON', 7)],
  ['a place that was a person', pin('Norland', 'PERSON', 7)],
])('%s mean nobody', (_case, one) => {
  expect(pinned(one)).toEqual([]);
});

test('whom a split moved stays moved', () => {
  const mentions = story.findings.mentions.map((mention) => ({ ...mention, actor: '@9' }));
  const moved = { ...story, findings: { ...story.findings, mentions } };
  expect([...pinnedActors(moved, [pin('Ada Quill', 'PERSON', 7)])]).toEqual([]);
});
