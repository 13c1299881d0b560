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
      'Microsoft in Ireland hired him.',
      [
        ['Microsoft', 'ORGANISATION', 'COMPANY'],
        ['Ireland', 'PLACE', 'COUNTRY'],
      ],
    ],
  ])('%s', (text, named) => expect(relations(text, named)).toEqual([]));
});
