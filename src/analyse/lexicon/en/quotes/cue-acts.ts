import type { ActRow } from '../../quote-lexicon';
import { CLAIMS, FALSE, UNTRUE } from './claims';

/** The words around a cue that turn the act of its row. Read on "auxiliaries cue object", lower case. */
export const CUE_ACTS: readonly ActRow[] = [
  {
    pattern:
      /^(?:(?:ha[sd]|have|(?:ha[sd]|have)n['’]t|will|would|also|again|\p{L}+ly) )*(?:declin|refus)\p{L}* (?:to )?(?:further )?(?:comment|say|elaborate|discuss|respond|(?:give|provide|offer|go into) (?:(?:any|an|a|the|more|further|additional|other|specific|immediate|exact|precise) )*(?:comments?|details?|specifics|particulars|information|reasons?|explanations?|figures?|numbers?|names?|timeline|answers?|interviews?|statements?)\b|(?:speak|talk) (?:to|with) (?:reporters|journalists|(?:the |local )?(?:media|press))\b|(?:name|identify) (?:any|anyone|him|her|them|the|his|her|its|those)\b|be (?:drawn|interviewed)\b|speculate|answer(?! the (?:door|phone|bell|call))|specify|disclose|confirm)/u,
    act: 'DECLINE_COMMENT',
    reason: 'the speaker would not speak of it',
    example: 'declined to comment',
    counterExample: 'asked about the loan, ann lee declined to comment',
  },
  {
    pattern:
      /^(?:\p{L}+ ?)?(?:not|n['’]t|never) (?:\p{L}+ly |yet )?(?:comment|respond|reply|replied|elaborate)/u,
    act: 'DECLINE_COMMENT',
    reason: 'no answer was given',
    example: 'did not immediately respond',
    counterExample: 'wrote to a lawyer, who did not respond',
  },
  {
    pattern:
      /^(?:\p{L}+ ?)?(?:not|n['’]t) (?:\p{L}+ly |yet )?(?:(?:say|said|tell|specify|specified|explain(?:ed)?|reveal(?:ed)?|disclosed?) (?:\p{L}+ )?(?:if|whether|why|what|how|who|when|where|which)\b|(?:confirm|verify)(?:ed)?\b)/u,
    act: 'DECLINE_COMMENT',
    reason: 'a question is left open, or a report not confirmed',
    example: 'would not say when the bank would open',
    counterExample: 'would not say that the bank had failed',
  },
  {
    pattern:
      /^(?:(?:when|has|have|had|is|are|was|were|been|being|also|repeatedly|later) )*ask\w* .*\b(?:if|whether|why|what|how|who|when|where|about)\b/,
    act: 'ASK',
    reason: 'asking for an answer, not an act',
    example: 'asked whether the vote was fair',
  },
  {
    pattern: /^dismiss\w* (?:(?!that ).)*\b(?:plan|proposal|idea|bill|law|deal|move)s? as\b/,
    act: 'CRITICISE',
    reason: 'a plan that gets a bad name is not turned away by who gives it',
    example: 'dismissed the plan as a death sentence',
    counterExample: 'dismissed the plan',
  },
  {
    pattern: new RegExp(
      '^(?:(?:ha[sd]|have|also|again|\\p{L}+ly) )*(?:reject|dismiss)\\w* ' +
        `(?:(?!(?:that|of|about|in|on|by|over|as|(?:account|version|${CLAIMS})s?)\\b)\\S+ ){0,8}` +
        '(?:offer|proposal|plan|demand|request|bid|call|deal|invitation|appeal|application|choice)s?\\b',
      'u',
    ),
    act: 'REFUSE',
    reason: 'an offer or demand is refused, a claim denied',
    example: 'rejected the offer',
    counterExample: 'has dismissed allegations about the deal',
  },
  {
    pattern:
      /^(?:(?:ha[sd]|have|also|again|\p{L}+ly) )*den(?:y|ies|ied|ying) (?:(?!(?:that|of|about|any|ever|claims?|reports?)\b)[\p{L}’'-]+ ){0,3}(?:requests?|motions?|petitions?|applications?|appeals?)\b(?! (?:ha[ds]|have|was|were|is)\b)/u,
    act: 'REFUSE',
    reason: 'courts and offices deny what is asked of them',
    example: 'denied the request',
    counterExample: 'denied that requests had been made',
  },
  {
    pattern: new RegExp(
      `^(?:call|describ|label|brand|term|dub|characteri[sz]|deem|dismiss|reject)\\w* (?:(?:the|these|those|this|any|such|all|his|her|its|their) )?(?:\\p{L}+ )?(?:${CLAIMS})s? (?:[^.;:]*? )?(?:${UNTRUE})\\b`,
      'u',
    ),
    act: 'DENY',
    reason: 'a claim that gets the name of a lie is denied',
    example: 'called the charge absurd',
    counterExample: 'called the plan absurd',
  },
  {
    pattern: new RegExp(
      `^(?:call|describ|label|brand|dismiss|reject)\\w* (?:it|this|that) (?:as )?["“'‘]?(?:(?:an?|all|pure|utter|complete|total|blatant|outright|\\p{L}+ly) ["“'‘]?)*(?:${FALSE})\\b`,
      'u',
    ),
    act: 'DENY',
    reason: 'what was just said gets the name of a lie; "absurd" a plan may be, too',
    example: 'called it a lie',
    counterExample: 'called it absurd',
  },
  {
    pattern:
      /^(?:(?:ha[sd]|have|also|\p{L}+ly) )*regret\w* that (?!(?:it|he|she|they|we|i|its|his|her|their|our|my)\b)/u,
    act: 'STATE',
    reason: 'what others did is no wrong of one’s own',
    example: 'regretted that the two had not agreed',
    counterExample: 'regretted that it had not paid',
  },
  {
    pattern:
      /^(?:(?:ha[sd]|have|always|also|\p{L}+ly) )*(?:protest|maintain|insist|assert|proclaim)\p{L}* (?:on )?(?:his|her|their|its|my) innocence/u,
    act: 'DENY',
    reason: 'to call oneself innocent is to deny it',
    example: 'has always protested his innocence',
    counterExample: 'protested the verdict',
  },
  {
    pattern: /^(?:pleaded|pleads?|pled) not guilty/,
    act: 'DENY',
    reason: 'a plea of law asks for nothing',
    example: 'pleaded not guilty to fraud',
    counterExample: 'pleaded with them',
  },
  {
    pattern: /^(?:pleaded|pleads?|pled) (?:guilty|no contest)/,
    act: 'CONFIRM',
    reason: 'a plea of law owns to it',
    example: 'pleaded guilty to fraud',
    counterExample: 'pleaded not guilty to fraud',
  },
  {
    pattern:
      /^(?:call|describ|label|brand|term|dub|characteri[sz]|deem)\w* .*?\b(?:unacceptable|disgrac|shame|outrag|unfair|mistake|reckless|irresponsib|failure|failed|incompeten|dangerous|illegal|violation|breach|hypocri|corrupt|cruel|barbar|dastardly|horri|ridiculous|absurd|nonsense|lie\b|lies\b|liar|unconstitutional|disappoint|terrible|worst|racist|undemocratic|unnecessary|loser|coward|betray|fraud|witch.hunt|sham\b)/,
    act: 'CRITICISE',
    reason: 'giving a bad name is criticising',
    example: 'called the plan a disgrace',
  },
  {
    pattern:
      /^(?:call|describ|label|brand|term|dub|characteri[sz]|deem)\w* .*?\b(?:great|brilliant|hero|wonderful|amazing|excellent|fantastic|brave|genius|outstanding|remarkable|best\b|legend|incredible|success|historic|milestone|hottest|welcome)/,
    act: 'PRAISE',
    reason: 'giving a good name is praising',
    example: 'called the plan a great success',
  },
  {
    pattern: /^(?:doubt|(?:not|n['’]t|never) (?:agree|believe|think|expect))/,
    act: 'DOUBT',
    reason: 'not believing is doubting',
    example: 'not believe',
  },
];
