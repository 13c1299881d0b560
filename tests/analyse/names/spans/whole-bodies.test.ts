import { namesOf } from '../names-of';

const bodies = (text: string) =>
  namesOf(text)
    .actors.filter(({ type }) => type === 'ORGANISATION')
    .map(({ name }) => name);

test.each([
  ['The General People’s Congress (GPC) met in Oslo.', 'General People’s Congress'],
  [
    'The Centre for Trade and Co-operation in Zembla (CTCZ) met.',
    'Centre for Trade and Co-operation in Zembla',
  ],
  [
    'The Organisation for Security and Cooperation in Europe met.',
    'Organisation for Security and Cooperation in Europe',
  ],
])('%s', (text, name) => expect(bodies(text)).toEqual([name]));

test.each([
  // Neither spells what stands before it.
  ['The People’s Congress (HQ) met in Oslo.', 'People’s Congress'],
  ['Ann Lee of the Congress (ALC) met them.', 'Congress'],
  ['On Wednesday, Time magazine announced its choice.', 'Time'],
])('not more than the name: %s', (text, name) => expect(bodies(text)).toContain(name));
