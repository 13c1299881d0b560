import { Resolver } from 'type-graphql';
import { actorOf, coMentionsOfActor, namesOfActor, placeOfOrganisation } from '../../store/plan/edges/actor';
import { articlesOfActor } from '../../store/plan/edges/article';
import { changesOfPosition, claimsOfActor } from '../../store/plan/edges/claim';
import { correctionsOfActor } from '../../store/plan/edges/correction';
import { evidenceOfName } from '../../store/plan/edges/evidence';
import { meetingsAtPlace, meetingsOfActor } from '../../store/plan/edges/meeting';
import { mentionsOfActor } from '../../store/plan/edges/mention';
import { quotesAboutActor, quotesOfActor } from '../../store/plan/edges/quote';
import { relationsOfActor, rolesBy } from '../../store/plan/edges/role';
import {
  ArticleListArgs,
  ClaimListArgs,
  CoMentionArgs,
  MeetingListArgs,
  QuoteListArgs,
  RelationListArgs,
  RoleListArgs,
} from '../inputs/list-args';
import { FirstTenArgs, PageArgs } from '../inputs/page';
import { Edge } from '../planned';
import { Actor, Organisation, Person, Place, UnnamedSource } from '../types/actor';
import {
  ArticleConnection,
  ClaimConnection,
  CoMention,
  CorrectionConnection,
  Group,
  MeetingConnection,
  MentionConnection,
  QuoteConnection,
  RelationConnection,
  RoleConnection,
} from '../types/connections';
import { Evidence } from '../types/evidence';
import { QuoteLink } from '../types/quote';
import { Name } from '../types/role';

@Resolver(() => Actor)
export class ActorResolver {
  @Edge(() => [Name], namesOfActor, {
    description:
      'Every name it goes by, each with the sentences that use it; the most used first, at most 100.',
  })
  names!: unknown;

  @Edge(() => MentionConnection, mentionsOfActor, {
    args: PageArgs,
    description:
      'Every place where an article speaks of it, article by article in the order in which they were taken in.',
  })
  mentions!: unknown;

  @Edge(() => ArticleConnection, articlesOfActor, {
    args: ArticleListArgs,
    description: 'Articles that mention it.',
  })
  articles!: unknown;

  @Edge(() => QuoteConnection, quotesOfActor, { args: QuoteListArgs, description: 'What it said.' })
  quotes!: unknown;

  @Edge(() => QuoteConnection, quotesAboutActor, {
    args: QuoteListArgs,
    description: 'What others said to it or about it.',
  })
  quotesAbout!: unknown;

  @Edge(() => MeetingConnection, meetingsOfActor, {
    args: MeetingListArgs,
    description: 'Meetings it took part in.',
  })
  meetings!: unknown;

  @Edge(() => ClaimConnection, claimsOfActor, {
    args: ClaimListArgs,
    description: 'Claims it made, denied or is the subject of, those last spoken to first.',
  })
  claims!: unknown;

  @Edge(() => RelationConnection, relationsOfActor, {
    args: RelationListArgs,
    description: 'Its standing to others, in both directions, the last told first.',
  })
  relations!: unknown;

  @Edge(() => [CoMention], coMentionsOfActor, {
    args: CoMentionArgs,
    description:
      'Who is mentioned with it, in how many articles, most first; of the 1,000 published last that mention it.',
  })
  coMentions!: unknown;

  @Edge(() => CorrectionConnection, correctionsOfActor, {
    args: PageArgs,
    description: 'Decisions by people about this identity, the latest first; undone ones too.',
  })
  corrections!: unknown;
}

@Resolver(() => CoMention)
export class CoMentionResolver {
  @Edge(() => Actor, actorOf('actor_id'), { description: 'Who is mentioned with it.' })
  actor!: unknown;
}

@Resolver(() => Group)
export class GroupResolver {
  @Edge(() => Actor, actorOf('actor_id'), {
    nullable: true,
    description: 'The actor that the key names; null where it names none.',
  })
  actor!: unknown;
}

@Resolver(() => Name)
export class NameResolver {
  @Edge(() => [Evidence], evidenceOfName, {
    args: FirstTenArgs,
    description: 'Places where an article uses it, in the order in which they came in.',
  })
  evidence!: unknown;
}

@Resolver(() => Person)
export class PersonResolver {
  @Edge(() => RoleConnection, rolesBy('person_id'), {
    args: RoleListArgs,
    description: 'Positions that it holds or held, the last told first.',
  })
  roles!: unknown;

  @Edge(() => [QuoteLink], changesOfPosition, {
    args: FirstTenArgs,
    description:
      'Where it later said otherwise: pairs of its quotes on one claim that disagree, oldest first.',
  })
  changesOfPosition!: unknown;
}

@Resolver(() => Organisation)
export class OrganisationResolver {
  @Edge(() => Place, placeOfOrganisation, {
    nullable: true,
    description: 'Where articles say that it lies, or else the country that it belongs to.',
  })
  place!: unknown;

  @Edge(() => RoleConnection, rolesBy('of_id'), {
    args: RoleListArgs,
    description: 'Who holds or held a position in it, the last told first.',
  })
  holders!: unknown;
}

@Resolver(() => Place)
export class PlaceResolver {
  @Edge(() => RoleConnection, rolesBy('of_id'), {
    args: RoleListArgs,
    description: 'Who holds or held an office of it, the last told first.',
  })
  holders!: unknown;

  @Edge(() => MeetingConnection, meetingsAtPlace, {
    args: MeetingListArgs,
    description: 'Meetings held here, whoever took part.',
  })
  meetingsHere!: unknown;
}

@Resolver(() => UnnamedSource)
export class UnnamedSourceResolver {
  @Edge(() => Actor, actorOf('of_id'), {
    nullable: true,
    description: 'Whom the description belongs to: US officials, United States.',
  })
  of!: unknown;
}
