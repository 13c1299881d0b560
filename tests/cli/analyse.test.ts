import { jsonLines, runCommand } from './run-command';

const analyse = (input: string, ...flags: string[]) => runCommand(['analyse', '-', ...flags], { input });

test('findings of one text, with offsets into the text as given', async () => {
  const text = 'Nothing was signed.\r\n\r\nBoth of them left.\0\n';
  const { status, out } = await analyse(text);
  const [findings] = jsonLines(out) as unknown as [
    { id: string; language: string; sentences: [number, number][] },
  ];
  expect(status).toBe(0);
  expect(findings).toMatchObject({
    id: '-',
    language: 'en',
    actors: [],
    quotes: [],
    meetings: [],
    dates: [],
  });
  expect(findings.sentences.map(([start, end]) => text.slice(start, end))[0]).toBe('Nothing was signed.');
});

test('--timing adds milliseconds by step', async () => {
  const { out } = await analyse('Nothing was signed.', '--timing');
  expect(jsonLines(out)).toMatchObject([
    {
      timing: {
        load: expect.any(Number) as number,
        read: expect.any(Number) as number,
        analyse: expect.any(Number) as number,
      },
    },
  ]);
});

test.each([
  ['', 'EMPTY'],
  ['<!doctype html><nav>Home</nav>', 'NO_ARTICLE'],
  ['%PDF-1.7', 'BAD_PDF'],
  ['\0\0\0\0', 'UNSUPPORTED_FORMAT'],
  ['Nothing was signed. '.repeat(300_000), 'TEXT_TOO_LONG'],
])("%j can't be analysed", async (input, code) => {
  const { status, out } = await analyse(input);
  expect(jsonLines(out)).toMatchObject([{ id: '-', error: { code } }]);
  expect(status).toBe(1);
});

interface Told {
  title?: string;
  text: string;
  sentences: [number, number][];
  actors: { name: string }[];
  dates: { value: string }[];
}

test('lines that tell of a text are no part of it, and its day counts', async () => {
  const text =
    'Title: Talks open\nAuthor: Jane Whitfield\nPublished: 1998-05-04\n\nMary Holm met John Doe in Geneva on Sunday.\n';
  const [found] = jsonLines((await analyse(text)).out) as unknown as [Told];
  const { sentences, actors, dates } = found;
  expect(sentences.map(([start, end]) => text.slice(start, end))).toEqual([
    'Talks open',
    'Mary Holm met John Doe in Geneva on Sunday.',
  ]);
  expect(actors.map(({ name }) => name).sort()).toEqual(['Geneva', 'John Doe', 'Mary Holm']);
  expect(dates).toMatchObject([{ value: '1998-05-03' }]);
});

test('a page and each line of JSON is read as ingest reads it', async () => {
  const words = 'Mary Holm met John Doe in Geneva for an hour, and both agreed to meet again in the autumn.';
  const page = `<html><body><nav>Home</nav><article><h1>Talks open in Geneva</h1><p>${words}</p><p>${words}</p></article></body></html>`;
  const lines = [1, 2].map((number) => JSON.stringify({ title: `Talks ${number}`, text: words })).join('\n');
  const [inPage] = jsonLines((await analyse(page)).out) as unknown as [Told];
  expect(inPage.text).toBe(`Talks open in Geneva\n\n${words}\n\n${words}`);
  expect(inPage.sentences.map(([start, end]) => inPage.text.slice(start, end))[1]).toBe(words);
  const found = jsonLines((await analyse(`${lines}\n{"cut`)).out);
  expect(found).toMatchObject([
    { id: '-', title: 'Talks 1' },
    { id: '-', title: 'Talks 2' },
    { id: '-', error: { code: 'BAD_JSON' } },
  ]);
});

describe('--jsonl', () => {
  test('answers every line in its place', async () => {
    const lines = [
      '{"id":"a","text":"Nothing was signed.","published":"1998-05-04"}',
      'cut',
      '{"id":7}',
      '{"id":"b","text":"x","published":"soon"}',
      '',
      '{"text":"Both left. Nothing was signed."}',
      '[]',
    ];
    const { status, out } = await analyse(lines.join('\n'), '--jsonl');
    expect(jsonLines(out)).toMatchObject([
      { id: 'a', sentences: [[0, 19]] },
      {
        line: 2,
        error: { code: 'BAD_JSON', message: 'The line is no JSON object. Write {"id": …, "text": "…"}.' },
      },
      { id: 7, error: { code: 'NO_TEXT' } },
      { id: 'b', error: { code: 'BAD_DATE' } },
      {
        sentences: [
          [0, 10],
          [11, 30],
        ],
      },
      { line: 7, error: { code: 'BAD_JSON' } },
    ]);
    expect(status).toBe(1);
  });

  test('keeps the order of many lines of different length on all threads', async () => {
    const ids = Array.from({ length: 200 }, (_, i) => i);
    const line = (id: number) => JSON.stringify({ id, text: 'Nothing was signed. '.repeat((id * 37) % 100) });
    const { status, out } = await analyse(ids.map(line).join('\n'), '--jsonl', '--timing');
    const answers = jsonLines(out);
    expect(answers.map(({ id }) => id)).toEqual(ids);
    expect(answers[0]).toMatchObject({ timing: { analyse: expect.any(Number) as number } });
    expect(status).toBe(0);
  });

  test('a text over the limit is refused', async () => {
    const { out } = await analyse(JSON.stringify({ id: 1, text: 'a b '.repeat(1_100_000) }), '--jsonl');
    expect(jsonLines(out)).toMatchObject([{ id: 1, error: { code: 'TEXT_TOO_LONG' } }]);
  });
});
