import { useDatabase } from '../database';
import { answerOf } from './asking';
import { saveStories } from './stories';

const database = useDatabase();
beforeAll(() => saveStories(database.dataSource));

const foundTexts = async (search: string): Promise<string[]> => {
  const query =
    'query ($search: String!) { quotes(filter: { search: $search }, first: 100) { nodes { text } } }';
  const { quotes } = await answerOf<{ quotes: { nodes: { text: string }[] } }>(database, query, { search });
  return quotes.nodes.map(({ text }) => text);
};

async function isFound(text: string, search: string): Promise<boolean> {
  await database.rows('update quote set text = $1 where id = 1', [text]);
  return (await foundTexts(search)).includes(text);
}

const HIT = true;
const NOT = false;

describe('signs of a text part words', () => {
  test.each([
    ['The port authority’s dredging plan was delayed.', 'authority', HIT],
    ['The port authority’s dredging plan was delayed.', '"port authority\'s dredging plan"', HIT],
    ['The port authority’s dredging plan was delayed.', "authority's", HIT],
    ['“Sandbars move,” said ‘quiet’ men.', 'sandbars quiet', HIT],
    ['„Sandbänke wandern“', 'sandbanke wandern', HIT],
    ['« Les bancs bougent »', 'bancs bougent', HIT],
    ['Over winter–spring the owners—brothers—sold out…', 'spring', HIT],
    ['Over winter–spring the owners—brothers—sold out…', '"owners brothers sold out"', HIT],
    ['The bakery\u00a0oven cost £200m, €3 or ¥4.', 'oven 200m', HIT],
    ['• harbour ▪ ferry ™ 🚢quay', 'harbour ferry quay', HIT],
    ['¿Quién manda? ¡Nadie!', 'quien nadie', HIT],
    ['Κλειστό· ανοιχτό', 'ανοιχτο', HIT],
    ['قال، نعم', 'قال', HIT],
    ['東京、大阪。', '大阪', HIT],
    // Hyphens in words are told apart by what they mean, not by how they are written.
    ['A long\u2011term plan of the minis\u00adtry', 'long-term ministry', HIT],
    ['A long-term plan', 'long\u2011term', HIT],
    ['CO₂ over 5 km² in 3½ hours', 'co2 km2', HIT],
    ['CO₂ over 5 km² in 3½ hours', '"3 hours"', HIT],
    ['CO2 over 5 km2', 'CO₂', HIT],
    // Letters without an accent to take off are written as in names.
    ['Straße nach Łódź', 'strasse lodz', HIT],
    ['Strasse nach Lodz', 'Straße Łódź', HIT],
    ['BJØRNSTAD and Đurić at Sør-Ærø', 'bjornstad duric aero', HIT],
    ['Þórður Œuvrard, Diyarbakır', 'thordur oeuvrard diyarbakir', HIT],
    ['Straße nach Łódź', '"Stra"', NOT],
  ])('%s | %s: %s', async (text, search, hit) => {
    expect(await isFound(text, search)).toBe(hit);
  });
});

const TALKS = 'A nuclear programme was at issue when talks with Iran began; Israel’s part was not.';

describe('words of a search', () => {
  test.each([
    ['talk programmes beginning', NOT],
    ['talk programmes', HIT],
    ['TALKS Nucl', HIT],
    ['Nucl TALKS', NOT],
    ['talks Paris', NOT],
    ['talks or Paris', HIT],
    ['Paris OR talks', HIT],
    ['"talks with Iran"', HIT],
    ['"talks Iran"', NOT],
    ['"Iran talks"', NOT],
    // Small words count as places: any may stand there, and those at the ends are passed over.
    ['"talks over Iran"', HIT],
    ['"no talks"', HIT],
    ['tálks ìran', HIT],
    ['', NOT],
    ['the', NOT],
  ])('%s: %s', async (search, hit) => {
    expect(await isFound(TALKS, search)).toBe(hit);
  });
});

describe('signs of a search', () => {
  test.each([
    // As telephones write it.
    ['“nuclear programme”', HIT],
    ['“programme nuclear”', NOT],
    ['„nuclear programme“', HIT],
    ['„programme nuclear“', NOT],
    ['« nuclear programme »', HIT],
    ['« programme nuclear »', NOT],
    ['israel’s part', HIT],
    ["israel's part", HIT],
    ['nuclear\u00a0programme', HIT],
    ['nuclear programme…', HIT],
    // A dash leaves out the word that it touches, where it touches none before.
    ['talks – Iran', HIT],
    ['talks - Iran', HIT],
    ['talks -- Iran', HIT],
    ['talks --Iran', HIT],
    ['talks-', HIT],
    ['talks -Iran', NOT],
    ['talks -Paris', HIT],
    ['talks -“nuclear programme”', NOT],
    ['talks -"programme nuclear"', HIT],
    ['-Iran', NOT],
    ['-Paris', HIT],
    ['talks <-> Iran', HIT],
    ['talks <-Iran', HIT],
    // What makes no sense is passed over.
    ['- '.repeat(40) + 'talks', HIT],
    ['-'.repeat(40) + 'talks', HIT],
    ['\u2011'.repeat(40) + 'talks', HIT],
    ['-Paris '.repeat(40) + 'talks', HIT],
    ['talks ' + '-"'.repeat(40), HIT],
    ['talks “', HIT],
    ['- - -', NOT],
  ])('%s: %s', async (search, hit) => {
    expect(await isFound(TALKS, search)).toBe(hit);
  });
});

describe('signs in a search of names', () => {
  test.each([
    ['Ada Quill', '“Ada Quill”', HIT],
    ['Ada Quill', '“Quill Ada”', NOT],
    ['Ada Quill', 'Ada - Quill', HIT],
    ['Ada Quill', 'Ada <-> Quill', HIT],
    ['Ada Quill', 'Ada <-Quill', HIT],
    ['Ada Quill', 'Ada --Quill', HIT],
    ['Ada Quill', 'Ada -Quill', NOT],
    ['Ada Quill', `Ada ${'－'.repeat(40)}`, HIT],
    ['Al-Nur', 'Al–Nur', HIT],
    ['Al-Nur', 'Al/Nur', HIT],
    ['O’Neill', "O'Neill", HIT],
    ['O’Neill', 'o’neill', HIT],
    ['O’Neill', 'neill', NOT],
  ])('%s | %s: %s', async (name, search, hit) => {
    const key = { 'Ada Quill': 'ada quill', 'Al-Nur': 'al nur', 'O’Neill': 'oneill' }[name];
    await database.rows("update actor_name set text = $1, key = $2 where actor_id = 2 and kind = 'PRIMARY'", [
      name,
      key,
    ]);
    const query = 'query ($search: String!) { people(filter: { search: $search }) { nodes { id } } }';
    const { people } = await answerOf<{ people: { nodes: { id: string }[] } }>(database, query, { search });
    expect(people.nodes.some(({ id }) => id === 'actor-2')).toBe(hit);
  });
});

test.each([
  ['president’s aide', "president's aide", HIT],
  ["president's aide", 'president’s aide', HIT],
  ['chargé d’affaires', "charge d'affaires", HIT],
  ['charge d’affaires', 'chargé', HIT],
  ['vice\u2011president', 'vice-president', HIT],
  ['president’s aide', 'aide president', NOT],
])('signs in a title: %s | %s: %s', async (title, search, hit) => {
  await database.rows('update role set title = $1 where id = (select min(id) from role)', [title]);
  const query = 'query ($title: String!) { people(filter: { title: $title }) { totalCount } }';
  expect(await answerOf(database, query, { title: search })).toEqual({ people: { totalCount: Number(hit) } });
});
