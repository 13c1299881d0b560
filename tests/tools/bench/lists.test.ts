import { getNamedType, isObjectType, parse, validate } from 'graphql';
import { theGraph } from '../../../src/graph/schema';
import { askedLists } from '../../../tools/bench/lists';

const asked = askedLists();

test('every list of the schema is asked for, each in a way that the schema allows', () => {
  const names = new Set(asked.map(({ name }) => name.split(' ')[0]));
  const lists = Object.values(theGraph().getTypeMap()).flatMap((type) =>
    !isObjectType(type) || type.name.startsWith('__')
      ? []
      : Object.values(type.getFields())
          .filter((field) => getNamedType(field.type).name.endsWith('Connection'))
          .map((field) => `${type.name}.${field.name}`),
  );
  // Sources have the lists of people; what a search finds is ranked.
  const left = lists.filter((name) => !names.has(name) && !name.startsWith('UnnamedSource.'));
  expect(left).toEqual(['Query.search']);
});

test.each(asked.map(({ name, graphql }) => [name, graphql] as const))('%s', (_name, graphql) => {
  expect(validate(theGraph(), parse(graphql))).toEqual([]);
});
