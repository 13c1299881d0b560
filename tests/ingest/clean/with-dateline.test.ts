import { withDateline } from '../../../src/ingest/clean/with-dateline';

test.each([
  ['RIYADH', 'The king left.', 'RIYADH - The king left.'],
  ['RIYADH', '(Nordwire) - The king left.', 'RIYADH (Nordwire) - The king left.'],
  ['RIYADH', 'Ann Lee - who left - spoke.', 'RIYADH - Ann Lee - who left - spoke.'],
  [null, 'The king left.', 'The king left.'],
])('the dateline %s goes before its text', (dateline, text, whole) =>
  expect(withDateline(text, dateline)).toBe(whole),
);

test.each([
  ['RIYADH', 'RIYADH, March 18 (Nordwire) - The king left.'],
  ['Riyadh, March 18', 'RIYADH (Nordwire) - The king left.'],
  ['RIYADH, March 18', 'RIYADH — The king left.'],
])('a text that has the dateline %s has it once', (dateline, text) =>
  expect(withDateline(text, dateline)).toBe(text),
);
