import { AFTER, BEFORE, withoutServiceLines } from '../../../src/ingest/clean/service-lines';

const BODY = 'The two ministers met for an hour. They agreed to meet again.';

describe.each(BEFORE)('$reason', ({ examples }) => {
  test.each(examples)('%s stands over the headline, or under it', (line) => {
    expect(withoutServiceLines(`${line}\nMinisters meet\n\n${BODY}`).text).toBe(`Ministers meet\n\n${BODY}`);
    expect(withoutServiceLines(`Ministers meet\n${line}\n${BODY}`).text).toBe(`Ministers meet\n${BODY}`);
  });
});

describe.each(AFTER)('$reason', ({ examples }) => {
  test.each(examples)('%s stands behind the report', (line) =>
    expect(withoutServiceLines(`${BODY}\n\n${line}\n`).text).toBe(BODY),
  );
});

test('several of them', () =>
  expect(
    withoutServiceLines(
      `a0573 13:42 03Mar24\nBC-Talks, 1st Lede, 450\nMinisters meet\n(Adds details)\n${BODY}\n\n---\nAP-NY-03-03-24 1342EST`,
    ),
  ).toEqual({ text: `Ministers meet\n${BODY}`, embargo: null }));

test.each([
  'EMBARGOED UNTIL 4 MAY 2024, 10:00',
  'Strictly embargoed until noon',
  'Under embargo until Friday',
  'Not for publication before 4 May 2024',
])('%s is told', (line) =>
  expect(withoutServiceLines(`${line}\n\nMinisters meet\n\n${BODY}`)).toEqual({
    text: `Ministers meet\n\n${BODY}`,
    embargo: line,
  }),
);

test.each([
  'MH370 search is called off',
  'Urgent talks in Geneva',
  'Flash floods hit the valley',
  'BC Ferries raises its fares',
  'COVID-19',
  'More than half agree',
  'Embargo on grain is lifted',
  'Embargoed grain rots in the port',
  '(Reporting by Jane Roe)',
  'Update of the map takes a year',
])('%s stays', (line) => {
  const text = `${line}\n\n${BODY}`;
  expect(withoutServiceLines(text)).toEqual({ text, embargo: null });
});

test('what stands deeper stays', () => {
  const text = `${'A line of the report.\n'.repeat(8)}URGENT\n${BODY}`;
  expect(withoutServiceLines(text).text).toBe(text);
});

test('nothing is left of nothing else', () => expect(withoutServiceLines('URGENT\n\n---').text).toBe(''));

test('a long row of figures is looked at once', () => {
  const line = `AB123 ${'11 '.repeat(2_000)}Leeds`;
  const started = performance.now();
  expect(withoutServiceLines(`${line}\n${BODY}`).text).toBe(`${line}\n${BODY}`);
  expect(performance.now() - started).toBeLessThan(1_000);
});
