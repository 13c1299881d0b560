import type { ActRow, CertaintyRow } from '../../quote-lexicon';

/** Whoever speaks, in the words of a report or its own. */
const SELF = '(?:it|he|she|they|i|we)';

/** Participles of what people are blamed for. */
const WRONGS =
  'abused|accepted|aided|approved|armed|asked for|assaulted|attacked|authori[sz]ed|backed|beaten|bombed|breached|' +
  'bribed|broken|cheated|colluded|committed|concealed|condoned|conspired|deceived|deployed|discriminated|done|' +
  'encouraged|engaged|fired|forced|funded|given|hacked|harassed|harmed|helped|hidden|hit|hurt|interfered|involved|' +
  'killed|known|lied|leaked|meddled|misled|met|misused|offered|ordered|paid|participated|plotted|promised|provided|' +
  'received|sanctioned|sent|shot|sold|sought|spied|stolen|supplied|supported|taken|targeted|threatened|told|tortured|' +
  'touched|tried|used|violated|worked';

/** What is said of somebody or brought up against them. */
const CLAIMS =
  'claim|charge|allegation|accusation|report|rumou?r|suggestion|assertion|stor(?:y|ie)|insinuation';

/** What a claim is called by those who deny it. */
const UNTRUE =
  'lies?|untrue|not true|false|falsehoods?|absurd|baseless|unfounded|groundless|nonsense|rubbish|ridiculous|ludicrous|' +
  'preposterous|laughable|fabrications?|fabricated|fiction|fake|fantasy|slander|libel|smears?|a smear|propaganda|invented|' +
  'wrong and|without (?:any )?foundation|without (?:any )?merit|hogwash|bogus';

/**
 * What a clause after a neutral cue ("said", "told", "added") performs itself. The first row that matches
 * the opening of the content decides; what matches none is STATE.
 */
export const CONTENT_ACTS: readonly ActRow[] = [
  {
    pattern:
      /^(?:it|he|she|they|we|i)\s+(?:would|will|could|can|was|were|is|are|am)\s*(?:not|n['’]t|never)\s+(?:be\s+)?(?:take part|attend|accept|negotiate|talk|meet|sign|pay|resign|step down|comply|cooperate|allow|withdraw|join|participate|agree|going to (?:take part|attend|resign|accept|sign))/i,
    act: 'REFUSE',
    reason: 'the speaker says no to an act of its own',
    example: 'it would not take part in the vote',
  },
  {
    pattern:
      /^(?:it|he|she|they|we|i)(?:['’]d| would| will)?\s*(?:not|never|won['’]t|wouldn['’]t)\s+(?:approve|support|give|consider|back|vote|run|leave|change|recogni[sz]e|release|stop|return|surrender|hand over|let|tolerate)\b/i,
    act: 'REFUSE',
    reason: 'will not: the same with verbs of giving and supporting',
    example: 'they would not consider any offer',
  },
  {
    pattern:
      /^(?:it|he|she|they|we|i)\s+(?:(?:still|firmly|truly)\s+)?(?:believ\w+|thinks?|thought|suspect\w*|consider(?:s|ed)?)\b/i,
    act: 'BELIEVE',
    reason: 'the speaker tells a belief as its own',
    example: 'they believed the fire was set',
  },
  {
    pattern:
      /^(?:(?:it|he|she|they)\s+(?:was|were|is|are)|(?:i['’]m|we['’]re|i am|we are))\s+(?:very |deeply |so |truly |really )*sorry\b/i,
    act: 'APOLOGISE',
    reason: 'sorry, of oneself',
    example: 'he was deeply sorry for the delay',
  },
  {
    pattern: new RegExp(
      `^(?:${SELF}\\s+(?:had|has|have)|(?:i|we|they)['’]ve)\\s*(?:not|n['’]t|never)\\s+(?:(?:ever|knowingly|directly|personally)\\s+)?(?:been\\s+)?(?:${WRONGS})\\b`,
      'i',
    ),
    act: 'DENY',
    reason: 'the speaker has not done what one is blamed for; other verbs deny no charge',
    example: 'it had never sold weapons to the rebels',
    counterExample: 'I have never been so happy',
  },
  {
    pattern: new RegExp(
      `^${SELF}\\s+(?:had|has|have)\\s+(?:had\\s+)?(?:nothing to do with|no (?:(?:direct|prior|personal|such)\\s+)?(?:knowledge|part|role|hand|involvement|links?|ties|connections?|contacts?|dealings|intention|plans)\\b)`,
      'i',
    ),
    act: 'DENY',
    reason: 'no part in it; to have no water or no children denies no charge',
    example: 'they had nothing to do with the fire',
    counterExample: 'we had no water',
  },
  {
    pattern: new RegExp(
      `^(?:(?:${SELF}\\s+(?:ha[sd]|have)\\s+)?no\\s+(?:(?:immediate|further|other)\\s+)?comment\\b)`,
      'i',
    ),
    act: 'DECLINE_COMMENT',
    reason: 'the words by which one says nothing',
    example: 'she had no comment',
    counterExample: 'no commentator had seen it',
  },
  {
    pattern: new RegExp(
      `^(?:that|this|it|they|these|those|(?:the|these|those|this|any|such|all) (?:${CLAIMS})s?)\\s*(?:is|was|are|were|['’]s|['’]re)\\s+(?:(?:simply|just|all|completely|totally|absolutely|utterly|entirely|purely|clearly|complete|total|absolute|utter|pure|a|an|patently|categorically|blatantly) )*(?:${UNTRUE})\\b`,
      'i',
    ),
    act: 'DENY',
    reason: 'what somebody claimed is called untrue',
    example: 'that is a lie',
    counterExample: 'the road is not true north',
  },
];

/** The words around a cue that turn the act of its row. Read on "auxiliaries cue object", lower case. */
export const CUE_ACTS: readonly ActRow[] = [
  {
    pattern:
      /^(?:(?:ha[sd]|have|(?:ha[sd]|have)n['’]t|will|would|also|again|\p{L}+ly) )*(?:declin|refus)\p{L}* (?:to )?(?:further )?(?:comment|say|elaborate|discuss|respond|give|provide|speculate|answer(?! the (?:door|phone|bell|call))|specify|disclose|confirm)/u,
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
    pattern: /^ask\w* .*\b(?:if|whether|why|what|how|who|when|where|about)\b/,
    act: 'ASK',
    reason: 'asking for an answer, not an act',
    example: 'asked whether the vote was fair',
  },
  {
    pattern:
      /^(?:reject|dismiss)\w* .*\b(?:offer|proposal|plan|demand|request|bid|call|deal|invitation|appeal|application|choice)s?\b/,
    act: 'REFUSE',
    reason: 'an offer or demand is refused, a claim denied',
    example: 'rejected the offer',
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

/** How sure the speaker is, by the content's first clause; the first row that matches decides. */
export const CERTAINTIES: readonly CertaintyRow[] = [
  {
    pattern: /\b(?:may|might|could|possib(?:le|ly)|perhaps|maybe|can)\b/,
    certainty: 'POSSIBLE',
    reason: 'modal of possibility',
    example: 'the talks may fail',
  },
  {
    pattern:
      /\b(?:likely|probabl[ey]|expect(?:s|ed)?|should|presumably|appear(?:s|ed)?|seem(?:s|ed)?|ought)\b/i,
    certainty: 'PROBABLE',
    reason: 'the speaker holds it for probable',
    example: 'the talks are likely to fail',
  },
  {
    pattern: /^to\b|\b(?:would|if|whether|unless)\b/i,
    certainty: 'UNSPECIFIED',
    reason: 'a condition, a wish or an infinitive asserts nothing',
    example: 'they would talk if asked',
  },
];
