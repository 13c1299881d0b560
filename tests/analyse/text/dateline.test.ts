import { datelineAt, reportStart } from '../../../src/analyse/text/dateline';

/** The towns of the dateline that a text begins with, and what comes after its dash. */
function parts(text: string): [string, string] | null {
  const found = datelineAt(text, 0);
  return found && [text.slice(0, found.townsEnd), text.slice(found.end)];
}

test.each([
  ['ARLEN, March 3 (Plain News) - It rained.', 'ARLEN', ' It rained.'],
  ['Arlen (PN) — It rained.', 'Arlen', ' It rained.'],
  ['ARLEN, 3 March: It rained.', 'ARLEN', ' It rained.'],
  ['(PN) - It rained.', '', ' It rained.'],
  ['ARLEN, Calif. — It rained.', 'ARLEN', ' It rained.'],
  ['KIRKBY/ARLEN, Norland, 3 March — It rained.', 'KIRKBY/ARLEN', ' It rained.'],
])('%s', (text, towns, rest) => expect(parts(text)).toEqual([towns, rest]));

test.each(['Ann Lee - It rained.', 'It rained in Arlen (PN) all day.', '', 'ARLEN'])('none: %s', (text) =>
  expect(parts(text)).toBeNull(),
);

test('a dateline may begin anywhere', () =>
  expect(datelineAt('Rain\n\nARLEN (PN) - It rained.', 6)).toEqual({ townsEnd: 11, end: 18, sure: true }));

test('without an agency or a day it may be a speaker', () =>
  expect(datelineAt('ARLEN -- It rained.', 0)).toMatchObject({ sure: false }));

test.each([
  ['ARLEN, March 3 (Plain News) - It rained.', 'It rained.'],
  ['ARLEN -- It rained.', 'It rained.'],
  ['ARLEN--Survivors met.', 'Survivors met.'],
  ['Arlen — PRESIDENT Lee met them.', 'PRESIDENT Lee met them.'],
  ['(PN) - It rained.', 'It rained.'],
  ['ARLEN- 24 July 2022: It rained.', 'It rained.'],
  ['Arlen - It rained.', 'Arlen - It rained.'],
  ['NATO-led troops left.', 'NATO-led troops left.'],
  ['It rained in Arlen — Lee was there.', 'It rained in Arlen — Lee was there.'],
  ['', ''],
])('behind "%s" begins "%s"', (text, body) =>
  expect(text.slice(reportStart(text, 0)).trimStart()).toBe(body),
);
