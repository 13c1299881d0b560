import { findAttributions } from '../../../../src/analyse/quotes/find-attributions';
import { OWN_CLAIM } from '../../../../src/analyse/quotes/cues/own-claim';
import { readDocument } from '../../../../src/analyse/syntax/read-document';
import { loadLanguage } from '../../../../src/pipeline/load-language';

const pack = loadLanguage('en');

const claims = (text: string): string[] =>
  findAttributions(readDocument(text, pack), pack)
    .filter(({ rule }) => rule.endsWith(OWN_CLAIM))
    .map(({ source, content }) => [...source, ...content].map((span) => text.slice(...span)).join(' | '));

describe('readOwnClaim', () => {
  it.each([
    ['Iran denied Britain’s claim that it had sent drones.', 'Britain | it had sent drones'],
    ['Iran rejected accusations by Britain that it had sent drones.', 'Britain | it had sent drones'],
    ['Iran denied the US allegation that it had sent drones.', 'US | it had sent drones'],
    ['Britain rejected the Iranian accusation that it had lied.', 'Iranian | it had lied'],
    [
      'Kyiv dismissed Russian allegations that it had shelled the plant.',
      'Russian | it had shelled the plant',
    ],
    [
      'Russian allegations that Ukraine attacked the bridge were rejected.',
      'Russian | Ukraine attacked the bridge',
    ],
    ['The North Korean claim that it had tested a bomb was doubted.', 'North Korean | it had tested a bomb'],
    [
      'Iran denied Britain’s claim that it had sent drones, calling it a lie.',
      'Britain | it had sent drones',
    ],
    ['Her allegation that the bill was hidden came late.', 'Her | the bill was hidden'],
  ])('%s', (text, expected) => expect(claims(text)).toEqual([expected]));

  it.each([
    ['nobody’s', 'The claim that the bill was hidden came late.'],
    ['of a quality, not an owner', 'Iran denied the false claim that it had sent drones.'],
    ['opened by an adjective that is no name', 'False claims that the vote was stolen hurt Iran.'],
    ['a relative clause behind a name', 'The US claim that shocked Iran was false.'],
    ['without a clause', 'Iran denied Britain’s claim.'],
    ['a relative clause', 'Britain’s claim that shocked Iran was false.'],
    ['a noun that is seldom speech', 'Ann Lee’s view that opens the book is old.'],
  ])('reads none that is %s', (_, text) => expect(claims(text)).toEqual([]));
});
