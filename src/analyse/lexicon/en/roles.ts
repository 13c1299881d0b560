import { HONOUR } from './honours';
import type { RoleLexicon, RoleRow, TermRow } from '../role-lexicon';

function words(list: string): Set<string> {
  return new Set(list.trim().split(/\s+/));
}

/** "The envoy for Sudan", "ambassador to Kenya": where somebody is sent is not whose envoy it is; "ambassador for Unicef". */
const POSTED =
  /^(?:\S+ )*(?:ambassador|envoy|emissary|representative|consul)s? (?:to\b|(?:for|in)\b.* [LD]$)/i;
/** "King Charles at Buckingham Palace": who holds an office of state may be anywhere; "Governor Ann Lee at Harbour Bank". */
const RECEIVED =
  /^(?:[\p{L}-]+ )*(?:president|premier|chancellor|minister|secretary|king|queen|prince|princess|emperor|emir|sultan|pope|ambassador|envoy|governor|mayor|senator|general)\b[^,]* at\b[^,]* (?:L|(?:palace|house|kremlin|castle) O)$/iu;

/** A verb right behind a title: its holder is another than the one named before it. */
const OWN_VERB =
  '(?:said|says|told|tells|added|insisted|replied|answered|declined|denied|refused|warned|has|had|was|is|will)';

const RULES: readonly RoleRow[] = [
  {
    name: 'owner, title, where, name',
    pattern:
      /(?<of> [OLD]\d+)(?: 's| ')?(?: (?:former|late|then|ex|outgoing|acting|retired|veteran|current|longtime|new|incoming))* (?<title>T\d+) (?:to|in|at|for|on) (?:the )?[OLD]\d+(?: ,)? (?<person>P\d+)/g,
    confidence: 0.93,
    reason: 'an ambassador to a country is another one’s',
    example: 'Somalia’s ambassador to Kenya, Mohamud Nur, returned.',
    expected: ['Mohamud Nur', 'ambassador', 'Somalia'],
  },
  {
    name: 'title of body before name',
    pattern:
      / (?<title>T\d+) (?:of|for|at|with|to|from) (?:the )?(?:[LD]\d+ 's )?(?<of>[OLD]\d+)(?: ,)? (?<person>P\d+)/g,
    unless: POSTED,
    confidence: 0.93,
    reason: 'the body stands between title and name',
    example: 'The president of Bolivia, Evo Morales, came.',
    expected: ['Evo Morales', 'president', 'Bolivia'],
  },
  {
    name: 'two titles, name',
    pattern:
      /(?<of> [OLD]\d+)?(?: 's| ')? (?<title>T\d+) and(?: -)?(?: (?:former|late|then|ex|outgoing|acting|retired|veteran|current|longtime|new|incoming))*(?: [OLD]\d+)?(?: 's| ')? T\d+(?: ,)? (?<person>P\d+)/g,
    confidence: 0.85,
    reason: 'the first of two offices of one person',
    example: 'Apple chief executive and co-founder Steve Jobs spoke.',
    expected: ['Steve Jobs', 'chief executive', 'Apple'],
  },
  {
    name: 'body, two titles, name',
    pattern:
      /(?<of> [OLD]\d+)(?: 's| ')? T\d+ and(?: (?:former|late|then|ex|outgoing|acting|retired|veteran|current|longtime|new|incoming))* (?<title>T\d+)(?: ,)? (?<person>P\d+)/g,
    confidence: 0.85,
    reason: 'the second of two offices at one body',
    example: 'Apple chief executive and co-founder Steve Jobs spoke.',
    expected: ['Steve Jobs', 'co-founder', 'Apple'],
  },
  {
    name: 'body, title, name',
    pattern:
      /(?<of> [OLD]\d+)(?: 's| ')?(?: (?:former|late|then|ex|outgoing|acting|retired|veteran|current|longtime|new|incoming))*(?: -)? (?<title>T\d+)(?: ,)? (?<person>P\d+)/g,
    confidence: 0.95,
    reason: 'whose office it is stands before the title',
    example: 'Iraqi security chief Mouwafak al-Rubaie said no.',
    expected: ['Mouwafak al-Rubaie', 'security chief', 'Iraq'],
  },
  {
    name: 'body, its title, name',
    pattern: / (?<of>O\d+)(?: (?![OLPD]\d+ )\S+){1,30} its (?<title>T\d+)(?: ,)? (?<person>P\d+)/g,
    confidence: 0.85,
    reason: '"its" goes back to the only body that is named before it',
    example: 'Siemens said that its chief executive, Roland Busch, would stay.',
    expected: ['Roland Busch', 'chief executive', 'Siemens'],
  },
  {
    name: 'body, name, its title',
    pattern: / (?<of>O\d+)(?: (?![OLPD]\d+ )\S+){1,30} (?<person>P\d+) , its (?<title>T\d+)/g,
    confidence: 0.85,
    reason: 'the same in an apposition',
    example: 'Siemens was well, said Roland Busch, its chief executive.',
    expected: ['Roland Busch', 'chief executive', 'Siemens'],
  },
  {
    name: 'title, name of body',
    pattern: / (?<title>T\d+) (?<person>P\d+) (?:of|from|at) (?:the )?(?<of>[OL]\d+)(?! ')/g,
    unless: RECEIVED,
    confidence: 0.85,
    reason: 'the body follows the name',
    example: 'Foreign Minister Carl Bildt of Sweden said yes.',
    expected: ['Carl Bildt', 'Foreign Minister', 'Sweden'],
  },
  {
    name: 'title, name',
    pattern: / (?<title>T\d+) (?<person>P\d+)/g,
    confidence: 0.9,
    reason: 'a title before a name',
    example: 'President Vladimir Putin spoke.',
    expected: ['Vladimir Putin', 'President', null],
  },
  {
    name: 'apposition with body before title',
    pattern: new RegExp(
      String.raw` (?<person>P\d+)(?: ,| \(|(?: ,)? who (?:is|was))(?: (?:the|a|an|one|of|now|then|also|currently))*(?: (?:former|late|then|ex|outgoing|acting|retired|veteran|current|longtime|new|incoming))*(?<of> [OLD]\d+)(?: 's| ')?(?: (?:former|late|then|ex|outgoing|acting|retired|veteran|current|longtime|new|incoming))* (?<title>T\d+)(?! ${OWN_VERB} )`,
      'g',
    ),
    confidence: 0.88,
    reason: 'the apposition names the body first; what has a verb behind it is another’s',
    example: 'Anna Lindh, the Swedish foreign minister, was there.',
    expected: ['Anna Lindh', 'foreign minister', 'Sweden'],
  },
  {
    name: 'apposition with body after title',
    pattern:
      / (?<person>P\d+)(?: ,| \(|(?: ,)? who (?:is|was)| is| was| (?:has |will )?(?:become|became|becomes))(?: (?:the|a|an|one|of|now|then|also|currently|previously|formerly|once))*(?: (?:former|late|then|ex|outgoing|acting|retired|veteran|current|longtime|new|incoming))* (?<title>T\d+) (?:of|for|at|with|in|from|to) (?:the )?(?:[LD]\d+ 's )?(?<of>[OLD]\d+)/g,
    unless: POSTED,
    confidence: 0.9,
    reason: 'the apposition tells the body after the title',
    example: 'Ann Lee, a Middle East expert at Chatham House, warned of it.',
    expected: ['Ann Lee', 'Middle East expert', 'Chatham House'],
  },
  {
    name: 'apposition',
    pattern: new RegExp(
      String.raw` (?<person>P\d+)(?: ,| \()(?! the T\d+ ${OWN_VERB} )(?: (?:the|a|an|one|of|now|then|also|currently|\d+ ,))*(?: (?:former|late|then|ex|outgoing|acting|retired|veteran|current|longtime|new|incoming))* (?<title>T\d+)(?= (?:,|\.|;|\)|and|who|of|for|at|in|on|from|with|to|said|told))`,
      'g',
    ),
    confidence: 0.85,
    reason: 'a title in apposition',
    example: 'Ann Lee, a lawyer, won the case.',
    expected: ['Ann Lee', 'lawyer', null],
  },
  {
    name: 'predicate',
    pattern:
      / (?<person>P\d+)(?: ,)?(?: who)? (?:is|was|became|remains|serves as|served as|works as|worked as)(?: (?:the|a|an|now|then|also|currently))*(?: (?:former|late|then|ex|outgoing|acting|retired|veteran|current|longtime|new|incoming))*(?<of> [OLD]\d+)?(?: 's| ')? (?<title>T\d+)(?= (?:,|\.|;|and|who|of|from|in|at|since|until|when))/g,
    confidence: 0.85,
    reason: 'the sentence says what somebody is',
    example: 'Mike Pompeo is the secretary of state.',
    expected: ['Mike Pompeo', 'secretary of state', null],
  },
  {
    name: 'title, comma, name',
    pattern:
      / (?:the|its|their|his|her|'s|an?)(?: (?:former|late|then|ex|outgoing|acting|retired|veteran|current|longtime|new|incoming))* (?<title>T\d+) , (?<person>P\d+)(?= (?:,|\.|said|told|has|was|will|is))/g,
    confidence: 0.85,
    reason: 'the name in apposition to the title',
    example: 'The mayor, Anne Hidalgo, said so.',
    expected: ['Anne Hidalgo', 'mayor', null],
  },
  {
    name: 'takes or leaves office as title of body',
    pattern:
      / (?<person>P\d+) (?:(?:has|had|was|is|will|be|been|being) )*(?:resigned|resigns|resign|quit|retired|retires|retire|sacked|fired|dismissed|ousted|replaced|appointed|named|elected|re - elected|sworn in|installed) as(?: (?:the|a|an|its|their|his|her|new))* (?<title>T\d+) of (?:the )?(?<of>[OLD]\d+)/g,
    confidence: 0.85,
    reason: 'the office that somebody takes or leaves',
    example: 'Ann Lee resigned as head of the CIA.',
    expected: ['Ann Lee', 'head', 'CIA'],
  },
  {
    name: 'as title',
    pattern:
      / (?<person>P\d+) as(?: (?:the|a|an|its|their|his|her|new))*(?<of> [OLD]\d+)?(?: 's| ')? (?<title>T\d+)(?= (?:,|\.|;|and|of|in|to))/g,
    confidence: 0.8,
    reason: 'named, elected or replaced as',
    example: 'They elected Ann Lee as chairwoman.',
    expected: ['Ann Lee', 'chairwoman', null],
  },
];

const TERMS: readonly TermRow[] = [
  {
    between: /^(?:,? in (?:office|power|(?:the|this|that) (?:post|job|role)))? (?:ever )?since(?: the)? $/,
    tells: 'BEGINNING',
    afterTitle: false,
    reason: 'the office goes on',
    example: 'Ann Lee, the mayor of Paris since 2014, spoke.',
    expected: '2014/..',
  },
  {
    between: /^,? (?:until|till|up to)(?: the)? $/,
    tells: 'END',
    afterTitle: true,
    reason: 'the office ended then',
    example: 'Ann Lee, who was the mayor of Paris until 2014, spoke.',
    expected: '../2014',
  },
  {
    between: /^ (?:\(|in |in the |during |during the )?$/,
    tells: 'TERM',
    afterTitle: true,
    reason: 'the years of the office follow it',
    example: 'Ann Lee, who was the mayor of Paris from 2001 to 2014, spoke.',
    expected: '2001/2014',
  },
];

/** Positions and professions in English news. Our own lists. */
export const ENGLISH_ROLES: RoleLexicon = {
  nouns: words(`
    president vice-president premier minister chancellor secretary undersecretary under-secretary senator congressman
    congresswoman representative governor mayor councillor councilor councilman councilwoman alderman lawmaker legislator
    parliamentarian deputy delegate mp mep msp speaker whip chairman chairwoman chairperson chair co-chair chief director
    executive ceo cfo coo cto cio founder co-founder cofounder owner co-owner head leader co-leader boss manager
    coordinator co-ordinator administrator commissioner commissar superintendent inspector constable sheriff marshal
    ambassador envoy consul diplomat negotiator representative emissary attaché spokesman spokeswoman spokesperson
    spokesmen adviser advisor aide strategist lobbyist general lieutenant colonel major captain commander sergeant
    corporal admiral brigadier marshal commodore officer soldier marine sniper commandant chief-of-staff judge justice
    magistrate attorney lawyer solicitor barrister prosecutor advocate counsel detective investigator agent ombudsman
    coroner sheriff warden jailer king queen prince princess emperor empress sultan emir shah duke duchess earl
    baron baroness lord lady pope cardinal archbishop bishop priest pastor reverend rabbi imam ayatollah cleric mullah
    monk patriarch chaplain professor lecturer researcher scientist scholar academic teacher principal dean provost
    rector student historian physicist chemist mathematician astronomer engineer doctor physician surgeon nurse
    paramedic epidemiologist expert analyst economist strategist consultant specialist trader broker banker investor
    entrepreneur businessman businesswoman industrialist tycoon billionaire financier coach trainer captain skipper
    striker midfielder defender goalkeeper forward winger pitcher quarterback player champion runner swimmer cyclist
    rower sprinter skier gymnast footballer cricketer wrestler
    driver rider boxer golfer batsman bowler athlete jockey referee umpire actor actress singer musician guitarist
    drummer rapper composer conductor pianist artist painter sculptor photographer filmmaker film-maker producer
    director screenwriter author novelist poet writer playwright journalist reporter correspondent columnist editor
    editor-in-chief publisher presenter anchor host blogger activist campaigner dissident organiser organizer
    whistleblower hacker programmer developer designer architect farmer fisherman pilot astronaut cosmonaut sailor
    candidate nominee member secretary-general treasurer chaplain resident owner curator librarian warlord militant
    rebel guerrilla terrorist gunman mastermind financier operative interpreter official translator attorney-general president-elect
    vet veterinarian witness negotiator mediator monitor observer inspector firefighter policeman policewoman chef model
    comedian tenor soprano dancer choreographer magician psychologist psychiatrist sociologist anthropologist geologist
    biologist ecologist meteorologist seismologist volcanologist immunologist virologist archaeologist`),
  maleNouns:
    words(`spokesman chairman congressman councilman alderman businessman king prince emperor sultan emir sheikh
    shah duke earl baron lord pope archbishop bishop priest imam ayatollah actor policeman fisherman batsman gunman monk
    father husband son brother man mr sir`),
  femaleNouns:
    words(`spokeswoman chairwoman congresswoman councilwoman businesswoman queen princess empress duchess
    baroness lady actress policewoman mother wife daughter sister woman mrs ms miss dame nun`),
  nounEnds: /(?:ologist|ographer|onomist|atrician|spokeswoman|spokesman|chairman|woman|economist)$/,
  modifiers: words(`
    shadow prime deputy vice foreign finance financial operating presidential interior defense defence health education justice trade energy oil environment
    labor labour agriculture transport transportation home state treasury commerce security intelligence police army
    navy military air force press government party opposition majority minority senate house parliamentary executive
    chief senior junior assistant associate acting interim managing general national regional provincial federal state
    local city county district supreme appeals high crown lead top principal special permanent co founding
    spiritual religious political economic legal technical sporting art creative editorial marketing communications
    communication public affairs relations operations research policy budget planning development human rights
    nuclear arms peace hostage trade union labor homeland first second united lieutenant major brigadier rear
    attorney campaign media football basketball cricket rugby tennis baseball soccer hockey club team assistant head
    world olympic former interior climate cyber counter-terrorism counterterrorism terrorism law science
    technology culture sports tourism immigration transport infrastructure investment industry mayor
    information water fire court district grand crown prince chief-executive vice-chief group bank fund rebel
    militia guerrilla militant separatist democratic republican conservative liberal labour socialist green
    independent tory supreme constitutional
    economy coordinating communications industry digital social welfare women youth water housing mining
    petroleum fisheries religious higher food emergency disarmament
    ministry department cabinet commission committee council bureau agency embassy parliament medical scientific
    commercial revenue`),
  continuations:
    /^(?: (?:general|-? ?elect|designate)(?= )| of (?:state|staff|defense|defence|the interior|interior|foreign affairs|finance|health|justice|education|the treasury|operations|communications|information|research|engineering|marketing|public affairs|mission|security|police|intelligence|government|parliament|protocol|medicine|law|economics|history|physics|political science|international relations|(?:the )?opposition|the (?:board|house)|(?:the )?(?:army|air|naval|defence|defense|general|joint) staff|public prosecutions|internal affairs|home affairs|transport|energy|labour|labor|trade|agriculture|culture)\b| in chief\b| for (?:foreign affairs|human rights|health|education|security)\b)/,
  times: words(
    'former ex late then retired outgoing incoming current new longtime long-time ousted deposed veteran',
  ),
  honour: HONOUR,
  unreal: / (?:would ?- ?be|would-be|wannabe|aspiring|self ?- ?styled)$/,
  former:
    / (?:former(?:ly)?|ex|late|then|retired|ousted|deposed|previously|once|onetime|one ?- ?time)(?: -)?(?: [OLD]\d+(?: 's| ')?)?(?: (?:the|a|an|its|senior|longtime))*$| (?:resigned|resigns|quit|retired|sacked|fired|dismissed|ousted|replaced) as(?: (?:the|a|an|its|their|his|her))*(?: [OLD]\d+(?: 's| ')?)?$/,
  rules: RULES,
  terms: TERMS,
};
