import { findAttributions } from '../../../src/analyse/quotes/find-attributions';
import { readDocument } from '../../../src/analyse/syntax/read-document';
import { loadLanguage } from '../../../src/pipeline/load-language';

const pack = loadLanguage('en');

describe('whom a statement is made to', () => {
  it.each([
    ['Lee told reporters that it rained.', 'reporters'],
    ['Lee encouraged voters to stay at home.', 'voters'],
    ['Lee accused the bank of hiding losses.', 'the bank'],
    ['"It rained," Lee said to the court.', 'the court'],
    ['Lee told cheering supporters that it rained.', 'cheering supporters'],
    ['"It rained," Lee told cheering supporters.', 'supporters'],
    ['Lee told the man that came to her house that it rained.', 'the man'],
    ['Lee told a group from Leeds on Monday that it rained.', 'a group from Leeds'],
    ['Lee accused the Bank of Dams of fraud.', 'the Bank of Dams'],
    ['Lee accused the pair of putting money first.', 'the pair'],
    ['Lee once told The Washington Post he considered himself "an artist first."', 'The Washington Post'],
    ['"It rained," Lee told National Gazette.', 'National Gazette'],
    ['Lee told Reuters the plan had failed.', 'Reuters'],
    ['The court ordered an inquiry into the bank.', null],
    ['The court ordered the bank to pay.', 'the bank'],
    ['Lee agreed to talks.', null],
    ['In an interview with the Daily Post, Lee said that it rained.', 'the Daily Post'],
    ['Lee told his counterpart, Kim Dunn, by telephone that it rained.', 'his counterpart, Kim Dunn'],
    ['Lee admitted to police that it rained.', 'police'],
    ['Lee responded to Kim Dunn via Twitter: "It rained."', 'Kim Dunn'],
    ['Lee threatened Kim Dunn with a lawsuit.', 'Kim Dunn'],
    ['Lee threatened to leave.', null],
    ['Lee sent Kim Dunn a message saying it rained.', 'Kim Dunn'],
    ['Lee sent a letter to the council saying it rained.', 'the council'],
    ['Lee wrote to Kim Dunn demanding an answer.', 'Kim Dunn'],
    ['"It rained," Lee shouted at Kim Dunn.', 'Kim Dunn'],
    ['Replying to Kim Dunn, Lee said that it rained.', 'Kim Dunn'],
  ])('%s', (text, expected) => {
    const [found] = findAttributions(readDocument(text, pack), pack);
    expect(found?.addressee ? text.slice(...found.addressee) : null).toBe(expected);
  });
});
