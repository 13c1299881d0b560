import { joinQuotations } from '../../../src/analyse/quotes/join-quotations';
import { tabulate } from '../../../src/analyse/quotes/word-table';
import { readDocument } from '../../../src/analyse/syntax/read-document';
import { loadLanguage } from '../../../src/pipeline/load-language';
import { attributionOf } from './attribution-of';

const pack = loadLanguage('en');

/** The content of a first quotation after joining, its pieces parted by bars. */
function joined(text: string, first: string): string {
  const doc = readDocument(text, pack);
  const attribution = attributionOf(text, { content: first, cue: 'said', source: 'Lee' });
  joinQuotations(doc, tabulate(doc), [attribution]);
  return attribution.content.map(([start, end]) => text.slice(start, end)).join(' | ');
}

describe('joinQuotations', () => {
  it.each([
    ['the next sentence', '"We won," Lee said. "It was close."', 'We won, | It was close.'],
    [
      'a paragraph that is nothing but a quotation',
      '"We won," Lee said.\n\n"It was close."',
      'We won, | It was close.',
    ],
    ['one that reopens without closing', 'Lee said: "We won.\n\n"It was close."', 'We won. | It was close.'],
    ['a third', '"We won," Lee said. "It was close. I slept."', 'We won, | It was close. I slept.'],
    ['not a quotation inside another sentence', '"We won," Lee said. The "Lions" had lost.', 'We won,'],
    ['not one after further sentences', '"We won," Lee said. It rained. The bus left. "Go home."', 'We won,'],
  ])('%s', (_, text, expected) => {
    expect(joined(text, expected.split(' | ')[0]!)).toBe(expected);
  });

  it('leaves a quotation that another attribution owns', () => {
    const text = '"We won," Lee said. "It was close." Kim added.';
    const doc = readDocument(text, pack);
    const lee = attributionOf(text, { content: 'We won,', source: 'Lee' });
    const kim = attributionOf(text, { content: 'It was close.', source: 'Kim' });
    joinQuotations(doc, tabulate(doc), [lee, kim]);
    expect(lee.content).toHaveLength(1);
  });
});
