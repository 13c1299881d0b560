import { findQuotations } from '../../../src/analyse/text/find-quotations';
import { splitParagraphs } from '../../../src/analyse/text/split-paragraphs';

/** Each quotation as its words, with ">" a level of depth, "…" where unclosed, "+" where it continues. */
function quotations(text: string): string[] {
  return findQuotations(text, splitParagraphs(text)).map(
    ({ start, end, depth, unclosed, continues }) =>
      '>'.repeat(depth) + (continues ? '+' : '') + text.slice(start, end) + (unclosed ? '…' : ''),
  );
}

test.each([
  ['He said "no" and "yes".', ['no', 'yes']],
  ['“No,” he said. “Never.”', ['No,', 'Never.']],
  ['“He said ‘no’ to me,” she said.', ['He said ‘no’ to me,', '>no']],
  ["'It is the workers' day,' he said.", ["It is the workers' day,"]],
  ['‘It’s the workers’ day,’ he said, ‘isn’t it?’', ['It’s the workers’ day,', 'isn’t it?']],
  ["Iran's men and the workers' union don't agree", []],
  ["rock 'n' roll of the '90s, get 'em", []],
  ["«Non», „nein“ and ``no''", ['Non', 'nein', 'no']],
  ['a 12" pipe and a 5\'10" man said "no"', ['no']],
  ["''It is 'late,''' he said. ''Go.''", ["It is 'late,'", '>late,', 'Go.']],
  ["''One and ''two'' he said", ['One and…', 'two']],
  ['He said " no " twice', ['no']],
  ['He said "no and left', ['no and left…']],
  ['He said "no and "yes" and left', ['no and…', 'yes']],
  ['no" he said', []],
  ['He wrote ("I left") and—“so”—went', ['I left', 'so']],
  ['“One.\n\n“Two.\n\n“Three,” he said.\n\n“Four.”', ['One.…', '+Two.…', '+Three,', 'Four.']],
  ['"One.\n"Two," he said.', ['One.…', '+Two,']],
  ['“One.\n\nNothing more.\n\n“Two.”', ['One.…', 'Two.']],
  ['“”', []],
  ['“Mixed," he said. "Mixed,” he said. ``Mixed" too', ['Mixed,', 'Mixed,', 'Mixed']],
  ['“a 12" pipe”', ['a 12" pipe']],
])('%s', (text, expected) => {
  expect(quotations(text)).toEqual(expected);
});

test.each(['"', '“', '”', "'", '‘', '’', '« ', '"a ', ' "a', '“‘', "''``", '“a” '])(
  '100,000 times %s takes linear time',
  (sign) => {
    const text = sign.repeat(100_000);
    const began = performance.now();
    quotations(text.replaceAll('\n', ' '));
    expect(performance.now() - began).toBeLessThan(5_000);
  },
);
