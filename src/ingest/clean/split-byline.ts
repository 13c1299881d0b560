import { isAgency } from './agencies';

const JOB = /(?:^| )(?:staff )?(?:writer|reporter|correspondent|editor|bureau chief)s?$/i;

/** Without its comma it stays with the name: "Martin Luther King, Jr." */
const AFTER_A_NAME = /,\s*((?:jr|sr)\b\.?|i{2,3}\b)/gi;

/** What a job leaves of "the Editor", "our correspondent" and "Political Editor". */
const NOBODY =
  /^(?:the|an?|our|from our|staff|arts|business|chief|city|crime|defen[cs]e|deputy|diplomatic|economics|education|environment|features|finance|foreign|guest|health|legal|managing|media|national|news|photo|political|politics|regional|royal|science|senior|special|sports?|technology|transport|travel|world)$/i;

/**
 * The names in a byline, without the jobs and places beside them:
 * "By Jane Roe, Political Editor, John Doe and Wei Li in Geneva" → Jane Roe, John Doe, Wei Li.
 */
export function splitByline(line: string): string[] {
  const turned = surnameFirst(line);
  if (turned) return [turned];
  return line
    .replace(/^\s*by\b:?\s*/i, '')
    .replace(AFTER_A_NAME, ' $1')
    .split(/;|\|| and /)
    .flatMap(splitFullNames)
    .flatMap((people) => people.replace(/^,|,$/g, '').split(',').map(nameOf))
    .filter((name) => name !== '' && !NOBODY.test(name));
}

/** "Jane Roe/John Doe" are two, "AC/DC" and "Marks & Spencer" one each. */
function splitFullNames(people: string): string[] {
  const names = people.split(/\/| & /);
  return names.every((name) => /\S\s+\S/.test(name.trim())) ? names : [people];
}

/** "Roe, Jane" is one person, as libraries and Dublin Core write names; "Reuters, Xinhua" are two agencies. */
function surnameFirst(line: string): string | null {
  const [, surname = '', given = ''] = /^\s*(\p{Lu}[\p{L}’'-]+), (\p{Lu}[\p{L}-]+)\s*$/u.exec(line) ?? [];
  if (!surname || JOB.test(given) || isAgency(surname) || isAgency(given)) return null;
  return `${given} ${surname}`;
}

/** "Mary Reporter", "A. Writer": where a given name alone is left, the job is a surname. */
function isSurname(before: string): boolean {
  return /^\p{Lu}\S*$/u.test(before) && !NOBODY.test(before) && !isAgency(before);
}

/** Behind a comma a job is the job of who stands before it; "Associated Press Writer" names the agency, too. */
function nameOf(part: string, index: number): string {
  const whole = part.replace(/\s+/g, ' ').trim();
  const name = whole
    .replace(/^and /, '')
    .replace(/ in \p{Lu}.*$/u, '')
    .replace(JOB, (job: string, at: number, all: string) => (isSurname(all.slice(0, at)) ? job : ''))
    .trim();
  return index > 0 && JOB.test(whole) && !isAgency(name) ? '' : name;
}
