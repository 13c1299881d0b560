import { analyse } from '../../src/analyse/analyse';
import type { LanguagePack } from '../../src/analyse/language-pack';
import { analyseDespiteFaults } from '../../src/pipeline/analyse-despite-faults';
import { loadLanguage } from '../../src/pipeline/load-language';

const TEXT = '"We will meet again," Ada Quill said in Geneva on May 3, 2021.';
const pack = loadLanguage('en');

test('without a fault the findings are those of the analysis', () => {
  expect(analyseDespiteFaults({ text: TEXT }, pack)).toEqual({
    findings: analyse({ text: TEXT }, pack),
    problems: [],
  });
});

test('a step that fails costs its own findings alone, and is told', () => {
  const broken = { ...pack, lexicon: { ...pack.lexicon, dates: undefined } } as unknown as LanguagePack;
  const { findings, problems } = analyseDespiteFaults({ text: TEXT }, broken);
  const { mentions, quotes } = analyse({ text: TEXT }, pack);
  expect(findings).toMatchObject({ dates: [], mentions, quotes: quotes.map(({ content }) => ({ content })) });
  expect(problems).toEqual([
    {
      code: 'ANALYSIS_INCOMPLETE',
      message: expect.stringMatching(
        /^A fault in Newsgraph kept out the dates of this text; the rest is in \(.+\)\. Please report it with the text\.$/,
      ) as string,
    },
  ]);
});

test('a text that can not even be read gives nothing, and is told', () => {
  const broken = { ...pack, syntax: undefined } as unknown as LanguagePack;
  const { findings, problems } = analyseDespiteFaults({ text: TEXT }, broken);
  expect(findings).toMatchObject({ sentences: [], actors: [], quotes: [], dates: [] });
  expect(problems.map(({ message }) => message.slice(0, 54))).toEqual([
    'A fault in Newsgraph kept out the sentences of this te',
  ]);
});

describe('a text in another language', () => {
  const german =
    'Die Kanzlerin sagte am Dienstag in Berlin: „Wir werden die Gespräche über den Hafen fortsetzen.“ ' +
    'Der Präsident hatte zuvor die Gespräche kritisiert, und die Opposition sprach von einem schweren Fehler, den ' +
    'die Regierung noch lange bereuen werde, wenn sie nicht bald ihre Haltung ändere und auf ihre Partner höre.';

  test.each([undefined, 'de'])('is recognised, told by %s, and said to be without rules', (language) => {
    const { findings, problems } = analyseDespiteFaults({ text: german, language }, pack);
    expect(findings.language).toBe('de');
    expect(problems).toEqual([
      {
        code: 'LANGUAGE_NOT_SUPPORTED',
        message:
          'The text is in German, for which there are no rules: only names that lists know and words in quotation marks were looked for.',
      },
    ]);
  });

  const SHORT =
    'Die Kanzlerin sagte am Dienstag in Berlin: „Das ist falsch.“ Der Präsident hatte zuvor die Gespräche kritisiert.';

  test.each([
    ['nobody knew', german, null],
    ['too few words tell', SHORT, undefined],
  ])('where %s its language it is read with the rules there are, and that is told', (_, text, language) => {
    expect(analyseDespiteFaults({ text, language }, pack).problems).toEqual([
      {
        code: 'LANGUAGE_UNKNOWN',
        message:
          "The language of the text isn't known, and it doesn't look like English, by whose rules it was read: much may be missing or wrong. Say which it is (language).",
      },
    ]);
  });

  test.each([
    ['English, however short', 'Ann Lee said on Monday that the road to the harbour was closed again.'],
    ['scores', 'Leeds 2 Lincoln 1. Luton 3 Lewes 0. Lisburn 1 Lurgan 1. Larne 2 Leigh 2. Louth 0 Ludlow 1.'],
    ['a few words', 'Das ist falsch.'],
  ])('%s: nothing to tell', (_, text) => expect(analyseDespiteFaults({ text }, pack).problems).toEqual([]));
});
