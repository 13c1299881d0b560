/** Under its own name, since looking a global up costs more than the multiplication where globals are proxied. */
const { imul } = Math;

/** Mixes one more number into a 32-bit hash (the round of MurmurHash3, public domain). */
export function mix(hash: number, value: number): number {
  let mixed = imul(value, 0xcc9e2d51);
  mixed = (mixed << 15) | (mixed >>> 17);
  mixed = hash ^ imul(mixed, 0x1b873593);
  mixed = (mixed << 13) | (mixed >>> 19);
  return (imul(mixed, 5) + 0xe6546b64) | 0;
}

/** Spreads all bits of a hash over its low ones, which index a table. */
export function spread(hash: number): number {
  let mixed = hash ^ (hash >>> 16);
  mixed = imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  return mixed ^ (mixed >>> 9);
}
