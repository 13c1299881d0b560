/** What a test of feedparser says of a feed, where it can be put in our words. */
export interface Expectation {
  /** Of an entry, by its place, or of the feed. */
  entry: number | null;
  field: FeedField;
  value: string;
}

export type FeedField = 'title' | 'link' | 'id' | 'author' | 'published' | 'updated' | 'text';

/** Their names for what we read, where the value is plain. */
const FIELDS: Readonly<Record<string, FeedField>> = {
  title: 'title',
  link: 'link',
  id: 'id',
  guid: 'id',
  author: 'author',
  published_parsed: 'published',
  created_parsed: 'published',
  issued_parsed: 'published',
  date_parsed: 'published',
  updated_parsed: 'updated',
  modified_parsed: 'updated',
  description: 'text',
  summary: 'text',
};

const PATTERN =
  /^(?:not )?(?:bozo and )?(feed|entries\[(\d+)\])(?:\.(\w+)|\['(\w+)'\])(?:\['value'\])? == (.+)$/s;
const CONTENT = /^(?:not bozo and )?entries\[(\d+)\]\['content'\]\[0\]\['value'\] == (.+)$/s;

/** Null for what is said in Python beyond one comparison, or of what we don't read. */
export function translate(python: string | null): Expectation | null {
  const whole = python?.trim() ?? '';
  const content = CONTENT.exec(whole);
  if (content) return compared(Number(content[1]), 'text', content[2] ?? '');
  const match = PATTERN.exec(whole);
  const name = (match?.[3] ?? match?.[4] ?? '').replace('_detail', '');
  const field = FIELDS[name];
  if (!match || !field) return null;
  return compared(match[2] === undefined ? null : Number(match[2]), field, match[5] ?? '');
}

function compared(entry: number | null, field: FeedField, python: string): Expectation | null {
  const value = field === 'published' || field === 'updated' ? dayOf(python) : stringOf(python);
  const isRead = entry !== null || field === 'title' || field === 'link';
  return value !== null && isRead ? { entry, field, value } : null;
}

/** A Python string: 'testing \u2308', u"…". */
function stringOf(python: string): string | null {
  const [, , body] = /^u?(['"])((?:\\.|(?!\1).)*)\1$/s.exec(python.trim()) ?? [];
  return body === undefined
    ? null
    : body.replace(/\\(?:u([\da-f]{4})|x([\da-f]{2})|(.))/gis, (_, u?: string, x?: string, c?: string) =>
        c === undefined ? String.fromCharCode(parseInt(u ?? x ?? '', 16)) : c === 'n' ? '\n' : c,
      );
}

/** (2004, 1, 1, 19, 48, 21, 3, 1, 0) → 2004-01-01 */
function dayOf(python: string): string | null {
  const [, year, month, day] = /^\((\d{4}), (\d{1,2}), (\d{1,2}),/.exec(python.trim()) ?? [];
  return year ? `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}` : null;
}
