import { rejectCode } from '../../src/ingest/recognise-code';

test.each([
  ['a style', 'body { color: red; }\n.byline { font-weight: bold; margin: 0 auto; }'],
  ['a packed style', 'body{color:red}a{color:#fff}'],
  ['a script', 'function talk() {\n  var x = 1;\n  return x;\n}'],
  ['a packed script', '!function(e,t){e.x=t}(this,1);var a=[1,2],b=a.length;'],
  ['a script that is cut off', 'import a from "a";\nimport b from "b";\nconst c = a(b);\nconst d ='],
])('%s is code', (_, text) =>
  expect(rejectCode(text)).toEqual({
    code: 'UNSUPPORTED_FORMAT',
    message: 'This is code, not a text. Give plain text, HTML, a feed or JSON lines, packed or not.',
  }),
);

test('SGML is markup', () =>
  expect(
    rejectCode(
      '<!DOCTYPE lake SYSTEM "lake.dtd">\n<REPORT NR="1"><DATE>4-MAY-1998</DATE><BODY>They met.</BODY></REPORT>',
    )?.message,
  ).toMatch(/^This is markup of a kind that is not known/));

test.each([
  'The two ministers met; they agreed on <b>nothing</b>.',
  'Talks open (with a map)\n\nThe ministers met. {Picture: the lake}; more is to follow.',
  'Shares: Lake & Co. $12.50, Hill & Sons $3.10; Port & Quay $7.',
  '港口将关闭两个码头；工会表示反对。',
])('%s is a text', (text) => expect(rejectCode(text)).toBeNull());

test('signs without end take no time', () => {
  const started = performance.now();
  for (const sign of ['{', '<a', '; ', '{;', '</']) rejectCode(sign.repeat(10_000));
  expect(performance.now() - started).toBeLessThan(500);
});
