import { settlePerfects } from '../../../src/analyse/syntax/perfect-tenses';
import type { Word } from '../../../src/analyse/text/document';

type Row = [text: string, xpos: string, head: number, label: string];

function word([text, xpos, head, label]: Row): Word {
  const upos = xpos === 'RB' ? 'ADV' : xpos.startsWith('VB') ? 'VERB' : 'NOUN';
  return { start: 0, end: 0, text, upos, xpos, lemma: text === 'had' ? 'have' : text, head, label };
}

/** "Holm<accused had<accused": what each word hangs on once the perfects are set right. */
function settled(rows: Row[]): string {
  const words = rows.map(word);
  settlePerfects(words, 'have');
  return words.map(({ text, head, label }) => `${text} ${label} ${words[head]?.text ?? '-'}`).join(', ');
}

test('a participle governs its auxiliary and what hung on that', () => {
  const tree = settled([
    ['Holm', 'NNP', 1, 'nsubj'],
    ['had', 'VBD', -1, 'root'],
    ['not', 'RB', 1, 'advmod'],
    ['accused', 'VBN', 1, 'xcomp'],
    ['him', 'PRP', 3, 'obj'],
  ]);
  expect(tree).toBe(
    'Holm nsubj accused, had aux accused, not advmod accused, accused root -, him obj accused',
  );
});

test('an auxiliary is called one', () => {
  const tree = settled([
    ['Holm', 'NNP', 2, 'nsubj'],
    ['had', 'VBD', 2, 'reparandum'],
    ['accused', 'VBN', -1, 'root'],
  ]);
  expect(tree).toBe('Holm nsubj accused, had aux accused, accused root -');
});

test.each<[string, Row[], string]>([
  [
    'a participle that is another’s adjective',
    [
      ['had', 'VBD', -1, 'root'],
      ['broken', 'VBN', 2, 'amod'],
      ['windows', 'NNS', 0, 'obj'],
    ],
    'had root -, broken amod windows, windows obj had',
  ],
  [
    'one further on',
    [
      ['had', 'VBD', -1, 'root'],
      ['him', 'PRP', 2, 'nsubj'],
      ['arrested', 'VBN', 0, 'xcomp'],
    ],
    'had root -, him nsubj arrested, arrested xcomp had',
  ],
])('leaves %s', (_, rows, expected) => expect(settled(rows)).toBe(expected));
