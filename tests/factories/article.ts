import type { Article } from '../../src/model/article';

/** An article with nothing known but its text. */
export function anArticle(fields: Partial<Article> = {}): Article {
  return {
    title: null,
    text: 'Iran denied it.',
    url: null,
    outlet: null,
    published: null,
    authors: [],
    credits: [],
    language: 'en',
    topics: [],
    genre: null,
    origins: {},
    ...fields,
  };
}
