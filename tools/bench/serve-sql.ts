import { Pool } from 'pg';
import { QUESTIONS } from './questions';
import { serve, SETTINGS } from './serve';

// The questions as SQL written by hand: the limit that the product is measured against.
// POST / with {"name": "timeline", "variables": {…}}
const pool = new Pool({ connectionString: process.env.DATABASE_URL, max: 10, ...SETTINGS });

serve(pool, async (body) => {
  const { name, variables } = JSON.parse(body) as { name: string; variables: Record<string, unknown> };
  const text = QUESTIONS.find((question) => question.name === name)?.sql ?? '';
  const { rows } = await pool.query<{ answer: string }>({ name, text, values: Object.values(variables) });
  return `{"data":${rows[0]?.answer}}`;
});
