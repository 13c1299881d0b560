import type { ArticleToSave } from '../../src/store/queries/article-to-save';
import { anArticle } from './article';
import { finderIn } from './findings';

const PLANNED = `Border talks to open in Geneva
Norland and Sudonia will hold talks in Geneva on 3 May 2021, Norland's foreign minister Ada Quill said on Saturday.
"We want peace," Quill told the Harbour Times. Sudonian officials accused Norland of moving troops to the border.
Norland denied that it had moved any troops.
`;

/** Of 1 May 2021: talks planned, an accusation and its denial, a role, an unnamed source, a verbatim quote. */
export function plannedTalks(runId: number): ArticleToSave {
  const find = finderIn(PLANNED);
  const norland = find.actor('a1', 'PLACE', 'Norland', { kind: 'REGION' });
  const sudonia = find.actor('a2', 'PLACE', 'Sudonia', { kind: 'REGION' });
  const geneva = find.actor('a3', 'PLACE', 'Geneva', { kind: 'CITY', countryCode: 'CH' });
  const quill = find.actor('a4', 'PERSON', 'Ada Quill');
  quill.names.push({ text: 'Quill', kind: 'SURNAME', spans: [] });
  const officials = find.actor('a5', 'UNNAMED_SOURCE', 'Sudonian officials', { of: 'a2' });
  const times = find.actor('a6', 'ORGANISATION', 'Harbour Times', { kind: 'OUTLET' });
  const accusation = find.quote('Norland of moving troops to the border', 'Sudonian officials', 'accused', {
    act: 'ACCUSE',
    speakers: ['a5'],
    addressees: ['a1'],
    about: ['a1'],
  });
  const denial = find.quote('it had moved any troops', 'Norland', 'denied', {
    act: 'DENY',
    speakers: ['a1'],
    links: [{ kind: 'DENIES', to: 1 }],
  });
  denial.source = [[PLANNED.indexOf('Norland denied'), PLANNED.indexOf('Norland denied') + 7]];
  const peace = find.quote('We want peace', 'Quill', 'told', {
    kind: 'DIRECT',
    speakers: ['a4'],
    addressees: ['a6'],
    said: '2021-05-01',
    saidDate: 1,
    meeting: 'm1',
  });
  peace.source = [[PLANNED.indexOf('Quill told'), PLANNED.indexOf('Quill told') + 5]];
  peace.verbatim = peace.content;
  return {
    article: anArticle({
      title: 'Border talks to open in Geneva',
      text: PLANNED,
      url: 'https://harbour.example/talks',
      outlet: 'Harbour Times',
      published: { value: '2021-05-01', origin: 'METADATA' },
    }),
    findings: find.findings({
      actors: [norland, sudonia, geneva, quill, officials, times],
      mentions: [
        find.mention(norland, 'Norland'),
        find.mention(sudonia, 'Sudonia'),
        find.mention(geneva, 'Geneva'),
        find.mention(quill, 'Ada Quill'),
        find.mention(officials, 'Sudonian officials'),
        find.mention(times, 'Harbour Times'),
      ],
      roles: [find.role('a4', 'foreign minister', { of: 'a1' })],
      quotes: [peace, accusation, denial],
      meetings: [
        find.meeting('m1', 'talks in Geneva', {
          date: '2021-05-03',
          dateFrom: 0,
          place: 'a3',
          sides: ['a1', 'a2'],
          participants: [
            {
              actor: 'a4',
              role: 'HEAD',
              side: 'a1',
              spans: [[PLANNED.indexOf('Ada Quill'), PLANNED.indexOf('Ada Quill') + 9]],
            },
          ],
          level: 'MINISTER',
        }),
      ],
      dates: [
        find.date('3 May 2021', '2021-05-03'),
        find.date('on Saturday', '2021-05-01', { origin: 'RELATIVE' }),
      ],
    }),
    runId,
    outlet: 'a6',
    authors: [],
    credits: [],
    dateline: null,
  };
}

const HELD = `Norland and Sudonia met in Geneva on Monday. "It was a start," said Ada Quill.
`;

/** Of 4 May 2021, by another outlet: the same talks, held. */
export function heldTalks(runId: number): ArticleToSave {
  const find = finderIn(HELD);
  const norland = find.actor('a1', 'PLACE', 'Norland', { kind: 'REGION' });
  const sudonia = find.actor('a2', 'PLACE', 'Sudonia', { kind: 'REGION' });
  const geneva = find.actor('a3', 'PLACE', 'Geneva', { kind: 'CITY', countryCode: 'CH' });
  const quill = find.actor('a4', 'PERSON', 'Ada Quill');
  const post = { ...find.actor('outlet', 'ORGANISATION', 'Plain Post', { kind: 'OUTLET' }) };
  return {
    article: anArticle({
      text: HELD,
      url: 'https://plain.example/met',
      outlet: 'Plain Post',
      published: { value: '2021-05-04', origin: 'METADATA' },
    }),
    findings: find.findings({
      actors: [norland, sudonia, geneva, quill, post],
      mentions: [
        find.mention(norland, 'Norland'),
        find.mention(sudonia, 'Sudonia'),
        find.mention(geneva, 'Geneva'),
        find.mention(quill, 'Ada Quill'),
      ],
      quotes: [
        find.quote('It was a start', 'Ada Quill', 'said', {
          kind: 'DIRECT',
          speakers: ['a4'],
          meeting: 'm1',
        }),
      ],
      meetings: [
        find.meeting('m1', 'met', {
          status: 'HELD',
          date: '2021-05-03',
          dateFrom: 0,
          place: 'a3',
          sides: ['a1', 'a2'],
        }),
      ],
      dates: [find.date('on Monday', '2021-05-03', { origin: 'RELATIVE' })],
    }),
    runId,
    outlet: 'outlet',
    authors: [],
    credits: [],
    dateline: null,
  };
}
