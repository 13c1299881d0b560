import { findAttributions } from '../../../../src/analyse/quotes/find-attributions';
import { TURNS } from '../../../../src/analyse/quotes/readings/other-speaker';
import { readDocument } from '../../../../src/analyse/syntax/read-document';
import { loadLanguage } from '../../../../src/pipeline/load-language';

const pack = loadLanguage('en');

/** "speaker: content" of each statement. */
function read(text: string): string[] {
  const words = (spans: readonly (readonly [number, number])[]): string =>
    spans.map((span) => text.slice(...span)).join(' … ');
  return findAttributions(readDocument(text, pack), pack).map(
    ({ source, content }) => `${words(source)}: ${words(content)}`,
  );
}

/** What stands in brackets, and the text without them. */
function marked(example: string): [text: string, content: string] {
  const content = [...example.matchAll(/\[(.*?)\]/g)].map(([, words]) => words).join(' … ');
  return [example.replace(/[[\]]/g, ''), content];
}

describe('every turn to another speaker', () => {
  it.each(TURNS.flatMap(({ example, counterExample }) => [example, counterExample]))('%s', (example) => {
    const [text, content] = marked(example);
    expect(read(text)).toContain(`Ann Lee: ${content}`);
  });
});

describe('endBeforeTurn', () => {
  it('gives each speaker her own words', () => {
    expect(read('The road is closed, Ann Lee said, while Kim Dunn said it was open.')).toEqual([
      'Ann Lee: The road is closed',
      'Kim Dunn: it was open',
    ]);
  });

  it('leaves reasons to the first speaker', () => {
    expect(read('The road is closed, Ann Lee said, because Kim Dunn said it was unsafe.')).toContain(
      'Ann Lee: The road is closed … because Kim Dunn said it was unsafe',
    );
  });

  it('leaves what is quoted whole', () => {
    expect(read('"The road is closed, while Kim Dunn said it was open," Ann Lee said.')).toContain(
      'Ann Lee: The road is closed, while Kim Dunn said it was open,',
    );
  });
});
