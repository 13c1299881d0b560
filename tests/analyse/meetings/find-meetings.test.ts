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

test('meetings on other days, of other people or with another outcome stay apart', () => {
  const text =
    'Emmanuel Macron met Angela Merkel in Paris on Monday. ' +
    'Boris Johnson will meet Joe Biden in London on Friday.';
  expect(meetings(text).map((m) => [m.status, m.date, m.participants])).toEqual([
    ['HELD', '2020-05-25', ['Emmanuel Macron', 'Angela Merkel']],
    ['PLANNED', '2020-05-29', ['Boris Johnson', 'Joe Biden']],
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

describe('what reports no meeting', () => {
  test.each([
    'The company met the demands of its lenders.',
    'The proposal was met with anger in Berlin.',
    'Angela Merkel did not meet Vladimir Putin.',
    'She would be willing to meet Fidel Castro.',
    'The council meets regularly in Oslo.',
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
