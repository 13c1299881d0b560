import { ENGLISH_CAPTIONS } from '../../../src/analyse/lexicon/en/captions';
import { findCaptions } from '../../../src/analyse/text/find-captions';
import { splitParagraphs } from '../../../src/analyse/text/split-paragraphs';

/** The words of the captions of a text. */
function captions(text: string): string[] {
  const paragraphs = splitParagraphs(text);
  return findCaptions({ text, paragraphs }, ENGLISH_CAPTIONS).map((span) => text.slice(...span));
}

describe('every sign of a caption', () => {
  const rows = [...ENGLISH_CAPTIONS.credits, ...ENGLISH_CAPTIONS.labels];

  it.each(rows.map(({ example }) => example))('%s', (example) =>
    expect(captions(`Bridge closed\n\n${example}`)).toHaveLength(1),
  );

  it.each(rows.map(({ counterExample }) => counterExample))('but not: %s', (example) =>
    expect(captions(`Bridge closed\n\n${example}`)).toEqual([]),
  );
});

describe('findCaptions', () => {
  it('leaves out label and credit', () =>
    expect(captions('A\n\nPhoto: Ann Lee at the bridge. Photograph: Kim Dunn/AP')).toEqual([
      'Ann Lee at the bridge.',
    ]));

  it('finds those at the end alone, in order', () =>
    expect(
      captions('A\n\nOne. Photo: K/AP\n\nIt rained.\n\nTwo. Photo: K/AP\n\nThree (Kim Dunn/AFP)'),
    ).toEqual(['Two.', 'Three']));

  it('takes no headline, no credit alone and nothing for one', () => {
    expect(captions('Photo: Ann Lee at the bridge')).toEqual([]);
    expect(captions('A\n\nPhotograph: Kim Dunn/AP')).toEqual([]);
    expect(captions('')).toEqual([]);
  });
});
