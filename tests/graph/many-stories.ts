import type { DataSource } from 'typeorm';
import { resolver } from '../../src/resolve/resolve';
import { saveArticle } from '../../src/store/queries/save-article';
import { startRun } from '../../src/store/queries/start-run';
import { anArticle } from '../factories/article';
import { finderIn } from '../factories/findings';

const SPEAKERS = ['Ada Quill', 'Bo Reed', 'Cy Marsh'];

/**
 * 24 reports, article-1 to article-24. The day of publication is that of April 2021 which is half the report's number,
 * so that two share one; every fifth report has none. Each has one quote, said on the day of publication, or where the
 * number is odd, nobody knows when; and each a meeting between Norland and Sudonia of its own.
 */
export async function saveManyStories(dataSource: DataSource): Promise<void> {
  const runId = await startRun(dataSource, 'by-hand', '1');
  for (let number = 1; number <= 24; number += 1) {
    await saveArticle(
      dataSource,
      { ...story(number), runId, authors: [], credits: [], dateline: null },
      resolver,
    );
  }
}

function story(number: number) {
  const day = `2021-04-${String(Math.ceil(number / 2)).padStart(2, '0')}`;
  const speaker = SPEAKERS[number % SPEAKERS.length] ?? '';
  const text = `Report ${number}\nThe harbour ${'needs work '.repeat(number % 4)}stays open, ${speaker} said. Norland and Sudonia met again.\n`;
  const find = finderIn(text);
  const person = find.actor('a1', 'PERSON', speaker);
  const sides = [find.actor('a2', 'PLACE', 'Norland'), find.actor('a3', 'PLACE', 'Sudonia')];
  const said = number % 2 === 0 ? { said: day } : {};
  const quote = find.quote('stays open', speaker, 'said', { speakers: ['a1'], ...said, meeting: 'm1' });
  const meeting = find.meeting('m1', 'met', {
    status: 'HELD',
    sides: ['a2', 'a3'],
    ...(number % 3 === 0 ? {} : { date: `${1900 + number}-06` }),
  });
  const actors = [person, ...sides];
  return {
    article: anArticle({
      title: `Report ${number}`,
      text,
      url: `https://plain.example/${number}`,
      published: number % 5 === 0 ? null : { value: day, origin: 'METADATA' as const },
    }),
    findings: find.findings({
      actors,
      mentions: [find.mention(person, speaker), ...sides.map((side) => find.mention(side, side.name))],
      quotes: [quote],
      meetings: [meeting],
    }),
    outlet: null,
  };
}
