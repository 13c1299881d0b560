import { ID, InterfaceType, ObjectType } from 'type-graphql';
import { mergedFrom } from '../../store/plan/edges/correction';
import { idOfActor, wikidataOfActor } from '../../store/plan/edges/actor';
import { OrganisationKindEnum, PlaceKindEnum } from '../enums/actor';
import { Column } from '../planned';
import { IdColumn, Node, typeOf } from './node';

@InterfaceType({
  implements: Node,
  description: 'Who can speak, meet, accuse or be accused.',
  resolveType: typeOf,
})
export abstract class Actor {
  @IdColumn(
    'actor-7',
    idOfActor,
    'It never ends: of an actor that was merged, it finds what it was merged into.',
  )
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
    description: 'Its Wikidata item: "Q794"; null unless reference data tell it.',
  })
  wikidata!: string | null;
}

@ObjectType({ implements: [Node, Actor], description: 'Somebody with a name.' })
export class Person {}

@ObjectType({
  implements: [Node, Actor],
  description: 'A body of people: a ministry, a party, a company, a newspaper.',
})
export class Organisation {
  @Column(() => OrganisationKindEnum, {
    nullable: true,
    description: 'What it is; null where nothing tells it.',
  })
  kind!: string | null;
}

@ObjectType({
  implements: [Node, Actor],
  description: "A place. A country, region or city also acts in the news as its government: 'Iran denies'.",
})
export class Place {
  @Column(() => PlaceKindEnum, { nullable: true, description: 'What it is; null where nothing tells it.' })
  kind!: string | null;

  @Column(() => String, {
    nullable: true,
    description:
      'The country that it is or lies in, by ISO 3166-1 alpha-2: "IR"; null where that is not known.',
  })
  countryCode!: string | null;
}

@ObjectType({
  implements: [Node, Actor],
  description:
    "A source known only by description: 'US officials', 'a senior diplomat'. One per article, never merged by its words alone.",
})
export class UnnamedSource {}
