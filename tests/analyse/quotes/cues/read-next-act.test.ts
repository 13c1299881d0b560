import { findAttributions } from '../../../../src/analyse/quotes/find-attributions';
import { readDocument } from '../../../../src/analyse/syntax/read-document';
import { loadLanguage } from '../../../../src/pipeline/load-language';

const pack = loadLanguage('en');

/** What the headline's second verb tells: who speaks, the act and the words. */
const nextActs = (text: string): string[] =>
  findAttributions(readDocument(text, pack), pack)
    .filter(({ rule }) => rule.endsWith('next act'))
    .map(({ source, act, content }) =>
      [text.slice(...source[0]!), act, ...content.map((span) => text.slice(...span))].join(' | '),
    );

describe('readNextAct', () => {
  it.each([
    ['Bank cuts jobs, denies rift', 'Bank | DENY | rift'],
    ['EU warns Turkey over drilling, urges talks', 'EU | DEMAND | talks'],
    ['Kim Dunn wins vote, vows to build bridge', 'Kim Dunn | PROMISE | to build bridge'],
    ['Workers reject deal, call for strike', 'Workers | DEMAND | strike'],
    ['Lawyers for Dunn deny fraud, seek bail, blame bank', 'Lawyers for Dunn | REQUEST | bail'],
  ])('%s', (text, expected) => expect(nextActs(text)).toContain(expected));

  it.each([
    'Storm hits coast, roads, homes',
    'Police find body, knife, demands',
    'EU freezes funds, closes door',
    'Ann Lee closed the bank, warned the mayor and left.',
  ])('none in "%s"', (text) => expect(nextActs(text)).toEqual([]));
});
