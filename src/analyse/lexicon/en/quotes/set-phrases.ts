import type { SetPhraseRow } from '../../quote-lexicon';

/** Adverbs that stand within the phrases. */
const ADVERBS = '(?:(?:also|yet|so far|again|still|[a-z]+ly|on [a-z]+day|[a-z]+day) )*';
const NOT =
  "(?:did|does|do|has|have|had|would|will|could) not|(?:did|does|do|has|have|had|would|wo|could)n['’]t|never";
/** What one is asked for an answer by. */
const REQUEST =
  '(?:(?:phone |telephone )?(?:requests?|calls?|e-?mails?|messages?|inquir(?:y|ies)|enquir(?:y|ies)|questions?|quer(?:y|ies)))';
const COMMENT =
  '(?:(?:immediate|further|public|official|additional) )*(?:comments?|an interview|interviews?|information)';
const ABOUT_WHAT =
  '(?: (?:on|about|regarding|over) (?:(?!(?:as|but|and|when|while|after|before|because) )[^\\s,.;:—–]+ ?){1,8}(?<! ))?';

/** A plea that was made, none that is still to come. */
const PLEADED =
  "\\b(?=pl(?:ea)?d)(?<!\\b(?:to|not|will|would|may|might|could|should|[a-z]+n['’]t) )(?<cue>pleaded|pleads?|pled)";
const CHARGES = '(?: to (?:(?!(?:on|in|and|at|before) )[^\\s,.;:]+ ?){1,8}(?<! ))?';

const phrase = (source: string): RegExp => new RegExp(source, 'd');

/** Wordings that tell of a statement, mostly of none made, though no clause or quotation follows. */
export const SET_PHRASES: readonly SetPhraseRow[] = [
  {
    name: 'had no comment',
    pattern: phrase(
      `\\b(?<cue>ha[sd]|have|made|makes?|offered|gave) ${ADVERBS}(?<content>no (?:(?:immediate|further|public|official|other) )*comments?\\b(?! (?:section|thread|box|field))${ABOUT_WHAT})`,
    ),
    act: 'DECLINE_COMMENT',
    reason: 'not a word was to be had',
    example: 'The bank had no comment on the charges.',
    expected: ['The bank', 'had', 'no comment on the charges'],
    counterExample: 'The page had no comment section.',
  },
  {
    name: 'could not be reached for comment',
    pattern: phrase(
      `\\b(?:(?:could|can) not|cannot|couldn['’]t|can['’]t) ${ADVERBS}be ${ADVERBS}(?<cue>reached|contacted) ${ADVERBS}(?<content>for ${COMMENT})`,
    ),
    act: 'DECLINE_COMMENT',
    reason: 'nobody was there to be asked',
    example: 'Ann Lee could not immediately be reached for comment.',
    expected: ['Ann Lee', 'reached', 'for comment'],
    counterExample: 'The village could not be reached for three days.',
  },
  {
    name: 'was not available for comment',
    pattern: phrase(
      `\\b(?:(?:was|were) ${ADVERBS}(?:not ${ADVERBS}available|unavailable)|(?:was|were)n['’]t ${ADVERBS}available) ${ADVERBS}(?<content>for ${COMMENT})`,
    ),
    act: 'DECLINE_COMMENT',
    reason: 'the same by an adjective',
    example: 'Ann Lee was not available for comment.',
    expected: ['Ann Lee', '', 'for comment'],
    counterExample: 'The bridge was not available for lorries.',
  },
  {
    name: 'did not respond to requests for comment',
    pattern: phrase(
      `\\b(?:${NOT}) ${ADVERBS}(?<cue>respond|responded|reply|replied|return|returned|answer|answered)(?: [a-z]+day)?(?: to)? (?<content>(?:[^\\s,.;:]+ ){0,5}${REQUEST} (?:for|seeking|requesting|asking for) (?:[^\\s,.;:]+ ){0,2}?${COMMENT})\\b`,
    ),
    act: 'DECLINE_COMMENT',
    reason: 'a request for comment came to nothing',
    example: 'The ministry did not respond to several requests for comment.',
    expected: ['The ministry', 'respond', 'several requests for comment'],
    counterExample: 'The ministry did not respond to several requests for help.',
  },
  {
    name: 'did not respond to questions',
    pattern: phrase(
      `\\b(?:${NOT}) ${ADVERBS}(?<cue>respond|responded|reply|replied) to (?<content>(?:(?!(?:calls?|attack\\p{L}*) )[^\\s,.;:]+ ){0,4}(?:questions|inquiries|enquiries|queries))\\b`,
    ),
    act: 'DECLINE_COMMENT',
    reason: 'questions were left without an answer',
    example: 'The campaign did not respond to emailed questions.',
    expected: ['The campaign', 'respond', 'emailed questions'],
    counterExample: 'The campaign did not respond to the attack.',
  },
  {
    name: 'did not comment',
    pattern: phrase(
      `\\b(?<cue>${NOT}) ${ADVERBS}(?<content>comment(?:ed)?)\\b(?!(?: [a-z]+ly)? (?:on|about|for|that|if|when|upon)\\b)`,
    ),
    act: 'DECLINE_COMMENT',
    reason: 'of what is not told',
    example: 'Iran has not commented.',
    expected: ['Iran', 'has not', 'commented'],
    counterExample: 'Iran has commented.',
  },
  {
    name: 'did not immediately respond',
    pattern: phrase(
      `\\b(?<cue>${NOT}) ${ADVERBS}immediately (?<content>respond|reply)\\b(?! (?:on|about|to)\\b)`,
    ),
    act: 'DECLINE_COMMENT',
    reason: 'a paper that waited for an answer says so',
    example: 'The bank did not immediately respond.',
    expected: ['The bank', 'did not', 'respond'],
    counterExample: 'The patient did not immediately respond to treatment.',
  },
  {
    name: 'declined to comment',
    pattern: phrase(
      `\\b(?<cue>declin(?:ed|es|ing)) (?<content>(?:to )?(?:further )?(?:comment|answer|elaborate)\\b(?! (?:the|a|an|it|any|all|some|his|her|their|on|about|further|questions?|whether)\\b))`,
    ),
    act: 'DECLINE_COMMENT',
    reason: 'no more than that',
    example: 'Asked about the loan, Ann Lee declined to answer.',
    expected: ['Ann Lee', 'declined', 'to answer'],
    counterExample: 'Ann Lee declined the invitation.',
  },
  {
    name: 'no comment from …',
    pattern: phrase(
      `\\bthere (?:was|has been|had been) ${ADVERBS}(?<content>no (?:(?:(?:immediate|official|public|further) )+(?:comment|response|reaction)|comment)) from (?<source>(?:(?!(?:on|about|as|after|to) )[^\\s,.;:]+ ?){1,8}(?<! ))`,
    ),
    act: 'DECLINE_COMMENT',
    reason: 'whom no word came from',
    example: 'There was no immediate comment from Iran.',
    expected: ['Iran', '', 'no immediate comment'],
    counterExample: 'There was no response from the engine.',
  },
  {
    name: 'calls to … were not returned',
    pattern: phrase(
      `\\b(?<content>${REQUEST})(?: (?:for|seeking) ${COMMENT})? to (?<source>(?:(?!(?:were|was|seeking|for) )[^\\s,.;:]+ ?){1,8}?(?<! )) (?:(?:for|seeking) ${COMMENT} )?(?:(?:were|was) not|(?:were|was)n['’]t|went) ${ADVERBS}(?<cue>returned|answered|unanswered)`,
    ),
    act: 'DECLINE_COMMENT',
    reason: 'who was called and did not call back',
    example: 'Calls to the bank were not immediately returned.',
    expected: ['the bank', 'returned', 'Calls'],
    counterExample: 'The books lent to the bank were not returned.',
  },
  {
    name: 'pleaded not guilty',
    pattern: phrase(`${PLEADED} (?<content>not guilty${CHARGES})`),
    act: 'DENY',
    reason: 'a plea of law',
    example: 'Ann Lee pleaded not guilty to fraud on Monday.',
    expected: ['Ann Lee', 'pleaded', 'not guilty to fraud'],
    counterExample: 'Ann Lee was found not guilty.',
  },
  {
    name: 'pleaded guilty',
    pattern: phrase(
      `${PLEADED} ${ADVERBS}(?<content>(?:guilty|no contest)(?: (?:on )?[a-z]+day)?${CHARGES})`,
    ),
    act: 'CONFIRM',
    reason: 'by this plea the deed is owned',
    example: 'Kim Dunn pleaded guilty on Monday to two counts of fraud.',
    expected: ['Kim Dunn', 'pleaded', 'guilty on Monday to two counts of fraud'],
    counterExample: 'Kim Dunn is expected to plead guilty to fraud.',
  },
];
