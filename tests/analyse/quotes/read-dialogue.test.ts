import { readDialogue } from '../../../src/analyse/quotes/read-dialogue';
import { readDocument } from '../../../src/analyse/syntax/read-document';
import { loadLanguage } from '../../../src/pipeline/load-language';

const pack = loadLanguage('en');
const turns = (text: string): string[] =>
  readDialogue(readDocument(text, pack)).map(
    ({ act, source, content }) => `${act} ${text.slice(...source[0]!)}: ${text.slice(...content[0]!)}`,
  );

describe('readDialogue', () => {
  it('reads questions and answers', () => {
    expect(turns('Q: Will you run?\n\nA: I may.\n\nQ: When?\n\nA: Soon.')).toEqual([
      'ASK Q: Will you run?',
      'STATE A: I may.',
      'ASK Q: When?',
      'STATE A: Soon.',
    ]);
  });

  it('reads names as labels', () => {
    expect(
      turns('LEE: Good evening.\n\nANN KIM: Good evening.\n\nLEE: Let us begin.\n\nANN KIM: Yes.'),
    ).toHaveLength(4);
  });

  it('reads askers in brackets', () => {
    expect(turns('((NG)) Will you run?\n\nI may.\n\n((NG)) When?')).toEqual([
      'ASK NG: Will you run?',
      'ASK NG: When?',
    ]);
  });

  it('takes a label that comes once for a heading', () => {
    expect(turns('Background: the vote was close.\n\nIt rained.')).toEqual([]);
  });
});
