import { resolver } from '../../src/resolve/resolve';
import { aCandidate, anActor } from '../factories/candidates';

test('what is looked up is enough to decide', () => {
  const found = [anActor('PERSON', 'Ada Quill')];
  expect(resolver.keys(found).names).toContain('ada quill');
  expect(
    resolver.actors({ actors: found, roles: [] }, [aCandidate(1, 'PERSON', 'Ada Quill')], 7)[0]?.id,
  ).toBe(1);
  expect(resolver.meetings([], [], null)).toEqual([]);
});
