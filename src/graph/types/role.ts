import { ObjectType } from 'type-graphql';
import { idOfRelation, idOfRole } from '../../store/plan/edges/role';
import { NameKindEnum, RelationKindEnum } from '../enums/actor';
import { Column } from '../planned';
import { IdColumn, KEPT_WITH_WORDS, Node } from './node';

@ObjectType({ description: 'A form of the name of an actor.' })
export class Name {
  @Column(() => String, { description: 'As articles write it.' })
  text!: string;

  @Column(() => NameKindEnum, { description: 'What it is to whoever bears it.' })
  kind!: string;
}

@ObjectType({ implements: Node, description: 'A position that a person holds or held.' })
export class Role {
  @IdColumn('role-12', idOfRole, KEPT_WITH_WORDS)
  id!: string;

  @Column(() => String, { description: 'In the words of the article: "security chief".' })
  title!: string;
}

@ObjectType({ implements: Node, description: 'A standing between two actors.' })
export class Relation {
  @IdColumn('relation-12', idOfRelation, KEPT_WITH_WORDS)
  id!: string;

  @Column(() => RelationKindEnum, { description: 'How `from` stands to `to`.' })
  kind!: string;

  @Column(() => String, {
    nullable: true,
    description: 'The words, where they tell more: "foreign terrorist organizations".',
  })
  label!: string | null;
}
