import type { ActRow } from '../../quote-lexicon';
import { CLAIMANT, CLAIMS, UNTRUE } from './claims';

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

/** Names for what one judges by. */
const GOOD =
  'brilliant|great|wonderful|amazing|excellent|fantastic|brave|outstanding|remarkable|incredible|extraordinary|' +
  'inspiring|beautiful|generous|talented|gifted|terrific|superb|impressive|pleased|delighted|proud|thrilled|honou?red|' +
  'grateful|thankful|privileged';
const BAD =
  'unacceptable|disgrace\\w*|shame\\w*|outrageous|an outrage|unfair|reckless|irresponsible|incompetent|hypocri\\w+|cruel|' +
  'barbaric|horrific|horrible|ridiculous|absurd|nonsense|disappointing|disappointed|terrible|undemocratic|unnecessary|' +
  'appalling|inexcusable|indefensible|cowardly|unjust|inhuman\\w*|deplorable|disgusting|pathetic|scandal\\w*|wrong';

/** "[it] was the very …": what stands before the word that judges. */
const JUDGED =
  "^[^.;,]{1,50}?(?: (?:is|was|are|were|has been|am)|['’](?:s|m|re))(?<!n['’]t|not) (?:(?:a|an|the|one of the|very|truly|so|really|such|just|most|completely|totally|utterly|absolutely|deeply|simply) )*";

/**
 * What a clause after a neutral cue ("said", "told", "added") performs itself. The first row that matches
 * the opening of the content decides; what matches none is STATE.
 */
export const CONTENT_ACTS: readonly ActRow[] = [
  {
    pattern: /\?["”’']*$/,
    behind: 'ask',
    act: 'ASK',
    reason: 'a question wants an answer, not an act',
    example: 'is the bank safe?',
    counterExample: 'to be heard',
  },
  {
    pattern:
      /^(?:it|he|she|they|we|i)\s+(?:would|will|could|can|was|were|is|are|am)\s*(?:not|n['’]t|never)\s+(?:be\s+)?(?:take part|attend|accept|negotiate|talk|meet|sign|pay|resign|step down|comply|cooperate|allow|withdraw|join|participate|agree|going to (?:take part|attend|resign|accept|sign))/i,
    act: 'REFUSE',
    reason: 'the speaker says no to an act of its own',
    self: true,
    example: 'it would not take part in the vote',
  },
  {
    pattern:
      /^["“'‘]?(?:i|we) (?:was|were|am|are|have|had|made) [^.;]{1,60}\band (?:i |we )?(?:do |deeply |sincerely )?apologi[sz]e\b/i,
    act: 'APOLOGISE',
    reason: 'who owns a fault and apologises in one breath doesn’t judge',
    self: true,
    example: 'I was wrong, and I apologise to the village',
  },
  {
    pattern:
      /^(?:it|he|she|they|we|i)(?:['’]d| would| will)?\s*(?:not|never|won['’]t|wouldn['’]t)\s+(?:approve|support|give|consider|back|vote|run|leave|change|recogni[sz]e|release|stop|return|surrender|hand over|let|tolerate)\b/i,
    act: 'REFUSE',
    reason: 'will not: the same with verbs of giving and supporting',
    self: true,
    example: 'they would not consider any offer',
  },
  {
    pattern:
      /^(?:it|he|she|they|we|i)\s+(?:(?:still|firmly|truly)\s+)?(?:believ\w+|thinks?|thought|suspect\w*|consider(?:s|ed)?)\b/i,
    act: 'BELIEVE',
    reason: 'the speaker tells a belief as its own',
    self: true,
    example: 'they believed the fire was set',
  },
  {
    pattern:
      /^(?:(?:it|he|she|they)\s+(?:was|were|is|are)|(?:i['’]m|we['’]re|i am|we are))\s+(?:very |deeply |so |truly |really )*sorry\b/i,
    act: 'APOLOGISE',
    reason: 'sorry, of oneself',
    self: true,
    example: 'he was deeply sorry for the delay',
  },
  {
    pattern:
      /^(?:["“'‘]\s*)?(?:i|we|it|he|she|they)(?:['’]m|['’]re| am| are| was| were) (?:very |deeply |extremely |so )?(?:delighted|happy|honou?red|pleased|proud|thrilled) to (?:announce|confirm|reveal)\b/i,
    act: 'ANNOUNCE',
    reason: 'the news is told, whatever the speaker feels about it',
    example: 'I am pleased to announce that the strike is over',
  },
  {
    pattern: new RegExp(
      `^(?:${SELF}\\s+(?:had|has|have)|(?:i|we|they)['’]ve)\\s*(?:not|n['’]t|never)\\s+(?:(?:ever|knowingly|directly|personally)\\s+)?(?:been\\s+(?:involved|engaged|armed|bribed|funded|forced)|(?!been\\b)(?:${WRONGS}))\\b`,
      'i',
    ),
    act: 'DENY',
    reason: 'the speaker has not done what one is blamed for; other verbs deny no charge',
    self: true,
    example: 'it had never sold weapons to the rebels',
    counterExample: 'I have not been paid properly since May',
  },
  {
    pattern: new RegExp(
      `^${SELF}\\s+(?:had|has|have)\\s+(?:had\\s+)?(?:nothing to do with|no (?:(?:direct|prior|personal|such)\\s+)?(?:knowledge|part|role|hand|involvement|links?|ties|connections?|contacts?|dealings|intention|plans)\\b)`,
      'i',
    ),
    act: 'DENY',
    reason: 'no part in it; to have no water or no children denies no charge',
    self: true,
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
      `^(?:that|this|it|they|these|those|(?:the|these|those|this|any|such|all) (?:${CLAIMS})s?)\\s*(?:is|was|are|were|['’]s|['’]re)\\s+["“'‘]?(?:(?:simply|just|all|completely|totally|absolutely|utterly|entirely|purely|clearly|complete|total|absolute|utter|pure|a|an|patently|categorically|blatantly) ["“'‘]?)*(?:${UNTRUE})\\b`,
      'i',
    ),
    act: 'DENY',
    reason: 'what somebody claimed is called untrue',
    example: 'that is a lie',
    counterExample: 'the road is not true north',
  },
  {
    pattern: new RegExp(
      `${CLAIMANT.source}.*(?:\\bliars?|\\b(?:lying|wrong|mistaken|(?:${UNTRUE})))\\b`,
      'iu',
    ),
    act: 'DENY',
    reason: 'whoever says so is called a liar',
    example: 'anyone who says I took money is a liar',
    counterExample: 'anyone who says it rains may stay at home',
  },
  {
    pattern: /^(?:not )?to (?!be\b|have\b)\p{Ll}+/u,
    behind: 'tell',
    act: 'DEMAND',
    reason: 'whoever tells somebody to do something asks for it',
    example: 'to take their coats',
    counterExample: 'today the road is closed',
  },
  {
    pattern: new RegExp(`^(?:thank you|thanks|congratulations|bravo)\\b|${JUDGED}(?:${GOOD})\\b`, 'i'),
    act: 'PRAISE',
    reason: 'a good name for what is spoken of',
    example: 'the rescue was a truly remarkable effort',
    counterExample: 'the rescue was not remarkable',
  },
  {
    pattern: new RegExp(`${JUDGED}(?:${BAD})\\b`, 'i'),
    act: 'CRITICISE',
    reason: 'a bad name for what is spoken of',
    example: 'the delay was completely unacceptable',
    counterExample: 'the delay was not unacceptable',
  },
  {
    pattern: /^(?:we|i) (?:\w+ly |would |really |also )*(?:urge|call (?:up)?on|demand)\b/i,
    act: 'DEMAND',
    reason: 'the speaker says what it does by saying it',
    example: 'we strongly urge both sides to talk',
    counterExample: 'we have no urge to talk',
  },
  {
    pattern: /^(?:we|i) (?:\w+ly |also )*(?:pledge|promise|vow|guarantee)\b/i,
    act: 'PROMISE',
    reason: 'the same of a promise',
    example: 'I promise that the road will open',
    counterExample: 'I broke a promise',
  },
  {
    pattern:
      /^(?:(?:we|i)(?: will| shall|['’]ll| are going to)|(?:it|he|she|they) would) (?:\w+ly )?(?:do everything|not rest|never stop|fight on|work (?:hard|tirelessly|day and night)|make sure|ensure|stand (?:by|with)|keep (?:our|his|her|their|its|my) (?:word|promise)|do (?:our|his|her|their|its|my) (?:best|utmost))\b/i,
    act: 'PROMISE',
    reason: 'binding oneself to an effort',
    self: true,
    example: 'we will do everything to open the road',
    counterExample: 'we will see',
  },
  {
    pattern: /^(?:we|i) (?:\w+ly |also |must )*(?:warn|caution)\b/i,
    act: 'WARN',
    reason: 'the same of a warning',
    example: 'we warn both sides',
    counterExample: 'we were warned',
  },
  {
    pattern:
      /^(?:i|we) (?:\w+ly |would like to |want to |must )*apologi[sz]e\b|^[^.;,]{0,40}?\b(?:sincerely|deeply|profoundly) (?:regrets?|regretted|apologi[sz]e[sd]?)\b/i,
    act: 'APOLOGISE',
    reason: 'owning a wrong in so many words',
    example: 'the company deeply regrets the delay',
    counterExample: 'she never regretted it',
  },
  {
    pattern:
      /^(?!(?:i|we|he|she)\b)[^.;]{3,70}? (?:will|would|could|may|might|(?:is|are|was|were) (?:likely|expected|set|going) to) (?:\w+ly )?(?:continue to (?:rise|fall|grow|increase|worsen)|increase|worsen|improve|fall|rise|grow|get (?:worse|better)|take (?:a|an|several|up to|\d+|many) \w+|shrink|recover|collapse|drop|decline)\b/i,
    act: 'PREDICT',
    reason: 'how things will go that nobody decides',
    example: 'prices could rise again in spring',
    counterExample: 'she will rise at six',
  },
];
