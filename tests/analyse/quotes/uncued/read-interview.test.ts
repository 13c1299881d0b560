import { analyse } from '../../../../src/analyse/analyse';
import { loadLanguage } from '../../../../src/pipeline/load-language';

const pack = loadLanguage('en');

/** "Ann Lee: STATE Yes." for each turn; a question names whom it asks behind an arrow. */
function turns(...paragraphs: string[]): string[] {
  const text = paragraphs.join('\n\n');
  const { actors, quotes } = analyse({ text }, pack);
  const names = (keys: string[]) => keys.map((key) => actors.find(({ id }) => id === key)?.name).join();
  return quotes
    .filter(({ rule }) => rule === 'turn of a dialogue')
    .map(({ act, content, speakers, addressees }) => {
      const words = content.map(([start, end]) => text.slice(start, end)).join(' | ');
      return `${names(speakers) || `-> ${names(addressees)}`}: ${act} ${words}`;
    });
}

const INTRO = 'Ann Lee runs the farm on the hill. Her book is out.';

test('questions without a label ask whom the introduction names, who answers', () => {
  expect(
    turns(
      INTRO,
      'How did you begin?',
      'I bought ten cows.',
      'My brother lent me a barn.',
      'Was it hard for you?',
      'Yes. I had no idea.',
      'Would you do it again?',
      'I would, tomorrow.',
      'Her book costs nine pounds.',
    ),
  ).toEqual([
    '-> Ann Lee: ASK How did you begin?',
    'Ann Lee: STATE I bought ten cows. | My brother lent me a barn.',
    '-> Ann Lee: ASK Was it hard for you?',
    'Ann Lee: STATE Yes. I had no idea.',
    '-> Ann Lee: ASK Would you do it again?',
    'Ann Lee: STATE I would, tomorrow.',
  ]);
});

describe('is none', () => {
  test.each([
    [
      'an explainer, whose answers say no "I"',
      [
        INTRO,
        'What is a cow?',
        'An animal.',
        'What do you feed it?',
        'Hay.',
        'Where does it live?',
        'In a barn.',
      ],
    ],
    [
      'where others say "I" in quotation marks',
      [
        INTRO,
        'Why?',
        '"I fell," he said.',
        'Are you mad?',
        '"I am," he said.',
        'When?',
        '"I forget," he said.',
      ],
    ],
    [
      'a page of advice, which introduces nobody',
      [
        'All about barns.',
        'What is a barn?',
        'A house for cows. I built one.',
        'How much is it?',
        'I paid nine pounds.',
        'Should you build one?',
        'I would, if you have cows.',
      ],
    ],
    ['two questions', [INTRO, 'How did you begin?', 'I bought cows.', 'Was it hard for you?', 'I think so.']],
  ])('%s', (_, paragraphs) => expect(turns(...paragraphs)).toEqual([]));
});
