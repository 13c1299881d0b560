import { readPlainText } from '../../src/ingest/read-plain-text';

const NOW = new Date('2024-03-05T12:00:00Z');
const read = (text: string) => readPlainText(Buffer.from(text), NOW)?.text;

const HEAD = 'Row grows in Leeds\n\n';
const SAID =
  'The mayor said no deal was made with the harbour company, and that none would be made this year.';
const END = '\n\nThe company has not answered yet.\n';

test.each([
  ['a soft hyphen', SAID.replace('mayor', 'ma\u00ADyor')],
  ['a blank without width', SAID.replace('no deal', 'no\u200B deal')],
  ['a control character', SAID.replace('no deal', 'no\u0007 deal')],
  ['accents apart from their letters', SAID.replace('mayor', 'maire e\u0301lu')],
  ['a dateline with its agency', `LEEDS, March 3 (Reuters) - ${SAID}`],
])('a paragraph with %s stays, at its place', (_, paragraph) => {
  const text = `${HEAD}${paragraph}${END}`;
  expect(read(text)).toBe(text);
});

test('labels become blanks, and the title behind one stays', () => {
  const given = `Title: Row grows in Leeds\nPublished: 2024-03-03\n\n${SAID}${END}`;
  const blanks = `       Row grows in Leeds\n${' '.repeat(21)}\n\n${SAID}${END}`;
  expect(read(given)).toBe(blanks);
});

test('what is no plain text is none', () => {
  expect(readPlainText(Buffer.from('<html><body><p>Talks</p></body></html>'), NOW)).toBeNull();
  const mail = 'From: <a@herald.example>\nMIME-Version: 1.0\nMessage-ID: <1@b.example>\n\nThey met.\n';
  expect(readPlainText(Buffer.from(mail), NOW)).toBeNull();
  expect(
    readPlainText(Buffer.from(`From a@herald.example Mon May  4 10:00:00 1998\n${mail}`), NOW),
  ).toBeNull();
  expect(readPlainText(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), NOW)).toBeNull();
});
