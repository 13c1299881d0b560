import { ENGLISH_QUOTES } from '../../../src/analyse/lexicon/en/quotes/quotes';
import { certaintyOf, polarityOf, speechAct } from '../../../src/analyse/quotes/speech-act';

const rowOf = (lemma: string) => ENGLISH_QUOTES.verbs.find((row) => row.lemmas.includes(lemma)) ?? null;
const act = (lemma: string, content: string, around = lemma, quoted = false) =>
  speechAct({ row: rowOf(lemma), lemma, around, content, quoted }, ENGLISH_QUOTES);

describe('every row of the act tables', () => {
  it.each(ENGLISH_QUOTES.contentActs.map((row) => [row.example, row.act, row.behind]))(
    '%s is %s',
    (example, expected, behind) => {
      expect(act(behind ?? 'say', example)).toBe(expected);
    },
  );
  it.each(ENGLISH_QUOTES.cueActs.map((row) => [row.example, row.act]))('%s is %s', (example, expected) => {
    expect(act('say', 'the sale', example)).toBe(expected);
  });
  it.each(ENGLISH_QUOTES.certainties.map((row) => [row.example, row.certainty]))(
    '%s is %s',
    (example, expected) => {
      expect(certaintyOf(example, ENGLISH_QUOTES)).toBe(expected);
    },
  );
});

describe('every counter-example of the act tables', () => {
  const rows = [...ENGLISH_QUOTES.contentActs, ...ENGLISH_QUOTES.cueActs].filter((row) => row.counterExample);

  it.each(rows.map((row) => [row.counterExample!, row]))('%s', (counterExample, { pattern, example }) => {
    expect(example).toMatch(pattern);
    expect(counterExample).not.toMatch(pattern);
  });
});

describe('speechAct', () => {
  it.each([
    ['say', 'the bridge was safe', 'STATE'],
    ['say', 'the minister would not take part', 'STATE'],
    ['deny', 'it had sold the ship', 'DENY'],
    ['announce', 'two plants would close', 'ANNOUNCE'],
    ['accuse', 'hiding the bill', 'ACCUSE'],
  ])('%s "%s" is %s', (lemma, content, expected) => {
    expect(act(lemma, content)).toBe(expected);
  });

  it('leaves a verb that no row has at STATE', () => {
    expect(speechAct({ row: null, around: 'deadpanned', content: 'no', quoted: false }, ENGLISH_QUOTES)).toBe(
      'STATE',
    );
  });
});

test.each([
  ['he had never sold weapons', false, 'DENY'],
  // In somebody's own words "he" is somebody else.
  ['he had never sold weapons', true, 'STATE'],
  ['we have never sold weapons', true, 'DENY'],
  ['it is a lie', true, 'DENY'],
  ['that was "a lie"', false, 'DENY'],
  ['“anyone who says I met him is a liar', true, 'DENY'],
])('said "%s", quoted: %s, is %s', (content, quoted, expected) =>
  expect(act('say', content, 'say', quoted)).toBe(expected),
);

describe('polarityOf', () => {
  it.each([
    ['he does not expect "any breakthroughs"', 'NEGATIVE'],
    ['it is fomenting violence', 'POSITIVE'],
    ["we can't offer much", 'NEGATIVE'],
    ['nobody was hurt', 'NEGATIVE'],
    ['the road is open. It was not so yesterday', 'POSITIVE'],
    ['', 'POSITIVE'],
  ])('"%s" is %s', (content, expected) => {
    expect(polarityOf(content, ENGLISH_QUOTES)).toBe(expected);
  });
});

describe('certaintyOf', () => {
  it.each([
    ['the presence of troops has stoked the unrest', 'CERTAIN'],
    ['the minister will go to Paris', 'CERTAIN'],
    ['rates are expected to fall', 'PROBABLE'],
    ['the talks might fail', 'POSSIBLE'],
    ['a deal is possible', 'POSSIBLE'],
    ['the bridge would open at the earliest possible date', 'UNSPECIFIED'],
    ['the bridge was shut as soon as possible', 'CERTAIN'],
    ['none of the crew could swim', 'CERTAIN'],
    ['none of the crew could win', 'POSSIBLE'],
    ['to leave the country', 'UNSPECIFIED'],
  ])('"%s" is %s', (content, expected) => {
    expect(certaintyOf(content, ENGLISH_QUOTES)).toBe(expected);
  });
});
