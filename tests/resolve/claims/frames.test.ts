import { FRAME_ROWS, framesOf } from '../../../src/resolve/claims/frames';

test.each(FRAME_ROWS.map(({ frame, example }) => [example, frame] as const))('%s: %s', (example, frame) => {
  expect(framesOf(example)).toContain(frame);
});

test.each([
  'the plant has closed',
  'the plant was closed in March',
  'to have closed the plant',
  'to be the owner',
])('a plain statement has none: %s', (text) => expect(framesOf(text)).toEqual([]));
