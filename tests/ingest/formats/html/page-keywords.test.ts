import { BODY, articleOf } from './page';

const POLITICS = { code: '11000000', label: 'politics and government', scheme: 'IPTC Media Topics' };
const GENEVA = { code: 'Geneva', label: 'Geneva', scheme: 'source' };
const jsonLd = (fields: object) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'Talks', ...fields })}</script>`;

test.each<[string, string, string]>([
  ['json-ld', 'a section and keywords', jsonLd({ articleSection: 'Politics', keywords: ['Geneva'] })],
  ['json-ld', 'keywords in one string', jsonLd({ keywords: 'Politics, Geneva' })],
  [
    'article:tag',
    'article tags',
    '<meta property="article:section" content="Politics"><meta property="article:tag" content="Geneva">',
  ],
  ['keywords', 'a meta tag', '<meta name="keywords" content="Politics,Geneva">'],
])('by %s: %s', (origin, _, head) =>
  expect(articleOf(BODY, head)).toMatchObject({ topics: [POLITICS, GENEVA], origins: { topics: origin } }),
);

test.each<[string, string | null]>([
  [jsonLd({ '@type': 'OpinionNewsArticle' }), 'OPINION'],
  [jsonLd({ articleSection: 'Analysis' }), 'ANALYSIS'],
  ['<meta property="article:section" content="Opinion">', 'OPINION'],
  [jsonLd({}), null],
])('genre by %s', (head, genre) => expect(articleOf(BODY, head).genre).toBe(genre));
