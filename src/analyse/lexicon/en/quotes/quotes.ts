import type { QuoteLexicon } from '../../quote-lexicon';
import { COUNTRIES } from '../names/countries';
import { PASSED_ON, PASSED_ON_BY, TOLD_TO } from './beside';
import { ACTING_VERBS } from './acting-verbs';
import { CERTAINTIES } from './certainties';
import { CLAIM_NOUNS, DENIAL_FRAME, UNTRUE } from './claims';
import { CONTENT_ACTS } from './content-acts';
import { CUE_ACTS } from './cue-acts';
import { CUE_NOUNS } from './cue-nouns';
import { CUE_PREPOSITIONS } from './cue-prepositions';
import { CAPTIONS, HEADLINE_LABELS, HEADLINE_SPEAKERS, HEADLINES } from './headlines';
import { NOT_SPEECH } from './not-speech';
import { SET_PHRASES } from './set-phrases';
import { TELLING_VERBS } from './telling-verbs';
import { TURN_VERBS } from './turn-verbs';
import { UNSAID } from './unsaid';

const words = (list: string): string[] => list.split(', ');

/** English quotes: cues, acts, certainty. */
export const ENGLISH_QUOTES: QuoteLexicon = {
  verbs: [...TELLING_VERBS, ...ACTING_VERBS],
  verbForms: {
    said: 'say',
    says: 'say',
    told: 'tell',
    tells: 'tell',
    denies: 'deny',
    denied: 'deny',
    accuses: 'accuse',
    insists: 'insist',
    argues: 'argue',
  },
  nouns: CUE_NOUNS,
  prepositions: CUE_PREPOSITIONS,
  contentActs: CONTENT_ACTS,
  others: /^(?:it|he|she|they)\b/i,
  cueActs: CUE_ACTS,
  unsaid: [...UNSAID, ...NOT_SPEECH],
  setPhrases: SET_PHRASES,
  certainties: CERTAINTIES,
  negations: [
    'not',
    "n't",
    'n’t',
    'never',
    'no',
    'nobody',
    'nothing',
    'none',
    'neither',
    'nor',
    'without',
    'hardly',
  ],
  captionLabels: [
    'image',
    'images',
    'photo',
    'photos',
    'picture',
    'credit',
    'file',
    'source',
    'sources',
    'note',
    'update',
    'correction',
    'related',
    'map',
    'video',
    'watch',
    'read',
  ],
  toldTo: TOLD_TO,
  passedOnBy: PASSED_ON_BY,
  passedOn: PASSED_ON,
  headlines: HEADLINES,
  captions: CAPTIONS,
  headlineLabels: HEADLINE_LABELS,
  headlineSpeakers: HEADLINE_SPEAKERS,
  works: words(
    'film, movie, book, novel, song, album, single, show, series, sitcom, drama, comedy, programme, program, play, musical, opera, poem, painting, sculpture, documentary, essay, memoir, autobiography, biography, game, podcast, ballad, hymn, anthem, entitled, titled',
  ),
  workVerbs: words(
    'read, write, sing, publish, record, perform, play, watch, direct, film, release, paint, compose, produce, review, screen, broadcast, print, pen, translate, conduct, stage',
  ),
  scares: words('so-called, self-styled, supposed, purported'),
  claimNouns: CLAIM_NOUNS,
  untrue: new RegExp(`^(?:(?:an?|\\p{L}+ly|all|pure|utter|complete|total) )*(?:${UNTRUE})\\b`, 'iu'),
  denialFrame: DENIAL_FRAME,
  demonyms: new Set(COUNTRIES.flatMap(({ demonyms }) => demonyms)),
  utteringVerbs: words(
    'make, repeat, reiterate, renew, voice, raise, level, issue, publish, release, file, lodge, bring, launch, offer, give, deliver, add, post, send, write, air, spread, express, present, state, put, submit, advance, echo, maintain, circulate, push, peddle, float, hurl, print, carry, broadcast',
  ),
  turnVerbs: TURN_VERBS,
  hearers: words(
    'court, courtroom, jury, jurors, inquest, inquiry, enquiry, tribunal, hearing, magistrates, trial',
  ),
  mute: words(
    'matter, loan, debt, charge, raise, wage, salary, price, cost, fee, profit, loss, money, cash, trouble, road, bridge, car, truck, door, meal, dinner, lunch, trip, journey, weather, rain, snow, storm, addition, flood, crash, collision, food, water, coal, steel, wood, heat',
  ),
  answers: words(
    'answer, reply, respond, respond to, retort, counter, rejoin, shoot back, fire back, hit back',
  ),
  reporters: [
    'agency',
    'newspaper',
    'paper',
    'daily',
    'weekly',
    'magazine',
    'broadcaster',
    'channel',
    'station',
    'outlet',
    'website',
    'network',
    'wire',
  ],
};
