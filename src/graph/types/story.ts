import { Int, ObjectType } from 'type-graphql';
import { idOfStory, originsOfStory } from '../../store/plan/edges/story';
import { Column } from '../planned';
import { IdColumn, Node } from './node';

@ObjectType({ implements: Node, description: 'Several articles about one happening.' })
export class Story {
  @IdColumn(
    'story-12',
    idOfStory,
    'The number is that of any article in it, so that it stays while the story grows.',
  )
  id!: string;

  @Column(() => String, { description: 'The headline of the article that told of it first.' })
  title!: string;

  @Column(() => Int, {
    plan: originsOfStory,
    description: 'How many of its articles were written apart: copies of one report count once.',
  })
  independentOrigins!: number;
}
