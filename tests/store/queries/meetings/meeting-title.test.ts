import type { FoundParticipant } from '../../../../src/model/meeting';
import { meetingTitle } from '../../../../src/store/queries/meetings/meeting-title';
import { finderIn } from '../../../factories/findings';

const find = finderIn('They met.');
const names = new Map(
  Object.entries({
    a: 'Norland',
    b: 'Sudonia',
    c: 'Ada Quill',
    d: 'Bo Reed',
    e: 'Cy Marsh',
    p: 'Geneva',
    w: 'White House',
  }),
);
const by = (actor: string, role: FoundParticipant['role'] = 'HEAD', side?: string): FoundParticipant => ({
  actor,
  role,
  spans: [],
  ...(side && { side }),
});

test.each([
  [{ sides: ['a', 'b'], place: 'p' }, 'Talks between Norland and Sudonia in Geneva'],
  [{ sides: ['a', 'b', 'c'] }, 'Talks of Norland, Sudonia and Ada Quill'],
  [{ participants: [by('c'), by('d')], place: 'p' }, 'Talks between Ada Quill and Bo Reed in Geneva'],
  [{ sides: ['a'], participants: [by('c', 'HEAD', 'a'), by('d')] }, 'Talks between Ada Quill and Bo Reed'],
  [{ sides: ['a'], participants: [by('d', 'DELEGATE')] }, 'Talks between Norland and Bo Reed'],
  [{ participants: [by('c'), by('d', 'DELEGATE'), by('e', 'OBSERVER')] }, 'Talks with Ada Quill'],
  [{ sides: ['a', 'b', 'c', 'd', 'e'] }, 'Talks of Norland, Sudonia, Ada Quill and others'],
  [{ kind: 'SUMMIT' as const, sides: ['a', 'b'], place: 'p' }, 'Summit of Norland and Sudonia in Geneva'],
  [{ kind: 'CALL' as const, participants: [by('c'), by('d')] }, 'Call between Ada Quill and Bo Reed'],
  [{ kind: 'VISIT' as const, participants: [by('c')], place: 'p' }, 'Visit of Ada Quill to Geneva'],
  [{ kind: 'VISIT' as const, sides: ['a', 'b'], place: 'b' }, 'Visit of Norland to Sudonia'],
  [
    { kind: 'VISIT' as const, participants: [by('c'), by('d', 'HEAD', 'b')], host: 'b' },
    'Visit of Ada Quill to Sudonia',
  ],
  [{ place: 'p' }, 'Talks in Geneva'],
  [{ place: 'w' }, 'Talks in the White House'],
  [{ kind: 'OTHER' as const }, 'Meeting'],
])('%j: %s', (fields, title) => {
  expect(meetingTitle(find.meeting('m1', 'met', fields), names, null)).toBe(title);
});

test.each([
  ['2007-05-28', 'Talks, 28 May 2007'],
  ['2007-05-28T14:30Z', 'Talks, 28 May 2007'],
  ['2007-05', 'Talks, May 2007'],
  ['2007', 'Talks, 2007'],
  ['198X', 'Talks'],
])('nothing but a date, %s: %s', (date, title) => {
  expect(meetingTitle(find.meeting('m1', 'met'), names, date)).toBe(title);
});
