import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { IngestOutcome } from '../../model/article-input';
import { articleOfPayload } from '../../store/plan/edges/by-id';
import type { GraphContext } from '../context';
import { ArticleInput } from '../inputs/article-input';
import { PayloadEdge } from '../planned';
import { Article } from '../types/article';
import { IngestPayload } from '../types/ingest-payload';

@Resolver()
export class MutationResolver {
  @Mutation(() => IngestPayload, {
    description:
      'Take in one text or page now; returns the article, analysed. text, or html, or an url alone to fetch.',
  })
  ingestArticle(
    @Arg('input', () => ArticleInput, { description: 'The article, and what is known of it.' })
    input: ArticleInput,
    @Ctx() context: GraphContext,
  ): Promise<IngestOutcome> {
    context.authorise('ingest');
    return context.ingest(input);
  }
}

@Resolver(() => IngestPayload)
export class IngestPayloadResolver {
  @PayloadEdge(() => Article, articleOfPayload, {
    nullable: true,
    description: 'The article as it is now in; null where it could not be taken in.',
  })
  article!: unknown;
}
