import { ID, Int, ObjectType } from 'type-graphql';
import { idOfStory, originsOfStory } from '../../store/plan/edges/story';
import { Column } from '../planned';
import { Node } from './node';

@ObjectType({ implements: Node, description: 'Several articles about one happening.' })
export class Story {
  @Column(() => ID, { plan: idOfStory })
  id!: string;

  @Column(() => String, { description: 'The headline of the article that told of it first.' })
  title!: string;

  @Column(() => Int, { plan: originsOfStory, description: 'Copies of one report count once.' })
  independentOrigins!: number;
}
