import { readFileSync } from 'node:fs';
import path from 'node:path';

type Variables = Readonly<Record<string, unknown>>;

/** A question in GraphQL, and as an expert would write it in SQL by hand, with bodies that must be equal. */
export interface Question {
  readonly name: string;
  readonly graphql: string;
  readonly sql: string;
  /** The n-th set of variables, from the most mentioned to the rare; the SQL gets its values in their order. */
  readonly variables: (n: number) => Variables;
}

const OWN = path.join(__dirname, 'questions');
/** Those that the playground opens with, timed as they are. */
const EXAMPLES = path.join(__dirname, '../../examples/questions');

const read = (file: string): string => readFileSync(file, 'utf8');

function question(
  name: string,
  variables: Question['variables'],
  graphql = path.join(OWN, `${name}.graphql`),
): Question {
  return { name, graphql: read(graphql), sql: read(path.join(OWN, `${name}.sql`)), variables };
}

const example = (name: string): string => path.join(EXAMPLES, `${name}.graphql`);

/** Actors of the synthesised graph: people first, then organisations. */
const person = (n: number): string => `actor-${1 + n ** 2}`;
const organisation = (n: number): string => `actor-${20_001 + n ** 2}`;
const word = (n: number): string => `w${1 + n ** 2 * 4}`;

const name = (n: number): string => `Name ${1 + n ** 2}`;
const organisationName = (n: number): string => `Name ${20_001 + n ** 2}`;

/** The six kinds of question that the design was chosen by, then the seven that analysts ask. */
export const QUESTIONS: readonly Question[] = [
  question('article-page', (n) => ({ outlet: organisation(n) })),
  question('person-page', (n) => ({ id: person(n) })),
  question('meetings-between', (n) => ({ a: organisation(n % 8), b: organisation((n + 1) % 8) })),
  question('search', (n) => ({ words: word(n) })),
  question('company-kept', (n) => ({ id: person(n) })),
  question('timeline', (n) => ({ speakers: Array.from({ length: 10 }, (_, index) => person(n + index)) })),
  question('article-text', (n) => ({ url: `https://bench.example/${1 + n ** 2}` })),
  question('who-denied-what', (n) => ({ actor: name(n) }), example('who-denied-what')),
  question('what-did-they-say', (n) => ({ name: name(n) }), example('what-did-they-say')),
  question(
    'meetings-of-sides',
    (n) => ({ a: organisationName(n % 8), b: organisationName((n + 1) % 8) }),
    example('meetings-between'),
  ),
  question('contested-claims', (n) => ({ about: name(n) }), example('contested-claims')),
  question('coverage', (n) => ({ name: name(n + 4) }), example('coverage')),
  question('connection', (n) => ({ from: person(n), to: organisation(n + 1) })),
];
