import type { CoreferenceLexicon, NominalRow, OfficeClassRow, PronounRow } from '../coreference-lexicon';
import { HONOURS_BEHIND } from './honours';
import { DOCUMENT_NOUN, LAW_NOUN, SOURCE_NAMES } from './source-names';
import { VOCATIVES } from './vocatives';

function words(list: string): Set<string> {
  return new Set(list.trim().split(/\s+/));
}

function rows(list: string, row: Omit<PronounRow, 'possessive'>, possessive: string): [string, PronounRow][] {
  return [
    ...[...words(list)].map((word): [string, PronounRow] => [word, { ...row, possessive: false }]),
    ...[...words(possessive)].map((word): [string, PronounRow] => [word, { ...row, possessive: true }]),
  ];
}

const PRONOUNS = new Map<string, PronounRow>([
  ...rows('i me myself', { person: 1, plural: false, sex: null }, 'my mine'),
  ...rows('we us ourselves', { person: 1, plural: true, sex: null }, 'our ours'),
  ...rows('you yourself', { person: 2, plural: false, sex: null }, 'your yours'),
  ...rows('he him himself', { person: 3, plural: false, sex: 'm' }, 'his'),
  ...rows('she herself', { person: 3, plural: false, sex: 'f' }, 'her hers'),
  ...rows('it itself', { person: 3, plural: false, sex: 'n' }, 'its'),
  ...rows('they them themselves', { person: 3, plural: true, sex: null }, 'their theirs'),
]);

const NOMINALS: readonly NominalRow[] = [
  {
    words: words(
      'company firm carmaker automaker airline bank retailer manufacturer maker bakery brewer insurer lender',
    ),
    type: 'ORGANISATION',
    kinds: ['COMPANY', 'OTHER'],
    example: 'Boeing cut jobs in Seattle. The company said orders fell.',
    stands: ['The company', 'Boeing'],
  },
  {
    words: words('group movement organisation organization militia militants'),
    type: 'ORGANISATION',
    kinds: ['ARMED_GROUP', 'NGO', 'OTHER', 'POLITICAL_PARTY', 'INTERGOVERNMENTAL', 'THINK_TANK'],
    example: 'Hezbollah fired rockets at Israel. The group said it would go on.',
    stands: ['The group', 'Hezbollah'],
  },
  {
    words: words('party'),
    type: 'ORGANISATION',
    kinds: ['POLITICAL_PARTY'],
    example: 'Labour lost two seats in Wales. The party said it would listen.',
    stands: ['The party', 'Labour'],
  },
  {
    words: words('agency'),
    namedLater: 'NEWS_AGENCY',
    namedLaterAfter: 'news',
    type: 'ORGANISATION',
    kinds: ['NEWS_AGENCY', 'GOVERNMENT_BODY', 'INTERGOVERNMENTAL'],
    example: 'Xinhua reported floods in Hunan. The agency gave no numbers.',
    stands: ['The agency', 'Xinhua'],
  },
  {
    words: words('newspaper paper daily broadcaster network magazine channel'),
    type: 'ORGANISATION',
    kinds: ['OUTLET'],
    example: 'Le Monde printed the letter. The newspaper named no source.',
    stands: ['The newspaper', 'Le Monde'],
  },
  {
    words: words('ministry department'),
    strict: true,
    type: 'ORGANISATION',
    kinds: ['GOVERNMENT_BODY'],
    example: 'The Foreign Ministry summoned him in Rome. The ministry gave no reason.',
    stands: ['The ministry', 'Foreign Ministry'],
  },
  {
    words: words('court tribunal'),
    type: 'ORGANISATION',
    kinds: ['COURT'],
    example: 'The Supreme Court met in Delhi. The court ruled for him.',
    stands: ['The court', 'Supreme Court'],
  },
  {
    words: words('parliament assembly legislature'),
    type: 'ORGANISATION',
    kinds: ['LEGISLATURE'],
    example: 'The Knesset met in Jerusalem. The parliament passed the bill.',
    stands: ['The parliament', 'Knesset'],
  },
  {
    words: words('university college'),
    type: 'ORGANISATION',
    kinds: ['UNIVERSITY'],
    example: 'Yale University hired her. The university gave no date.',
    stands: ['The university', 'Yale University'],
  },
  {
    words: words('club team side'),
    type: 'ORGANISATION',
    kinds: ['SPORTS_TEAM'],
    example: 'Real Madrid bought him in May. The club paid little.',
    stands: ['The club', 'Real Madrid'],
  },
  {
    words: words('union bloc alliance'),
    type: 'ORGANISATION',
    kinds: ['INTERGOVERNMENTAL'],
    example: 'The European Union met in Brussels. The bloc agreed on nothing.',
    stands: ['The bloc', 'European Union'],
  },
  {
    words: words('country nation republic kingdom'),
    type: 'PLACE',
    kinds: ['COUNTRY'],
    example: 'Kenya closed its border. The country has had no rain.',
    stands: ['The country', 'Kenya'],
  },
  {
    words: words('city capital town'),
    type: 'PLACE',
    kinds: ['CITY'],
    example: 'Shells fell on Aleppo. The city has no power.',
    stands: ['The city', 'Aleppo'],
  },
];

const OFFICE_CLASSES: readonly OfficeClassRow[] = [
  {
    noun: 'pm',
    titles: /\bprime minister$/i,
    example: 'Prime Minister Ann Lee spoke in Oslo. The PM gave no date.',
    stands: ['The PM', 'Ann Lee'],
  },
  {
    noun: 'premier',
    titles: /\bprime minister$/i,
    example: 'Prime Minister Ann Lee spoke in Oslo. The premier gave no date.',
    stands: ['The premier', 'Ann Lee'],
  },
  {
    noun: 'diplomat',
    titles: /\b(?:foreign (?:minister|secretary)|ambassador|envoy|consul|nuncio)$/i,
    example: 'Deputy Foreign Minister Anton Lavrin spoke in Oslo. The senior diplomat gave no date.',
    stands: ['The senior diplomat', 'Anton Lavrin'],
  },
  {
    noun: 'lawmaker',
    titles: /\b(?:senator|mp|mep|congress(?:man|woman)|representative|legislator|parliamentarian)$/i,
    example: 'Senator Ann Lee spoke in Oslo. The lawmaker gave no date.',
    stands: ['The lawmaker', 'Ann Lee'],
  },
  {
    noun: 'cleric',
    titles: /\b(?:(?:arch)?bishop|cardinal|imam|ayatollah|mullah|priest|patriarch)$/i,
    example: 'Archbishop Tom Ash spoke in Oslo. The cleric gave no date.',
    stands: ['The cleric', 'Tom Ash'],
  },
  {
    noun: 'monarch',
    titles: /^(?:king|queen|emperor|empress|sultan|emir)$/i,
    example: 'King Harald of Norway spoke in Oslo. The monarch gave no date.',
    stands: ['The monarch', 'Harald'],
  },
  {
    noun: 'lawyer',
    titles: /\b(?:attorney|solicitor|barrister)$/i,
    example: 'Ann Lee, a barrister, spoke in Oslo. The lawyer gave no date.',
    stands: ['The lawyer', 'Ann Lee'],
  },
];

/** How English refers back. */
export const ENGLISH_COREFERENCE: CoreferenceLexicon = {
  pronouns: PRONOUNS,
  definite: words('the this that'),
  nominals: NOMINALS,
  bothSides:
    /^(?:both|(?:the )?two|the) (?:sides|countries|nations|governments|parties|states|neighbours|neighbors|leaders|presidents|rivals|foes|ministers|delegations)\b(?! of\b)|^(?:both|the two)(?= (?:also|had|have|then|later|(?:say|agree|den(?:y|ie)|discuss|promis|vow|call|urg|sign|plan|pledg|met|spoke|told|declin|exchang)\p{L}*|said)\b|$)/u,
  bodies: new Set([
    ...NOMINALS.flatMap(({ type, words: nouns }) => (type === 'ORGANISATION' ? [...nouns] : [])),
    ...words(
      'government authority council committee commission board bureau office embassy institute association ' +
        'federation society charity foundation coalition opposition army navy military force coastguard police ' +
        'prosecution hospital school church diocese synod regulator watchdog operator provider publisher studio label ' +
        'chain startup start-up manufacturer supplier developer contractor station newsroom programme service inquiry ' +
        'panel jury chamber league laboratory lab observatory airport port railway utility fund exchange cooperative ' +
        'study poll survey report analysis review audit letter statement document memo',
    ),
  ]),
  byline: /^(?:By|BY|From|Reporting by) (?:(?:\p{Lu}[\p{L}.'’-]*|and|in|of|for|the),? ?){2,16}$/u,
  partyPrepositions: words('with between and against'),
  placePrepositions: words('in at from to into near of on across outside inside within'),
  listeners:
    /^(?!.*ments?$|(?:err|terr|fact|vect|sect)ors?$|(?:numb|lett|matt|pow|wat|weath|dang|off|cent|comput|corn|bann|ord|riv|weap|quart|memb?rand)ers?$|event|percent|accident|incident|moment|content)(?:.*(?:er|or|ist|ian|ee|ant|ent|izen|woman|people|folk|person)s?|.*m[ae]n|police|public|press|media|court|jury|tribunal|parliament|congress|senate|assembly|council|councils|committee|commission|inquiry|government|governments|authority|authorities|army|troops|forces|staff|family|families|crowd|crowds|audience|rally|world|nation|nations|country|countries|company|companies|firm|firms|bank|banks|ministry|bureau|office|department|embassy|agency|agencies|paper|papers|daily|channel|station|network|website|party|parties|side|sides|group|groups|community|children|kids|friends|fans|allies|ally|youths?|critics|colleagues|families|relatives|viewers|everyone|everybody|anyone|someone|couple|team|teams|union|unions|side|states|guards?|chiefs?|aides?|heads?|officials?|nationals?|locals?|youth|delegates?|diplomats?|associates?|judges?|mps?|analysts?|guests?|priests?|coach(?:es)?|boss(?:es)?|nurses?|clerks?|veterans?|monks?|cardinals?|generals?|pilots?|students?|athletes?|faithful|others|those|pupils?|mates?|\p{L}+mates?|secretary|secretaries|attorneys?|deputy|deputies|members?|passers-by|conference|meeting|forum|board|panel|house|inquest|hearing|magistrates|hospital|school|church|university|college|charity|airline|club|television|tv|radio|magazine|military|navy|federation|association|opposition|coalition|regime|militia|league|prosecution|cabinet|husband|wife|parents|son|brother|sister|daughter)$/iu,
  vocatives: VOCATIVES,
  mutualVerbs: new Set(['meet', 'negotiate', 'confer', 'discuss', 'agree', 'shake']),
  headWords: new Set(['chief', 'head', 'boss', 'leader', 'supremo']),
  headTitles: [
    'secretary-general',
    'general',
    'director-general',
    'director',
    'president',
    'chairman',
    'chairwoman',
    'chair',
    'executive',
    'governor',
    'commissioner',
    'secretary',
    'minister',
    'chief',
    'head',
    'leader',
  ],
  officesOfState:
    /\b(?:minister|president|premier|chancellor|ambassador|envoy|secretary|spokes\p{L}+|king|queen|negotiator|chief|leader|coach|captain)\b/iu,
  descriptions:
    /^the (?:\d{1,3}-year-old|republican|democrat|conservative|liberal|senator|congressman|congresswoman|lawmaker|backbencher|peer|veteran|striker|forward|midfielder|defender|winger|goalkeeper|full-back|playmaker|skipper|boss|batsman|batter|bowler|all-rounder|quarterback|pitcher|sprinter|boxer|jockey|golfer|actor|actress|singer|rapper|comedian|author|novelist|director|filmmaker|billionaire|tycoon|entrepreneur|comic|star|pensioner|teenager|father-of-(?:two|three|four|five)|mother-of-(?:two|three|four|five))$/iu,
  officeClasses: OFFICE_CLASSES,
  rankWords: words('senior top leading veteran'),
  timeWords: words('former late then current new outgoing incoming ousted embattled longtime veteran'),
  formerWords: words('former late ousted'),
  maleWords:
    words(`mr sir lord king prince father brother son husband man spokesman chairman congressman businessman
    actor policeman priest pope bishop imam ayatollah sheikh emir sultan`),
  femaleWords: words(`mrs ms miss madam lady dame queen princess mother sister daughter wife woman spokeswoman
    chairwoman congresswoman businesswoman actress policewoman nun`),
  descriptionEnd: words('who which that , ; : ( — – - whose where when speaking'),
  sourceNames: SOURCE_NAMES,
  perceivingVerbs: words('see hear smell watch notice fear hope believe remember'),
  bystanders: words(
    'neighbour neighbor resident villager shopper passenger commuter driver motorist voter survivor onlooker bystander witness eyewitness',
  ),
  honoursBehind: HONOURS_BEHIND,
  documentNoun: DOCUMENT_NOUN,
  lawNoun: LAW_NOUN,
  relative: /^(?:who|which)$/i,
  askerLabel: /^(?:Q|Question|Interviewer)$/i,
  answererLabel: /^(?:A|Answer)$/i,
  interview:
    /\b(?:interview\p{L}*|sp(?:oke|eaks|oken)|talk(?:s|ed)?|t(?:old|ells)|ask(?:s|ed)?|sat down|sits down)\b/iu,
  judgingVerbs: words('call describe dub label brand term deem denounce hail dismiss condemn welcome'),
  expletive:
    /^it(?: is| was|'s|’s| has been| will be| would be| may be| seems| appears| remains| became| becomes) (?:not )?(?:clear|unclear|possible|impossible|likely|unlikely|important|necessary|hard|difficult|easy|true|time|too|expected|believed|thought|known|unknown|hoped|feared|raining|snowing|a (?:pity|shame|matter)|that|to|as if)\b/,
};
