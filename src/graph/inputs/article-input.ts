import { Field, InputType } from 'type-graphql';
import type * as model from '../../model/article-input';
import { FuzzyDateScalar } from '../scalars';

/** A field that may be left out. */
const Told = (description: string, type: object = String): PropertyDecorator =>
  Field(() => type, { nullable: true, description });

@InputType({
  description: 'text, or html, or an url alone to fetch; the rest wins over what the article itself tells.',
})
export class ArticleInput implements model.ArticleInput {
  @Told('The plain text, its headline first; at most 4 MB.')
  text?: string | null;

  @Told('The page as a browser gets it; the article is looked for in it.')
  html?: string | null;

  @Told('Its address, by which it is known when it comes again. Alone: fetched, where it is public.')
  url?: string | null;

  @Told('Headline.')
  title?: string | null;

  @Told('Name of the newspaper, agency, station, …')
  outlet?: string | null;

  @Told('When it was published: "on Sunday" is counted from that day.', FuzzyDateScalar)
  published?: string | null;

  @Told('Names of who wrote it.', [String])
  authors?: string[] | null;

  @Told('BCP 47; read from the text where nothing tells it.')
  language?: string | null;
}
