import { registerEnumType } from 'type-graphql';

/** The model's words as a GraphQL enum, { DENY: 'DENY', … }, each with what it means. */
export function enumOf<Word extends string>(
  name: string,
  words: readonly Word[],
  description: string,
  meanings: Readonly<Record<Word, string>>,
): { [Key in Word]: Key } {
  const values = Object.fromEntries(words.map((word) => [word, word])) as { [Key in Word]: Key };
  const told = words.map((word) => [word, { description: meanings[word] }]);
  registerEnumType(values, { name, description, valuesConfig: Object.fromEntries(told) as object });
  return values;
}
