import { ENGLISH_QUOTES } from '../../../../src/analyse/lexicon/en/quotes/quotes';
import { findAttributions } from '../../../../src/analyse/quotes/find-attributions';
import { readDocument } from '../../../../src/analyse/syntax/read-document';
import { loadLanguage } from '../../../../src/pipeline/load-language';

const pack = loadLanguage('en');
const acts = (text: string) => findAttributions(readDocument(text, pack), pack).map(({ act }) => act);

describe('every row of what is not said', () => {
  it.each(ENGLISH_QUOTES.unsaid.map(({ example, counterExample }) => [example, counterExample]))(
    '%s has no statement; "%s" has one',
    (example, counterExample) => {
      expect(acts(example)).toEqual([]);
      expect(acts(counterExample)).toHaveLength(1);
    },
  );
});

describe('isUnsaid', () => {
  it.each([
    ['Ann Lee did not say that the bank had failed.', []],
    ['The union called for the minister to apologise.', ['DEMAND']],
    ['Workers called for Tom Dunn to offer more pay.', ['DEMAND']],
    ['Ann Lee called Tom Dunn on Friday to offer help.', []],
    ['Britain has not accused Iran of spying.', []],
    ['The lawyer, Ann Lee, called the plan a disgrace.', ['CRITICISE']],
    ['The report could not be independently verified.', []],
    ['Anyone who says that the bank has failed is a liar.', []],
    ['Ann Lee read the statement out: "The bank has failed."', ['STATE']],
    ['Ann Lee never denied that the bank had failed.', []],
    ['It is unclear whether Ann Lee will say that the bank has failed.', []],
    ['Ann Lee would not say when the bank would open.', ['DECLINE_COMMENT']],
    ['Ann Lee could not confirm that the bank had failed.', ['DECLINE_COMMENT']],
    ['Ann Lee did not comment on the charges.', ['DECLINE_COMMENT']],
    ['Kim Dunn recalled that MPs had been warned about the bank in May.', ['STATE']],
    ['Ann Lee recalled the ambassador had warned her in May.', ['STATE']],
    ['Kim Dunn denied Lee had access to the files.', ['DENY']],
    ['The minister denied claims of access being blocked.', ['DENY']],
    ['The firm denied Ann Lee the chance to speak.', []],
    ['Court denies bail to mayor', []],
    ['Judge denies motion to free mayor', ['REFUSE']],
    ['Kim Dunn denied her claims.', ['DENY']],
    ['Ann Lee denied that it had rained, contradicting the mayor.', ['DENY']],
    ['Ann Lee rejected any suggestion that she would not attend.', ['DENY', 'STATE']],
    ['"Did he call me a thief?" asked Ann Lee.', ['ASK']],
    ['Ann Lee made a claim that the bank kept money offshore.', ['STATE']],
    ['Ann Lee repeated her accusation that Russia broke international law.', ['STATE', 'ACCUSE']],
    ['No 10 said that the road was closed.', ['STATE']],
    ['He said nobody was hurt.', ['STATE']],
    ['"I cannot say that it was fair," Ann Lee said.', ['STATE']],
  ])('%s', (text, expected) => {
    expect(acts(text)).toEqual(expected);
  });
});
