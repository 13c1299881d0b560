import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { buildSchema, getOperationAST, parse, validate } from 'graphql';
import { getVariableValues } from 'graphql/execution/values';
import { readExample } from '../../src/web/graphiql/read-example';

const root = path.join(__dirname, '../..');
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
const schema = buildSchema(read('schema/schema.graphql'));
const files = readdirSync(path.join(root, 'examples/questions'));

test.each(files)('%s asks what the schema answers, with variables that fit', (file) => {
  const { title, query, variables = '{}' } = readExample(read(`examples/questions/${file}`));
  const document = parse(query);
  expect(title).toMatch(/[.?]$/);
  expect(validate(schema, document)).toEqual([]);
  const asked = getOperationAST(document)?.variableDefinitions ?? [];
  const given = JSON.parse(variables) as Record<string, unknown>;
  expect(getVariableValues(schema, asked, given).errors).toBeUndefined();
  expect(asked.map((definition) => definition.variable.name.value)).toEqual(
    expect.arrayContaining(Object.keys(given)),
  );
});

test.each(files)('%s is a tab of the playground', (file) => {
  expect(read('src/web/graphiql/examples.ts')).toContain(`examples/questions/${file}'`);
});

const shown = [...read('README.md').matchAll(/```graphql\n([^]*?)```/g)].map(([, query = '']) => query);

test.each(shown)('README shows what the schema answers: %s', (query) => {
  expect(validate(schema, parse(query))).toEqual([]);
});

test.each(files)('README has %s', (file) => {
  expect(read('README.md')).toContain(`(examples/questions/${file})`);
});
