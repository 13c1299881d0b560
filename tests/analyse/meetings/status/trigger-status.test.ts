import { analyse } from '../../../../src/analyse/analyse';
import { loadLanguage } from '../../../../src/pipeline/load-language';

const pack = loadLanguage('en');

/** A Sunday. */
function statuses(text: string) {
  const { meetings } = analyse({ text, published: '2023-04-09' }, pack);
  return meetings.map(({ status, date }) => [status, date].filter(Boolean).join(' '));
}

test.each([
  // Such participles often look like adjectives, and the day may still lie ahead.
  ['The meeting of the council on 10 April was cancelled.', ['CANCELLED 2023-04-10']],
  ['The meeting of the council on 10 April was fruitful.', ['HELD 2022-04-10']],
  ['EU ministers meeting in Bonn agreed to cut emissions.', ['HELD']],
  ['A meeting of EU ministers in Bonn was agreed.', ['PLANNED']],
  [
    'Foreign ministers of the G7 are gathering in Bonn from 16 to 18 April.',
    ['PLANNED 2023-04-16/2023-04-18'],
  ],
  ['Greek President Lee has turned down an invitation to the summit in Bonn.', ['PLANNED']],
  ['Greek President Lee has turned down an invitation to a summit in Bonn.', ['PROPOSED']],
  ['Angela Merkel to visit Rome.', ['PLANNED']],
  ['It will prepare a full summit in Bonn.', ['PLANNED']],
  ['Greece is preparing a summit in Bonn.', ['PLANNED']],
  ['It was a summit in Bonn that they prepared.', ['HELD']],
  // Who prepared it may have held it since.
  ['Envoys who prepared the summit in Bonn were tired when it ended.', ['HELD']],
  ['Having prepared the talks in Bonn for a year, Greece hosted them.', ['HELD']],
  [
    'Talks between Iran and Oman in Bonn have been pushed back to next week.',
    ['POSTPONED 2023-04-10/2023-04-16'],
  ],
  ['Leaders of Kenya called for an economic summit with Iran.', ['PROPOSED']],
  ['The drop is a good reason for a meeting between Iran and Oman.', ['PROPOSED']],
  ['Angela Merkel cut short a visit to the town of Rota on Sunday.', ['HELD 2023-04-09']],
  ['Helix denied it was in talks with Boulanger SA.', ['DENIED']],
  ['Helix said it was in talks with Boulanger SA.', ['UNDER_WAY']],
  ['Helix is not in talks with Boulanger SA.', ['DENIED']],
  ['Beijing denied a report that envoys of China and Kenya had met in Bonn.', ['DENIED']],
  ['Foreign Minister Abbas Farah is to visit Rome on Wednesday, Mehr reported.', ['PLANNED 2023-04-12']],
  ['Angela Merkel is due to attend a fair in Rome and hold talks with Mario Draghi.', ['PLANNED']],
  ['Angela Merkel is weighing a visit to Rome.', ['PROPOSED']],
  ['Angela Merkel did not attend the summit in Rome.', ['HELD']],
  ['The leaders of Greece and Kenya will gather in Rome next Tuesday.', ['PLANNED 2023-04-11']],
  ['A planned meeting of EU ministers in Bonn will not take place.', ['CANCELLED']],
  ['A planned meeting of EU ministers in Bonn will no longer take place.', ['CANCELLED']],
  ['A planned meeting of EU ministers in Bonn will take place on Friday.', ['PLANNED 2023-04-14']],
  ['Talks between Ann Lee and the mayor, Kim Dunn, collapsed on Friday, and both left.', ['HELD 2023-04-07']],
  [
    'He is to meet Ann Lee in Rome, but a visit to the mayor, Kim Al-Dunn, planned for Friday in Bonn, was called off.',
    ['PLANNED', 'CANCELLED 2023-04-14'],
  ],
  ['The summit of EU ministers, planned for May in Bonn, was cancelled.', ['CANCELLED 2023-05']],
  [
    'Talks between Iran and Oman stalled by the strike will resume in Bonn on Friday.',
    ['PLANNED 2023-04-14'],
  ],
  // What is said of a report, or of the idea, is said of the meeting; not what is said of criticism.
  ['Iran rejected criticism of the meeting with Oman in Bonn.', ['HELD']],
  ['Iran rejected the idea of a meeting with Oman in Bonn.', ['REFUSED']],
  ['Iran rejected reports of a meeting with Oman in Bonn.', ['DENIED']],
  ['Iran denied reports of a meeting with Oman in Bonn.', ['DENIED']],
  ['Iran and Oman spoke of the prospects of resuming talks with Kenya.', ['PROPOSED']],
  ['Kenya agreed to open its border and to hold talks with Iran.', ['PLANNED']],
  ['Kenya accepted a meeting with Iran in Bonn.', ['PLANNED']],
  ['Angela Merkel is expected to talk to Mario Draghi on Sunday.', ['PLANNED 2023-04-09']],
  ['A hearing in Bonn was adjourned until May.', ['POSTPONED 2023-05']],
])('what became of a meeting: %s', (text, expected) => {
  expect(statuses(text)).toEqual(expected);
});

test.each([
  'President Ann Lee had no plans to speak with Prime Minister Jon Dunn this week.',
  'President Ann Lee has no immediate plans for talks with Prime Minister Jon Dunn.',
  'Angela Merkel welcomed the talks.',
  'Supporters of the prime minister gathered in London.',
  'A call between Ann Lee and Jon Dunn is not being discussed, the Kremlin said.',
  'Arsenal host Chelsea next Sunday before meeting Fulham in the cup.',
  'Rafael Nadal will meet Roger Federer in the final.',
])('no meeting: %s', (text) => {
  expect(statuses(text)).toEqual([]);
});

test('a meeting that was called off is none of those that are to come', () => {
  const text =
    'Kenya and Iran will hold talks in Geneva next week. A meeting planned for Zurich was cancelled, Lee added.';
  expect(statuses(text)[0]).toBe('PLANNED 2023-04-10/2023-04-16');
});

test.each(['Ann Lee called the talks off.', 'Ann Lee had called the talks in Oslo off in May.'])(
  'what a meeting is called off by may stand apart: %s',
  (text) => expect(statuses(text)).toEqual(['CANCELLED']),
);

test.each([
  ['Talks between Iran and Iraq planned for Friday in Bonn have been postponed to Tuesday.', 'POSTPONED'],
  ['The summit of Iran and Oman was moved from Vienna to Geneva.', 'POSTPONED'],
  ['The talks between Iran and Iraq did not take place in Bonn but in Rome.', 'HELD'],
  ['The talks between Iran and Iraq did not take place.', 'CANCELLED'],
])('%s', (text, status) => expect(statuses(text)[0]).toMatch(new RegExp(`^${status}`)));

test('who meets again has met before, and what was called off was not held', () => {
  expect(
    statuses('EU ministers met in Bonn on Monday and agreed. The ministers will meet again on May 21.'),
  ).toEqual(['HELD 2023-04-03', 'PLANNED 2023-05-21']);
  expect(
    statuses(
      'The talks between Egypt and Ethiopia were called off. The two sides had met in Cairo in March.',
    ),
  ).toEqual(['CANCELLED', 'HELD 2023-03']);
});

test.each([
  ['Ann Lee spoke at a meeting of the ministers of OPEC, formed in 1960.', 'HELD'],
  ['Ann Lee spoke at a meeting of the ministers of OPEC held in March.', 'HELD 2023-03'],
])('the day of something else is not the meeting’s: %s', (text, status) => {
  expect(statuses(text)).toEqual([status]);
});
