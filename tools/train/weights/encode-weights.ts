/**
 * The inverse of decodeWeights in src/analyse/weights, which describes the coding.
 * @param least steps (0 to 127) below which a weight is left out: most weights are tiny, and zeros cost no bytes
 */
export function encodeWeights(weights: ArrayLike<number>, least = 1): Uint8Array {
  let largest = 0;
  for (let index = 0; index < weights.length; index++) largest = Math.max(largest, Math.abs(weights[index]!));
  const bytes = new Uint8Array(weights.length + 4);
  new DataView(bytes.buffer).setFloat32(0, largest, true);
  for (let index = 0; index < weights.length; index++) {
    const weight = weights[index]!;
    const step = largest ? Math.round(Math.sqrt(Math.abs(weight) / largest) * 127) : 0;
    bytes[index + 4] = step < least ? 0 : Math.sign(weight) * step;
  }
  return bytes;
}
