import type { FoundMention } from '../../../../src/model/mention';
import { withWholeNames } from '../../../../src/analyse/quotes/sources/whole-names';
import { at, attributionOf } from '../attribution-of';

const TEXT = 'Here the Federation of Women Lawyers, led by Ann Lee, demanded his resignation.';
const [start, end] = at(TEXT, 'Federation of Women Lawyers');
const NAMES: FoundMention[] = [
  { start, end, kind: 'NAME', type: 'ORGANISATION', actor: 'a1', confidence: 1, rule: 'labeller' },
];

test.each([
  ['Lawyers', 'the Federation of Women Lawyers'],
  ['the Federation', 'the Federation of Women Lawyers'],
  ['Federation of Women Lawyers', 'Federation of Women Lawyers'],
  // Behind a comma stands who it is.
  ['Lawyers, led by Ann Lee', 'Lawyers, led by Ann Lee'],
])('"%s" is "%s"', (source, expected) => {
  const whole = withWholeNames(
    TEXT,
    [attributionOf(TEXT, { source, cue: 'demanded', content: 'his resignation' })],
    NAMES,
  );
  expect(whole[0]!.source.map((span) => TEXT.slice(...span))).toEqual([expected]);
});

test('takes no words that were said', () => {
  const said = attributionOf(TEXT, { source: 'Lawyers', cue: 'demanded', content: 'Women' });
  expect(withWholeNames(TEXT, [said], NAMES)[0]!.source).toEqual(said.source);
});

test('a denial goes on denying the statement with its whole name', () => {
  const said = attributionOf(TEXT, { source: 'Lawyers', cue: 'demanded', content: 'his resignation' });
  const denial = attributionOf(TEXT, { content: 'his resignation' }, { act: 'DENY', same: said });
  const [whole, denied] = withWholeNames(TEXT, [said, denial], NAMES);
  expect(denied!.same).toBe(whole);
});
