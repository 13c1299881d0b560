/** The values in what was given: { or: [{ name: "A" }, { name: "B" }] } has two. */
export function countValues(given: unknown): number {
  if (typeof given !== 'object' || given === null) return 1;
  const parts = Object.values(given);
  // What is empty has to be read too.
  if (parts.length === 0) return 1;
  let count = 0;
  for (const part of parts) count += countValues(part);
  return count;
}
