import { Field, InputType } from 'type-graphql';
import type * as model from '../../model/article-input';
import { FuzzyDateScalar } from '../scalars';

const told = { nullable: true } as const;

@InputType({
  description: 'text, or html, or an url alone to fetch; the rest wins over what the article itself tells.',
})
export class ArticleInput implements model.ArticleInput {
  @Field(() => String, told)
  text?: string | null;

  @Field(() => String, told)
  html?: string | null;

  @Field(() => String, told)
  url?: string | null;

  @Field(() => String, told)
  title?: string | null;

  @Field(() => String, { ...told, description: 'Name of the newspaper, agency, station, …' })
  outlet?: string | null;

  @Field(() => FuzzyDateScalar, told)
  published?: string | null;

  @Field(() => String, { ...told, description: 'BCP 47.' })
  language?: string | null;
}
