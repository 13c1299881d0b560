import { analyse } from '../../../src/analyse/analyse';
import { findRelations } from '../../../src/analyse/relations/find-relations';
import { readDocument } from '../../../src/analyse/syntax/read-document';
import type { FoundActor } from '../../../src/model/actor';
import type { FoundMention } from '../../../src/model/mention';
import { loadLanguage } from '../../../src/pipeline/load-language';

const pack = loadLanguage('en');
type Named = readonly [name: string, type: FoundActor['type'], kind?: FoundActor['kind']];

/** Actors and mentions as given, so that the rules are tested and no names model. */
function castOf(text: string, named: readonly Named[]): { actors: FoundActor[]; mentions: FoundMention[] } {
  const actors = named.map(([name, type, kind], i): FoundActor => ({
    id: `a${i + 1}`,
    type,
    name,
    names: [],
    ...(kind && { kind }),
  }));
  const mentions = named.map(([name, type], i): FoundMention => {
    const start = text.indexOf(name);
    return {
      start,
      end: start + name.length,
      kind: 'NAME',
      type,
      actor: `a${i + 1}`,
      confidence: 1,
      rule: 'given',
    };
  });
  return { actors, mentions };
}

function relations(text: string, named: readonly Named[]): string[] {
  const cast = castOf(text, named);
  const lexicon = pack.lexicon.relations;
  const name = (id: string) => cast.actors.find((a) => a.id === id)?.name;
  return findRelations(readDocument(text, pack), { ...cast, roles: [], dates: [], lexicon }).map(
    (r) => `${r.rule}: ${name(r.from)} ${r.kind} ${name(r.to)}${r.label ? ` (${r.label})` : ''}`,
  );
}

describe('each English relation rule holds for its example', () => {
  test.each(pack.lexicon.relations.rules.map((rule) => [rule.name, rule.example.text, rule] as const))(
    '%s: %s',
    (name, text, { kind, example: { from, to } }) => {
      const found = relations(text, [from, to]).map((line) => line.replace(/ \(.*\)$/, ''));
      expect(found).toEqual([`${name}: ${from[0]} ${kind} ${to[0]}`]);
    },
  );
});

test('the label is what the authority called it', () => {
  const found = relations('Hamas was designated a terrorist group by Canada in 2002.', [
    ['Hamas', 'ORGANISATION', 'ARMED_GROUP'],
    ['Canada', 'PLACE', 'COUNTRY'],
  ]);
  expect(found).toEqual(['designated-by: Hamas DESIGNATED_BY Canada (terrorist group)']);
});

describe('what asserts no relation', () => {
  const iran: Named = ['Iran', 'PLACE', 'COUNTRY'];
  test.each<[string, Named[]]>([
    ['Iran never supported Hamas.', [iran, ['Hamas', 'ORGANISATION']]],
    ['Oman denied that Iran supports Hamas.', [iran, ['Hamas', 'ORGANISATION']]],
    ['There is no evidence that Iran supports Hamas.', [iran, ['Hamas', 'ORGANISATION']]],
    ['It is unclear whether Iran supports Hamas.', [iran, ['Hamas', 'ORGANISATION']]],
    [
      'Omar Daglo, who heads the RSF team, left.',
      [
        ['Omar Daglo', 'PERSON'],
        ['RSF', 'ORGANISATION'],
      ],
    ],
    [
      'Omar Daglo, who once led the RSF, left.',
      [
        ['Omar Daglo', 'PERSON'],
        ['RSF', 'ORGANISATION'],
      ],
    ],
    ["Iran supports Qatar's plan.", [iran, ['Qatar', 'PLACE', 'COUNTRY']]],
    [
      'They flew to Paris, Berlin and Rome.',
      [
        ['Paris', 'PLACE', 'CITY'],
        ['Berlin', 'PLACE', 'CITY'],
      ],
    ],
    [
      'He likes Paris, France and Spain.',
      [
        ['Paris', 'PLACE', 'CITY'],
        ['France', 'PLACE', 'COUNTRY'],
      ],
    ],
    [
      'Leaders met in Vienna, Russia refused to sign.',
      [
        ['Vienna', 'PLACE', 'CITY'],
        ['Russia', 'PLACE', 'COUNTRY'],
      ],
    ],
    [
      'Microsoft in Ireland hired him.',
      [
        ['Microsoft', 'ORGANISATION', 'COMPANY'],
        ['Ireland', 'PLACE', 'COUNTRY'],
      ],
    ],
  ])('%s', (text, named) => expect(relations(text, named)).toEqual([]));
});

test('what somebody else says is less sure than what the report says', () => {
  const confidence = (text: string) => analyse({ text }, pack).relations[0]?.confidence ?? 0;
  const [told, plain] = [
    confidence('Israel says Iran supports Hezbollah.'),
    confidence('Iran supports Hezbollah.'),
  ];
  expect(told).toBeGreaterThan(0);
  expect(told).toBeLessThan(plain);
});

test.each([
  'Poland and Lithuania support the plan. France and Spain support it.',
  'Lithuania and Poland support it.',
])('a thing that several support is none of them: %s', (text) =>
  expect(analyse({ text }, pack).relations).toEqual([]),
);

describe('who leads', () => {
  test.each([
    ['French President Joe Hall spoke.', ['Joe Hall']],
    ['Ann Lee, the head of the CIA, spoke.', ['Ann Lee']],
    ['Former French President Joe Hall spoke.', []],
    ['Former CIA head Ann Lee spoke.', []],
    ['Ann Lee, the former head of the CIA, spoke.', []],
    ['Ann Lee resigned as head of the CIA.', []],
    ['Ann Lee will become head of the CIA.', []],
    ['Bosnian Serb leader Milan Dodik spoke.', []],
    ['Turkish Cypriot leader Mehmet Aydin spoke.', []],
  ])('%s', (text, people) => {
    const { actors, relations: found } = analyse({ text }, pack);
    const led = found.filter(({ kind }) => kind === 'LEADS');
    expect(led.map(({ from }) => actors.find(({ id }) => id === from)?.name)).toEqual(people);
  });
});
