import { readArticles } from '../../../src/ingest/read-article';
import type { Article } from '../../../src/model/article';

const NOW = new Date('2026-11-24T09:00:00Z');
const readAll = (text: string) => [...readArticles(text, { now: NOW })];
const articlesOf = (text: string): Article[] =>
  readAll(text).flatMap((reading) => ('article' in reading ? [reading.article] : []));
const codesOf = (text: string) =>
  readAll(text).map((reading) => ('rejection' in reading ? reading.rejection.code : reading.article.title));

describe('messages of agencies (IPTC 7901)', () => {
  const MESSAGES = `ZCZC AFP0412
u i BC-CLIMATE-TALKS 03-03 0450
CLIMATE-TALKS/ (UPDATE 2)
Climate talks end without a deal
(Updates with Chinese reaction, adds quotes)
By Jane Whitfield
GENEVA, March 3 (Meridian) - Ministers of forty countries ended two weeks of
talks on Sunday without agreeing on who should pay for sea walls.
   "We have nothing to show," said Mary Holm, who chaired the meeting.
She said the next round would be held in Lima in the autumn of this year.
(Reporting by Jane Whitfield; editing by Paul Roe)
AFP 031402 GMT MAR 24
NNNN
ZCZC LNA0413 4 I 0210
^Second talks fail^
^By PAUL ROE=
   LIMA (LNA) _ The second round of the talks failed, too, and so did the
third one, which was held in the same hall of the same hotel.
   Nothing was signed.
NNNN
`;

  test('each gives its headline, byline, agency and stamp; its paragraphs are whole', () => {
    expect(articlesOf(MESSAGES)).toMatchObject([
      {
        title: 'Climate talks end without a deal',
        text: 'Climate talks end without a deal\n\nGENEVA, March 3 (Meridian) - Ministers of forty countries ended two weeks of talks on Sunday without agreeing on who should pay for sea walls.\n\n"We have nothing to show," said Mary Holm, who chaired the meeting. She said the next round would be held in Lima in the autumn of this year.\n\n(Reporting by Jane Whitfield; editing by Paul Roe)',
        outlet: 'Meridian',
        published: { value: '2024-03-03T14:02Z', origin: 'METADATA' },
        authors: ['Jane Whitfield'],
      },
      {
        title: 'Second talks fail',
        text: 'Second talks fail\n\nLIMA (LNA) _ The second round of the talks failed, too, and so did the third one, which was held in the same hall of the same hotel.\n\nNothing was signed.',
        outlet: 'LNA',
        published: null,
        authors: ['PAUL ROE'],
      },
    ]);
  });

  test.each<[string, string, (string | null)[]]>([
    [
      'characters that steer a line',
      '\u0001ZCZC AFP0412\r\n\u0002Talks fail\r\nNothing was signed.\r\n\u0003NNNN\r\n',
      ['Talks fail'],
    ],
    ['a message that is cut off', 'ZCZC AFP0412\nTalks fail\nNothing was signed.', ['Talks fail']],
    ['an empty message', 'ZCZC AFP0412\nNNNN\n', ['NO_TEXT']],
    [
      'a stamp in the future',
      'ZCZC AFP0412\nTalks fail\nNothing was signed.\n031402 GMT MAR 31\nNNNN',
      ['Talks fail'],
    ],
  ])('%s', (_, text, titles) => {
    expect(codesOf(text)).toEqual(titles);
    for (const { published } of articlesOf(text)) expect(published).toBeNull();
  });

  test('one may be framed by signs alone, with its stamp behind the text', () => {
    const head = '\u0001ABC0418 4 POL 0150\r\nharbour-vote\r\n\u0002';
    const text = 'Council votes for the harbour\r\nLEEDS, March 14 (Meridian) - Nothing was signed.\r\n';
    const message = `${head}${text}\u0003141600 MAR 24\u0004`;
    const expected = {
      title: 'Council votes for the harbour',
      text: 'Council votes for the harbour\n\nLEEDS, March 14 (Meridian) - Nothing was signed.',
      outlet: 'Meridian',
      published: { value: '2024-03-14T16:00Z', origin: 'METADATA' },
    };
    expect(articlesOf(message.repeat(2))).toMatchObject([expected, expected]);
  });

  test.each([
    ['heads of several lines', '\u0001\r\nLNA0412\r\n\u0002OSLO, May 4 (LNA) - She left.\r\n\u0003'],
    ['short heads', '\u0001LN\u0002BERGEN, May 4 (LNA) - He left.\r\n\u0003'],
  ])('%s part messages', (_, message) => expect(articlesOf(message.repeat(2))).toHaveLength(2));

  test('a line of the text parts none', () => {
    const text = 'ZCZC AFP0412\nTalks fail\nNothing was signed.\nZCZC is how they begin.\nNNNN';
    expect(articlesOf(text)).toHaveLength(1);
  });

  test('the stamp may stand behind the end', () => {
    const message = 'ZCZC AFP0412\nTalks fail\nNothing was signed.\nNNNN\n031402 GMT MAR 24\n';
    const dates = articlesOf(message.repeat(2)).map(({ published }) => published?.value);
    expect(dates).toEqual(['2024-03-03T14:02Z', '2024-03-03T14:02Z']);
  });

  test('without a dateline the agency is who sent it, where it is known', () => {
    const [one] = articlesOf('ZCZC AFP0412\nTalks fail\nNothing was signed.\nNNNN');
    const [other] = articlesOf('ZCZC XYQ0412\nTalks fail\nNothing was signed.\nNNNN');
    expect([one?.outlet, other?.outlet]).toEqual(['AFP', null]);
  });
});

describe('what LexisNexis saves', () => {
  const OLDER = `

                               1 of 2 DOCUMENTS


                         The Lake Herald (Geneva)

                             March 3, 2024 Sunday
                                 Final Edition

Ministers meet in Geneva, agree to
meet again

BYLINE: JANE ROE, Political Editor and John Doe

SECTION: NEWS; Pg. 4

LENGTH: 512 words

DATELINE: GENEVA

HIGHLIGHT: It was the first meeting in a year.

BODY:


   The two ministers met for an hour in Geneva and agreed to meet again before
the end of the year, said a spokesman who was there and who had seen the whole
of it with his own eyes.

   Nothing was signed.

LOAD-DATE: March 4, 2024

LANGUAGE: ENGLISH

GRAPHIC: PHOTO: The lake.

PUBLICATION-TYPE: Newspaper

                       Copyright 2024 Lake Herald Ltd.
                              All Rights Reserved


                               2 of 2 DOCUMENTS

                Copyright 1998 The Hill Post Company
                           The Hill Post

               May 4, 1998, Monday, Late Edition - Final

SECTION: Section A; Page 1; Column 3; Foreign Desk

LENGTH: 30 words

HEADLINE: Second talks fail

BYLINE:  By ADA QUILL

DATELINE: LIMA, May 3

 BODY:
   The second round failed.

LOAD-DATE: May 4, 1998
`;
  const NEWER = `Ministers meet in Geneva
The Lake Herald (Geneva)
March 3, 2024 Sunday

Copyright 2024 The Lake Herald All Rights Reserved
Section: NEWS; Pg. 4
Length: 512 words
Byline: Jane Roe
Body


The two ministers met for an hour in Geneva.

Subject: unknown, said one. Nothing was signed.

Classification


Language: ENGLISH
Load-Date: March 4, 2024


End of Document
`;

  test('older files, many articles in one', () => {
    expect(articlesOf(OLDER)).toMatchObject([
      {
        title: 'Ministers meet in Geneva, agree to meet again',
        text: 'Ministers meet in Geneva, agree to meet again\n\nIt was the first meeting in a year.\n\nGENEVA - The two ministers met for an hour in Geneva and agreed to meet again before the end of the year, said a spokesman who was there and who had seen the whole of it with his own eyes.\n\nNothing was signed.',
        outlet: 'The Lake Herald',
        published: { value: '2024-03-03' },
        authors: ['JANE ROE', 'John Doe'],
        topics: [{ label: 'NEWS', scheme: 'source' }],
      },
      {
        title: 'Second talks fail',
        text: 'Second talks fail\n\nLIMA, May 3 - The second round failed.',
        outlet: 'The Hill Post',
        published: { value: '1998-05-04' },
        authors: ['ADA QUILL'],
      },
    ]);
  });

  test('newer files, whose headline stands first', () => {
    expect(articlesOf(NEWER)).toMatchObject([
      {
        title: 'Ministers meet in Geneva',
        text: 'Ministers meet in Geneva\n\nThe two ministers met for an hour in Geneva.\n\nSubject: unknown, said one. Nothing was signed.',
        outlet: 'The Lake Herald',
        published: { value: '2024-03-03' },
        authors: ['Jane Roe'],
      },
    ]);
  });

  test('a dateline that the text begins with stands once', () => {
    const text = 'NAIROBI, Kenya -- The second round failed.';
    expect(articlesOf(`LENGTH: 9 words\n\nDATELINE: NAIROBI, Kenya\n\nBODY:\n${text}\n`)).toMatchObject([
      { text },
    ]);
  });

  test('a label within the text ends nothing', () => {
    const text = `The bridge was closed.

NOTES: the council had asked for it twice.

TYPE: of bridge unknown.

"We will not wait," Mr Marsh said.`;
    const below = 'SUBJECT: BRIDGES\n\nCOMPANY: LAKE STEEL\n\n      Copyright 2024 Lake Herald Ltd.\n';
    for (const end of ['LOAD-DATE: May 4, 1998', 'GRAPHIC: PHOTO: The lake.\n\nThe old bridge.', ''])
      expect(articlesOf(`LENGTH: 40 words\n\n${text}\n\n${below}\n\n${end}`)).toMatchObject([{ text }]);
  });

  test('a headline with a date in it is no day', () => {
    const head = 'Storm of March 4, 2024 killed nine\nLake Herald\nMay 7, 2025 Wednesday';
    expect(articlesOf(`${head}\n\nLength: 9 words\nBody\n\nNobody was warned.\n`)).toMatchObject([
      {
        title: 'Storm of March 4, 2024 killed nine',
        outlet: 'Lake Herald',
        published: { value: '2025-05-07' },
      },
    ]);
  });

  test('one article without a body, beside one that has it', () =>
    expect(
      codesOf(`Talks fail\n\nLENGTH: 5 words\n\nLOAD-DATE: May 4, 1998\n\nEnd of Document\n\n${NEWER}`),
    ).toEqual(['NO_TEXT', 'Ministers meet in Geneva']));

  test.each(['512 metres. It was closed in May.', '120 words'])(
    'a length alone makes no report one: %s',
    (length) =>
      expect(codesOf(`Bridge to be rebuilt\n\nLength: ${length}\n\nNobody was hurt.`)).toEqual([
        'Bridge to be rebuilt',
      ]),
  );
});

describe('what Factiva saves', () => {
  const FILE = `SE News
HD Ministers meet in Geneva
BY By Jane Roe
WC 512 words
PD 3 March 2024
SN The Lake Herald
SC LAKH
LA English
CY Copyright 2024 Lake Herald Ltd.

LP 

The two ministers met for an hour in Geneva.

TD 

IN A hall of the Hotel Lac they agreed to meet again.

Nothing was signed.

CO lakeh : Lake Herald

AN 
Document LAKH000020240303ek33000b2

HD
Second talks fail
WC
30 words
PD
4 March 2024
SN
The Hill Post
TD
The second round failed.
AN
Document HILP1
`;

  test('each article by its codes, on lines of their own or not', () => {
    expect(articlesOf(FILE)).toMatchObject([
      {
        title: 'Ministers meet in Geneva',
        text: 'Ministers meet in Geneva\n\nThe two ministers met for an hour in Geneva.\n\nIN A hall of the Hotel Lac they agreed to meet again.\n\nNothing was signed.',
        outlet: 'The Lake Herald',
        published: { value: '2024-03-03' },
        authors: ['Jane Roe'],
        language: 'en',
        topics: [{ label: 'News', scheme: 'source' }],
      },
      {
        title: 'Second talks fail',
        text: 'Second talks fail\n\nThe second round failed.',
        outlet: 'The Hill Post',
        published: { value: '2024-03-04' },
      },
    ]);
  });

  test.each([
    ['ended by its number', 'AN\nDocument LAKH000020240303ek33000a1\n\nSE News\n'],
    ['ended by the next headline', ''],
  ])('an article without a text is none of the next: %s', (_, between) => {
    const photo = 'HD Photo of the harbour\nWC 4 words\nPD 2 March 2024\nSN Hill Times\n';
    const [none, article] = readAll(`${photo}${between}${FILE.replace('SE News\n', '')}`);
    expect(none).toMatchObject({ rejection: { code: 'NO_TEXT' } });
    expect(article).toMatchObject({
      article: {
        title: 'Ministers meet in Geneva',
        outlet: 'The Lake Herald',
        published: { value: '2024-03-03' },
      },
    });
  });

  const PRINT = `News
Ministers meet in Geneva after a year

By Jane Roe
512 words
3 March 2024
14:02
The Lake Herald
LAKH
English
(c) 2024 The Lake Herald Ltd.

The two ministers met for an hour in Geneva.

Nothing was signed.

Document LAKH000020240303ek33000b2

Second talks fail
30 words
4 March 2024
The Hill Post
HILP
English
Copyright 2024 The Hill Post

The second round failed.

Document HILP000020240304ek33000b2
`;

  test('articles as they are shown, without codes', () =>
    expect(articlesOf(PRINT)).toMatchObject([
      {
        title: 'Ministers meet in Geneva after a year',
        text: 'Ministers meet in Geneva after a year\n\nThe two ministers met for an hour in Geneva.\n\nNothing was signed.',
        outlet: 'The Lake Herald',
        published: { value: '2024-03-03' },
        authors: ['Jane Roe'],
      },
      {
        title: 'Second talks fail',
        text: 'Second talks fail\n\nThe second round failed.',
        outlet: 'The Hill Post',
        published: { value: '2024-03-04' },
      },
    ]));

  test('a section may be longer than the headline', () =>
    expect(
      codesOf(PRINT.replace(/^News\n.*\n/, 'News; International and World Affairs\nTalks fail\n')),
    ).toEqual(['Talks fail', 'Second talks fail']));

  test('one of them that breaks off is named', () =>
    expect(codesOf(PRINT.slice(0, PRINT.indexOf('Copyright')))).toEqual([
      'Ministers meet in Geneva after a year',
      'NO_TEXT',
    ]));

  test('an article without a text is named', () =>
    expect(readAll('HD\nTalks fail\nWC\n5 words\nPD\n3 March 2024\nSN\nThe Hill Post\n')).toEqual([
      { rejection: { code: 'NO_TEXT', message: 'Article 1 has neither LP nor TD: Talks fail' } },
    ]));
});

test.each([
  ['blank lines', 'LENGTH: 5 words\n\nThey met.\n', '\n'],
  ['spaces', 'LENGTH: 5 words\n\nThey met.\n', ' '],
  ['labels', '1 of 2 DOCUMENTS\n', 'SECTION: NEWS\n'],
  ['blank lines of a wire', 'ZCZC AFP0412\nThey met.\n', '\n'],
  ['steering characters', 'ZCZC AFP0412\nThey met.\n', '\u0001 '],
  ['short lines', 'ZCZC AFP0412\nThey met.\n', '^x=\n'],
  ['signs in one line', 'ZCZC AFP0412\nThey met.\n^', '<'],
  ['codes', 'HD They met\nPD 3 March 2024\nSN The Post\nLP\nThey met.\n', 'IN\n'],
])('a million %s are read in their time', (_, start, filler) => {
  const begun = Date.now();
  readAll(start + filler.repeat(1_000_000 / filler.length));
  expect(Date.now() - begun).toBeLessThan(5_000);
});
