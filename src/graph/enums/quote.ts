import {
  CERTAINTIES,
  LINK_BASES,
  POLARITIES,
  QUOTE_KINDS,
  QUOTE_LINK_KINDS,
  SPEECH_ACTS,
} from '../../model/quote';
import { enumOf } from './enum-of';

export const QuoteKindEnum = enumOf(
  'QuoteKind',
  QUOTE_KINDS,
  'In whose words an article reports what was said.',
  {
    DIRECT: 'In those of the speaker: all stands within quotation marks.',
    INDIRECT: 'In its own: "she said that the talks had failed".',
    MIXED: 'In both: a part stands within quotation marks.',
  },
);

export const SpeechActEnum = enumOf(
  'SpeechAct',
  SPEECH_ACTS,
  'What the speaker does by saying it, by the words that introduce it ("denied") and what is said ("said it would not take part").',
  {
    STATE: 'Says that something is so: "said", "according to".',
    ANNOUNCE: 'Makes known what is decided or done: "announced".',
    CONFIRM: 'Says that what was told is so, or owns to it: "confirmed", "pleaded guilty".',
    DENY: 'Says that what was told is not so: "denied", "dismissed the report as false".',
    ACCUSE: 'Says that somebody did wrong: "accused". Who is accused is among the addressees.',
    CRITICISE: 'Finds fault: "criticised", "called the plan a disgrace".',
    PRAISE: 'Finds good: "praised", "called the plan a success".',
    DEMAND: 'Tells somebody to act: "demanded", "urged", "called on".',
    REQUEST: 'Asks somebody to act: "asked for", "invited".',
    PROPOSE: 'Puts something before others: "proposed", "recommended".',
    PROMISE: 'Binds itself: "promised", "vowed", "assured".',
    REFUSE: 'Says no to an act: "refused", "rejected the offer".',
    AGREE: 'Says yes: "agreed", "accepted".',
    THREATEN: 'Announces harm: "threatened".',
    WARN: 'Points at a danger: "warned".',
    PREDICT: 'Tells what will be: "predicted", "expects".',
    DOUBT: 'Holds something for unlikely: "doubted", "did not believe".',
    BELIEVE: 'Thinks that something is so: "believes", "fears", "hopes".',
    APOLOGISE: 'Owns a wrong: "apologised", "regretted".',
    ASK: 'Asks for an answer: "asked whether", "wondered".',
    DECLINE_COMMENT: 'Would not speak of it: "declined to comment", "did not respond".',
  },
);

export const PolarityEnum = enumOf(
  'Polarity',
  POLARITIES,
  'Whether the reported clause itself says that something is so. "Iran denies it is fomenting violence" has a POSITIVE clause under the act DENY.',
  {
    POSITIVE: 'It is: "the talks will go on".',
    NEGATIVE: 'It is not: "he does not expect a breakthrough".',
  },
);

export const CertaintyEnum = enumOf(
  'Certainty',
  CERTAINTIES,
  'How sure the reported clause is of what it says.',
  {
    CERTAIN: 'Plainly so: in the past or present, or with "will".',
    PROBABLE: '"likely", "expected", "should".',
    POSSIBLE: '"may", "might", "could".',
    UNSPECIFIED: 'It asserts nothing: a condition, a wish, "would".',
  },
);

export const QuoteLinkKindEnum = enumOf(
  'QuoteLinkKind',
  QUOTE_LINK_KINDS,
  'What a later quote (`from`) does to an earlier one (`to`).',
  {
    CONTRADICTS: 'It says otherwise, without words of denial; `basis` says in what.',
    DENIES: 'It denies it in words: "denied", "rejected".',
    REPEATS: 'It is the same statement of the same speaker, in another article.',
    ANSWERS: 'It is a reply.',
  },
);

export const LinkBasisEnum = enumOf('LinkBasis', LINK_BASES, 'Why two quotes are linked.', {
  EXPLICIT: 'One article says so itself: "which Tehran denies".',
  SAME_PROPOSITION: 'Both are about the same thing, in much the same words.',
  NEGATED_PROPOSITION: 'They are about the same thing, and one says that it is not so.',
  NUMBERS_DIFFER: 'They have the same words with other numbers.',
  PERSON_DECIDED: 'By a correction of who speaks in one of them.',
});
