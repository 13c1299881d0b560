import { joinQuotations } from '../../../../src/analyse/quotes/contents/join-quotations';
import { tabulate } from '../../../../src/analyse/quotes/words/word-table';
import { readDocument } from '../../../../src/analyse/syntax/read-document';
import { loadLanguage } from '../../../../src/pipeline/load-language';
import { attributionOf } from '../attribution-of';

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
    [
      'paragraphs whose speaker comes last',
      '"We had no water.\n\n"It was dark.\n\n"We won," Lee said.',
      'We had no water. | It was dark. | We won,',
      'We won,',
    ],
    [
      'the same with marks of two kinds',
      '“We had no water.\n\n"It was dark.\n\n“We won,” Lee said.',
      'We had no water. | It was dark. | We won,',
      'We won,',
    ],
    [
      'not what stands between two quotations, though a mark is missing',
      'It was late," Kim said.\n\n"We won," Lee said.',
      'We won,',
    ],
    ['not a paragraph before that closes', '"It was dark."\n\n"We won," Lee said.', 'We won,'],
    ['a third', '"We won," Lee said. "It was close. I slept."', 'We won, | It was close. I slept.'],
    [
      'the rest of a sentence behind a comma',
      '"We won," Lee said of the game, "and slept."',
      'We won, | and slept.',
    ],
    [
      'behind an abbreviation',
      '"We won," said Gov. Lee of St. Paul. "It was close."',
      'We won, | It was close.',
    ],
    ['right behind a statement without marks', 'Lee said we won. "It was close."', 'we won | It was close.'],
    ['a paragraph right behind a statement', 'Lee said we won.\n\n"It was close."', 'we won | It was close.'],
    ['not in the paragraph after the next', 'Lee said we won.\n\nIt rained. "It was close."', 'we won'],
    ['not a quotation inside another sentence', '"We won," Lee said. The "Lions" had lost.', 'We won,'],
    ['not one after further sentences', '"We won," Lee said. It rained. The bus left. "Go home."', 'We won,'],
  ])('%s', (_, text, expected, first = expected.split(' | ')[0]!) => {
    expect(joined(text, first)).toBe(expected);
  });

  it('takes a quotation in which somebody else is quoted', () => {
    const text = '"We won," Lee said. "Kim told me so."';
    const doc = readDocument(text, pack);
    const lee = attributionOf(text, { content: 'We won,', cue: 'said', source: 'Lee' });
    const kim = attributionOf(text, { content: 'so', cue: 'told', source: 'Kim' });
    joinQuotations(doc, tabulate(doc), [lee, kim]);
    expect(lee.content).toHaveLength(2);
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
