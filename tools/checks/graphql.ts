import 'reflect-metadata';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { getOperationAST, parse, validate } from 'graphql';
import { planOperation } from '../../src/graph/plan-operation';
import { printGraph, theGraph } from '../../src/graph/schema';
import { readExample } from '../../src/web/graphiql/read-example';
import { layOutSql } from './lay-out-sql';

/** Checks that schema/schema.graphql and schema/queries.sql are what the code makes; `--write` writes them. */
const ROOT = path.resolve(__dirname, '../..');
const QUESTIONS = path.join(ROOT, 'examples/questions');

function main(): string[] {
  const schema = printGraph(theGraph());
  const queries = readdirSync(QUESTIONS).sort().map(planQuestion).join('\n');
  return [...difference('schema/schema.graphql', schema), ...difference('schema/queries.sql', queries)];
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
if (problems.length === 0)
  console.log('graphql: the code, schema/schema.graphql and schema/queries.sql agree');
process.exitCode = problems.length === 0 ? 0 : 1;
