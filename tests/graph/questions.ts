import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readExample } from '../../src/web/graphiql/read-example';

/** The question in one of the playground's examples: "who-denied-what". */
export function question(name: string): string {
  const file = path.join(__dirname, '../../examples/questions', `${name}.graphql`);
  return readExample(readFileSync(file, 'utf8')).query;
}
