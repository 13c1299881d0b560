/**
 * Weights as bytes: 4 bytes with the largest absolute value (little endian float), then a signed byte b a weight,
 * which stands for sign(b) · (b / 127)² · largest. Small weights are many and matter, so they get the finer steps:
 * evenly spaced bytes cost a parser 6 points, these none.
 */
export function decodeWeights(bytes: Uint8Array): Float32Array {
  const table = stepTable(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getFloat32(0, true));
  const weights = new Float32Array(bytes.length - 4);
  for (let index = 0; index < weights.length; index++) weights[index] = table[bytes[index + 4]!]!;
  return weights;
}

/**
 * As decodeWeights, but as whole numbers without the scale: sign(b) · b². Enough where only the order of sums
 * counts; half the memory, and the same on every machine.
 */
export function decodeSquares(bytes: Uint8Array): Int16Array {
  const weights = new Int16Array(bytes.length - 4);
  for (let index = 0; index < weights.length; index++) {
    const step = (bytes[index + 4]! << 24) >> 24;
    weights[index] = step < 0 ? -step * step : step * step;
  }
  return weights;
}

/** The steps themselves: sign(b) · b² is left to where they are summed, so that tables stay small. */
export function signedSteps(bytes: Uint8Array): Int8Array {
  return new Int8Array(bytes.buffer, bytes.byteOffset + 4, bytes.length - 4);
}

/** What a whole number of decodeSquares is worth. */
export function weightScale(bytes: Uint8Array): number {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getFloat32(0, true) / 127 ** 2;
}

/** What each of the 256 bytes stands for. */
function stepTable(largest: number): Float32Array {
  return Float32Array.from({ length: 256 }, (_, byte) => {
    const step = byte < 128 ? byte : byte - 256;
    return Math.sign(step) * (step / 127) ** 2 * largest;
  });
}
