import type { Span } from '../../model/span';
import { isDigit, isLetter, isSpace, isWordPart } from './character';

/** Marks that belong together: what one opens only the same style closes. */
export type Style = 'straight' | 'curly' | 'single' | 'apostrophe' | 'angle' | 'single-angle' | 'typewriter';

/** A quotation mark at [start, end), and what it may do there. */
export interface Mark {
  start: number;
  end: number;
  style: Style;
  opens: boolean;
  closes: boolean;
}

const MARKS = /["“”„‟«»‹›‘’‚‛']|``/g;

/** Words that begin with an apostrophe: "'em", "'til", "'90s". */
const ELISION = /^(?:em|til|tis|twas|cause|bout|round|n|s|re|ll|ve|d|m|t|\d0s)(?![\p{L}\p{N}])/iu;

/** The quotation marks of a paragraph, without its apostrophes. */
export function findMarks(text: string, [start, end]: Span): Mark[] {
  const marks: Mark[] = [];
  MARKS.lastIndex = start;
  for (let match = MARKS.exec(text); match && match.index < end; match = MARKS.exec(text)) {
    const last = marks[marks.length - 1];
    if (last && match.index < last.end) continue;
    const mark = readMark(text, match.index, match[0]);
    if (mark && (mark.opens || mark.closes)) marks.push(mark);
  }
  return withoutApostrophes(text, marks);
}

function readMark(text: string, start: number, sign: string): Mark | null {
  const end = start + sign.length;
  const sure = (style: Style, opens: boolean, to = end): Mark => ({
    start,
    end: to,
    style,
    opens,
    closes: !opens,
  });
  switch (sign) {
    case '"':
      return straight(text, start);
    case '“':
      // German and Polish close with it what „ opened.
      return { ...sure('curly', true), closes: !isSpace(text, start - 1) };
    case '„':
    case '‟':
      return sure('curly', true);
    case '”':
      // Swedish and careless typing open with it too.
      return { ...sure('curly', false), opens: isSpace(text, start - 1) && !isSpace(text, end) };
    case '«':
      return { ...sure('angle', true), closes: !isSpace(text, start - 1) && isSpace(text, end) };
    case '»':
      return { ...sure('angle', false), opens: isSpace(text, start - 1) && !isSpace(text, end) };
    case '‹':
      return sure('single-angle', true);
    case '›':
      return sure('single-angle', false);
    case '``':
      return sure('typewriter', true);
    default:
      return single(text, start, sign);
  }
}

function straight(text: string, start: number): Mark {
  const spaceBefore = isSpace(text, start - 1);
  const spaceAfter = isSpace(text, start + 1);
  const opens = !spaceAfter || spaceBefore;
  const inWord = isWordPart(text, start - 1);
  return {
    start,
    end: start + 1,
    style: 'straight',
    // 5'10" and 12"-wide: after a word or number a mark can only close.
    opens: opens && !inWord && !/[.,!?%]/.test(text.charAt(start - 1)),
    closes: !spaceBefore || spaceAfter,
  };
}

function single(text: string, start: number, sign: string): Mark | null {
  if (sign === "'" && isTypewriter(text, start)) return typewriter(text, start);
  const style: Style = sign === "'" ? 'apostrophe' : 'single';
  const before = isWordPart(text, start - 1);
  const after = isWordPart(text, start + 1);
  if (before && after) return null;
  const opens = !before && !isSpace(text, start + 1) && /[\s([{"“„—–-]|^$/.test(text.charAt(start - 1));
  const elided = sign !== '‘' && after && ELISION.test(text.slice(start + 1, start + 9));
  return {
    start,
    end: start + 1,
    style,
    opens: opens && !elided && sign !== '’',
    closes: sign !== '‘' && sign !== '‚' && !after && !isSpace(text, start - 1),
  };
}

/** Two apostrophes; of three behind a word the first closes an inner quotation: ''He said 'no,''' */
function isTypewriter(text: string, start: number): boolean {
  if (text.charAt(start + 1) !== "'") return false;
  return text.charAt(start + 2) !== "'" || isSpace(text, start - 1);
}

/** Some papers open with two apostrophes too, where typesetters open with two backquotes. */
function typewriter(text: string, start: number): Mark {
  const opens = !isSpace(text, start + 2) && /[\s([{—–-]|^$/.test(text.charAt(start - 1));
  return { start, end: start + 2, style: 'typewriter', opens, closes: !opens };
}

/**
 * A plural's apostrophe ("the workers' union") looks like a closing mark, and an apostrophe before a word like
 * an opening one. Single marks count only in pairs: one that opens, then the last that may close before the
 * next one opens, where an apostrophe after an "s" gives way to a later one.
 */
function withoutApostrophes(text: string, marks: Mark[]): Mark[] {
  const dropped = new Set<Mark>();
  let open: Mark | null = null;
  let close: Mark | null = null;
  const settle = (): void => {
    if (open && !close && !(open.style === 'single' && startsLine(text, open.start))) dropped.add(open);
    open = close = null;
  };
  for (const mark of marks) {
    if (mark.style !== 'single' && mark.style !== 'apostrophe') continue;
    if (mark.opens) {
      settle();
      open = mark;
    } else if (!open || open.style !== mark.style || (close && !isPluralMark(text, close))) dropped.add(mark);
    else {
      if (close) dropped.add(close);
      close = mark;
    }
  }
  settle();
  return marks.filter((mark) => !dropped.has(mark));
}

function isPluralMark(text: string, mark: Mark): boolean {
  const before = text.charAt(mark.start - 1);
  return (
    (before === 's' || before === 'S' || isDigit(text, mark.start - 1)) && isLetter(text, mark.start + 2)
  );
}

function startsLine(text: string, index: number): boolean {
  const before = text.charAt(index - 1);
  return before === '' || before === '\n' || before === '\r';
}
