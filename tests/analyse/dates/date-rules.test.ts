import { analyse } from '../../../src/analyse/analyse';
import { loadLanguage } from '../../../src/pipeline/load-language';

const pack = loadLanguage('en');

describe('each English date rule holds for its example', () => {
  test.each(pack.lexicon.dates.rules.map((rule) => [rule.name, ...rule.example] as const))(
    '%s: %s',
    (name, text, published, expression, value) => {
      const found = analyse({ text, published }, pack).dates.map((date) => ({
        rule: date.rule,
        words: text.slice(date.start, date.end),
        value: date.value,
      }));
      expect(found).toContainEqual({ rule: name, words: expression, value });
    },
  );
});
