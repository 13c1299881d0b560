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
