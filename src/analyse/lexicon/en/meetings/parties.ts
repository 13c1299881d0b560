import type { MeetingLexicon } from '../../meeting-lexicon';
import { wordList } from '../../word-list';

/** Who meets: nouns for people, bodies that act for others, and how they stand to the meeting. */
export const MEETING_PARTIES = {
  attendance: {
    attending: ['attend', 'participate'],
    leading: ['lead', 'head'],
    including: ['include', 'comprise'],
    accompanying: ['accompany', 'join'],
    delegations: [
      'delegation',
      'delegate',
      'participant',
      'attendee',
      'team',
      'side',
      'mission',
      'entourage',
    ],
  },
  levels: [
    {
      level: 'MINISTER',
      words: ['vice president', 'vice-president', 'deputy prime minister', 'vice premier'],
    },
    {
      level: 'HEAD_OF_GOVERNMENT',
      words: ['prime minister', 'premier', 'chancellor', 'taoiseach', 'head of government'],
    },
    {
      level: 'MINISTER',
      words: [
        'minister',
        'foreign secretary',
        'home secretary',
        'defence secretary',
        'defense secretary',
        'ministerial',
      ],
    },
    { level: 'MINISTER', words: ['secretary of state', 'treasury secretary'] },
    {
      level: 'HEAD_OF_STATE',
      words: ['president', 'king', 'queen', 'emperor', 'pope', 'sultan', 'emir', 'monarch', 'head of state'],
    },
    { level: 'AMBASSADOR', words: ['ambassador', 'ambassadorial', 'high commissioner'] },
    { level: 'EXPERT', words: ['expert', 'technical', 'scientist'] },
    {
      level: 'OFFICIAL',
      words: [
        'official',
        'negotiator',
        'envoy',
        'diplomat',
        'adviser',
        'advisor',
        'delegation',
        'commissioner',
        'governor',
        'mayor',
        'chairman',
        'chief',
        'director',
        'senator',
        'commander',
        'secretary',
      ],
    },
  ],
  bodiesLed: wordList(`
    company firm group bank fund club team league federation association union guild university college school student
    court tribunal senate parliament assembly house council chamber committee commission board party congress
    conference foundation society institute institution academy centre center charity church synod
    organisation organization agency network channel airline corporation cooperative chapter
    commerce campaign division subsidiary unit business operation`),
  partyNouns: wordList(`
    leader president premier minister official officer diplomat ambassador envoy delegation delegate
    negotiator representative counterpart mediator chief king queen pope chancellor secretary senator
    lawmaker congressman governor mayor commander rebel mission executive banker chairman director
    adviser advisor head team government side party group coalition parliamentarian politician business
    investor student survivor family activist journalist spokesman spokeswoman commissioner member
    people man woman bishop organisation organization company partner ally union manager expert
    scientist teacher resident veteran general prince princess emperor cabinet council committee
    commission parliament board colleague army junta militia military regime authority insurgent guerrilla
    separatist bloc alliance agent lawyer attorney worker farmer driver pilot nurse miner shareholder creditor
    assembly senate synod subcommittee archbishop cardinal patriarch sheikh sultan emir`),
  sessionNouns: wordList(`
    council committee subcommittee parliament cabinet board commission assembly senate government junta synod`),
  partyPrepositions: wordList('with between among by of to'),
  seats: new Map([
    ['White House', 'US'],
    ['Pentagon', 'US'],
    ['State Department', 'US'],
    ['U.S. State Department', 'US'],
    ['Capitol Hill', 'US'],
    ['Kremlin', 'RU'],
    ['Downing Street', 'GB'],
    ['Foreign Office', 'GB'],
    ['FCO', 'GB'],
    ['FCDO', 'GB'],
    ['Quai d’Orsay', 'FR'],
    ['Whitehall', 'GB'],
    ['Elysee', 'FR'],
    ['Élysée', 'FR'],
    ['Blue House', 'KR'],
  ]),
  unions: new Map([
    ['European Commission', 'European Union'],
    ['European Council', 'European Union'],
    ['European Parliament', 'European Union'],
    ['EU Commission', 'European Union'],
    ['EC Commission', 'European Community'],
  ]),
  officeAdjectives: wordList('papal presidential royal imperial state official ministerial'),
} satisfies Partial<MeetingLexicon>;
