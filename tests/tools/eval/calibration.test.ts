import { calibration } from '../../../tools/eval/calibration';
import type { Judgement } from '../../../tools/eval/score';

const judged = (what: string, confidence: number, right: boolean): Judgement => ({ what, confidence, right });

test('tells of each band how many were right', () => {
  const bands = calibration([judged('quote', 0.5, true), judged('quote', 0.58, false)]);
  expect(bands).toEqual([
    { what: 'quote', from: 0.4, to: 0.6, findings: 2, confidence: expect.closeTo(0.54), right: 0.5 },
  ]);
});

test.each([
  ['what is below all bands counts nowhere', 0.39, []],
  ['a band holds its lower border', 0.6, [0.6]],
  ['the highest band holds what is certain', 1, [0.8]],
])('%s', (_, confidence, from) => {
  expect(calibration([judged('quote', confidence, true)]).map((band) => band.from)).toEqual(from);
});

test('kinds of findings are told apart, in the order of their names', () => {
  const bands = calibration([judged('quote', 0.9, true), judged('meeting', 0.9, false)]);
  expect(bands.map(({ what, right }) => [what, right])).toEqual([
    ['meeting', 0],
    ['quote', 1],
  ]);
});

test('no judgements, no bands', () => expect(calibration([])).toEqual([]));
