import { findAttributions } from '../../../../src/analyse/quotes/find-attributions';
import { PASSIVE_DENIAL } from '../../../../src/analyse/quotes/cues/passive-denial';
import { readDocument } from '../../../../src/analyse/syntax/read-document';
import { loadLanguage } from '../../../../src/pipeline/load-language';

const pack = loadLanguage('en');

/** "ACT denier | what is denied" of passive denials. */
const denials = (text: string): string[] =>
  findAttributions(readDocument(text, pack), pack)
    .filter(({ rule }) => rule.endsWith(PASSIVE_DENIAL))
    .map(({ act, source, content }) =>
      [act, ...[...source, ...content].map((span) => text.slice(...span))].join(' | '),
    );

describe('readPassiveDenial', () => {
  it.each([
    [
      'Reports that the minister had resigned were denied by Downing Street.',
      'DENY | Downing Street | the minister had resigned',
    ],
    [
      'Claims that the dam was unsafe have been firmly rejected by Ann Lee, the mayor.',
      'DENY | Ann Lee, the mayor | the dam was unsafe',
    ],
    [
      'Reports that the deal was dead were dismissed as nonsense by the ministry.',
      'DENY | the ministry | the deal was dead',
    ],
    ['The US accusation that Iran had sent drones was denied by Iran.', 'DENY | Iran | Iran had sent drones'],
  ])('%s', (text, expected) => expect(denials(text)).toEqual([expected]));

  it.each([
    ['no denier', 'Reports that the minister had resigned were denied.'],
    ['a denial within the clause', 'Reports that the charges were denied by Ann Lee came late.'],
    ['another verb', 'Reports that the minister had resigned were read by Ann Lee.'],
    ['no clause', 'The reports were denied by Downing Street.'],
    ['something else denied', 'The man that the police wanted was denied entry by the guards.'],
    ['an active verb', 'Reports that the minister had resigned have denied Ann Lee a victory.'],
  ])('takes none from %s', (_, text) => expect(denials(text)).toEqual([]));
});
