import { analyse } from '../../../src/analyse/analyse';
import { loadLanguage } from '../../../src/pipeline/load-language';

const pack = loadLanguage('en');

/** A Wednesday. */
const PUBLISHED = '2020-05-27';

function meetings(text: string) {
  const findings = analyse({ text, published: PUBLISHED }, pack);
  const name = (id?: string) => findings.actors.find((actor) => actor.id === id)?.name;
  return findings.meetings.map((m) => ({
    kind: m.kind,
    status: m.status,
    level: m.level,
    date: m.date,
    place: name(m.place),
    sides: m.sides.map(name),
    participants: m.participants.map((p) => name(p.actor)),
    agenda: m.agenda.map(([start, end]) => text.slice(start, end)),
    mentions: m.mentions.map(([start, end]) => text.slice(start, end)),
  }));
}

test('one meeting by several names, with all that they tell', () => {
  const text =
    'Angela Merkel met Vladimir Putin in Sochi on Monday. ' +
    'The talks focused on gas. The two leaders called the meeting useful.';
  expect(meetings(text)).toEqual([
    expect.objectContaining({
      status: 'HELD',
      date: '2020-05-25',
      place: 'Sochi',
      participants: ['Angela Merkel', 'Vladimir Putin'],
      agenda: ['gas'],
      mentions: ['met', 'talks', 'meeting'],
    }),
  ]);
});

test('a headline that names one of two, and a plan with its day and place, are one summit', () => {
  const text =
    'Karr calls off Singapore summit\n\n' +
    'OSLO - President Jon Karr on Monday cancelled the summit with Ida Holm that was planned for June 12 in Singapore.';
  expect(meetings(text)).toEqual([
    expect.objectContaining({
      status: 'CANCELLED',
      level: 'HEAD_OF_STATE',
      date: '2020-06-12',
      place: 'Singapore',
      participants: ['Jon Karr', 'Ida Holm'],
    }),
  ]);
});

test('the talks of a headline may look like its verb', () => {
  const text = 'Oslo talks fail\n\nThe talks between Jon Karr and Ida Holm broke down on Monday.';
  expect(meetings(text).map(({ place }) => place)).toEqual(['Oslo']);
});

test('a list of topics says more than a word of it elsewhere', () => {
  const text =
    'Iran and Oman will hold talks on fishing. ' +
    'Iran said the talks will include discussions on fishing, a new port and trade. ' +
    'The talks will focus on students.';
  expect(meetings(text)[0]?.agenda).toEqual(['fishing', 'a new port', 'trade', 'students']);
});

test('meetings on other days, of other people or with another outcome stay apart', () => {
  const text =
    'Emmanuel Macron met Angela Merkel in Paris on Monday. ' +
    'Boris Johnson will meet Joe Biden in London on Friday.';
  expect(meetings(text).map((m) => [m.status, m.date, m.participants])).toEqual([
    ['HELD', '2020-05-25', ['Emmanuel Macron', 'Angela Merkel']],
    ['PLANNED', '2020-05-29', ['Boris Johnson', 'Joe Biden']],
  ]);
});

test('what broke down, or was called off, is another meeting than one that was held', () => {
  const collapsed =
    'Talks between Kenya and Somalia collapsed in February. ' +
    'Kenyan President William Ruto met Somali President Hassan Mohamud in Nairobi on Monday.';
  expect(meetings(collapsed).map((m) => m.date)).toEqual(['2020-02', '2020-05-25']);
  const cancelled =
    'Erik Nyman and Jon Wall met in Oslo on Monday. A meeting between Nyman and Wall was called off.';
  expect(meetings(cancelled)[0]).toMatchObject({ status: 'HELD', date: '2020-05-25' });
});

test.each([
  // The day is that of the return.
  ['Foreign Minister Erik Nyman, who returned on Sunday, met Jon Wall, the prime minister.', undefined],
  ['Foreign Minister Erik Nyman, who returned on Sunday, met Prime Minister Jon Wall.', undefined],
  ['Foreign Minister Erik Nyman on Sunday met Jon Wall, the prime minister.', '2020-05-24'],
])('the day of a relative clause is not the meeting’s: %s', (text, date) => {
  const participants = ['Erik Nyman', 'Jon Wall'];
  expect(meetings(text)).toEqual([expect.objectContaining({ date, status: 'HELD', participants })]);
});

test('what had been due did not take place, on the day next to publication', () => {
  const [meeting] = meetings('The ministers had first been due to meet on May 14.');
  expect(meeting).toMatchObject({ status: 'CANCELLED', date: '2020-05-14' });
});

test.each([
  'Iran and Iraq held dozens of meetings in Oslo last year.',
  'Iran and Iraq held 90 minutes of talks.',
  'Iran and Iraq held a couple of meetings.',
])('how much of a meeting is held hides nobody: %s', (text) => {
  expect(meetings(text)[0]).toMatchObject({ status: 'HELD', sides: ['Iran', 'Iraq'] });
});

test.each([
  ['The talks between Iran and Oman were moved from Monday to Thursday.', '2020-05-28'],
  ['The summit of Iran and Oman, planned for Friday, was brought forward to Thursday.', '2020-05-28'],
  ['The EU moved a meeting with Iran from Friday to next week.', '2020-06-01/2020-06-07'],
  ['Iran and Oman will hold talks on 4 May. Later the talks were put off until 11 May.', '2021-05-11'],
  [
    'Talks between Iran and Oman that were to be held in Doha on Thursday have been postponed to 16 June.',
    '2020-06-16',
  ],
  ['The summit of Iran and Oman, which was to be held on Thursday, was moved to 16 June.', '2020-06-16'],
  // What is moved is not the meeting.
  ['Talks between Iran and Oman that were held in Doha on Tuesday moved the fair to 16 June.', undefined],
  ['After talks with Kim Dunn in Oslo on Monday, Ann Lee postponed the vote to Thursday.', '2020-05-25'],
  ['Iran and Iraq held talks in Oslo on moving the fair to Sunday.', undefined],
  ['Iran will hold talks with Oman on Friday, which moved the fair to Sunday.', '2020-05-29'],
])('a meeting that is moved has its new day: %s', (text, date) => {
  expect(meetings(text).map((m) => m.date)).toEqual([date]);
});

test.each([
  [
    'what was called off is none that was held',
    'Ann Lee met Kim Dunn in Oslo on Monday. Lee was due to meet Joe Hall next week, but that meeting was called off.',
    [
      ['HELD', ['Ann Lee', 'Kim Dunn']],
      ['CANCELLED', ['Ann Lee', 'Joe Hall']],
    ],
  ],
  [
    'whom the king received, the president will',
    'King Charles received Ann Lee in London on Monday. President Andrzej Duda said he would host Lee in Rzeszow.',
    [
      ['HELD', ['Charles', 'Ann Lee']],
      ['PLANNED', ['Andrzej Duda', 'Ann Lee']],
    ],
  ],
  [
    'who met somebody, and called another meeting',
    'President Ann Lee, who met Kim Dunn on Monday, called an emergency meeting with her envoys in Oslo.',
    [
      ['HELD', ['Ann Lee', 'Kim Dunn']],
      ['HELD', ['Ann Lee']],
    ],
  ],
  [
    'who goes to one, and holds talks with a counterpart',
    'Ann Lee, who will go on to Nara, Japan, for a meeting of G7 ministers, also held talks with her counterpart, Kim Dunn.',
    [
      ['PLANNED', ['G7', 'Ann Lee']],
      ['HELD', ['Ann Lee', 'Kim Dunn']],
    ],
  ],
  [
    'what is said at one has been said',
    'Ann Lee and Kim Dunn held talks in Oslo. Ann Lee will meet Joe Hall. "It is a success," Dunn said at the closing meeting.',
    [
      ['HELD', ['Ann Lee', 'Kim Dunn']],
      ['PLANNED', ['Ann Lee', 'Joe Hall']],
    ],
  ],
])('%s', (_, text, expected) => {
  expect(meetings(text).map(({ status, participants }) => [status, participants])).toEqual(expected);
});

test('what somebody calls a meeting makes nobody take part', () => {
  const text = 'Ann Lee met Kim Dunn in Oslo. Minister Joe Hall called the meeting "a great success".';
  expect(meetings(text)[0]?.participants).toEqual(['Ann Lee', 'Kim Dunn']);
});

test.each([
  ['The talks led to the Reykjavik meeting in May and to a treaty, signed in Oslo.', 'Reykjavik'],
  ['The talks led to the meeting in Reykjavik in May.', 'Reykjavik'],
])('a meeting’s own town is its place: %s', (text, place) => {
  expect(meetings(text).at(-1)?.place).toBe(place);
});

test('of days that are told alike the more exact counts', () => {
  expect(meetings('Thirty years ago, on 19 May 1990, Ann Lee and Kim Dunn met in Oslo.')[0]?.date).toBe(
    '1990-05-19',
  );
});

test.each(['last week', 'yesterday', 'this spring'])('whom somebody met %s is no thing', (when) => {
  expect(meetings(`Ann Lee met Joe Hall ${when}.`)[0]?.participants).toEqual(['Ann Lee', 'Joe Hall']);
});

test('who will travel for talks holds them then', () => {
  expect(meetings('Ann Lee will travel to Riyadh on Friday for talks with Kim Dunn.')[0]?.date).toBe(
    '2020-05-29',
  );
});

test.each([
  ['Ann Lee will meet Kim Dunn in Oslo on Aug. 8 to discuss steel.', ['steel']],
  ['Ann Lee will meet Kim Dunn in Oslo on her way home.', []],
  ['Iran and Oman held talks on ending the war.', ['ending the war']],
])('what it is about: %s', (text, agenda) => expect(meetings(text)[0]?.agenda).toEqual(agenda));

test('a match in a report on sport is no meeting', () => {
  const text =
    'Iran meets Japan on Saturday after Coach Reza Amini won the Asian Cup match. The team lost a goal to a striker. Iran has met Japan twice in the tournament.';
  expect(meetings(text)).toEqual([]);
});

test('who gathers for talks takes part, then and there', () => {
  expect(meetings('Diplomats from Kenya and Somalia gathered in Geneva for talks on Tuesday.')).toEqual([
    expect.objectContaining({ sides: ['Kenya', 'Somalia'], place: 'Geneva', date: '2020-05-26' }),
  ]);
});

test('talks that a visit is for belong to it', () => {
  const found = meetings(
    'Foreign Minister David Levy will visit Paris for talks with Klaus Kinkel next month.',
  );
  expect(found).toEqual([
    expect.objectContaining({ kind: 'VISIT', status: 'PLANNED', level: 'MINISTER', place: 'Paris' }),
  ]);
});

test('countries are sides by name and by nationality', () => {
  const [talks] = meetings('Iran and the United States held ambassador-level talks in Baghdad.');
  expect(talks).toMatchObject({ level: 'AMBASSADOR', place: 'Baghdad', sides: ['Iran', 'United States'] });
});

test('"this week" of a meeting that has been held ends with publication', () => {
  expect(meetings('Emmanuel Macron met Angela Merkel in Paris this week.')[0]?.date).toBe(
    '2020-05-25/2020-05-27',
  );
});

describe('who was there', () => {
  test.each([
    [
      'a counterpart, not whose he is',
      'Boris Johnson met Ivan Petrov’s counterpart David Frost.',
      ['Boris Johnson', 'David Frost'],
    ],
    [
      'two men whose titles part them',
      'Russian envoy Ivan Petrov and his Turkish counterpart Mehmet Yilmaz met to discuss grain.',
      ['Ivan Petrov', 'Mehmet Yilmaz'],
    ],
    [
      'who is met by whom a relative tells of',
      'Ivan Petrov, who met Prime Minister Kim Dunn on Monday, left.',
      ['Ivan Petrov', 'Kim Dunn'],
    ],
    [
      'who came with a phrase of their own',
      'Angela Merkel met Vladimir Putin in Sochi. Foreign Minister Sergei Lavrov also attended.',
      ['Angela Merkel', 'Vladimir Putin', 'Sergei Lavrov'],
    ],
    [
      'not who stays away',
      'Angela Merkel met Vladimir Putin in Sochi. Sergei Lavrov will not attend.',
      ['Angela Merkel', 'Vladimir Putin'],
    ],
    [
      'nor who refuses to come',
      'Angela Merkel met Vladimir Putin in Sochi. Sergei Lavrov refused to join the meeting.',
      ['Angela Merkel', 'Vladimir Putin'],
    ],
    [
      'who leads a delegation',
      'Angela Merkel met Vladimir Putin in Sochi. Sergei Lavrov led the Russian delegation.',
      ['Angela Merkel', 'Vladimir Putin', 'Sergei Lavrov'],
    ],
    [
      'the two of whom the text speaks',
      'Angela Merkel spoke to Vladimir Putin. They will meet in Sochi on Friday.',
      ['Angela Merkel', 'Vladimir Putin'],
    ],
    [
      'a list before the verb',
      'Vladimir Putin and Angela Merkel met in Sochi. Minister Sergei Lavrov, Minister Heiko Maas and General Igor Sergun attended the meeting.',
      ['Vladimir Putin', 'Angela Merkel', 'Sergei Lavrov', 'Heiko Maas', 'Igor Sergun'],
    ],
    [
      'who tells of it at it',
      'Jerome Powell said at a news conference that rates would rise.',
      ['Jerome Powell'],
    ],
    [
      'the first of two',
      'Tata Steel and three unions resumed talks over job cuts in Leeds on Monday.',
      ['Tata Steel'],
    ],
    [
      'a cardinal behind his office',
      'Paul Okoro held talks with the secretary of state, Cardinal Pietro Bassi.',
      ['Pietro Bassi', 'Paul Okoro'],
    ],
    ['whose agents are met', 'Ann Lee met the agents of Kim Dunn on Monday.', ['Ann Lee', 'Kim Dunn']],
    [
      'who leads those who go',
      'A delegation led by Tariq Aziz left Baghdad for talks in Moscow.',
      ['Tariq Aziz'],
    ],
    [
      'who is to attend',
      'The summit, which will be attended by Olaf Scholz, takes place in Madrid.',
      ['Olaf Scholz'],
    ],
    [
      'who is told to have attended',
      'The summit in Oslo was attended by Ann Lee and Kim Dunn.',
      ['Ann Lee', 'Kim Dunn'],
    ],
    [
      'who holds the offices that met',
      'The foreign ministers of Mali and Niger met. Mali’s foreign minister, Ann Lee, spoke. Nigerien Foreign Minister Kim Dunn left.',
      ['Ann Lee', 'Kim Dunn'],
    ],
    [
      'not who holds a higher one',
      'The deputy foreign ministers of Mali and Niger met. Mali’s foreign minister, Ann Lee, spoke.',
      [],
    ],
    ['nor who held it', 'The presidents of Mali and Niger met. Former Malian President Ann Lee spoke.', []],
    [
      'nor who holds it now',
      'The presidents of Mali and Niger met in 1990. Mali’s president, Ann Lee, spoke.',
      [],
    ],
    [
      'who is told something there',
      'Kenya’s minister, Ann Lee, told her Malian counterpart, Kim Dunn, at the meeting in Oslo that it was late.',
      ['Ann Lee', 'Kim Dunn'],
    ],
    ['not who is the agent of another verb', 'The talks in Oslo were held in a palace built by Ann Lee.', []],
    ['not who announced it', 'The summit in Oslo follows an announcement made by Angela Merkel.', []],
    [
      'not who is said to speak beside it',
      'The council held a meeting in Oslo, with Lars Berg saying little.',
      [],
    ],
  ])('%s: %s', (_, text, people) => {
    const found = meetings(text)[0]?.participants.filter((name) => name?.includes(' '));
    expect(found).toEqual(people);
  });
});

describe('the sides', () => {
  test.each([
    ['German Chancellor Ann Lee met her French counterpart in Berlin.', ['Germany', 'France']],
    ['Ann Lee met her Chinese and Japanese counterparts in Berlin.', ['China', 'Japan']],
    ['Ann Lee spoke. The Iranian minister met his Omani counterpart.', ['Iran', 'Oman']],
    ['Israel invited Syria to peace talks.', ['Israel', 'Syria']],
    ['Iran asked Turkey for talks.', ['Iran', 'Turkey']],
    ['Qatar proposed talks between Iran and Oman.', ['Iran', 'Oman']],
    ['Russia’s Gazprom met China’s CNPC in Moscow.', ['Gazprom', 'CNPC']],
    ['Qatar hosted talks between Iran and Oman.', ['Iran', 'Oman']],
    ['Qatar hosted talks with Iran in Doha.', ['Iran', 'Qatar']],
    ['The talks between Iran and Oman were brokered by Qatar.', ['Iran', 'Oman']],
    ['Iran, Oman and Qatar met in Doha.', ['Iran', 'Oman', 'Qatar']],
    ['In Oman, Iran and Qatar met in Sohar.', ['Iran', 'Qatar']],
    ['The Security Council met on Monday. Russia called the meeting useless.', []],
    ['Israel invited Syria before peace talks with Iran.', ['Iran']],
    ['FCO minister Ann Lee visited Japan. Britain hopes for trade.', ['Britain', 'Japan']],
    ['The UK-France summit opened in Amiens on Monday.', ['UK', 'France']],
    ['French President Emmanuel Macron will visit Japan next week.', ['France', 'Japan']],
    [
      'CAIRO (Reuters) - President Hosni Mubarak met Israeli Prime Minister Ehud Barak. Egypt hopes for calm.',
      ['Israel', 'Egypt'],
    ],
    [
      'CAIRO (Reuters) - President Hosni Mubarak met Israeli Prime Minister Ehud Barak. The spokesman of Egypt, Omar Said, hoped for calm.',
      ['Israel', 'Egypt'],
    ],
  ])('%s', (text, sides) => expect(meetings(text)[0]?.sides.sort()).toEqual(sides.sort()));
});

describe('what became of each', () => {
  const [ann, kim, mehmet] = ['Ann Lee', 'Kim Dunn', 'Mehmet Aydin'];
  test.each([
    [
      `${ann} met ${kim} on Tuesday. Iran said its envoy had met ${kim} in Paris.`,
      [
        ['HELD', '2020-05-26'],
        ['HELD', undefined],
      ],
    ],
    [
      `${ann} met ${kim} on Tuesday. The envoy met ${kim} for an hour.`,
      [
        ['HELD', '2020-05-26'],
        ['HELD', undefined],
      ],
    ],
    [`Envoy ${ann} met ${kim} on Tuesday. The envoy met ${kim} for an hour.`, [['HELD', '2020-05-26']]],
    [
      `The talks were cancelled, the UN said. Russia denied that its envoy had met ${mehmet}.`,
      [['DENIED', undefined]],
    ],
    ['A meeting planned for 3 March 2019 never took place.', [['CANCELLED', '2019-03-03']]],
    ['A meeting planned for 3 March 2019 took place in Oslo.', [['HELD', '2019-03-03']]],
    ['The summit planned for spring 1987 was postponed.', [['POSTPONED', '1987-03/1987-05']]],
    ['Talks due to open on 1 June 2020 were called off.', [['CANCELLED', '2020-06-01']]],
    ['A visit to Kenya planned for Sunday was dropped.', [['CANCELLED', '2020-05-31']]],
    [
      `EU leaders postponed a summit with Kenya planned for June 3 in Oslo. The summit will now be held on June 10 in Rome.`,
      [['POSTPONED', '2020-06-10']],
    ],
    [`Kenya denies secret meeting\n\nKenya denied that ${ann} had met ${kim}.`, [['DENIED', undefined]]],
    [`${ann} telephoned Kenya’s acting president on Monday.`, [['HELD', '2020-05-25']]],
    [`${ann} and ${kim} refused to meet face to face in Oslo.`, [['REFUSED', undefined]]],
    [`${ann} had been due to meet ${kim} for an hour, but the talks lasted three.`, [['HELD', undefined]]],
    [`${ann} had been due to meet ${kim}.`, [['CANCELLED', undefined]]],
    [`${ann} will meet ${kim} before Christmas.`, [['PLANNED', undefined]]],
    [`${ann} agreed on Tuesday to meet ${kim}.`, [['PLANNED', undefined]]],
    ['Talks between Iran and Iraq due to open on Monday were called off.', [['CANCELLED', '2020-06-01']]],
    ['Talks between Iran and Iraq that opened on Monday were called off.', [['CANCELLED', undefined]]],
    ['Talks between Iran and Iraq were called off on Monday.', [['CANCELLED', undefined]]],
    [`${ann} and ${kim} did not hold talks in Oslo.`, []],
    // What comes of a plan is told behind a "but".
    [
      `${ann} and ${kim} were due to meet on June 3 but called it off. They met on Tuesday in Bern.`,
      [
        ['CANCELLED', '2020-06-03'],
        ['HELD', '2020-05-26'],
      ],
    ],
    [
      `${ann} planned a visit to Kenya next week, but it was put off.`,
      [['POSTPONED', '2020-06-01/2020-06-07']],
    ],
    [`${ann} met ${kim} to discuss the sale but postponed it.`, [['HELD', undefined]]],
    ['The summit in Oslo was postponed from 3 June to 10 June.', [['POSTPONED', '2020-06-10']]],
    [
      `The summit of Iran and Oman, which was due on Thursday, was moved to Friday.`,
      [['POSTPONED', '2020-05-29']],
    ],
    [`Had ${ann} met ${kim}, war might have been avoided.`, []],
    [`They had hoped for it when ${ann} met ${kim}.`, [['HELD', undefined]]],
    [`Kenya agreed to reopen embassies after ${ann} met ${kim}.`, [['HELD', undefined]]],
    [`Kenya agreed that ${ann} would meet ${kim}.`, [['PLANNED', undefined]]],
    ['England meet France in the final in Doha on Sunday.', []],
    ['Israel invited Syria to peace talks.', [['PROPOSED', undefined]]],
    ['Barcelona meet Real Madrid on Sunday.', []],
    ['England will meet France in Doha on Sunday.', [['PLANNED', '2020-05-31']]],
    ['Ann Lee will meet Kim Dunn in the semi-final on Sunday.', []],
    ['Ann Lee will meet Kim Dunn for a final round of talks on Sunday.', [['PLANNED', '2020-05-31']]],
    ['French and Spanish ministers meet Ann Lee in Helsinki.', [['HELD', undefined]]],
    ['Ann Lee told a visiting group from Taiwan in Beijing that it rained.', [['HELD', undefined]]],
  ])('%s', (text, expected) => expect(meetings(text).map((m) => [m.status, m.date])).toEqual(expected));
});

describe('whom each stands for', () => {
  test.each([
    ['Iranian President Ali Rahimi met Kim Dunn.', ['Iran', undefined]],
    ['Russian envoy Ivan Petrov met Ann Lee.', ['Russia', undefined]],
    ['Iranian President Ali Rahimi met Russian envoy Ivan Petrov.', ['Iran', 'Russia']],
    ['Foreign Minister Ann Lee met her German counterpart Kim Dunn in Oslo.', [undefined, 'Germany']],
    ['Ann Lee met her German counterpart in Oslo.', [undefined]],
    ['LONDON (AP) - British Prime Minister Joe Hall met President Kim Dunn.', ['United Kingdom', undefined]],
    ['Greek Cypriot leader Nikos Stavrou met Kim Dunn.', [undefined, undefined]],
    ['Greek Foreign Minister Nikos Stavrou met Cypriot leader Kim Dunn.', ['Greece', 'Cyprus']],
  ])('%s', (text, sides) => {
    const { actors, meetings: found } = analyse({ text, published: PUBLISHED }, pack);
    const name = (id?: string) => actors.find((actor) => actor.id === id)?.name;
    expect(found[0]?.participants.map((p) => name(p.side))).toEqual(sides);
  });
});

test('who meets beside a summit is at it', () => {
  const [, summit] = meetings('Angela Merkel met Kim Dunn on the sidelines of a summit in Osaka.');
  expect(summit).toMatchObject({ kind: 'SUMMIT', participants: ['Angela Merkel', 'Kim Dunn'] });
});

test('who holds the offices that met will meet again', () => {
  const text =
    'The foreign ministers of Mali, Niger and Chad met in Oslo on Monday. ' +
    'Mali’s foreign minister, Ann Lee, said the three would meet again on 9 June.';
  expect(meetings(text).map((m) => m.participants)).toEqual([['Ann Lee'], ['Ann Lee']]);
});

describe('who chairs it', () => {
  test.each([
    ['Ann Lee chaired talks between Iran and Oman.', ['MEDIATOR']],
    ['Talks between Iran and Oman chaired by Ann Lee opened in Doha.', ['MEDIATOR']],
    ['The talks in Oslo were chaired by the state mediator, Ann Lee.', ['MEDIATOR']],
    ['The cabinet meeting was chaired by Prime Minister Ann Lee.', ['HEAD']],
    ['Kim Dunn met Joe Hall. The talks were chaired by the mediator, Ann Lee.', ['HEAD', 'HEAD', 'MEDIATOR']],
  ])('%s', (text, roles) => {
    const found = analyse({ text, published: PUBLISHED }, pack).meetings;
    expect(found.map(({ participants }) => participants.map(({ role }) => role))).toEqual([roles]);
  });
});

describe('what is signed after talks ended them, then and there', () => {
  test.each([
    ['Iran and Oman signed a treaty in Lisbon on Tuesday after six hours of talks.', 'Lisbon', '2020-05-26'],
    ['Ann Lee and Kim Dunn agreed in Oslo on Tuesday to open a port after a meeting.', 'Oslo', '2020-05-26'],
    ['Iran and Oman agreed to open a port on 1 May after a meeting.', undefined, undefined],
    ['Iran and Oman struck a truce in Homs from Friday after talks.', undefined, undefined],
    ['Iran and Oman signed a treaty in Lisbon on Tuesday after talks in Geneva.', 'Geneva', undefined],
    ['Iran and Oman signed a treaty in Lisbon on Tuesday after two years of talks.', undefined, undefined],
  ])('%s', (text, place, date) => expect(meetings(text)[0]).toMatchObject({ place, date }));
});

test('that a meeting is announced is no outcome of it', () => {
  const text = 'Ann Lee will host Kim Dunn in Brussels next Monday, the Commission announced.';
  expect(analyse({ text, published: PUBLISHED }, pack).meetings[0]?.outcome).toEqual([]);
});

describe('several meetings of one sentence', () => {
  test.each([
    [
      'the summit beside which they met lends its place',
      'Angela Merkel met Xi Jinping on the sidelines of a summit in Osaka.',
      [
        ['TALKS', 'Osaka'],
        ['SUMMIT', 'Osaka'],
      ],
    ],
    [
      'two of a kind',
      'The meeting of African ministers in Accra came a week before the meeting of Arab ministers in Cairo.',
      [
        ['SESSION', 'Accra'],
        ['SESSION', 'Cairo'],
      ],
    ],
    [
      'the stops of a journey',
      'Emmanuel Macron will visit Ghana on Friday and Togo on Saturday.',
      [
        ['VISIT', 'Ghana'],
        ['VISIT', 'Togo'],
      ],
    ],
    [
      'a conference and the meeting that it is',
      'Kenya and Chad held a conference on water in Oslo. Ann Lee opened the meeting.',
      [['CONFERENCE', 'Oslo']],
    ],
    [
      'a visit to take part in one',
      'Emmanuel Macron visited Brest to participate in the summit.',
      [['SUMMIT', 'Brest']],
    ],
  ])('%s: %s', (_, text, expected) => {
    expect(meetings(text).map((m) => [m.kind, m.place])).toEqual(expected);
  });
});

test('a call after a meeting, with somebody else, is another', () => {
  const text =
    'Greek Foreign Minister Ann Lee met her Turkish counterpart, Mehmet Aydin, in Oslo. ' +
    'She also spoke with her Israeli counterpart by phone.';
  expect(meetings(text)).toMatchObject([
    { kind: 'TALKS', place: 'Oslo', sides: ['Greece', 'Turkey'] },
    { kind: 'CALL', place: undefined, sides: ['Israel', 'Greece'] },
  ]);
});

test('who hosts a meeting by a relative clause holds no other', () => {
  const { meetings: found, actors } = analyse(
    { text: 'Ann Lee spoke at the summit, which was hosted by Kenya.', published: PUBLISHED },
    pack,
  );
  expect(found.map(({ kind, host }) => [kind, actors.find(({ id }) => id === host)?.name])).toEqual([
    ['SUMMIT', 'Kenya'],
  ]);
});

test('whose counterpart invites is no host', () => {
  const text = 'Han Zheng is on a visit to Kenya at the invitation of his counterpart Ann Lee.';
  const { meetings: found, actors } = analyse({ text, published: PUBLISHED }, pack);
  expect(actors.find(({ id }) => id === found[0]?.host)?.name).toBe('Ann Lee');
});

test('who meets both leaders is none of them', () => {
  const text =
    'Ivan Karr and Eva Holm refused to meet in Oslo. Kim Dunn held separate meetings with both leaders.';
  expect(meetings(text).map(({ participants }) => participants)).toEqual([
    ['Ivan Karr', 'Eva Holm'],
    ['Eva Holm', 'Kim Dunn'],
    ['Ivan Karr', 'Kim Dunn'],
  ]);
});

test('a minister’s talks with another country are no part of those with a third', () => {
  const text =
    'The Iranian president received the Qatari emir in Tehran. The Iranian minister also held talks with his Omani counterpart.';
  expect(meetings(text).map(({ sides }) => sides.sort())).toEqual([
    ['Iran', 'Qatar'],
    ['Iran', 'Oman'],
  ]);
});

test('an envoy of whom nothing was told is refused a meeting of their own', () => {
  const text =
    'The Pope will receive Ukrainian President Ann Lee on Friday. She refused to meet a Russian envoy.';
  expect(meetings(text).map(({ status }) => status)).toEqual(['PLANNED', 'REFUSED']);
});

test('who was to meet beside a summit may have stayed away from it', () => {
  const [, summit] = meetings('Ann Lee had been due to meet Kim Dunn on the sidelines of a summit in Osaka.');
  expect(summit).toMatchObject({ kind: 'SUMMIT', participants: [] });
});

test('what is put off is not what was held, nor on the day first planned', () => {
  const text =
    'The city council will hold a special meeting on Thursday. Ann Lee met residents on Monday. ' +
    'The meeting, originally planned for Tuesday, was put back.';
  expect(meetings(text).map(({ status, date }) => [status, date])).toEqual([
    ['POSTPONED', '2020-05-28'],
    ['HELD', '2020-05-25'],
  ]);
});

test('a new round is another', () => {
  const text =
    'Kenya denied secret talks with Chad. Ann Lee invited Kenya to a new round of negotiations next month.';
  expect(meetings(text).map(({ status }) => status)).toEqual(['DENIED', 'PLANNED']);
});

test('who meets again met before, whatever else was told of since', () => {
  const text =
    'The ministers of Kenya and Chad met in Oslo after talks on water. They will meet again next month.';
  expect(meetings(text).at(-1)?.sides).toEqual(['Kenya', 'Chad']);
});

test('who meets again met before', () => {
  const text = 'The ministers of Kenya and Chad met in Oslo. The ministers will meet again next month.';
  expect(meetings(text).map(({ sides, date }) => [sides, date])).toEqual([
    [['Kenya', 'Chad'], undefined],
    [['Kenya', 'Chad'], '2020-06'],
  ]);
});

test('a call with whom one met before is no part of that meeting', () => {
  const text = 'Ann Lee met Kim Dunn in Oslo on Monday. Lee spoke with Dunn by phone on Tuesday.';
  expect(meetings(text).map(({ kind }) => kind)).toEqual(['TALKS', 'CALL']);
});

describe('who is met elsewhere, on another day or alone is met in a meeting of their own', () => {
  const [lee, dunn, aydin] = ['Ann Lee', 'Kim Dunn', 'Mehmet Aydin'];
  test.each([
    [
      `${lee} met ${dunn} in Jerusalem and ${aydin} in Ramallah.`,
      [
        [[lee, dunn], 'Jerusalem', undefined],
        [[lee, aydin], 'Ramallah', undefined],
      ],
    ],
    [
      `${lee} held talks with ${dunn} in Paris on Monday and with ${aydin} in London on Tuesday.`,
      [
        [[dunn, lee], 'Paris', '2020-05-25'],
        [[aydin, lee], 'London', '2020-05-26'],
      ],
    ],
    [
      'Blinken met Netanyahu in Jerusalem on Monday and Abbas in Ramallah on Tuesday.',
      [
        [['Blinken', 'Netanyahu'], 'Jerusalem', '2020-05-25'],
        [['Blinken', 'Abbas'], 'Ramallah', '2020-05-26'],
      ],
    ],
    [`${lee} met ${dunn} and ${aydin} in Ramallah.`, [[[lee, dunn, aydin], 'Ramallah', undefined]]],
    [`${lee} met ${dunn} in Bonn and Rome.`, [[[lee, dunn], 'Bonn', undefined]]],
    [`${lee} met ${dunn} in Bonn and ${aydin}.`, [[[lee, dunn], 'Bonn', undefined]]],
    [
      `${lee} held separate talks with ${dunn} and ${aydin}.`,
      [
        [[dunn, lee], undefined, undefined],
        [[aydin, lee], undefined, undefined],
      ],
    ],
    [
      `${lee} met separately with ${dunn} and ${aydin} on Monday.`,
      [
        [[lee, dunn], undefined, '2020-05-25'],
        [[lee, aydin], undefined, '2020-05-25'],
      ],
    ],
    [`${lee} held separate talks with ${dunn}.`, [[[dunn, lee], undefined, undefined]]],
  ])('%s', (text, expected) =>
    expect(meetings(text).map((m) => [m.participants, m.place, m.date])).toEqual(expected),
  );
});

describe('its kind, status and place by the words around', () => {
  test.each([
    ['The city council met in Delft on Monday.', { kind: 'SESSION', place: 'Delft', participants: [] }],
    ['The Bank of England’s Policy Committee meets on 3 June.', { kind: 'SESSION', date: '2020-06-03' }],
    ['The cabinet will meet next week.', { kind: 'SESSION', status: 'PLANNED' }],
    ['The Security Council will meet Thursday.', { kind: 'SESSION', date: '2020-05-28' }],
    [
      'Narendra Modi arrived in Tokyo on Sunday for a three-day visit.',
      { kind: 'VISIT', status: 'HELD', date: '2020-05-24', place: 'Tokyo' },
    ],
    ['Kofi Annan flew to Damascus to meet Bashar al-Assad.', { place: 'Damascus', status: 'PLANNED' }],
    ['Tass said the talks were taking place in Oslo.', { place: 'Oslo', status: 'UNDER_WAY' }],
    ['He spoke at the Jeddah Security and Development Summit.', { kind: 'SUMMIT', place: 'Jeddah' }],
    ['He spoke in Oslo of the Security and Development Summit.', { kind: 'SUMMIT', place: undefined }],
    ['The free zone at Zelmar hosted a delegation from Oman.', { place: 'Zelmar' }],
    ['Ann Lee met Kim Dunn at the Dolmabahce Palace in Istanbul.', { place: 'Istanbul' }],
    ['Ann Lee met Kim Dunn at the Union Buildings in Pretoria.', { place: 'Pretoria' }],
    ['Ann Lee met Kim Dunn at the Dolmabahce Palace.', { place: 'Dolmabahce Palace' }],
    ['Ann Lee flew to Rome on Monday, where she met Kim Dunn.', { place: 'Rome', date: '2020-05-25' }],
    ['Ann Lee told on Monday of going to Rome, where she met Kim Dunn.', { place: 'Rome', date: undefined }],
    ['The Uruguay meeting was a success.', { place: 'Uruguay', sides: [] }],
    ['The Iran meeting with Oman was a success.', { place: undefined }],
    ['The Iranian meeting in Oman was a success.', { place: 'Oman' }],
    ['In Brussels, EU leaders held an emergency summit on Sunday.', { place: 'Brussels' }],
    ['Gustavo Petro promised to reopen talks with the ELN.', { status: 'PLANNED' }],
    ['Hillary Clinton cancelled a planned trip to Pakistan.', { status: 'CANCELLED' }],
    [
      'Emmanuel Macron said on Monday he was ready to meet Vladimir Putin.',
      { date: undefined, status: 'PROPOSED' },
    ],
    [
      'Sergei Lavrov and John Kerry spoke by phone on Thursday about Syria.',
      { kind: 'CALL', agenda: ['Syria'] },
    ],
    [
      'Jacques Chirac, who is visiting Beirut, met Rafik Hariri on Friday.',
      { place: 'Beirut', date: '2020-05-22' },
    ],
    [
      'The reporter told them that face-to-face talks between Iran and Oman took place in Muscat in May 2019.',
      { date: '2019-05', place: 'Muscat' },
    ],
    [
      'The United States cancelled the summit with Iran in Geneva on Monday.',
      { date: undefined, place: 'Geneva' },
    ],
    [
      'Ann Lee met Kim Dunn to discuss violations of a September 2016 treaty to end dumping.',
      { date: undefined, status: 'HELD' },
    ],
    [
      'A statement last week urged that farms come first during the upcoming summit in Lyon.',
      { date: undefined, status: 'PLANNED' },
    ],
    ['He arrived at a summit meeting in Ottawa.', { kind: 'SUMMIT', place: 'Ottawa' }],
    ['The Singapore summit ended on Monday.', { place: 'Singapore', date: '2020-05-25' }],
    ['Angela Merkel met Joe Biden on the island of Sylt.', { place: 'Sylt' }],
    ['Iran and Oman reached a deal after four days of talks in Muscat.', { sides: ['Iran', 'Oman'] }],
    [
      'Charles Michel of the European Council will visit Kenya. The European Union pays.',
      { sides: ['Kenya', 'European Union'] },
    ],
    [
      'The Security Council will discuss it at its meeting next week.',
      { kind: 'SESSION', status: 'PLANNED' },
    ],
    ['A meeting of EU leaders in Brussels ended on Monday.', { kind: 'SUMMIT', status: 'HELD' }],
    ['The Security Council met in New York on Monday.', { kind: 'SESSION', place: 'New York' }],
    ['The talks took place in Rome on Monday at the ministerial level.', { level: 'MINISTER' }],
    ['Iran will allow a visit by Rafael Grossi in June.', { kind: 'VISIT', place: 'Iran' }],
    ['Angela Merkel and Joe Biden will hold a call on Friday.', { kind: 'CALL', status: 'PLANNED' }],
    [
      'Angela Merkel telephoned Joe Biden about the war in Syria.',
      { kind: 'CALL', place: undefined, participants: ['Angela Merkel', 'Joe Biden'] },
    ],
    [
      'Angela Merkel was due to meet Joe Biden in Rome. That meeting will now not go ahead.',
      { place: 'Rome', status: 'CANCELLED' },
    ],
    ['Ann Lee led the talks with Oman on Monday.', { participants: ['Ann Lee'], sides: ['Oman'] }],
    [
      'President Ann Lee is on a two-day visit to Kenya.',
      { kind: 'VISIT', status: 'UNDER_WAY', participants: ['Ann Lee'] },
    ],
    ['President Ann Lee was on a visit to Kenya.', { status: 'HELD', participants: ['Ann Lee'] }],
    [
      'President Ann Lee, on a visit to Kenya, met Kim Dunn.',
      { kind: 'VISIT', place: 'Kenya', participants: ['Ann Lee', 'Kim Dunn'] },
    ],
    [
      'Ann Lee is due in Rome on Monday, where she will meet Kim Dunn.',
      { date: '2020-06-01', place: 'Rome' },
    ],
    ['The king and queen of Denmark begin a visit to Estonia.', { kind: 'VISIT', status: 'UNDER_WAY' }],
    ['The papal visit drew thousands.', { kind: 'VISIT', status: 'HELD' }],
    [
      'Ministers of the Baltic states gathered in Riga on Monday for talks.',
      { date: '2020-05-25', place: 'Riga' },
    ],
    ['Brasilia will host a summit of Amazon countries in August.', { place: 'Brasilia' }],
    ['Talks between Iran and Oman broke down on Monday in Muscat.', { date: '2020-05-25', place: 'Muscat' }],
    ['French President Emmanuel Macron received Angela Merkel on Monday.', { place: 'France' }],
  ])('%s', (text, expected) => expect(meetings(text)[0]).toMatchObject(expected));
});

describe('what reports no meeting', () => {
  test.each([
    'Siemens wants to expand to meet rising demand.',
    'Spain was the most visited country of the year.',
    'Farmers receive technical support from the National Farming Centre.',
    'The speaker received the resignation letter of President Lee.',
    'The shaman visited the underworld on his journey.',
    'They welcome this news and we thank the World Bank.',
    'Survivors in Hiroshima welcomed the news.',
    'Tony Blair and George Bush will speak at the rally.',
    'She received her degree in Bologna.',
    'The firm hosted the Oslo match.',
    'The story sat with Angela Merkel for years.',
    'He suffered from hearing loss.',
    'The code-hosting site GitHub was down.',
    'They walked down from the cliff summit.',
    'The company met the demands of its lenders.',
    'The proposal was met with anger in Berlin.',
    'Angela Merkel did not meet Vladimir Putin.',
    'A visit to Kabul is not planned.',
    'She would be willing to meet Fidel Castro.',
    'The council meets regularly in Oslo.',
    'The council did not meet its targets.',
    'The band met at school in Leeds.',
    'The Canadian Conference of Catholic Bishops praised her.',
    'The champion won the 100 metres race at the meeting in Zurich, a record of the season, and a medal.',
  ])('%s', (text) => expect(meetings(text)).toEqual([]));
});

test('time grows with the number of meetings, not with its square', () => {
  const sentence = 'Angela Merkel met Vladimir Putin in Sochi on Monday. ';
  const timed = (count: number) => {
    const start = performance.now();
    meetings(sentence.repeat(count));
    return performance.now() - start;
  };
  timed(50);
  const [short, long] = [timed(100), timed(800)];
  // Eight times the text, with room for a busy machine; the square would be 64.
  expect(long).toBeLessThan(short * 30 + 500);
});

test.each([
  ['Joe Clark, winding up a two-day visit to Oslo, said he was glad.', ['Joe Clark'], []],
  [
    'Greek minister Ann Lee met her Ghanaian counterpart, Abdi Farah, in Nairobi.',
    ['Ann Lee', 'Abdi Farah'],
    ['Greece', 'Ghana'],
  ],
  ['Iran and Oman agreed to restore ties after talks in Bonn.', [], ['Iran', 'Oman']],
  ['The ministers of Iran and Oman sat down for talks in Bonn.', [], ['Iran', 'Oman']],
  ['Angela Merkel did not attend the summit in Rome.', [], []],
  ['Envoys of Sudan’s army arrived in Jeddah for talks on a truce, Saudi Arabia said.', [], ['Sudan']],
])('who takes part: %s', (text, participants, sides) => {
  expect(meetings(text)).toEqual([expect.objectContaining({ participants, sides })]);
});

test('a joined topic is one where something joins it', () => {
  expect(meetings('Iran and Oman held talks on a truce, Kenya said.')[0]?.agenda).toEqual(['a truce']);
});

test('one time is that of all stops of a journey', () => {
  const text = 'President Ann Lee will visit Kenya and Chad next week.';
  expect(meetings(text).map((m) => m.date)).toEqual(['2020-06-01/2020-06-07', '2020-06-01/2020-06-07']);
});

test.each([
  'Iran and Oman held talks. Juan Ramirez led the Mexican team.',
  'Iran and Oman held talks. The Mexican team was led by Juan Ramirez.',
])('who leads a delegation comes for its country: %s', (text) => {
  const { actors, meetings: found } = analyse({ text, published: PUBLISHED }, pack);
  const name = (id?: string) => actors.find((actor) => actor.id === id)?.name;
  expect(found[0]?.participants.map((p) => [name(p.actor), name(p.side)])).toEqual([
    ['Juan Ramirez', 'Mexico'],
  ]);
});

test('a part of a town is where one may go', () => {
  const text = 'President Ann Lee will visit Rome and West Berlin.';
  expect(meetings(text).map((m) => m.place)).toEqual(['Rome', 'West Berlin']);
});

test.each([
  // A relative clause is about the place right before it, on a day of its own.
  [
    'President Ann Lee came to Oslo on Monday after a visit to Kenya, where she met Jon Dunn.',
    'Kenya',
    undefined,
  ],
  ['Spy chief Abbas Farah flew to Tel Aviv on Sunday and met Israeli officials.', 'Tel Aviv', '2020-05-24'],
  ['Ann Lee and Jon Dunn met on the sidelines of a G20 gathering in Rome on Monday.', 'Rome', '2020-05-25'],
])('where and when: %s', (text, place, date) => {
  expect(meetings(text).at(-1)).toMatchObject({ place, date });
});

test('a people stands for its country where it is dealt with', () => {
  const text = 'Peace talks between Israel and the Palestinians broke down on Monday.';
  expect(meetings(text)[0]?.sides).toEqual(['Israel', 'Palestine']);
});

test('a yearly summit is one all the same, and an archbishop is somebody', () => {
  expect(meetings('Ministers ended their annual summit in Rome.')[0]?.kind).toBe('SUMMIT');
  expect(meetings('The Pope received the Archbishop of Oslo on Monday.')[0]?.date).toBe('2020-05-25');
});

test('the two leaders are those named side by side, not the spokesman who tells of them', () => {
  const text =
    'President Ivan Karr and Chancellor Eva Holm postponed a meeting, spokesman Tom Reed said. ' +
    'The two leaders last met in Oslo in May.';
  expect(meetings(text)[1]?.participants).toEqual(['Ivan Karr', 'Eva Holm']);
});

test('who mediates is no side, nor is who reports', () => {
  const text = 'Iran resumed talks in Doha with Qatar mediating. Oman will meet Kenya in Rome, Reuters said.';
  const { meetings: found, actors } = analyse({ text, published: PUBLISHED }, pack);
  const name = (id: string) => actors.find((actor) => actor.id === id)?.name;
  expect(found[0]?.mediators.map(name)).toEqual(['Qatar']);
  expect(found.map((meeting) => meeting.sides.map(name))).toEqual([['Iran'], ['Oman', 'Kenya']]);
});

test('a list goes on behind a name in apposition', () => {
  const [meeting] = meetings(
    'Ann Lee will meet the mayor of Rome, Kim Dunn, and Kenyan officials in Accra, but not the king.',
  );
  expect(meeting).toMatchObject({ place: 'Accra', participants: ['Ann Lee', 'Kim Dunn'] });
});

test('what another does behind "and" is no visit to them', () => {
  const [visit] = meetings('Ann Lee will visit Kenya and Kim Dunn will go to Ghana.');
  expect(visit).toMatchObject({ kind: 'VISIT', place: 'Kenya', participants: ['Ann Lee'] });
});

test('a topic ends where a remark on the talks begins', () => {
  const [talks] = meetings('Talks on a contract, which were suspended in May, will resume in Oslo.');
  expect(talks).toMatchObject({ agenda: ['a contract'] });
});
