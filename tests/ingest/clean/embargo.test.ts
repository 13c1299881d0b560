import { embargoProblems } from '../../../src/ingest/clean/embargo';

const NOW = new Date('2026-11-24T09:00:00Z');

test.each([
  '2026-11-25T00:00:00Z',
  '2026-11-24T09:01:00Z',
  '2026-11-24',
  'EMBARGOED UNTIL 24 November 2026, noon',
  'Embargoed until Friday',
])('%s is not over', (until) =>
  expect(embargoProblems(until, NOW)).toEqual([
    {
      code: 'EMBARGOED',
      message: `It is under embargo ("${until}"). It was read all the same: mind that before you publish.`,
    },
  ]),
);

test('an empty one holds until further notice', () =>
  expect(embargoProblems('', NOW)[0]?.message).toContain('(until further notice)'));

test.each([null, undefined, '2026-11-24T08:59:00Z', '2020-05', 'EMBARGOED UNTIL 4 May 2024, NOON'])(
  '%s is no embargo, or over',
  (until) => expect(embargoProblems(until, NOW)).toEqual([]),
);
