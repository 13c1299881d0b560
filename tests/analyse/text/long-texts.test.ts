import { analyse } from '../../../src/analyse/analyse';
import { loadLanguage } from '../../../src/pipeline/load-language';

const pack = loadLanguage('en');

/** Seconds of this process alone, so that what else runs on the machine counts little. */
function seconds(text: string): number {
  const before = process.cpuUsage();
  analyse({ text, published: '2021-05-04' }, pack);
  return process.cpuUsage(before).user / 1e6;
}

const PEOPLE = [
  'Ann Harlow',
  'Ben Okafor',
  'Carla Lindgren',
  'Dmitri Volkov',
  'Esther Amadi',
  'Farid Nazari',
];
const PLACES = ['Oslo', 'Nairobi', 'Lima', 'Turin', 'Perth', 'Busan', 'Lagos'];
const BODIES = ['the Harbour Board', 'Acme Corp', 'the Foreign Ministry', 'the Nordic Council', 'Telkor'];

/** Reports on one another, in paragraphs: who met whom, what was said, when. */
function ordinaryText(length: number): string {
  const paragraphs: string[] = [];
  for (let at = 0, size = 0; size < length; at++) {
    const [one, other] = [PEOPLE[at % PEOPLE.length]!, PEOPLE[(at * 5 + 1) % PEOPLE.length]!];
    const [place, body] = [PLACES[at % PLACES.length]!, BODIES[at % BODIES.length]!];
    const paragraph =
      `${one} met ${other} in ${place} on Tuesday to talk about ${at} tonnes of grain. ` +
      `"We will ship it by the end of May," the minister told reporters. ` +
      `Officials of ${body} denied that the price had risen since 2019.\n\n`;
    paragraphs.push(paragraph);
    size += paragraph.length;
  }
  return paragraphs.join('').slice(0, length);
}

test('two megabytes take about twice as long as one', () => {
  expect(seconds(ordinaryText(2_000_000)) / seconds(ordinaryText(1_000_000))).toBeLessThan(3);
}, 240_000);

test('a sentence of 5,000 words takes about five times as long as one of 1,000', () => {
  const sentence = (words: number) => `The envoy said ${'the talks would go on and '.repeat(words / 6)}end.`;
  const few = Math.max(0.05, seconds(sentence(1_000)));
  expect(seconds(sentence(5_000)) / few).toBeLessThan(12);
});

test.each(['"', '’', '(', '“a” '])(
  '100,000 times %s takes about four times as long as 25,000 times',
  (mark) => {
    const some = Math.max(0.5, seconds(mark.repeat(25_000)));
    expect(seconds(mark.repeat(100_000)) / some).toBeLessThan(8);
  },
  120_000,
);
