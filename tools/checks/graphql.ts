import 'reflect-metadata';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { minifyIntrospection, outputIntrospectionFile } from '@gql.tada/internal';
import { getOperationAST, introspectionFromSchema, lexicographicSortSchema, parse, validate } from 'graphql';
import { planOperation } from '../../src/graph/plan-operation';
import { printGraph, theGraph } from '../../src/graph/schema';
import { readExample } from '../../src/web/graphiql/read-example';
import { layOutSql } from './lay-out-sql';
import { undescribed } from './undescribed';

/** Checks that what schema/ has of the graph is what the code makes (`--write` writes it), and that all of it is described. */
const ROOT = path.resolve(__dirname, '../..');
const QUESTIONS = path.join(ROOT, 'examples/questions');

function main(): string[] {
  const schema = printGraph(theGraph());
  const queries = readdirSync(QUESTIONS).sort().map(planQuestion).join('\n');
  return [
    ...difference('schema/schema.graphql', schema),
    ...difference('schema/schema.d.ts', typesOfSchema()),
    ...difference('schema/queries.sql', queries),
    ...undescribed(theGraph()).map((name) => `${name} has no description for those who read the schema.`),
  ];
}

/** The schema as a type, from which TypeScript clients infer what their queries answer. */
function typesOfSchema(): string {
  const introspection = introspectionFromSchema(lexicographicSortSchema(theGraph()), { descriptions: false });
  const minified = minifyIntrospection(introspection);
  const file = outputIntrospectionFile(minified, { fileType: '.d.ts', shouldPreprocess: true });
  // What follows would set the schema for every program that sees this file.
  return file.slice(0, file.indexOf('import * as gqlTada'));
}

/** The SQL of one of the example questions, one statement for each root field. */
function planQuestion(file: string): string {
  const { title, query, variables = '{}' } = readExample(readFileSync(path.join(QUESTIONS, file), 'utf8'));
  const document = parse(query);
  const operation = getOperationAST(document);
  const errors = validate(theGraph(), document).map(({ message }) => message);
  if (!operation || errors.length > 0) throw new Error(`examples/questions/${file}: ${errors.join(' ')}`);
  const values = JSON.parse(variables) as Record<string, unknown>;
  const roots = planOperation(theGraph(), document, operation, values) ?? [];
  const statements = roots.map(({ request, statement }) => {
    const bound = statement?.values
      .map((value, index) => `$${index + 1} = ${JSON.stringify(value)}`)
      .join(', ');
    return `-- ${request.name}${bound ? `: ${bound}` : ''}\n${layOutSql(statement?.text ?? '')};\n`;
  });
  return `-- ${file}: ${title}\n${statements.join('\n')}`;
}

function difference(file: string, content: string): string[] {
  const whole = path.join(ROOT, file);
  if (process.argv.includes('--write')) writeFileSync(whole, content);
  if (readFileSync(whole, 'utf8') === content) return [];
  return [`${file} is not what the code makes. Run npm run fix:graphql and look at the difference.`];
}

const problems = main();
for (const problem of problems) console.error(problem);
if (problems.length === 0) console.log('graphql: the code and schema/ agree');
process.exitCode = problems.length === 0 ? 0 : 1;
