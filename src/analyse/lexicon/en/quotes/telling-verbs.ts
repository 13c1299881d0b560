import type { CueRow } from '../../quote-lexicon';
import { DENYING, TURNING_AWAY } from './claims';

/** Splits a list that is easier to read as words in a row. Commas stand between, since some have particles. */
const words = (list: string): string[] => list.split(', ');

/** Verbs by which something is told, owned, denied or judged. Compiled by us from the classes of verbs of communication. */
export const TELLING_VERBS: readonly CueRow[] = [
  {
    lemmas: words('say, state, add, tell'),
    act: 'STATE',
    frames: ['CLAUSE', 'OBJECT', 'ABOUT', 'TO'],
    strength: 'SPEECH',
    reason: 'neutral verbs of saying; the clause may perform another act itself',
    example: 'The mayor said the bridge was safe.',
  },
  {
    lemmas: words(
      'remark, comment, explain, recount, testify, reiterate, recall, retort, quip, joke, relate, opine, muse, elaborate, clarify, stipulate, chime in, deadpan, gush, enthuse, exclaim, interject',
    ),
    act: 'STATE',
    frames: ['CLAUSE', 'OBJECT', 'ON', 'ABOUT'],
    strength: 'SPEECH',
    reason: 'verbs of saying with a manner; hardly used otherwise in news',
    example: 'The captain remarked that the pitch had been slow.',
  },
  {
    lemmas: words(
      'write, tweet, retweet, post, email, blog, text, publish, cable, type, scrawl, fax, read, print, sign, broadcast',
    ),
    act: 'STATE',
    frames: ['CLAUSE', 'OBJECT'],
    strength: 'LIKELY',
    reason: 'writing is speech where a clause or quoted words follow',
    example: 'The editor wrote that the paper would close.',
  },
  {
    lemmas: words(
      'note, observe, mention, stress, emphasise, emphasize, underline, underscore, highlight, point out, go on, continue, begin, conclude, maintain, assert, contend, argue, insist, aver, affirm, hold, reason, remind, repeat, echo, specify, detail, describe how, outline, spell out, make clear, put',
    ),
    act: 'STATE',
    frames: ['CLAUSE', 'OBJECT', 'ADDRESSEE_TO'],
    strength: 'LIKELY',
    reason: 'verbs of saying that also mean seeing, going on or holding',
    example: 'The auditor noted that two bills were missing.',
  },
  {
    lemmas: words(
      'report, indicate, suggest, signal, imply, hint, intimate, cite, quote, list, identify, reference, estimate, assess, put forward, calculate, attest',
    ),
    act: 'STATE',
    frames: ['CLAUSE', 'OBJECT', 'AS'],
    strength: 'LIKELY',
    reason: 'passing on or weighing what is known',
    example: 'The agency reported that three ships had left.',
  },
  {
    lemmas: words(
      'show, find, determine, rule, decide, establish, demonstrate, detect, prove, discover, warrant',
    ),
    act: 'STATE',
    frames: ['CLAUSE', 'OBJECT'],
    strength: 'RARE',
    reason: 'polls, studies and courts speak by what they find',
    example: 'The survey found that prices had doubled.',
  },
  {
    lemmas: words(
      'speak of, talk of, talk about, speak about, refer to, point to, allude to, touch on, discuss',
    ),
    act: 'STATE',
    frames: ['OBJECT', 'AS'],
    strength: 'LIKELY',
    reason: 'mentioning something without a clause',
    example: 'The coach spoke of a long season.',
  },
  {
    lemmas: words('answer, reply, respond, counter, respond to, shoot back, fire back, hit back, react'),
    act: 'STATE',
    frames: ['CLAUSE', 'OBJECT'],
    strength: 'LIKELY',
    reason: 'answers to somebody',
    example: 'The minister replied that the plan stood.',
  },
  {
    lemmas: words('claim, attribute, ascribe'),
    act: 'STATE',
    frames: ['CLAUSE', 'OBJECT', 'TO'],
    strength: 'LIKELY',
    reason: 'saying what others may doubt; it need not be against anybody',
    example: 'The union claimed that the firm had lied.',
  },
  {
    lemmas: words(
      'allege, charge, accuse, blame, impute, implicate, fault, insinuate, indict, sue, complain of',
    ),
    act: 'ACCUSE',
    frames: ['CLAUSE', 'OF', 'FOR', 'WITH', 'OBJECT'],
    strength: 'LIKELY',
    reason: 'laying something at somebody’s door',
    example: 'The union alleged that the firm had lied.',
  },
  {
    lemmas: words(
      'announce, declare, proclaim, reveal, disclose, unveil, divulge, decree, pronounce, give notice, break the news',
    ),
    act: 'ANNOUNCE',
    frames: ['CLAUSE', 'OBJECT', 'TO', 'NAMING'],
    strength: 'SPEECH',
    reason: 'making something known that holds from then on',
    example: 'The company announced that it would close two plants.',
  },
  {
    lemmas: words(
      'confirm, acknowledge, admit, concede, confess, reaffirm, verify, own up, confess to, admit to, corroborate, reassert, recognise, recognize, plead guilty to',
    ),
    act: 'CONFIRM',
    frames: ['CLAUSE', 'OBJECT'],
    strength: 'LIKELY',
    reason: 'agreeing that something is so',
    example: 'The ministry confirmed that the envoy had arrived.',
  },
  {
    lemmas: DENYING,
    act: 'DENY',
    frames: ['CLAUSE', 'OBJECT'],
    strength: 'SPEECH',
    reason: 'saying that something is not so',
    example: 'The firm denied that it had known of the leak.',
  },
  {
    lemmas: TURNING_AWAY,
    act: 'DENY',
    frames: ['OBJECT', 'AS', 'CLAUSE'],
    strength: 'LIKELY',
    reason: 'turning away a claim; of an offer or demand it refuses (see acts)',
    example: 'The club dismissed the reports as nonsense.',
  },
  {
    lemmas: words(
      'criticise, criticize, condemn, denounce, slam, blast, decry, deplore, lambast, lambaste, deride, ridicule, mock, attack, assail, chide, rebuke, scold, berate, castigate, censure, lament, bemoan, complain, protest, object, object to, fume, lash out, hit out at, take aim at, speak out against, rail against, excoriate, disparage, oppose, question, scoff at',
    ),
    act: 'CRITICISE',
    frames: ['OBJECT', 'CLAUSE', 'FOR', 'AS'],
    strength: 'LIKELY',
    reason: 'judging against somebody or something in words',
    example: 'The group criticised the new law.',
  },
  {
    lemmas: words(
      'praise, hail, welcome, laud, applaud, commend, thank, congratulate, salute, compliment, extol, tout, endorse, back, credit, defend, boast, brag, pay tribute to',
    ),
    act: 'PRAISE',
    frames: ['OBJECT', 'CLAUSE', 'FOR', 'AS'],
    strength: 'LIKELY',
    reason: 'judging for somebody or something in words',
    example: 'The president praised the rescue teams.',
  },
  {
    lemmas: words(
      'call, describe, label, brand, term, dub, characterise, characterize, deem, portray, depict, liken, name, designate, define, bill, nickname',
    ),
    act: 'STATE',
    frames: ['NAMING', 'AS', 'OBJECT'],
    strength: 'LIKELY',
    reason: 'saying what something is',
    example: 'The judge called the claim a fantasy.',
  },
];
