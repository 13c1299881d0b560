import { withArticleActors } from '../../src/pipeline/article-actors';
import { anArticle } from '../factories/article';
import { finderIn } from '../factories/findings';

const text = 'Ada Quill told the Plain Post so.';
const find = finderIn(text);
const findings = find.findings({
  actors: [find.actor('a1', 'PERSON', 'Ada Quill'), find.actor('a2', 'ORGANISATION', 'Plain Post')],
});

test('an outlet and an author whom the text names are the same as there, and the outlet is known as one', () => {
  const made = withArticleActors(
    anArticle({ text, outlet: 'The Plain Post', authors: ['Ada QUILL'] }),
    findings,
  );
  expect([made.outlet, made.authors]).toEqual(['a2', ['a1']]);
  expect(made.findings.actors.map(({ id, kind, name }) => [id, kind, name])).toEqual([
    ['a1', undefined, 'Ada Quill'],
    ['a2', 'OUTLET', 'The Plain Post'],
  ]);
  expect(made.findings.actors[1]?.names.map((name) => name.text)).toEqual(['The Plain Post', 'Plain Post']);
});

test('whom the text doesn’t name is added', () => {
  const made = withArticleActors(
    anArticle({ text, outlet: 'Harbour Times', credits: ['Wire One'] }),
    findings,
  );
  expect(made.findings.actors.slice(2)).toMatchObject([
    { id: 'outlet', type: 'ORGANISATION', name: 'Harbour Times', kind: 'OUTLET' },
    { id: 'credit1', type: 'ORGANISATION', name: 'Wire One', kind: 'NEWS_AGENCY' },
  ]);
});

test('the findings handed in stay as they were', () => {
  const before = structuredClone(findings);
  withArticleActors(anArticle({ text, outlet: 'Plain Post' }), findings);
  expect(findings).toEqual(before);
});

test('a house in the byline is no author', () => {
  const article = anArticle({
    text,
    outlet: 'Harbour Times',
    credits: ['AP'],
    authors: ['Harbour Times', 'AP', 'Bo Lind'],
  });
  expect(withArticleActors(article, findings).authors).toEqual(['author1']);
});
