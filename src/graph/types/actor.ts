import { ID, InterfaceType, ObjectType } from 'type-graphql';
import { mergedFrom } from '../../store/plan/edges/correction';
import { idOfActor, wikidataOfActor } from '../../store/plan/edges/actor';
import { OrganisationKindEnum, PlaceKindEnum } from '../enums';
import { Column } from '../planned';
import { Node, typeOf } from './node';

@InterfaceType({
  implements: Node,
  description: 'Who can speak, meet, accuse or be accused.',
  resolveType: typeOf,
})
export abstract class Actor {
  @Column(() => ID, { plan: idOfActor })
  id!: string;

  @Column(() => String, {
    description: "The name people know it by; a person's rename wins over what was read.",
  })
  name!: string;

  @Column(() => [ID], {
    plan: mergedFrom,
    description: 'One of these ids once; kept after merges, so old links still resolve.',
  })
  mergedFrom!: string[];

  @Column(() => String, {
    plan: wikidataOfActor,
    nullable: true,
    description: 'Wikidata item, where reference data tell it.',
  })
  wikidata!: string | null;
}

@ObjectType({ implements: [Node, Actor] })
export class Person {}

@ObjectType({ implements: [Node, Actor] })
export class Organisation {
  @Column(() => OrganisationKindEnum, { nullable: true })
  kind!: string | null;
}

@ObjectType({
  implements: [Node, Actor],
  description: "A place. A country, region or city also acts in the news as its government: 'Iran denies'.",
})
export class Place {
  @Column(() => PlaceKindEnum, { nullable: true })
  kind!: string | null;

  @Column(() => String, { nullable: true, description: 'ISO 3166-1 alpha-2.' })
  countryCode!: string | null;
}

@ObjectType({
  implements: [Node, Actor],
  description:
    "A source known only by description: 'US officials', 'a senior diplomat'. One per article, never merged by its words alone.",
})
export class UnnamedSource {}
