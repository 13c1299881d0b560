import type { FoundActor } from '../../src/model/actor';
import { findCredits } from '../../src/pipeline/find-credits';
import { anArticle } from '../factories/article';
import { finderIn } from '../factories/findings';

const text = 'The port is shut, Wire Two reported. The Plain Post agreed. APPLE prices rose. (AP)';
const find = finderIn(text);
const agency = find.actor('a1', 'ORGANISATION', 'Wire Two', { kind: 'NEWS_AGENCY' });
const post = find.actor('a2', 'ORGANISATION', 'Plain Post', { kind: 'OUTLET' });
const ap: FoundActor = { ...find.actor('a3', 'ORGANISATION', 'AP', { kind: 'NEWS_AGENCY' }), names: [] };
const findings = find.findings({
  actors: [agency, post, ap],
  mentions: [find.mention(agency, 'Wire Two'), find.mention(post, 'Plain Post')],
  quotes: [
    find.quote('The port is shut', 'Wire Two', 'reported', { reportedBy: ['a1'] }),
    find.quote('The port is shut', 'Plain Post', 'agreed', { speakers: ['a2', 'a1'] }),
  ],
});
const credits = (wires: string[], outlet: string | null) =>
  findCredits(anArticle({ text }), findings, wires, outlet).map(({ actor, role, evidence }) => [
    actor,
    role,
    evidence && text.slice(...evidence.span),
    evidence?.span[0],
  ]);

test('whose words an article passes on, it cites; each once, with the words that say so', () => {
  expect(credits([], null)).toEqual([
    ['a1', 'CITED_AGENCY', 'Wire Two', text.indexOf('Wire Two')],
    ['a2', 'CITED_OUTLET', 'Plain Post', text.indexOf('Plain Post')],
  ]);
});

test('a wire stands where its name is a word: not in "APPLE"', () => {
  expect(credits(['a3'], null)[0]).toEqual(['a3', 'WIRE', 'AP', text.indexOf('AP)')]);
});

test('an outlet doesn’t cite itself', () => {
  expect(credits([], 'a2').map(([actor]) => actor)).toEqual(['a1']);
});
