import { sameActors } from '../../../tools/eval/actor-names';
import { scoreMeetings } from '../../../tools/eval/meetings';
import type { LanguagePack } from '../../../src/analyse/language-pack';
import type { FoundMeeting } from '../../../src/model/meeting';
import { findings, spanOf } from './findings';

const TEXT = 'Norway and Chad held talks in Oslo. A summit is planned.';
const ACTORS = ['Norway', 'Chad', 'Oslo'].map((name) => ({ key: name.toLowerCase(), type: 'PLACE', name }));
const GOLD = {
  kind: 'TALKS',
  status: 'HELD',
  level: null,
  date: null,
  place: 'oslo',
  sides: ['norway', 'chad'],
  participants: ['norway', 'chad'],
  agenda: [],
  mentions: [spanOf(TEXT, 'talks')],
};

function meeting(words: string, part: Partial<FoundMeeting> = {}): FoundMeeting {
  const participants = ['norway', 'chad'].map((actor) => ({ actor, role: 'PARTY' as const, spans: [] }));
  const rest = {
    mediators: [],
    sides: ['norway', 'chad'],
    agenda: [],
    outcome: [],
    confidence: 0.9,
    rule: 'test',
  };
  const mentions = [spanOf(TEXT, words)];
  return { id: 'm1', kind: 'TALKS', status: 'HELD', place: 'oslo', participants, mentions, ...rest, ...part };
}

function score(meetings: FoundMeeting[]): Record<string, number> {
  const actors = ACTORS.map((a) => ({ id: a.key, type: 'PLACE' as const, name: a.name, names: [] }));
  const document = { id: 'd', text: TEXT, actors: ACTORS, quotes: [], meetings: [GOLD] };
  const result = scoreMeetings('c', [document], () => findings({ actors, meetings }), {} as LanguagePack);
  return Object.fromEntries(result.figures.map((figure) => [figure.name, figure.value]));
}

describe('scoreMeetings', () => {
  it('scores the fields of a meeting that is found', () => {
    expect(score([meeting('held talks', { status: 'PLANNED' })])).toMatchObject({
      'meetings found recall': 100,
      'meetings status right': 0,
      'meetings place right': 100,
      'meetings sides right': 100,
      'meetings participants F1': 100,
    });
  });

  it('counts a meeting whose words touch no gold one as spurious', () => {
    expect(score([meeting('talks'), meeting('summit')])['meetings found precision']).toBe(50);
  });

  it('takes a person for the same without the title that an annotation has', () => {
    expect(sameActors([person('Pope Francis')], [found('Francis')])).toBe(true);
    expect(sameActors([person('Crown Prince Hussein')], [found('Prince Hussein')])).toBe(true);
    expect(sameActors([person('Pope Francis')], [found('Pope')])).toBe(false);
  });
});

function person(name: string) {
  return { key: 'p', type: 'PERSON', name };
}

function found(name: string) {
  return { id: 'a1', type: 'PERSON' as const, name, names: [] };
}
