import { readDialogue } from '../../../../src/analyse/quotes/uncued/read-dialogue';
import { readDocument } from '../../../../src/analyse/syntax/read-document';
import { loadLanguage } from '../../../../src/pipeline/load-language';

const pack = loadLanguage('en');
const turns = (text: string): string[] =>
  readDialogue(readDocument(text, pack), pack.lexicon.quotes).map(
    ({ act, source, content }) => `${act} ${text.slice(...source[0]!)}: ${text.slice(...content[0]!)}`,
  );

describe('readDialogue', () => {
  it('reads questions and answers', () => {
    expect(turns('Q: Will you run again?\n\nA: I may do so.\n\nQ: When?\n\nA: Soon.')).toEqual([
      'ASK Q: Will you run again?',
      'STATE A: I may do so.',
      'ASK Q: When?',
      'STATE A: Soon.',
    ]);
  });

  it('reads names as labels', () => {
    expect(
      turns(
        'LEE: Good evening to you all.\n\nANN KIM: Good evening to you.\n\nLEE: Let us begin.\n\nANN KIM: Yes.',
      ),
    ).toHaveLength(4);
  });

  it('knows a label by its last word, and letters by a full stop', () => {
    expect(
      turns('Ann Lee: Will you go on?\n\nTom Hill: I surely will go.\n\nLee: Why?\n\nHill: So.'),
    ).toHaveLength(4);
    expect(turns('Q. Will you run again?\n\nA. I may do so.\n\nQ. When?\n\nA. Soon.')).toHaveLength(4);
  });

  it('reads members of a parliament, who may speak once', () => {
    const debate = [
      'Mr Tom Lee (Leeds East) (Lab): Will he go?',
      'The Secretary of State for Roads (Ms Ann Kim): I will.',
      'Mr Speaker: Order.',
    ];
    expect(turns(debate.join('\n\n'))).toEqual([
      'ASK Mr Tom Lee: Will he go?',
      'STATE Ms Ann Kim: I will.',
      'STATE Mr Speaker: Order.',
    ]);
    expect(turns(debate[0]!)).toEqual([]);
  });

  it('reads askers in brackets', () => {
    expect(turns('((NG)) Will you run again?\n\nI may.\n\n((NG)) When?')).toEqual([
      'ASK NG: Will you run again?',
      'ASK NG: When?',
    ]);
  });

  it.each([
    ['credits', 'Photo: A crowd in the square.\n\nIt rained.\n\nPhoto: A crowd on the bridge.'],
    ['scores', 'Lions: 3.\n\nTigers: 2.\n\nLions: 4.\n\nTigers: 2.'],
  ])('takes no %s for turns', (_, text) => {
    expect(turns(text)).toEqual([]);
  });

  it('lets an answer go on without a label, and no question', () => {
    const words = (text: string): string[] =>
      readDialogue(readDocument(text, pack), pack.lexicon.quotes).map(({ content }) =>
        content.map((span) => text.slice(...span)).join(' | '),
      );
    const talk =
      'Lee: Will you go on now?\n\nI asked.\n\nKim: I will surely go.\n\nIt is late.\n\nLee: Why?\n\nKim: So.';
    expect(words(talk)).toEqual(['Will you go on now?', 'I will surely go. | It is late.', 'Why?', 'So.']);
  });

  it('takes a label that comes once for a heading', () => {
    expect(turns('Background: the vote was close.\n\nIt rained.')).toEqual([]);
  });
});
