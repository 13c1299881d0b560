import { analyse } from '../../../src/analyse/analyse';
import { loadLanguage } from '../../../src/pipeline/load-language';

const pack = loadLanguage('en');
const { nouns, verbs, modifiers, followers, statuses } = pack.lexicon.meetings;

function meetings(text: string) {
  return analyse({ text, published: '2020-05-27' }, pack).meetings;
}

describe('each noun and verb reports one meeting in its example', () => {
  test.each([...nouns, ...verbs].map((row) => [row.lemma, row.example, row.kind] as const))(
    '%s: %s',
    (_, example, kind) => expect(meetings(example).map((m) => m.kind)).toEqual([kind]),
  );
});

describe('each word beside it settles what it is', () => {
  test.each([...modifiers, ...followers].map((row) => [row.example, row.kind] as const))(
    '%s: %s',
    (example, kind) => expect(meetings(example).map((m) => m.kind)).toEqual(kind ? [kind] : []),
  );
});

describe('each status word settles what became of it', () => {
  test.each(statuses.map((row) => row.example))('%s: %s', (sentence, status) =>
    expect(meetings(sentence).map((m) => m.status)).toEqual(status ? [status] : []),
  );
});
