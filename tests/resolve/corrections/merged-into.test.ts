import type { CorrectionDetails, Joining } from '../../../src/model/correction';
import { mergedActors, mergedMeetings } from '../../../src/resolve/corrections/merged-into';

const merge = (keep: number, ids: number[], isUndone = false): Joining => ({
  details: { kind: 'MERGE', keep, merge: ids },
  isUndone,
});
const split = (from: number, made: number, isUndone: boolean): Joining => ({
  details: { kind: 'SPLIT', from, made, name: 'X', mentions: [] },
  isUndone,
});
const into = (joinings: Joining[]) => Object.fromEntries(mergedActors(joinings));

test('whoever is merged is shown as the end of the chain', () => {
  expect(into([merge(2, [1]), merge(3, [2])])).toEqual({ 1: 3, 2: 3 });
});

test('without its first link the rest of a chain holds', () => {
  expect(into([merge(2, [1], true), merge(3, [2])])).toEqual({ 2: 3 });
});

test('an undone split stands for whom it came from, as long as merges gave it no other life', () => {
  expect(into([split(1, 9, true)])).toEqual({ 9: 1 });
  expect(into([split(1, 9, false)])).toEqual({});
  expect(into([split(1, 9, true), merge(9, [4])])).toEqual({ 4: 9 });
  expect(into([split(1, 9, true), merge(4, [9])])).toEqual({ 9: 4 });
});

test('meetings are merged likewise; what is said of their fields merges nothing', () => {
  const details: CorrectionDetails[] = [
    { kind: 'MEETING', keep: 2, merge: [1] },
    { kind: 'MEETING', meeting: 2, fields: { status: 'HELD' } },
    { kind: 'MEETING', keep: 3, merge: [2] },
  ];
  const joinings = details.map((one) => ({ details: one, isUndone: false }));
  expect(Object.fromEntries(mergedMeetings(joinings))).toEqual({ 1: 3, 2: 3 });
});
