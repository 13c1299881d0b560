import fc from 'fast-check';
import { ENGLISH_QUOTES } from '../../../src/analyse/lexicon/en/quotes/quotes';
import { CONTENT_RULES } from '../../../src/analyse/quotes/contents/content-rules';
import { findAttributions } from '../../../src/analyse/quotes/find-attributions';
import { surveyCues } from '../../../src/analyse/quotes/cues/cue-site';
import { findCues } from '../../../src/analyse/quotes/cues/find-cues';
import { CONTENT_REPAIRS } from '../../../src/analyse/quotes/contents/settle-content';
import { SOURCE_REPAIRS } from '../../../src/analyse/quotes/sources/settle-source';
import { codeWords } from '../../../src/analyse/quotes/words/word-codes';
import { tabulate } from '../../../src/analyse/quotes/words/word-table';
import { readDocument } from '../../../src/analyse/syntax/read-document';
import { loadLanguage } from '../../../src/pipeline/load-language';

const pack = loadLanguage('en');

/** Each attribution as "source | cue | content", pieces parted by "…". */
function read(text: string): string[] {
  const words = (spans: readonly (readonly [number, number])[]): string =>
    spans.map(([start, end]) => text.slice(start, end)).join(' … ');
  return findAttributions(readDocument(text, pack), pack).map(
    ({ source, cue, content }) => `${words(source)} | ${words(cue)} | ${words(content)}`,
  );
}

describe('findAttributions', () => {
  it.each([
    ['a clause', 'The mayor said that the bridge was safe.', 'The mayor | said | the bridge was safe'],
    ['a clause without "that"', 'Officials say the road is closed.', 'Officials | say | the road is closed'],
    ['a cue behind', 'The bridge was safe, the mayor said.', 'the mayor | said | The bridge was safe'],
    [
      'who is told to be asked by',
      'Where, asked the writer Ann Lee on the radio, was the bridge?',
      'the writer Ann Lee | asked | Where … was the bridge',
    ],
    [
      'a noun tagged as a verb',
      'On Saturday, reports said that two ships had left.',
      'reports | said | two ships had left',
    ],
    [
      'whoever speaks behind a dateline',
      '(AFP) - The candidate, Ann Lee, on Tuesday refused to pay.',
      'The candidate, Ann Lee | refused | to pay',
    ],
    [
      'a study with a remark',
      'The lake is drying up, a study published on Monday in the Leeds Review suggests.',
      'a study published on Monday in the Leeds Review | suggests | The lake is drying up',
    ],
    [
      'up to a semicolon',
      'The bank will pay, Leeds News reported; Kim Dunn was away.',
      'Leeds News | reported | The bank will pay',
    ],
    [
      'survivors who say',
      "'We were lied to,' say Leeds survivors",
      'Leeds survivors | say | We were lied to,',
    ],
    [
      'up to the end of its relative clause',
      'Iran, which had threatened to walk out, closed the port.',
      'which | threatened | to walk out',
    ],
    [
      'two who speak at the end',
      'The strike will go on, the union and the company said.',
      'the union and the company | said | The strike will go on',
    ],
    [
      'a condition within what was said',
      'The minister added, however, that Russia was open to talks, provided that "the facts on the ground" were seen.',
      'The minister | added | Russia was open to talks, provided that "the facts on the ground" were seen',
    ],
    [
      'whose words a lawyer reads out',
      'Ann Lee said in a statement read by her lawyer that the road was "never closed."',
      'Ann Lee | said | the road was "never closed."',
    ],
    [
      'a clause behind those whom a note is for',
      'Ann Lee wrote in a note to clients that strong prices could yet delay the move.',
      'Ann Lee | wrote | strong prices could yet delay the move',
    ],
    [
      'two who speak in a joint statement',
      'The deal is dead, France and Germany said in a joint statement.',
      'France and Germany | said | The deal is dead',
    ],
    [
      'who told it under a former office',
      "Kim Dunn was told by the bank's then head, Ann Lee, that the road was closed.",
      "the bank's then head, Ann Lee | told | the road was closed",
    ],
    [
      'whom a paper cites',
      'The Leeds Post reported last week, citing two officials, that the road was closed.',
      'two officials | reported | the road was closed',
    ],
    [
      'behind what a paper is',
      'According to the Post, a weekly, two ships left the port.',
      'the Post, a weekly | According to | two ships left the port',
    ],
    [
      'a list behind who speaks',
      'According to police, a driver, a nurse and a child were hurt.',
      'police | According to | a driver, a nurse and a child were hurt',
    ],
    [
      'a clause behind and',
      'The road was closed, and officials said it was wet.',
      'officials | said | it was wet',
    ],
    [
      'a clause behind a time that is told by another',
      'The mayor said, a day after the vote, that the bridge was safe.',
      'The mayor | said | the bridge was safe',
    ],
    [
      'the same with a verb of its own',
      'Ann Lee said on Tuesday, a day after talks in Oslo collapsed, that she would not go.',
      'Ann Lee | said | she would not go',
    ],
    [
      'no name of who is told between commas',
      'Ann Lee told her French counterpart, Kim Dunn, that it was late.',
      'Ann Lee | told | it was late',
    ],
    ['any verb at a quotation', '"Come and get me," he dared.', 'he | dared | Come and get me,'],
    ['a network', 'Lee posted on X that the road was closed.', 'Lee | posted | the road was closed'],
    [
      'whom it was told to last',
      'The road will close, Lee told reporters.',
      'Lee | told | The road will close',
    ],
    [
      'nobody in a reduced clause',
      'Two people briefed on the plan said it would fail.',
      'Two people briefed on the plan | said | it would fail',
    ],
    [
      'who is named by a preposition last',
      'The bank will close, according to two people with knowledge of the plan.',
      'two people with knowledge of the plan | according to | The bank will close',
    ],
    ['an inverted cue', '"The bridge is safe," said the mayor.', 'the mayor | said | The bridge is safe,'],
    [
      'a cue between',
      '"The bridge is safe," the mayor said, "and it will stay open."',
      'the mayor | said | The bridge is safe, … and it will stay open.',
    ],
    ['a colon', 'The mayor said: "The bridge is safe."', 'The mayor | said | The bridge is safe.'],
    [
      'a preposition',
      'According to the ministry, three ships had left the port.',
      'the ministry | According to | three ships had left the port',
    ],
    [
      'several sentences',
      '"The bridge is safe. We checked it. It will stay open," the mayor said.',
      'the mayor | said | The bridge is safe. We checked it. It will stay open,',
    ],
    [
      'an apposition between commas',
      'Three ships had left the port, the news agency, TASS, reported.',
      'the news agency, TASS | reported | Three ships had left the port',
    ],
    [
      'all that tells who speaks, behind the cue',
      '"The bridge is safe," said Ann Lee, head of the Institute for Roads in Leeds, who ran the city.',
      'Ann Lee, head of the Institute for Roads in Leeds, who ran the city | said | The bridge is safe,',
    ],
    [
      'a remark between speaker and cue',
      'Ann Lee, who ran the city when it was young, said he was wrong.',
      'Ann Lee, who ran the city when it was young | said | he was wrong',
    ],
    [
      'quoted words that a clause goes on with, not an inverted speaker',
      'Ann Lee, long known as "the Rock," said the bridge would close.',
      'Ann Lee | said | the bridge would close',
    ],
    [
      'a clause that opens late',
      'The mayor said late on Monday in a speech that the bridge was safe.',
      'The mayor | said | the bridge was safe',
    ],
    [
      'a clause behind a day, whatever the parser makes of its subject',
      'Iran said on Sunday that talks with Iraq will go on.',
      'Iran | said | talks with Iraq will go on',
    ],
    [
      'the same of trade',
      'Modi said on Friday that trade with China will fall.',
      'Modi | said | trade with China will fall',
    ],
    [
      'a day behind the cue, no part of the clause',
      'Iran said on Sunday talks would continue.',
      'Iran | said | talks would continue',
    ],
    [
      "a day that the clause's subject has",
      "Iran said Sunday's talks would continue.",
      "Iran | said | Sunday's talks would continue",
    ],
    [
      'a day at the end of the clause',
      'Iran said talks would end on Sunday.',
      'Iran | said | talks would end on Sunday',
    ],
    [
      'a relative clause',
      'The talks, which both sides say will go on, are the first in years.',
      'both sides | say | will go on',
    ],
  ])('reads %s', (_, text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  it.each([
    ['The mayor called the plan "a mistake".', 'the plan "a mistake"', ['a mistake']],
    [
      'The mayor said "grave doubts" about the bridge remained.',
      '"grave doubts" about the bridge remained',
      ['grave doubts'],
    ],
    ['The mayor said the film "The Old Bridge" was too long.', 'the film "The Old Bridge" was too long', []],
    ['The mayor called Ann Lee "Saint Ann".', 'Ann Lee "Saint Ann"', ['Saint Ann']],
  ])('keeps marks in pairs, and only own words verbatim: %s', (text, content, verbatim) => {
    const [found] = findAttributions(readDocument(text, pack), pack);
    expect(found!.content.map((span) => text.slice(...span))).toEqual([content]);
    expect(found!.verbatim.map((span) => text.slice(...span))).toEqual(verbatim);
  });

  it('gives a denial in a relative clause the words of the accusation', () => {
    expect(read('The minister accused the firm of hiding losses, which the firm denies.')).toEqual([
      'The minister | accused | hiding losses',
      'the firm | denies | hiding losses',
    ]);
  });

  it('ends a statement where its speaker’s next cue begins', () => {
    expect(read('Kenya denies it is arming rebels and has called on its neighbours to keep out.')).toEqual([
      'Kenya | denies | it is arming rebels',
      'Kenya | called on | to keep out',
    ]);
  });

  it.each([
    ['a mark is no speaker', 'Road ‘closed’, says minister', ['minister | says | Road ‘closed’']],
    [
      'whom a medium quotes, in the passive',
      'Ann Lee was quoted by IRNA as saying that the road was closed.',
      ['Ann Lee | saying | the road was closed'],
    ],
    [
      'who reports a statement is no part of it',
      'The road is closed, Ann Lee said, IRNA reported.',
      ['Ann Lee | said | The road is closed', 'IRNA | reported | The road is closed, Ann Lee said'],
    ],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('knows that a second verb of saying has the speaker of the first', () => {
    expect(
      read('Lee said the rule was hard and said he would go.').map((line) => line.split(' | ')[0]),
    ).toEqual(['Lee', 'Lee']);
  });

  it('knows that a demand in the past behind "and" is not part of what was said', () => {
    expect(read("Lee said Dunn's letter was odd and called on Kim to resign.")).toEqual([
      "Lee | said | Dunn's letter was odd",
      'Lee | called on | to resign',
    ]);
    expect(read('Lee said the case was "one of many" and accused the firm of theft.')[1]).toBe(
      'Lee | accused | theft',
    );
  });

  it.each([
    ['Ann Lee said the police stopped her car and accused her of theft.', 'the police | accused | theft'],
    ['Ann Lee said her husband was drunk and accused her of theft.', 'her husband | accused | theft'],
    [
      'A witness said the gunmen entered the bank and ordered everyone to lie down.',
      'the gunmen | ordered | everyone to lie down',
    ],
    [
      'Ann Lee told the court that Bo Reed stopped her at the door and demanded money.',
      'Bo Reed | demanded | money',
    ],
  ])('leaves it with whom somebody tells of: %s', (text, expected) => {
    expect(read(text)[1]).toBe(expected);
  });

  it.each(['posted on X in a two-part note', 'warned on Monday in a 60-page letter'])(
    'reads "that" behind a hyphen: %s',
    (told) => {
      expect(read(`Ann Lee ${told} that the road was closed.`)[0]).toMatch(/the road was closed$/);
    },
  );

  it('ends an accusation at a semicolon', () => {
    expect(read("Déby's party accused him of betrayal; Masra denied it.")).toEqual([
      "Déby's party | accused | betrayal",
      'Masra | denied | it',
    ]);
  });

  it('gives a verb with "had" to the subject of what was said', () => {
    const told = read('Lee said staff had been "run off their feet" and had told her that it was late.');
    expect(told).toEqual(['Lee | said | staff had been "run off their feet"', 'staff | told | it was late']);
  });

  it('knows that who speaks declines to say more', () => {
    expect(read('Lee said the bank would sell its house, but declined to name a price.')).toEqual([
      'Lee | said | the bank would sell its house',
      'Lee | declined | to name a price',
    ]);
  });

  it('joins a further quoted sentence to the quote before it', () => {
    expect(read('"The bridge is safe," the mayor said. "It will stay open."')).toEqual([
      'the mayor | said | The bridge is safe, … It will stay open.',
    ]);
  });

  it.each([
    ['no statement', 'The bridge was closed on Monday after heavy rain.'],
    ['a work that does something', 'Arthur Vale, whose opera "The Road" made him famous, has died.'],
    ['names in marks', 'The band played "Yesterday" and left the stage.'],
    ['nothing', ''],
  ])('finds none in %s', (_, text) => {
    expect(read(text)).toEqual([]);
  });

  it.each([
    ['only marks', '"'.repeat(2000)],
    ['no full stop', 'he said '.repeat(600)],
    ['one long sentence', `${'the mayor said the road was closed and '.repeat(150)}it rained.`],
    ['a cue without words behind it', 'Lee that the , denies'],
    ['a question that breaks off', 'Asked whether ,'],
    ['odd characters', '“\u0000\ud83d\ude00” said ‮Lee‬ \u0301.'],
  ])('survives %s', (_, text) => {
    for (const line of [text, text.toUpperCase()]) expect(Array.isArray(read(line))).toBe(true);
  });
});

it('takes any mixture of words and marks', () => {
  const piece = fc.constantFrom(
    'Lee',
    'said',
    ',',
    '"',
    '“',
    '”',
    'that',
    '.',
    'which',
    'denies',
    ':',
    'the',
    '\n\n',
    'according to',
    '-',
    'not',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join(' ');
      for (const { content, source, cue } of findAttributions(readDocument(text, pack), pack)) {
        expect(content.length).toBeGreaterThan(0);
        for (const [start, end] of [...content, ...source, ...cue]) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }
    }),
    { numRuns: 300 },
  );
});

describe('every row of the cue tables', () => {
  const rows = [...ENGLISH_QUOTES.verbs, ...ENGLISH_QUOTES.nouns, ...ENGLISH_QUOTES.prepositions];

  it.each(rows.map((row) => [row.example, row]))('%s', (example, row) => {
    const doc = readDocument(example, pack);
    expect(findCues(tabulate(doc), ENGLISH_QUOTES).map((cue) => cue.row)).toContain(row);
  });
});

/** The pieces that stand in brackets, and the sentence without them. */
function bracketed(example: string): { text: string; pieces: string[] } {
  const pieces = [...example.matchAll(/\[([^\]]*)\]/g)].map((match) => match[1]!);
  return { text: example.replace(/[[\]]/g, ''), pieces };
}

const bare = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

/** The rules that find content in a text, before any model is asked. */
function contentRules(text: string): (string | undefined)[] {
  const table = tabulate(readDocument(text, pack));
  const cues = findCues(table, ENGLISH_QUOTES);
  return surveyCues(table, codeWords(table, pack.clusters), cues).sites.map(({ content }) => content?.rule);
}

describe('every content rule', () => {
  it.each(CONTENT_RULES.map(({ counterExample, name }) => [name, counterExample]))(
    '"%s" does not read %s',
    (name, counterExample) => {
      const { text, pieces } = bracketed(counterExample);
      expect(contentRules(text)).not.toContain(name);
      expect(read(text).map((line) => bare(line.split(' | ')[2]!))).toEqual([bare(pieces.join(' '))]);
    },
  );
});

describe('every row of the content rules and repairs', () => {
  it.each([...CONTENT_RULES, ...CONTENT_REPAIRS].map(({ example }) => [example]))('%s', (example) => {
    const { text, pieces } = bracketed(example);
    const contents = read(text).map((line) => bare(line.split(' | ')[2]!));
    expect(contents).toContain(bare(pieces.join(' ')));
  });

  const sources = SOURCE_REPAIRS.flatMap(({ example, counterExample = [] }) =>
    [example].concat(counterExample),
  );

  it.each(sources)('%s', (example) => {
    const { text, pieces } = bracketed(example);
    expect(read(text).map((line) => line.split(' | ')[0])).toEqual(pieces);
  });
});

test.each([
  ['Two days after Ann Lee told the board about the loan, she and Kim Dunn disagree about it.', []],
  [
    'After Ann Lee told the board that the bank had failed, Kim Dunn left.',
    ['Ann Lee | told | the bank had failed'],
  ],
  ['Norland’s envoy, Per Hansen, left the talks.', []],
])('what is told in the clause that opens a sentence ends with it: %s', (text, expected) =>
  expect(read(text)).toEqual(expected),
);

test.each([
  ['Lee told his counterpart, Kim Dunn, by telephone that it rained.', 'it rained'],
  ['Fares will rise, the operator said on Friday after rejecting a pay claim.', 'Fares will rise'],
  ['Ann Lee told Kim Dunn she saw it as a threat: "We will leave."', 'she saw it as a threat'],
  ['Ann Lee announced in the hall that the road was closed.', 'the road was closed'],
])('keeps what is said before a colon or behind a place: %s', (text, content) =>
  expect(read(text)[0]).toContain(content),
);

test('what a headline warns of stands behind its preposition', () =>
  expect(read('Bank keeps rates unchanged, Ann Lee warns of tariffs')).toEqual([
    'Ann Lee | warns of | tariffs',
  ]));

test('a dateline without a space is no part of the speaker', () => {
  expect(read('PARIS--Drivers in Paris said that the road was closed.')).toEqual([
    'Drivers in Paris | said | the road was closed',
  ]);
});

test.each([
  ['Lee denied the claims on Fox News.', 'the claims on Fox News'],
  ['Lee denied the claims on Monday.', 'the claims'],
])('a channel is no day on which it was denied: %s', (text, content) =>
  expect(read(text)).toEqual([`Lee | denied | ${content}`]),
);

test.each([
  ['"The minister told me that she was sorry," said Ann Lee.', 'APOLOGISE'],
  ['"She was sorry," said Ann Lee.', 'STATE'],
])('who is told within a quotation what "she" did speaks of herself: %s', (text, expected) =>
  expect(findAttributions(readDocument(text, pack), pack)[0]?.act).toBe(expected),
);

test('a participle takes no quotation from the verb before it', () => {
  expect(read('"It rained," Lee wrote on X, adding: "It was cold."')).toEqual([
    'Lee | wrote | It rained,',
    'Lee | adding | It was cold.',
  ]);
});

test('who is spoken of behind "according to" speaks without it', () =>
  expect(read('It began at noon, according to police, who said officers came at one.')).toEqual([
    'police | according to | It began at noon',
    'police | said | officers came at one',
  ]));

test.each([
  [
    'Acme’s statement yesterday read "Dear fans, we are sorry that it rained."',
    'Acme’s statement | read | Dear fans, we are sorry that it rained.',
  ],
  ['The sign read: "Road closed."', 'The sign | read | Road closed.'],
])('writing reads as it does: %s', (text, expected) => expect(read(text)).toEqual([expected]));

test.each([
  [
    'When asked about plans for a road, Lee said there were none.',
    [' | asked about | plans for a road', 'Lee | said | there were none'],
  ],
  ['"It rained," Lee said when asked about it.', ['Lee | said | It rained,', ' | asked about | it']],
])('whoever is asked asks nothing: %s', (text, expected) => expect(read(text)).toEqual(expected));

test.each([
  ['"We will fight for our rights" So said Lee.', ['Lee | said | We will fight for our rights']],
  ['A phrase known as "the poisoned tree," which establishes little, is old.', []],
  [
    'But the study "The Price of Rain," by the Leeds Institute found that it rained.',
    ['the study "The Price of Rain," by the Leeds Institute | found | it rained'],
  ],
])('who stands beside a quotation: %s', (text, expected) => expect(read(text)).toEqual(expected));

test.each([
  [
    'President Lee, reacting to the flood, today announced she will seek money.',
    ['President Lee, reacting to the flood | announced | she will seek money'],
  ],
  ['Lee is said to be rich.', [' | said | to be rich']],
])('a day speaks as little as whom others speak of: %s', (text, expected) =>
  expect(read(text)).toEqual(expected),
);

test('a quotation that has a speaker before it is not for the next one', () =>
  expect(
    read(
      'Cardinal Bell of Rome said, "We know, so why should we go?" Archbishop Sordi said, "We must know."',
    ),
  ).toEqual([
    'Cardinal Bell of Rome | said | We know, so why should we go?',
    'Archbishop Sordi | said | We must know.',
  ]));

test.each([
  [
    'It rained.\n\nPer the decree signed by Lee, priests must go.',
    ['the decree signed by Lee | Per | priests must go'],
  ],
  [
    'Per numbers reported by Reuters, 415 priests left.',
    ['Per numbers reported by Reuters | Per | 415 priests left'],
  ],
  ['It was reported on Saturday Lee was stabbed.', [' | reported | Lee was stabbed']],
  [
    'According to the Leeds Post, Wednesday’s quake, at 6.3, was the strongest.',
    ['the Leeds Post | According to | Wednesday’s quake, at 6.3, was the strongest'],
  ],
  ['It came the same day Malawi confirmed the flood.', ['Malawi | confirmed | the flood']],
])('names a source once, of its own sentence: %s', (text, expected) => expect(read(text)).toEqual(expected));

test('nobody states what they reject', () =>
  expect(read('Minister rejects claim that bridge money was diverted')).toEqual([
    'Minister | rejects | claim that bridge money was diverted',
  ]));

test('what somebody heard before is not what they said', () =>
  expect(read('Lee tweeted after hearing the news of her death.')).toEqual([]));

test('what was done to a thing is not said by it', () =>
  expect(read('"CO" is for carbon, and "19" for the year it was first detected, 2019.')).toEqual([]));

test.each([
  [
    '"It rained," the mayor, who spoke on condition of anonymity, told Reuters.',
    ['the mayor, who spoke on condition of anonymity | told | It rained,'],
  ],
  ['A police sniper told reporters that it rained.', ['A police sniper | told | it rained']],
  ['Lee said: "It rained."\n\nThe bank apologised to its customers.', ['Lee | said | It rained.']],
])('a remark, a half name and a new paragraph part no words from who says them: %s', (text, expected) =>
  expect(read(text)).toEqual(expected),
);

test.each(['In "The Wire," he plays a policeman.', '"The Wire," he watched with joy.'])(
  'a title is not spoken: %s',
  (text) => expect(read(text)).toEqual([]),
);
