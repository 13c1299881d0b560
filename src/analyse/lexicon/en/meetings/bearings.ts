import type { MeetingLexicon } from '../../meeting-lexicon';
import { wordList } from '../../word-list';

/** Where it is, what it is about, and how it points to others told of. */
export const MEETING_BEARINGS = {
  placePrepositions: wordList('in at near outside'),
  cityStates: wordList('SG HK MO MC LU VA SM GI'),
  placedNouns: wordList('meeting summit conference gathering visit trip'),
  siteNouns: wordList(`
    village town city capital suburb district resort port settlement island isle peninsula province
    region state county outskirts centre center republic kingdom border coast`),
  agendaPrepositions: wordList('on about over regarding concerning'),
  topicNouns: wordList('discussion talk debate topic issue question'),
  freshModifiers: wordList(`
    another next separate previous last earlier future other further similar upcoming subsequent again`),
  sameWords: new Map([
    ['negotiation', 'talk'],
    ['discussion', 'talk'],
    ['discuss', 'talk'],
    ['consultation', 'talk'],
    ['meet', 'meeting'],
    ['encounter', 'meeting'],
    ['conversation', 'call'],
    ['telephone', 'call'],
    ['phone', 'call'],
    ['trip', 'visit'],
  ]),
  besideWords: wordList('sidelines margins margin fringes eve ahead parallel preparations alongside'),
  asideWords: wordList('sidelines margins margin fringes'),
  separateWords: wordList('separate separately individual individually'),
  habitual: wordList(`
    regularly often usually annually frequently always never rarely sometimes monthly weekly daily`),
  phoneWords: wordList(`
    phone telephone video videoconference teleconference telephonic conference video-conference hotline`),
  matchNouns: wordList(`
    final semi-final semifinal quarter-final quarterfinal playoff play-off qualifier derby replay rematch`),
  sportWords: wordList(`
    athletics champion championship match goal league coach season metres hurdles race cup medal
    tournament striker innings wicket sprint horse jockey playoff touchdown quarterback team score
    scored olympic finals semifinal jump record prix`),
} satisfies Partial<MeetingLexicon>;
