import fc from 'fast-check';
import { decodeSquares, decodeWeights, signedSteps } from '../../../src/analyse/weights/square-root-coding';
import { encodeWeights } from '../../../tools/train/weights/encode-weights';

test('weights come back within half a step of their square root', () => {
  const weight = fc.float({ min: -1000, max: 1000, noNaN: true });
  fc.assert(
    fc.property(fc.array(weight), (weights) => {
      const largest = Math.max(0, ...weights.map(Math.abs));
      const decoded = decodeWeights(encodeWeights(weights));
      expect(decoded).toHaveLength(weights.length);
      weights.forEach((original, index) => {
        const root = Math.sign(original) * Math.sqrt(Math.abs(original));
        const decodedRoot = Math.sign(decoded[index]!) * Math.sqrt(Math.abs(decoded[index]!));
        expect(Math.abs(root - decodedRoot)).toBeLessThanOrEqual(Math.sqrt(largest) / 254 + 1e-3);
      });
    }),
  );
});

test('zero and the largest weight are exact', () => {
  expect([...decodeWeights(encodeWeights([0, -2, 2]))]).toEqual([0, -2, 2]);
  expect([...decodeWeights(encodeWeights([0, 0]))]).toEqual([0, 0]);
});

test('weights below the least step are left out', () => {
  expect([...decodeWeights(encodeWeights([1, 0.01, -0.01], 20))]).toEqual([1, 0, 0]);
  expect([...decodeSquares(encodeWeights([1, -1, 0.25], 20))]).toEqual([127 ** 2, -(127 ** 2), 64 ** 2]);
});

test('the steps alone say the same before they are squared', () => {
  const bytes = encodeWeights([1, -1, 0.25, 0]);
  const squares = [...signedSteps(bytes)].map((step) => step * Math.abs(step));
  expect(squares).toEqual([...decodeSquares(bytes)]);
});
