import { moveFindings } from '../../../src/resolve/corrections/move-findings';
import { plannedTalks } from '../../factories/stories';

test('every reference to an actor is asked for', () => {
  const { findings } = plannedTalks(1);
  const moved = moveFindings(findings, (key) => `${key}!`);
  const { mentions, actors, ...rest } = moved;
  expect(JSON.stringify(rest)).not.toMatch(/"a\d"/);
  expect([mentions, actors]).toEqual([findings.mentions, findings.actors]);
});

test('what has no place or date gets none', () => {
  const { findings } = plannedTalks(1);
  expect(moveFindings(findings, (key) => key)).toEqual(findings);
});
