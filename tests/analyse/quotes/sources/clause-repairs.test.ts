import { CLAUSE_REPAIRS } from '../../../../src/analyse/quotes/sources/clause-repairs';
import { tabulate } from '../../../../src/analyse/quotes/words/word-table';
import { readDocument } from '../../../../src/analyse/syntax/read-document';
import { loadLanguage } from '../../../../src/pipeline/load-language';

const pack = loadLanguage('en');

/** What the repairs leave of the words before a verb. */
function repaired(text: string, verb: string): string {
  const table = tabulate(readDocument(text, pack));
  const head = table.words.findIndex((word) => word.text === verb);
  const cue = { head, words: [head], kind: 'verb' as const, row: null, lemma: verb, probability: 1 };
  const [first, end] = CLAUSE_REPAIRS.reduce<[number, number]>(
    (run, { apply }) => apply(table, [run[0], run[1]], cue) as [number, number],
    [0, head],
  );
  return text.slice(table.words[first]!.start, table.words[end - 1]!.end);
}

test.each([
  ['Ann Lee says it rained, firm denies claim', 'denies', 'firm'],
  ['Ann Lee, who built the bridge, denies claim', 'denies', 'Ann Lee, who built the bridge,'],
  ['The denial came after the Leeds Post reported that it rained.', 'reported', 'the Leeds Post'],
  ['The mayor, Ann Lee, resigned after a leaked report said it rained.', 'said', 'a leaked report'],
  ['Bank holds rates, warns of tariffs', 'warns', 'Bank'],
  // Who speaks stands behind the verb.
  ['Boss defends fees, says rivals "hide theirs"', 'says', 'Boss'],
  ['Bank holds rates, warns Ann Lee', 'warns', 'Bank holds rates,'],
  ['Bridge stays shut, says city council', 'says', 'Bridge stays shut,'],
  // A participle, and what happened to the man is no speaker.
  ['The man arrested after the protest said it rained.', 'said', 'The man arrested after the protest'],
  ['The mayor who left after the war said it rained.', 'said', 'The mayor who left after the war'],
])('%s', (text, verb, expected) => expect(repaired(text, verb)).toBe(expected));
