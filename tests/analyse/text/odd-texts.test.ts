import fc from 'fast-check';
import { analyse } from '../../../src/analyse/analyse';
import type { Findings } from '../../../src/model/findings';
import type { Span } from '../../../src/model/span';
import { loadLanguage } from '../../../src/pipeline/load-language';

const pack = loadLanguage('en');
const read = (text: string, language?: string) => analyse({ text, language, published: '2021-05-04' }, pack);

/** Every span that the findings hold. */
function spansOf({
  sentences,
  actors,
  mentions,
  roles,
  quotes,
  meetings,
  relations,
  dates,
}: Findings): Span[] {
  const spans = (list: readonly { start: number; end: number }[]) =>
    list.map(({ start, end }): Span => [start, end]);
  return [
    ...sentences,
    ...spans([...mentions, ...roles, ...relations, ...dates]),
    ...actors.flatMap(({ names }) => names.flatMap((name) => name.spans)),
    ...quotes.flatMap(({ content, cue, source, verbatim }) => [...content, ...cue, ...source, ...verbatim]),
    ...meetings.flatMap(({ mentions, agenda, outcome, participants }) => [
      ...[...mentions, ...agenda, ...outcome],
      ...participants.flatMap((participant) => participant.spans),
    ]),
  ];
}

/** Between the two halves of one character; a half without its other is none. */
function cutsCharacter(text: string, at: number): boolean {
  return /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(Math.max(0, at - 1), at + 1));
}

/** Spans that a store could not keep: outside of the text, without words, or with half a character at an end. */
function badSpans(text: string, findings: Findings): Span[] {
  return spansOf(findings).filter(([start, end]) => {
    const inside = start >= 0 && end <= text.length && text.slice(start, end).trim() !== '';
    return !inside || cutsCharacter(text, start) || cutsCharacter(text, end);
  });
}

const fill = (part: string, length: number) => part.repeat(Math.ceil(length / part.length)).slice(0, length);

/** What arrives in place of an article, each without end. */
const ENDLESS: Record<string, string> = {
  'one sentence': 'the minister said that the talks would go on and the group denied it ',
  'quotation marks': '"',
  'quotation marks that open': '“he said ',
  apostrophes: "' a",
  capitals: 'IRAN SAYS TALKS GO ON AS U.S. DENIES REPORT ',
  'lines of capitals': 'IRAN SAYS NO.\n',
  'a table': 'Leeds\t2\t3\t1-0\n',
  'comma-separated values': '1,2,3,"a","b"\n',
  names: 'Ann Bell, Ben Cox, Acme Corp and Iran, ',
  cues: 'he said ',
  acronyms: 'Alpha Beta Corp (ABC) ',
  dates: 'on Tuesday, May 3, 2007, last week, the 1990s, ',
  meetings: 'Harlow met Bell in London and held talks with Cox ',
  'right to left': 'قال الوزير إن المحادثات ستستمر. ',
  'no spaces': '部长说“会谈将继续”。',
  emoji: '👨‍👩‍👧‍👦 said 😀! ',
  'zero-width characters': 'I\u200bran\u200d sa\u00adid\ufeff "n\u2060o" ',
  'half characters': 'a\ud800 b\udc00" ',
  'combining marks': 'e\u0301\u0301',
  'several languages': 'El presidente dijo que no. Der Minister sagte, er komme. He said no. ',
  'blank lines': ' \r\n\t\n',
};

describe('goes on without end and is read in time that grows with its length alone', () => {
  const seconds = (text: string) => {
    const before = process.cpuUsage();
    read(text);
    return process.cpuUsage(before).user / 1e6;
  };

  /** How much longer four times a text takes, at the first length where the clock can tell. */
  const growth = (part: string, length = 5_000): number => {
    const many = seconds(fill(part, 4 * length));
    return many < 0.1 && length < 160_000
      ? growth(part, 2 * length)
      : many / Math.max(0.01, seconds(fill(part, length)));
  };

  test.each(Object.entries(ENDLESS))('%s', (_, part) => {
    const text = fill(part, 20_000);
    expect(badSpans(text, read(text))).toEqual([]);
    // 4 in linear time, 16 in quadratic. A collection of garbage may fall into one measurement, not into three.
    const first = growth(part);
    expect(first < 8 ? first : Math.min(growth(part), growth(part))).toBeLessThan(8);
  });
});

test('different names without end', () => {
  const text = Array.from({ length: 400 }, (_, at) => {
    const tail = at.toString(36).toUpperCase();
    return `Ann B${tail} of the Q${tail} Ministry met Acme${tail} Corp in X${tail}burg.`;
  }).join(' ');
  expect(badSpans(text, read(text))).toEqual([]);
});

test('whatever stands in a text, every finding points at words of it', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 8 }),
    fc.string({ unit: 'grapheme', maxLength: 8 }),
    fc.constantFrom(
      ...Object.values(ENDLESS),
      ...[
        'said ',
        '“',
        '”',
        '"',
        "'",
        'Iran',
        ' (EU) ',
        'Mr. ',
        '\n',
        '\n\n',
        '\0',
        ' - ',
        'Q: ',
        '. ',
        'LONDON, May 4 (AP) - ',
      ],
      ...[
        'He told reporters that ',
        'met ',
        'on Monday ',
        'according to ',
        'Ann Bell ',
        '2-1',
        'the minister ',
      ],
    ),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), fc.constantFrom(undefined, 'de'), (pieces, language) => {
      const text = pieces.join('');
      expect(badSpans(text, read(text, language))).toEqual([]);
    }),
    { numRuns: 150 },
  );
});
