import { defaultModel, Model } from '@alephdata/followthemoney';
import { FOLLOW_THE_MONEY } from '../../src/export/follow-the-money';
import { readerOf, RECORDS, textOf } from './records';

interface Written {
  id: string;
  schema: string;
  properties: Record<string, string[]>;
}

const MODEL = new Model(defaultModel);

async function entities(): Promise<Written[]> {
  const text = await textOf(FOLLOW_THE_MONEY.write(readerOf(RECORDS), []));
  return text
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Written);
}

test('every entity, property and reference is one of the model', async () => {
  const written = await entities();
  const schemas = new Map(written.map(({ id, schema }) => [id, MODEL.getSchema(schema)]));
  expect(schemas.size).toBe(written.length);
  for (const { schema, properties } of written) {
    expect(MODEL.getSchema(schema).abstract).toBe(false);
    for (const [name, values] of Object.entries(properties)) {
      const property = MODEL.getSchema(schema).getProperty(name);
      expect([schema, name, property !== undefined]).toEqual([schema, name, true]);
      if (!property?.hasRange) continue;
      for (const id of values) expect([id, schemas.get(id)?.isA(property.getRange())]).toEqual([id, true]);
    }
    // What the model asks for.
    for (const name of MODEL.getSchema(schema).required) expect(Object.keys(properties)).toContain(name);
  }
});

test('a quote is a note on its speaker, a position is held', async () => {
  const written = await entities();
  expect(written.find(({ schema }) => schema === 'Note')?.properties).toEqual({
    name: ['STATE'],
    description: ['yes'],
    entity: ['actor-1'],
    summary: ['Jane Roe said yes.'],
    sourceUrl: ['https://herald.example/a'],
    proof: ['article-1'],
    notes: ['2021-05'],
  });
  expect(written.filter(({ id }) => id.startsWith('role-1'))).toMatchObject([
    {
      id: 'role-1-position',
      schema: 'Position',
      properties: { name: ['editor'], organization: ['actor-2'] },
    },
    { id: 'role-1', schema: 'Occupancy', properties: { holder: ['actor-1'], date: ['2020'] } },
  ]);
});

test('a meeting over days has both', async () => {
  const meeting = (await entities()).find(({ schema }) => schema === 'Event');
  expect(meeting?.properties).toMatchObject({ startDate: ['2021-05-03'], endDate: ['2021-05-04'] });
});
