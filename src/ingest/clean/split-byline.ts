import { isAgency } from './agencies';

const JOB = /(?:^| )(?:staff )?(?:writer|reporter|correspondent|editor|bureau chief)s?$/i;

/**
 * The names in a byline, without the jobs and places beside them:
 * "By Jane Roe, Political Editor, John Doe and Wei Li in Geneva" → Jane Roe, John Doe, Wei Li.
 */
export function splitByline(line: string): string[] {
  return line
    .replace(/^\s*by\b:?\s*/i, '')
    .split(/;|\||\/| and | & /)
    .flatMap((people) => people.replace(/^,|,$/g, '').split(',').map(nameOf))
    .filter(Boolean);
}

/** Behind a comma a job is the job of who stands before it; "Associated Press Writer" names the agency, too. */
function nameOf(part: string, index: number): string {
  const whole = part.replace(/\s+/g, ' ').trim();
  const name = whole
    .replace(/^and /, '')
    .replace(/ in \p{Lu}.*$/u, '')
    .replace(JOB, '')
    .trim();
  return index > 0 && JOB.test(whole) && !isAgency(name) ? '' : name;
}
