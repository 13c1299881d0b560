import type { StatedTopic } from '../../model/article';

/** A word of a source for what an article is about, with its code where the source gives one. */
export interface Keyword {
  label: string;
  /** "medtop:11000000", "http://cv.iptc.org/newscodes/mediatopic/11000000", "subj:11006000". */
  code?: string | null;
}

/** The seventeen top topics of IPTC's Media Topics, and what sections of newspapers and keywords call them. */
export const TOP_TOPICS: readonly { code: string; label: string; words: string }[] = [
  {
    code: '01000000',
    label: 'arts, culture, entertainment and media',
    words:
      'art|arts|culture|entertainment|film|films|movies|music|books|theatre|theater|television|tv|media|celebrity|kultur|cultura|culture',
  },
  {
    code: '02000000',
    label: 'crime, law and justice',
    words: 'crime|crimes|law|justice|courts|court|police|kriminalität|justiz|justicia|policía',
  },
  {
    code: '03000000',
    label: 'disaster, accident and emergency incident',
    words:
      'disaster|disasters|accident|accidents|earthquake|flood|floods|wildfire|wildfires|unfälle|desastres',
  },
  {
    code: '04000000',
    label: 'economy, business and finance',
    words:
      'economy|business|finance|markets|money|companies|industry|economics|wirtschaft|finanzen|economía|negocios|économie|economia',
  },
  {
    code: '05000000',
    label: 'education',
    words: 'education|schools|universities|bildung|educación|éducation',
  },
  {
    code: '06000000',
    label: 'environment',
    words: 'environment|climate|climate change|nature|wildlife|umwelt|klima|medio ambiente|environnement',
  },
  {
    code: '07000000',
    label: 'health',
    words: 'health|medicine|coronavirus|covid-19|wellness|gesundheit|salud|santé',
  },
  { code: '08000000', label: 'human interest', words: 'human interest|people|panorama' },
  { code: '09000000', label: 'labour', words: 'labour|labor|jobs|employment|work|unions|arbeit|empleo' },
  {
    code: '10000000',
    label: 'lifestyle and leisure',
    words: 'lifestyle|leisure|travel|food|fashion|style|recipes|home|garden|reise|viajes|voyage|mode',
  },
  {
    code: '11000000',
    label: 'politics and government',
    words:
      'politics|government|elections|election|diplomacy|foreign policy|parliament|congress|politik|política|politique|politica',
  },
  { code: '12000000', label: 'religion', words: 'religion|faith|church|islam|christianity|kirche|religión' },
  {
    code: '13000000',
    label: 'science and technology',
    words:
      'science|technology|tech|space|computing|internet|wissenschaft|technik|ciencia|tecnología|sciences|digital',
  },
  {
    code: '14000000',
    label: 'society',
    words: 'society|immigration|migration|family|race|gesellschaft|sociedad|société',
  },
  {
    code: '15000000',
    label: 'sport',
    words: 'sport|sports|football|soccer|tennis|cricket|basketball|baseball|rugby|olympics|deportes',
  },
  {
    code: '16000000',
    label: 'conflict, war and peace',
    words: 'war|conflict|conflicts|military|defence|defense|terrorism|peace|peace talks|guerra|krieg|guerre',
  },
  { code: '17000000', label: 'weather', words: 'weather|wetter|tiempo|météo' },
];

const BY_WORD = new Map(
  TOP_TOPICS.flatMap((topic) => topic.words.split('|').map((word) => [word, topic] as const)),
);
const BY_CODE = new Map(TOP_TOPICS.map((topic) => [topic.code, topic]));
const MAX_TOPICS = 30;
const MAX_LABEL = 100;
const IPTC = 'IPTC Media Topics';

/** What a source says an article is about: IPTC's topic where its code or its word is one, else the source's own word. */
export function statedTopics(keywords: readonly Keyword[]): StatedTopic[] {
  const topics = keywords.flatMap(topicsOf);
  const byCode = new Map(topics.map((topic) => [`${topic.scheme} ${topic.code}`, topic]));
  return [...byCode.values()].slice(0, MAX_TOPICS);
}

function topicsOf({ label, code }: Keyword): StatedTopic[] {
  const word = label.replace(/\s+/g, ' ').trim();
  const [, digits] =
    /^(?:medtop:|https?:\/\/cv\.iptc\.org\/newscodes\/mediatopic\/)(\d{8})$/i.exec(code ?? '') ?? [];
  if (digits) return [{ code: digits, label: BY_CODE.get(digits)?.label ?? (word || digits), scheme: IPTC }];
  // IPTC's older subject codes have the same seventeen at their head.
  const [, head] = /^(?:subj:|iptc:)?(\d{2})\d{6}$/i.exec(code ?? '') ?? [];
  const known = (head && BY_CODE.get(`${head}000000`)) || wordTopic(word);
  if (known) return [{ code: known.code, label: known.label, scheme: IPTC }];
  return word === '' || word.length > MAX_LABEL ? [] : [{ code: word, label: word, scheme: 'source' }];
}

/** "Politics", "World/Politics", "Business & Finance". */
function wordTopic(word: string): { code: string; label: string } | undefined {
  const lower = word.toLowerCase();
  return [lower, ...lower.split(/\s*[/|&>,]\s*/)].map((part) => BY_WORD.get(part)).find(Boolean);
}
