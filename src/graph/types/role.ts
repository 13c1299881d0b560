import { ID, ObjectType } from 'type-graphql';
import { idOfRelation, idOfRole } from '../../store/plan/edges/role';
import { NameKindEnum, RelationKindEnum } from '../enums';
import { Column } from '../planned';
import { Node } from './node';

@ObjectType({ description: 'A form of the name of an actor.' })
export class Name {
  @Column(() => String)
  text!: string;

  @Column(() => NameKindEnum)
  kind!: string;
}

@ObjectType({ implements: Node, description: 'A position that a person holds or held.' })
export class Role {
  @Column(() => ID, { plan: idOfRole })
  id!: string;

  @Column(() => String)
  title!: string;
}

@ObjectType({ implements: Node, description: 'A standing between two actors.' })
export class Relation {
  @Column(() => ID, { plan: idOfRelation })
  id!: string;

  @Column(() => RelationKindEnum)
  kind!: string;

  @Column(() => String, { nullable: true, description: 'The words: foreign terrorist organizations.' })
  label!: string | null;
}
