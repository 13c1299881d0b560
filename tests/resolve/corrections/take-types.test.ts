import type { ActorType } from '../../../src/model/actor';
import { takeTypes } from '../../../src/resolve/corrections/take-types';
import { plannedTalks } from '../../factories/stories';

const story = plannedTalks(1);
const take = (...types: [key: string, type: ActorType][]) => takeTypes(story, new Map(types));

test('an article whose actors are shown as they were read stays', () => {
  expect(take(['a1', 'PLACE'])).toBe(story);
});

test('a body has no office, and nothing takes place at it', () => {
  const { findings, outlet } = take(['a4', 'ORGANISATION'], ['a3', 'ORGANISATION']);
  expect(findings.actors.map(({ type }) => type)).toEqual([
    'PLACE',
    'PLACE',
    'ORGANISATION',
    'ORGANISATION',
    'UNNAMED_SOURCE',
    'ORGANISATION',
  ]);
  expect(findings.roles).toEqual([]);
  expect(findings.meetings.map(({ place }) => place)).toEqual([undefined]);
  expect(outlet).toBe('a6');
});

test('a person is no outlet, and no place a dateline any more', () => {
  const dated = { ...story, dateline: 'a3', authors: ['a4'] };
  const types = new Map<string, ActorType>([
    ['a6', 'PERSON'],
    ['a3', 'PERSON'],
    ['a4', 'ORGANISATION'],
  ]);
  expect(takeTypes(dated, types)).toMatchObject({ outlet: null, dateline: null, authors: [] });
});
