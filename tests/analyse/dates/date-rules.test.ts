import { analyse } from '../../../src/analyse/analyse';
import { loadLanguage } from '../../../src/pipeline/load-language';

const pack = loadLanguage('en');

describe('each English date rule holds for its example, and nothing else of the sentence is a date', () => {
  test.each(pack.lexicon.dates.rules.map((rule) => [rule.name, ...rule.example] as const))(
    '%s: %s',
    (name, text, published, expression, value) => {
      const { dates, sentences } = analyse({ text, published }, pack);
      // A sentence before it may hold the date that it counts from.
      const [first = 0] = sentences.findLast(([start]) => start <= text.lastIndexOf(expression)) ?? [];
      const found = dates
        .filter(({ start }) => start >= first)
        .map((date) => ({ rule: date.rule, words: text.slice(date.start, date.end), value: date.value }));
      expect(found).toEqual([{ rule: name, words: expression, value }]);
    },
  );
});
