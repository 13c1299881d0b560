import { analyse } from '../../../src/analyse/analyse';
import { loadLanguage } from '../../../src/pipeline/load-language';

const pack = loadLanguage('en');

/** The meeting of each quote of a text, by the words that first name it. */
function settings(text: string) {
  const { quotes, meetings } = analyse({ text, published: '2020-05-27' }, pack);
  return quotes.map((quote) => {
    const span = meetings.find(({ id }) => id === quote.meeting)?.mentions[0];
    return span && text.slice(...span);
  });
}

describe('each frame puts what is said at a meeting', () => {
  const frames = pack.lexicon.meetings.statementFrames;
  test.each(frames.map((row) => row.example))('%s', (text) =>
    expect(settings(text)).toEqual([expect.any(String)]),
  );
  test.each(frames.map((row) => row.counterExample))('not: %s', (text) =>
    expect(settings(text)).toEqual([undefined]),
  );
});

test.each([
  [
    'what the same speaker adds',
    'Ann Lee said after talks with Kim Dunn that the road was closed. She added that it would stay so.',
    ['talks', 'talks'],
  ],
  [
    'not what another says',
    'Ann Lee said after talks with Kim Dunn that the road was closed. Mehmet Aydin added that it was not.',
    ['talks', undefined],
  ],
  [
    'not what the same speaker says later',
    'Ann Lee said after talks with Kim Dunn that the road was closed. It rained. She said she was tired.',
    ['talks', undefined],
  ],
  [
    'the very words of what was said of it',
    'Ann Lee warned against expecting much from talks with Kim Dunn. "One needs to be careful," she said.',
    ['talks', 'talks'],
  ],
  [
    'not what is said in the next paragraph',
    'Ann Lee warned against expecting much from talks with Kim Dunn.\n\n"One needs rest," she said.',
    ['talks', undefined],
  ],
  [
    'one that a relative clause tells of',
    'Ann Lee met Kim Dunn in Oslo. The talks, which Mehmet Aydin says focused on trade, ended early.',
    ['met'],
  ],
  ['the only one that it speaks of', 'Ann Lee said talks with Kim Dunn were useful.', ['talks']],
  [
    'not one of two',
    'Ann Lee said talks with Kim Dunn were useful and a summit in Oslo was not.',
    [undefined],
  ],
  [
    'not one that lies ahead',
    'Ann Lee said ahead of a summit in Oslo that the road was closed.',
    [undefined],
  ],
  [
    'not one beside it',
    'Ann Lee met Kim Dunn on Monday. Mehmet Aydin said the road was closed.',
    [undefined],
  ],
])('%s: %s', (_, text, expected) => expect(settings(text)).toEqual(expected));
