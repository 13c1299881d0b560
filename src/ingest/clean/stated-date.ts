import type { PublicationDate, Rejection } from '../../model/article';
import { readDate } from './read-date';

/** The publication that an input states, or what is wrong with it. `where` in the input: "Line 3". */
export function statedDate(
  written: string | null | undefined,
  now: Date,
  where?: string,
): { published: PublicationDate | null; problems: Rejection[] } {
  if (!written) return { published: null, problems: [] };
  const value = readDate(written, now);
  if (value) return { published: { value, origin: 'METADATA' }, problems: [] };
  const subject = where ? `${where}: the date` : 'The date';
  const problem = {
    code: 'UNREADABLE_DATE',
    message: `${subject} "${written.slice(0, 50)}" can't be read or lies in the future, and was left out. Write it like 2007-05-28.`,
  };
  return { published: null, problems: [problem] };
}
