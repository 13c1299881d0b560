import { readReferences } from '../../../src/ingest/references/read-references';

async function read(text: string) {
  async function* lines() {
    yield* text.split('\n');
  }
  const results = [];
  for await (const result of readReferences(lines())) {
    if ('rejection' in result) results.push(`${result.line}: ${result.rejection.message}`);
    else results.push(result.entity && { line: result.line, ...result.entity });
  }
  return results;
}

const QUILL = {
  id: 'Q7',
  type: 'PERSON',
  name: 'Ada Quill',
  aliases: ['A. Quill', 'Ada Reed'],
  wikidata: 'Q7',
  kind: null,
  countryCode: 'CH',
  positions: [{ title: 'minister of water', of: 'Norland' }],
};

test('a table: columns by their names, several values with semicolons between', async () => {
  const table = `id,Type,name,aliases,country,positions
Q7,person,Ada Quill,A. Quill; Ada Reed,ch,minister of water of Norland
nl,country,"Norland,
the north",,,`;
  expect(await read(table)).toEqual([
    { line: 2, ...QUILL },
    {
      line: 3,
      id: 'nl',
      type: 'PLACE',
      name: 'Norland,\nthe north',
      aliases: [],
      wikidata: null,
      kind: 'COUNTRY',
      countryCode: null,
      positions: [],
    },
  ]);
});

test('JSON lines of the same fields', async () => {
  const line = JSON.stringify({
    ...QUILL,
    type: 'person',
    country: 'CH',
    positions: ['minister of water of Norland'],
  });
  expect(await read(line)).toEqual([{ line: 1, ...QUILL }]);
});

test('FollowTheMoney: people and bodies; of other entities nothing', async () => {
  const entity = (schema: string, properties: object) => JSON.stringify({ id: 'nk-1', schema, properties });
  const person = entity('Person', {
    name: ['Ada Quill'],
    alias: ['A. Quill', 'Ada Reed'],
    wikidataId: ['Q7'],
    nationality: ['ch'],
    position: ['minister of water of Norland'],
  });
  expect(
    await read(
      [person, entity('Vessel', { name: ['Ark'] }), entity('Company', { name: ['Ark Ltd'] })].join('\n'),
    ),
  ).toEqual([
    { line: 1, ...QUILL, id: 'nk-1' },
    null,
    expect.objectContaining({ type: 'ORGANISATION', kind: 'COMPANY' }),
  ]);
});

test('Wikidata: an item a line of a list, with commas between', async () => {
  const item = (id: string, name: string, claims: object) =>
    JSON.stringify({
      id,
      labels: { en: { value: name } },
      aliases: { en: [{ value: `The ${name}` }] },
      claims,
    });
  const of = (property: string, id: string) => ({
    [property]: [{ mainsnak: { datavalue: { value: { id } } } }],
  });
  const dump = `[
${item('Q1', 'Ada Quill', of('P31', 'Q5'))},
${item('Q2', 'Norland', of('P31', 'Q6256'))},
${item('Q3', 'Ark Ltd', {})},
${JSON.stringify({ id: 'Q4', labels: {} })}
]`;
  const found = await read(dump);
  expect(
    found.map((one) => one && typeof one === 'object' && [one.line, one.id, one.type, one.kind]),
  ).toEqual([
    [2, 'Q1', 'PERSON', null],
    [3, 'Q2', 'PLACE', 'COUNTRY'],
    [4, 'Q3', 'ORGANISATION', null],
    null,
  ]);
  expect(found[0]).toMatchObject({ aliases: ['The Ada Quill'], wikidata: 'Q1' });
});

test.each([
  ['id,type,name\n,person,Ada', '2: id is missing: what the entity is called in its source, such as Q794.'],
  ['id,type,name\nx,robot,Ada', '2: type is "robot"; it must be person, organisation or place.'],
  ['id,type,name\nx,person,', '2: name is missing.'],
  [
    'id,type,name,country\nx,person,Ada,Norland',
    '2: country is "NORLAND"; write two letters (ISO 3166-1), such as CH.',
  ],
  ['id,type,name,wikidata\nx,person,Ada,7', '2: wikidata is "7"; an item looks like Q794.'],
  ['{"id": "x"', '1: This is no JSON object on one line.'],
  ['[1, 2]', '1: This is no JSON object on one line.'],
  ['{"id": "x", "properties": {}}', '1: schema is missing.'],
  ['{"id": "x", "schema": "Person", "properties": {}}', '1: properties.name is missing.'],
  ['{"id": "x", "labels": {}}', '1: id is no Wikidata item, such as Q794.'],
])('%j: %s', async (text, message) => expect(await read(text)).toEqual([message]));

test('a line that is wrong leaves the others', async () => {
  expect(await read('id,type,name\nx,robot,Ada\n\ny,person,Bo Reed')).toEqual([
    '2: type is "robot"; it must be person, organisation or place.',
    expect.objectContaining({ line: 4, id: 'y' }),
  ]);
  expect(await read('')).toEqual([]);
});
