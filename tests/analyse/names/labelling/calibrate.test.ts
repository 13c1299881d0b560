import { calibrate } from '../../../../src/analyse/names/labelling/calibrate';

test.each([
  [0, 0.3],
  [0.45, 0.62],
  [0.5, 0.65],
  [1, 0.985],
])('%d is right in %d of all cases', (told, right) => expect(calibrate(told)).toBeCloseTo(right, 3));

test('never falls', () => {
  const steps = Array.from({ length: 101 }, (_, step) => calibrate(step / 100));
  expect(steps.every((right, step) => step === 0 || right >= steps[step - 1]!)).toBe(true);
});
