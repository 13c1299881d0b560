import { speakingName } from '../../../src/analyse/coreference/source-name';
import { voicesIn } from '../../../src/analyse/coreference/voices';
import { ENGLISH_COREFERENCE } from '../../../src/analyse/lexicon/en/coreference';
import { SOURCE_NAMES } from '../../../src/analyse/lexicon/en/source-names';
import { mentionIndex } from '../../../src/analyse/text/mention-index';
import type { ActorType } from '../../../src/model/actor';
import type { FoundMention } from '../../../src/model/mention';
import type { Span } from '../../../src/model/span';

function mention(text: string, piece: string, type: ActorType = 'PERSON', actor = piece): FoundMention {
  const start = text.indexOf(piece);
  const end = start + piece.length;
  return { start, end, kind: 'NAME', type, actor, confidence: 1, rule: 'test' };
}

function spanOf(text: string, piece: string): Span {
  return [text.indexOf(piece), text.indexOf(piece) + piece.length];
}

test.each(
  SOURCE_NAMES.map(({ example, expected, type, reason }) => [reason, example, expected, type] as const),
)('%s: %s', (_, source, expected, type) => {
  const names = [mention(source, expected, type ?? 'ORGANISATION')];
  const found = speakingName(source, names, [0, source.length], null, ENGLISH_COREFERENCE);
  expect(found?.actor).toBe(expected);
});

describe('who speaks, by the head of the source', () => {
  test.each([
    ['the name on the head word', 'Ann Lee of Rome', 'Ann Lee', ['Ann Lee', 'Rome'], ['Ann Lee']],
    ['both of two names', 'Turkey and Libya', 'Turkey', ['Turkey', 'Libya'], ['Turkey', 'Libya']],
    ['a person behind a title', 'security chief Ann Lee', 'chief', ['Ann Lee'], ['Ann Lee']],
    ['a person in apposition', 'the mayor, Ann Lee', 'mayor', ['Ann Lee'], ['Ann Lee']],
    [
      'a person behind "Secretary of State"',
      'Secretary of State Ann Lee, who met Kim Dunn',
      'Secretary',
      ['Ann Lee', 'Kim Dunn'],
      ['Ann Lee'],
    ],
    ['a person behind a body and a title', 'Acme chief Ann Lee', 'Acme', ['Acme', 'Ann Lee'], ['Ann Lee']],
    [
      'a person behind what they head',
      'Mayor of Rome Ann Lee (left)',
      'Mayor',
      ['Rome', 'Ann Lee'],
      ['Ann Lee'],
    ],
    [
      'a person behind a body named with "for"',
      'Acme for Art chief Ann Lee',
      'Acme',
      ['Acme for Art', 'Ann Lee'],
      ['Ann Lee'],
    ],
    ['the name that another owns', 'the Acme’s Ann Lee', 'Acme', ['Acme', 'Ann Lee'], ['Ann Lee']],
    [
      'a person behind where they serve',
      'ambassador to Rome Ann Lee',
      'ambassador',
      ['Rome', 'Ann Lee'],
      ['Ann Lee'],
    ],
    ['nobody whom a source is close to', 'a source close to Lee', 'source', ['Lee'], []],
    ['nobody whose aide speaks', 'An aide to Prime Minister Lee', 'aide', ['Lee'], []],
    ['nobody whose agent speaks', 'the agent of the striker Ann Lee', 'agent', ['Ann Lee'], []],
    ['nobody whose widow speaks', 'the widow of former president Lee', 'widow', ['Lee'], []],
    [
      'a person with two offices',
      'the head of the bank and founder Ann Lee',
      'head',
      ['Ann Lee'],
      ['Ann Lee'],
    ],
    ['nobody whose lawyer speaks', 'a lawyer for the former French President Lee', 'lawyer', ['Lee'], []],
    [
      'a person behind the name of an office',
      'Chief of Staff General Ann Lee',
      'Chief',
      ['Ann Lee'],
      ['Ann Lee'],
    ],
    ['nobody where no name speaks', 'a spokesman for Lee', 'spokesman', ['Lee'], []],
    ['nobody where names own the speaker', 'Lee and Kim’s spokesmen', 'spokesmen', ['Lee', 'Kim'], []],
  ])('%s', (_, source, head, names, speakers) => {
    const mentions = names.map((name) =>
      mention(source, name, name.startsWith('Acme') ? 'ORGANISATION' : 'PERSON'),
    );
    const whole: Span = [0, source.length];
    const main = speakingName(source, mentions, whole, spanOf(source, head), ENGLISH_COREFERENCE);
    const settled = main ? { id: main.actor, type: main.type, name: main.actor, names: [] } : null;
    const index = mentionIndex(mentions, []);
    expect(voicesIn(index, source, whole, spanOf(source, head), settled)).toEqual(speakers);
  });

  test('everyone whom one mention stands for', () => {
    const source = 'Both sides';
    const index = mentionIndex(
      ['iran', 'us'].map((actor) => mention(source, 'Both sides', 'PLACE', actor)),
      [],
    );
    expect(voicesIn(index, source, [0, source.length], spanOf(source, 'sides'), null)).toEqual([
      'iran',
      'us',
    ]);
  });
});
