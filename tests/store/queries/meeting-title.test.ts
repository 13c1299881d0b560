import { meetingTitle } from '../../../src/store/queries/meeting-title';
import { finderIn } from '../../factories/findings';

const find = finderIn('They met.');
const names = new Map(Object.entries({ a: 'Norland', b: 'Sudonia', c: 'Ada Quill', p: 'Geneva' }));
const participant = { actor: 'c', role: 'DELEGATE' as const, spans: [] };

test.each([
  [{ sides: ['a', 'b'], place: 'p' }, 'Talks between Norland and Sudonia in Geneva'],
  [{ sides: ['a', 'b', 'c'] }, 'Talks of Norland, Sudonia and Ada Quill'],
  [{ kind: 'VISIT' as const, participants: [participant], place: 'p' }, 'Visit of Ada Quill in Geneva'],
  [{ kind: 'OTHER' as const }, 'Meeting'],
])('%j: %s', (fields, title) => {
  expect(meetingTitle(find.meeting('m1', 'met', fields), names)).toBe(title);
});
