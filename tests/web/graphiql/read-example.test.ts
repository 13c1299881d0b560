import { readExample } from '../../../src/web/graphiql/read-example';

test('takes title and variables from the first lines', () => {
  expect(readExample('# Who said it?\n# Variables: { "name": "Iran" }\nquery Q { a }\n')).toEqual({
    title: 'Who said it?',
    query: '# Who said it?\nquery Q { a }\n',
    variables: '{\n  "name": "Iran"\n}',
  });
});

test('may go without variables', () => {
  expect(readExample('# The newest\nquery Q { a }\n')).toEqual({
    title: 'The newest',
    query: '# The newest\nquery Q { a }\n',
    variables: undefined,
  });
});
