import type { Genre } from '../../model/article';

/** What sources call the kinds of articles: sections, schema.org's types, IPTC's genres. */
export const GENRE_RULES: readonly { genre: Genre; pattern: RegExp; example: string }[] = [
  {
    genre: 'OPINION',
    pattern:
      /^(?:opinions?|op-?eds?|columns?|columnists?|editorials?|comment(?:ary|isfree)?|letters?(?: to the editor)?|viewpoints?|meinung|kommentar|opinión|opinione?|(?:opinion|review)newsarticle)$/i,
    example: 'Op-Ed',
  },
  {
    genre: 'ANALYSIS',
    pattern:
      /^(?:(?:news )?analys(?:is|es)|explainers?|background(?:er)?|hintergrund|análisis|analyse|(?:analysis|background)newsarticle)$/i,
    example: 'News analysis',
  },
  { genre: 'INTERVIEW', pattern: /^(?:interviews?|q ?& ?a|entrevistas?|entretien)$/i, example: 'Q&A' },
  {
    genre: 'REPORT',
    pattern: /^(?:(?:news )?reports?|current|reportage(?:newsarticle)?|bericht|breaking news)$/i,
    example: 'ReportageNewsArticle',
  },
];

/** The genre that one of these words names: "Opinion", "World/Opinion", "genre:Interview"; null where none does. */
export function statedGenre(words: readonly string[]): Genre | null {
  const parts = words
    .flatMap((word) => word.split(/\s*[/|>]\s*/))
    .map((word) => word.replace(/^\w+:(?=\S)/, '').trim());
  return GENRE_RULES.find(({ pattern }) => parts.some((part) => pattern.test(part)))?.genre ?? null;
}
