import { Resolver } from 'type-graphql';
import { articlesOfStory } from '../../store/plan/edges/story';
import { PageArgs } from '../inputs/page';
import { Edge } from '../planned';
import { ArticleConnection } from '../types/connections';
import { Story } from '../types/story';

@Resolver(() => Story)
export class StoryResolver {
  @Edge(() => ArticleConnection, articlesOfStory, { args: PageArgs, description: 'The newest first.' })
  articles!: unknown;
}
