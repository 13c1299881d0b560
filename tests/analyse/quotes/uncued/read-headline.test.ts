import { ENGLISH_QUOTES } from '../../../../src/analyse/lexicon/en/quotes/quotes';
import { findAttributions } from '../../../../src/analyse/quotes/find-attributions';
import { readDocument } from '../../../../src/analyse/syntax/read-document';
import { loadLanguage } from '../../../../src/pipeline/load-language';

const pack = loadLanguage('en');

/** "speaker | to whom | content" by the headline. */
function headline(text: string): string[] {
  return findAttributions(readDocument(text, pack), pack)
    .filter(({ rule }) => rule.startsWith('headline'))
    .map(({ source, addressee, content }) =>
      [source[0]!, addressee ?? ([0, 0] as const), content[0]!]
        .map((span) => text.slice(...span))
        .join(' | '),
    );
}

describe('every form of headline', () => {
  it.each(ENGLISH_QUOTES.headlines.map(({ example, expected }) => [example, expected]))(
    '%s',
    (example, expected) =>
      expect(headline(`${example}\n\nNothing more from Ann Lee.`)).toEqual([expected.join(' | ')]),
  );

  it.each(ENGLISH_QUOTES.headlines.map(({ counterExample }) => counterExample))('but not: %s', (example) =>
    expect(headline(`${example}\n\nNothing more.`)).toEqual([]),
  );
});

describe('readHeadline', () => {
  it.each([
    ['Kenya: Talks with rebels will go on.\n\nNothing more.', 'Kenya |  | Talks with rebels will go on'],
    ['Mayor Ann Lee: ‘The old bridge is safe.’', 'Mayor Ann Lee |  | The old bridge is safe'],
    ['Lee: Bridge ‘not safe’ for any lorry', 'Lee |  | Bridge ‘not safe’ for any lorry'],
    ['Ann Lee: road is closed', 'Ann Lee |  | road is closed'],
    ['Netanyahu to Biden: we will not stop', 'Netanyahu | Biden | we will not stop'],
    ['Zelenskyy to Trump: send more air defences', 'Zelenskyy | Trump | send more air defences'],
    ['Minister: no talks', 'Minister |  | no talks'],
    ['Road ‘closed’ - police', 'police |  | Road ‘closed’'],
    ['Road unsafe: report', 'report |  | Road unsafe'],
    ['Arteta: we were poor\n\nMikel Arteta was sad.', 'Arteta |  | we were poor'],
    ['UN chief: truce must hold', 'UN chief |  | truce must hold'],
    ['"We were poor": Hill on the defeat\n\nTom Hill was sad.', 'Hill |  | We were poor'],
  ])('reads %s', (text, expected) => {
    expect(headline(text)).toEqual([expected]);
  });

  it.each([
    ['a way', 'Road to Wembley: how the cup was won'],
    ['a relation', 'Close to Moscow: life near the front'],
    ['a label that is no name', 'Greek to Me: our puzzle page explained'],
    ['an adjective before a verb', 'Good to Know: we answer your questions'],
    ['a label of the paper', 'The Latest: Kenya votes for new parliament.'],
    ['a heading', 'Live Updates: Kenya votes for new parliament.'],
    ['a kind of news', 'Football: Lee will not play again'],
    ['the news itself', 'Breaking: Road closed after storm'],
    ['a number', 'Update 1: Road closed after storm'],
    ['capitals', 'FIXED: Bridge was never safe at all.'],
    ['a noun for a thing', 'Road repairs: council votes for the plan'],
    ['a paper behind what is quoted', '‘We were poor’ - Daily Post'],
    ['a score', 'Lions: 3'],
    ['a page', 'Football: Results'],
    ['a question', 'Ann Lee: A hero or just another mayor?'],
    ['a place at the end', 'Road closed after storm - Leeds'],
    ['the text itself', 'A storm hit.\n\nKenya: Talks with rebels will go on.'],
    ['nothing', ''],
  ])('takes none from %s', (_, text) => {
    expect(headline(text)).toEqual([]);
  });
});
