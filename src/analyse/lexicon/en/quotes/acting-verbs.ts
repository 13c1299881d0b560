import type { CueRow } from '../../quote-lexicon';

/** Splits a list that is easier to read as words in a row. Commas stand between, since some have particles. */
const words = (list: string): string[] => list.split(', ');

/** Verbs by which somebody asks, binds or foretells, and those that only sometimes go with words said. */
export const ACTING_VERBS: readonly CueRow[] = [
  {
    lemmas: words(
      'demand, call for, call on, call upon, urge, order, insist on, appeal to, appeal for, instruct, press for, push for, press, direct, command, exhort, implore, mandate, require, petition for, rally for, compel',
    ),
    act: 'DEMAND',
    frames: ['OBJECT', 'CLAUSE', 'ADDRESSEE_TO', 'TO'],
    strength: 'LIKELY',
    reason: 'telling somebody to act',
    example: 'The residents demanded an inquiry.',
  },
  {
    lemmas: words(
      'ask, ask for, request, beg, plead, plead for, beseech, entreat, encourage, invite, seek, apply for, pray for',
    ),
    act: 'REQUEST',
    frames: ['ADDRESSEE_TO', 'TO', 'OBJECT', 'FOR', 'CLAUSE'],
    strength: 'LIKELY',
    reason: 'asking somebody to act; with a question it asks (see acts)',
    example: 'The pilot asked the crew to stay seated.',
  },
  {
    lemmas: words('wonder, inquire, enquire, query, ask about'),
    act: 'ASK',
    frames: ['CLAUSE', 'ABOUT', 'OBJECT'],
    strength: 'LIKELY',
    reason: 'questions',
    example: 'A reporter wondered whether the vote would be held.',
  },
  {
    lemmas: words(
      'propose, recommend, advise, counsel, advocate, offer, put forward, float, moot, advocate for, suggest',
    ),
    act: 'PROPOSE',
    frames: ['CLAUSE', 'OBJECT', 'TO', 'ADDRESSEE_TO'],
    strength: 'LIKELY',
    reason: 'putting something before others',
    example: 'The panel proposed that fees be cut.',
  },
  {
    lemmas: words('promise, vow, pledge, swear, assure, guarantee, undertake, commit, commit to, reassure'),
    act: 'PROMISE',
    frames: ['TO', 'CLAUSE', 'OBJECT'],
    strength: 'LIKELY',
    reason: 'binding oneself',
    example: 'The candidate promised to lower taxes.',
  },
  {
    lemmas: words('refuse, decline, rule out, spurn, balk, turn down'),
    act: 'REFUSE',
    frames: ['TO', 'OBJECT'],
    strength: 'LIKELY',
    reason: 'saying no to an act; with comment it declines to comment (see acts)',
    example: 'The board refused to pay.',
  },
  {
    lemmas: words('agree, accept, consent, agree on, agree with, concur, assent, second'),
    act: 'AGREE',
    frames: ['CLAUSE', 'TO', 'OBJECT'],
    strength: 'LIKELY',
    reason: 'saying yes',
    example: 'Both companies agreed to share the costs.',
  },
  {
    lemmas: words('threaten, warn of reprisals'),
    act: 'THREATEN',
    frames: ['TO', 'CLAUSE', 'WITH', 'OBJECT'],
    strength: 'LIKELY',
    reason: 'announcing harm',
    example: 'The rebels threatened to cut the road.',
  },
  {
    lemmas: words('warn, caution, warn of, warn about, alert, forewarn'),
    act: 'WARN',
    frames: ['CLAUSE', 'AGAINST', 'ABOUT', 'OF', 'OBJECT', 'ADDRESSEE_TO'],
    strength: 'SPEECH',
    reason: 'pointing at a danger',
    example: 'The bank warned that growth would slow.',
  },
  {
    lemmas: words('predict, forecast, project, foresee, prophesy, anticipate, reckon, expect'),
    act: 'PREDICT',
    frames: ['CLAUSE', 'OBJECT', 'TO'],
    strength: 'LIKELY',
    reason: 'speaking of what will be',
    example: 'Analysts predict that rates will fall.',
  },
  {
    lemmas: words('doubt, disagree, cast doubt on'),
    act: 'DOUBT',
    frames: ['CLAUSE', 'OBJECT'],
    strength: 'LIKELY',
    reason: 'holding something for unlikely',
    example: 'Economists doubt that the cut will help.',
  },
  {
    lemmas: words(
      'believe, think, feel, suspect, fear, hope, consider, speculate, surmise, suppose, figure, guess, worry, assume, conjecture',
    ),
    act: 'BELIEVE',
    frames: ['CLAUSE', 'OBJECT'],
    strength: 'RARE',
    reason: 'thoughts, which only sometimes are reported as stated',
    example: 'Police believe that the fire was set.',
  },
  {
    lemmas: words('apologise, apologize, apologise for, apologize for, regret'),
    act: 'APOLOGISE',
    frames: ['FOR', 'CLAUSE', 'OBJECT'],
    strength: 'SPEECH',
    reason: 'owning a wrong',
    example: 'The airline apologised for the delays.',
  },
  {
    lemmas: words(
      'express, voice, convey, raise, air, extend, reflect, share, make, issue, release, give, deliver, provide, offer, have',
    ),
    act: 'STATE',
    frames: ['OBJECT'],
    strength: 'RARE',
    reason: 'verbs whose object is what was said ("voiced concern", "issued a warning")',
    example: 'The envoy expressed concern about the arrests.',
  },
  {
    lemmas: words(
      'shout, yell, scream, chant, cry, whisper, mutter, murmur, laugh, sigh, shriek, sing, thunder, bellow, snap, growl, smile, nod, sob, roar, grumble, vent, rant, crow, cheer, implore, intone, drawl, snarl',
    ),
    act: 'STATE',
    frames: ['CLAUSE'],
    strength: 'RARE',
    reason: 'sounds and faces that go with quoted words',
    example: '"Let us in," the crowd shouted.',
  },
  {
    lemmas: words('inform, notify, brief, advise, convince, persuade, assure'),
    act: 'STATE',
    frames: ['CLAUSE', 'OF', 'ABOUT'],
    strength: 'LIKELY',
    reason: 'telling with an addressee as object',
    example: 'The bank informed customers that the branch would close.',
  },
  {
    lemmas: words(
      'contest, seek to, call out, come out against, come out for, side with, speak, talk, discuss',
    ),
    act: 'STATE',
    frames: ['OBJECT', 'CLAUSE', 'ABOUT', 'FOR', 'AGAINST'],
    strength: 'RARE',
    reason: 'speech acts that seldom have a clause',
    example: 'The owner contested the ruling of the court.',
  },
];
