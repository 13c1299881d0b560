import { ENGLISH_ROLES } from '../../../src/analyse/lexicon/en/roles';
import { findNames } from '../../../src/analyse/names/find-names';
import { findRoles } from '../../../src/analyse/roles/find-roles';
import { readDocument } from '../../../src/analyse/syntax/read-document';
import { loadLanguage } from '../../../src/pipeline/load-language';

const pack = loadLanguage('en');

/** "Ann Lee: lawyer of Iran" for each role. */
function rolesOf(text: string): string[] {
  const doc = readDocument(text, pack);
  const { actors, mentions } = findNames(doc, pack);
  const name = (id?: string) => actors.find((actor) => actor.id === id)?.name;
  return findRoles(doc, mentions, [], pack).map(
    ({ person, title, of }) => `${name(person)}: ${title}${of ? ` of ${name(of)}` : ''}`,
  );
}

test.each(ENGLISH_ROLES.rules.map((row) => [row.example, row] as const))('%s', (text, { expected }) => {
  const [person, title, of] = expected;
  expect(rolesOf(text)).toContain(`${person}: ${title}${of ? ` of ${of}` : ''}`);
});

test.each([
  ['Former French president Nicolas Sarkozy lost.', ['Nicolas Sarkozy: president of France']],
  ['Ann Lee will become head of the CIA.', ['Ann Lee: head of CIA']],
  [
    'Ann Lee was previously chief operating officer at Siemens.',
    ['Ann Lee: chief operating officer of Siemens'],
  ],
  ['Chief Financial Officer Ann Lee spoke.', ['Ann Lee: Chief Financial Officer']],
  ['Presidential candidate Ann Lee spoke.', ['Ann Lee: Presidential candidate']],
  ['They honoured then-president Ann Lee.', ['Ann Lee: president']],
  ['Would-be president Ann Lee spoke.', []],
  ['Shadow home secretary Ann Lee spoke.', ['Ann Lee: Shadow home secretary']],
  ['A shadow fell on Ann Lee.', []],
  ['Siemens left France with its president, Ann Lee.', ['Ann Lee: president']],
  ['Bosnian Serb leader Milan Dodik spoke.', ['Milan Dodik: leader']],
  ['Bosnian leader Milan Dodik spoke.', ['Milan Dodik: leader of Bosnia and Herzegovina']],
  [
    'Iranian Foreign Ministry Spokesman Omid Rezvani spoke.',
    ['Omid Rezvani: Foreign Ministry Spokesman of Iran'],
  ],
  ['Japanese Chief Cabinet Secretary Kenji Morita left.', ['Kenji Morita: Chief Cabinet Secretary of Japan']],
  ['Commission chief Annika Lind spoke.', ['Annika Lind: Commission chief']],
  ['Leader of Opposition Tejpal Yadav came.', ['Tejpal Yadav: Leader of Opposition']],
  ['Minister of Water and Sanitation Ann Lee spoke.', ['Ann Lee: Minister of Water and Sanitation']],
  ['The Minister of Bolivia and Ann Lee spoke.', []],
  ['Army Chief of Staff Lt. Gen. Ahmed Said spoke.', ['Ahmed Said: Army Chief of Staff']],
  [
    'World Health Organization (WHO) Director-General Jan Olsen spoke.',
    ['Jan Olsen: Director-General of World Health Organization'],
  ],
  ['The World Health Organization (in Geneva) heard President Jan Olsen.', ['Jan Olsen: President']],
  ['Economy Minister Ann Lee of Mexico left.', ['Ann Lee: Economy Minister of Mexico']],
  ['Qatar’s emir, Sheikh Fahd al-Thani, spoke.', ['Fahd al-Thani: emir of Qatar']],
  ['Senior Hamas official Rawhi Nasser spoke.', ['Rawhi Nasser: official of Hamas']],
  ['Poland would host Ann Lee in Krakow.', []],
  // Where somebody is sent, received or seen is not whose office it is.
  ['The US special envoy for Sudan, Ann Lee, spoke.', ['Ann Lee: special envoy of US']],
  ['The envoy for Sudan, Ann Lee, spoke.', []],
  ['Ann Lee, ambassador to Sudan, spoke.', ['Ann Lee: ambassador']],
  ['They saw King Charles at Buckingham Palace.', ['Charles: King']],
  ['They saw President Ann Lee at the White House.', ['Ann Lee: President']],
  ['Vice President Bo Reed at Goldman Sachs spoke.', ['Bo Reed: Vice President of Goldman Sachs']],
  ['Ann Lee, ambassador for Unicef, spoke.', ['Ann Lee: ambassador of Unicef']],
  ['They saw Vice Premier Liu Heng of Shanghai’s party.', ['Liu Heng: Vice Premier']],
  // Whoever has a verb of their own behind a fronted clause is somebody else.
  ['Asked whether he trusts Ann Lee, the French minister said no.', []],
  ['After he met Ann Lee, the mayor denied it.', []],
  // Letters behind a name are no part of what is told of it.
  ['His lawyer, Ann Lee KC, left.', ['Ann Lee: lawyer']],
  ['Ann Lee, MP for Leeds, denied it.', ['Ann Lee: MP of Leeds']],
  ['Ann Lee, MD, PhD, a heart surgeon at Siemens, left.', ['Ann Lee: heart surgeon of Siemens']],
  ['Kim Jong-un met Moon Jae-in in Panmunjom.', []],
  ['Mr Blair and the minister left London.', []],
  ['Immunologist Ann Lee of Yale University warned of it.', ['Ann Lee: Immunologist of Yale University']],
])('%s %j', (text, expected) => expect(rolesOf(text)).toEqual(expected));

test('a role stands where its words do', () => {
  const text = 'On Friday, Iraqi security chief Mouwafak al-Rubaie said no.';
  const doc = readDocument(text, pack);
  const [role] = findRoles(doc, findNames(doc, pack).mentions, [], pack);
  expect(text.slice(role!.start, role!.end)).toBe('Iraqi security chief Mouwafak al-Rubaie');
});

test.each([
  ['Former French president Nicolas Sarkozy lost.', true],
  ['Ann Lee, formerly the mayor of Paris, spoke.', true],
  ['Ann Lee resigned as head of the CIA.', true],
  ['Ann Lee, the outgoing mayor of Paris, spoke.', false],
  ['Ann Lee was elected as head of the CIA.', false],
])('%s: told as held no longer: %s', (text, former) => {
  const doc = readDocument(text, pack);
  const [role] = findRoles(doc, findNames(doc, pack).mentions, [], pack);
  expect(role?.former ?? false).toBe(former);
});
