/** How lines begin or look that an agency's or a press office's system puts around a report. */
interface ServiceRule {
  pattern: RegExp;
  reason: string;
  examples: readonly string[];
}

/** Over the headline, or between it and the report. */
export const BEFORE: readonly ServiceRule[] = [
  {
    pattern:
      /^\W*(?:urgent|flash|bulletin|alert|snap|news ?alert|breaking(?: news)?|corrected|correction|refile|rpt)\W*$/i,
    reason: 'how urgent it is, or what kind of repeat',
    examples: ['URGENT', 'Breaking news:', '*** FLASH ***'],
  },
  {
    pattern: /^\W?[a-z]{1,3}\d{3,4}(?:\s+(?:[^\s\d]*\d\S*|[^\s\d]{1,2}))*$/i,
    reason:
      'the number under which a report went out, and its time; words are none, so that "MH370 is found" stays',
    examples: ['a0573 13:42 03Mar24', 'V0123'],
  },
  {
    pattern: /^\W?(?:AM|PM|BC|BN)-{1,2}\p{Lu}[^.!?]{1,80}$/u,
    reason: 'keyword line: the cycle (morning, afternoon, both) and the slug',
    examples: ['BC-Harbour, 1st Lede, 450', 'AM-Lake--Talks, 5th Ld-Writethru,1234'],
  },
  {
    pattern: /^[a-z] [a-z]{1,3} (?:AM|PM|BC|BN)-{1,2}\p{Lu}[^.!?]{1,80}$/u,
    reason: 'priority and category before the keyword line',
    examples: ['u i BC-HARBOUR-TALKS 03-03 0450'],
  },
  {
    pattern: /^[\p{Lu}\d]+(?:-[\p{Lu}\d]+)*\/[\p{Lu}\d-]*(?: \([^()]*\))?$/u,
    reason: 'slug with its slash',
    examples: ['HARBOUR-TALKS/', 'LAKE/HARBOUR (UPDATE 1)'],
  },
  {
    pattern:
      /^\((?:adds?|updates?|recasts?|corrects?|clarifies|refiles?|repeats?|rewrites|writes (?:through|thru)|new throughout|eds|with)\b[^()]*\)$/i,
    reason: 'what this version changed',
    examples: ['(Adds union reaction, background)', '(Recasts with vote)'],
  },
  {
    pattern: /^(?:eds?|editors?)(?:['’]s?)?(?: note)?: /i,
    reason: 'a word to the editors',
    examples: ['Eds: Updates with details. With photos.'],
  },
  {
    pattern: /^(?:for immediate release|(?:press|news|media) release)\W*$/i,
    reason: 'what stands over a press release',
    examples: ['FOR IMMEDIATE RELEASE', 'Press release:'],
  },
];

/** Behind the report. */
export const AFTER: readonly ServiceRule[] = [
  {
    pattern: /^(?:[-–—_*#=]{2,}|-?\s?30\s?-?|\W?(?:ends?|more(?: to follow)?)\W?)$/i,
    reason: 'the report ends, or goes on in another message',
    examples: ['---', '###', '-30-', 'ENDS', '(end)', 'MORE'],
  },
  {
    pattern: /^[A-Z]{2,4}-[A-Z]{2}-\d\d-\d\d-\d\d \d{4}[A-Z]{3}$/,
    reason: "the agency's stamp",
    examples: ['AP-NY-03-03-24 1342EST'],
  },
];

/** "EMBARGOED UNTIL 4 MAY" over a press release. */
const EMBARGO =
  /^\W?(?:(?:strictly |under )*embargo(?:ed)?(?: (?:until|till)\b|:|\W*$).{0,80}|under embargo\b.{0,60}|not for (?:publication|release) before\b.{0,60})$/i;

/** Headline, slug, byline, dateline: what a system adds stands no deeper. */
const TOP_LINES = 6;

export interface ServedText {
  text: string;
  /** The line that says until when the report must be held back. */
  embargo: string | null;
}

/** A report without the lines that are its carrier's and none of its own. */
export function withoutServiceLines(text: string): ServedText {
  const lines = text.split('\n');
  const top = lines.flatMap((line, i) => (line.trim() === '' ? [] : [i])).slice(0, TOP_LINES);
  const embargoed = top.find((i) => EMBARGO.test(lines[i]!.trim()));
  const dropped = new Set(top.filter((i) => i === embargoed || isOneOf(BEFORE, lines[i]!)));
  let end = lines.length;
  while (end > 0 && (lines[end - 1]!.trim() === '' || isOneOf(AFTER, lines[end - 1]!))) end -= 1;
  const kept = lines.slice(0, end).filter((_, i) => !dropped.has(i));
  return {
    text: dropped.size > 0 || end < lines.length ? kept.join('\n').trim() : text,
    embargo: embargoed === undefined ? null : lines[embargoed]!.trim(),
  };
}

function isOneOf(rules: readonly ServiceRule[], line: string): boolean {
  return rules.some(({ pattern }) => pattern.test(line.trim()));
}
