import { findDates } from '../../../src/analyse/dates/find-dates';
import { ENGLISH_ROLES } from '../../../src/analyse/lexicon/en/roles';
import { findNames } from '../../../src/analyse/names/find-names';
import { findRoles } from '../../../src/analyse/roles/find-roles';
import { readDocument } from '../../../src/analyse/syntax/read-document';
import { loadLanguage } from '../../../src/pipeline/load-language';

const pack = loadLanguage('en');

/** When the first role of a report of 28 May 2019 is held, and the words that tell it. */
function termOf(text: string): [held?: string, words?: string] {
  const doc = readDocument(text, pack);
  const dates = findDates(doc, '2019-05-28', pack.lexicon);
  const [role] = findRoles(doc, findNames(doc, pack).mentions, dates, pack);
  const date = dates[role?.date ?? -1];
  return date ? [role?.held, text.slice(date.start, date.end)] : [];
}

test.each(ENGLISH_ROLES.terms.map(({ example, expected }) => [example, expected] as const))(
  '%s %s',
  (text, expected) => expect(termOf(text)[0]).toBe(expected),
);

test.each([
  ['President Ann Lee, in office since 2014, spoke.', ['2014/..', '2014']],
  ['Ann Lee was named as head of the CIA in May 2017.', ['2017-05', 'May 2017']],
  // What follows a name dates what its bearer did.
  ['President Ann Lee in 2014 signed the deal.', []],
  ['Ann Lee, the mayor of Paris, said in 2014 that it was over.', []],
  // "Last week" is no term of office.
  ['Ann Lee was the mayor of Paris last week.', []],
  ['Ann Lee, the mayor of Paris, spoke.', []],
])('%s %j', (text, expected) => expect(termOf(text)).toEqual(expected));
