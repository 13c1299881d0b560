import { Resolver } from 'type-graphql';
import { allActors } from '../../store/plan/edges/actor';
import { allArticles } from '../../store/plan/edges/article';
import { actorBy, articleBy, byId } from '../../store/plan/edges/by-id';
import { allClaims } from '../../store/plan/edges/claim';
import { allCorrections } from '../../store/plan/edges/correction';
import { allFeeds } from '../../store/plan/edges/feed';
import { changesSince } from '../../store/plan/edges/change';
import { allJobs } from '../../store/plan/edges/job';
import { allMeetings } from '../../store/plan/edges/meeting';
import { mergeCandidates } from '../../store/plan/edges/merge-candidate';
import { pathsBetween } from '../../store/plan/edges/path';
import { allQuotes } from '../../store/plan/edges/quote';
import { runDiff } from '../../store/plan/edges/run-diff';
import { allWatches } from '../../store/plan/edges/watch';
import { searchEverything } from '../../store/plan/edges/search';
import { ChangesArgs } from '../inputs/event-args';
import {
  ActorListArgs,
  ArticleListArgs,
  ClaimListArgs,
  JobListArgs,
  MeetingListArgs,
  PathArgs,
  QuoteListArgs,
  SearchArgs,
} from '../inputs/list-args';
import {
  FirstTwentyArgs,
  idArgs,
  IdOrNameArgs,
  IdOrUrlArgs,
  IdsArgs,
  PageArgs,
  RunDiffArgs,
} from '../inputs/page';
import { RootEdge } from '../planned';
import { Actor, Organisation, Person, Place } from '../types/actor';
import { Article } from '../types/article';
import { Claim } from '../types/claim';
import {
  ActorConnection,
  ArticleConnection,
  ClaimConnection,
  ChangeConnection,
  CorrectionConnection,
  JobConnection,
  MeetingConnection,
  OrganisationConnection,
  PersonConnection,
  PlaceConnection,
  QuoteConnection,
  SearchConnection,
} from '../types/connections';
import { Feed } from '../types/feed';
import { Job } from '../types/job';
import { Meeting } from '../types/meeting';
import { Node } from '../types/node';
import { Path } from '../types/path';
import { Quote } from '../types/quote';
import { Watch } from '../types/watch';
import { MergeCandidate, RunDiff } from '../types/run-diff';

const byIdOrName = {
  args: IdOrNameArgs,
  nullable: true,
  description:
    'By id or name: give exactly one. Of several bearers of a name the one mentioned most; null where nobody has it.',
} as const;

@Resolver()
export class QueryResolver {
  @RootEdge(
    () => Node,
    { kind: 'node' },
    {
      args: idArgs('quote-33', {}),
      nullable: true,
      description: 'Whatever has this id; null where nothing has it any more.',
    },
  )
  node!: unknown;

  @RootEdge(
    () => [Node],
    { kind: 'nodes' },
    {
      args: IdsArgs,
      nullable: 'items',
      description: 'Whatever has these ids, in their order; null where nothing has one any more.',
    },
  )
  nodes!: unknown;

  @RootEdge(() => Article, articleBy, {
    args: IdOrUrlArgs,
    nullable: true,
    description: 'One article by its id or address: give exactly one. Null where there is none.',
  })
  article!: unknown;

  @RootEdge(() => Person, actorBy('PERSON'), byIdOrName)
  person!: unknown;

  @RootEdge(() => Organisation, actorBy('ORGANISATION'), byIdOrName)
  organisation!: unknown;

  @RootEdge(() => Place, actorBy('PLACE'), byIdOrName)
  place!: unknown;

  @RootEdge(() => Actor, actorBy(), byIdOrName)
  actor!: unknown;

  @RootEdge(() => Meeting, byId('meeting'), {
    args: idArgs('meeting-3'),
    nullable: true,
    description: 'One meeting by its id; null where there is none.',
  })
  meeting!: unknown;

  @RootEdge(() => Quote, byId('quote'), {
    args: idArgs('quote-33'),
    nullable: true,
    description: 'One quote by its id; null where there is none.',
  })
  quote!: unknown;

  @RootEdge(() => ArticleConnection, allArticles, {
    args: ArticleListArgs,
    description: 'All articles, or those that the filter chooses.',
  })
  articles!: unknown;

  @RootEdge(() => PersonConnection, allActors('PERSON'), {
    args: ActorListArgs,
    description: 'All people that articles mention, or those that the filter chooses.',
  })
  people!: unknown;

  @RootEdge(() => OrganisationConnection, allActors('ORGANISATION'), {
    args: ActorListArgs,
    description: 'All organisations that articles mention, or those that the filter chooses.',
  })
  organisations!: unknown;

  @RootEdge(() => PlaceConnection, allActors('PLACE'), {
    args: ActorListArgs,
    description: 'All places that articles mention, or those that the filter chooses.',
  })
  places!: unknown;

  @RootEdge(() => ActorConnection, allActors(), {
    args: ActorListArgs,
    description:
      'All actors that articles mention, of every type, or those that the filter chooses: `type: UNNAMED_SOURCE` for sources without a name.',
  })
  actors!: unknown;

  @RootEdge(() => MeetingConnection, allMeetings, {
    args: MeetingListArgs,
    description: 'All meetings that articles report, or those that the filter chooses.',
  })
  meetings!: unknown;

  @RootEdge(() => SearchConnection, searchEverything, {
    args: SearchArgs,
    description:
      'One box over everything: ranked, with the words that matched marked. Names are found in other spellings where nobody is called as it is written: "Gorbatschow" finds Gorbachev. Where nobody is called so either, names with one letter of a word left out, put in, wrong or in the place of the next come last: "Zelenksy" finds Zelensky.',
  })
  search!: unknown;

  @RootEdge(() => [Path], pathsBetween, {
    args: PathArgs,
    nullable: true,
    description:
      'The shortest chains of shared meetings, quotes and sentences between two actors, the same in both directions: each chain of actors once, each step by the strongest and newest of what joins them, with its evidence. One step is found whatever it rests on. For longer chains the newest 1,000 meetings, quotes and articles of either end are followed and the newest 50 of the 200 actors nearest to it, so that of the best known some are left out.',
  })
  paths!: unknown;

  @RootEdge(() => QuoteConnection, allQuotes, {
    args: QuoteListArgs,
    description: 'Everything that articles report as said, or what the filter chooses.',
  })
  quotes!: unknown;

  @RootEdge(() => Claim, byId('claim'), {
    args: idArgs('claim-33'),
    nullable: true,
    description: 'One claim by its id; null where there is none.',
  })
  claim!: unknown;

  @RootEdge(() => ClaimConnection, allClaims, {
    args: ClaimListArgs,
    description: 'What several statements are about, those last spoken to first.',
  })
  claims!: unknown;

  @RootEdge(() => CorrectionConnection, allCorrections, {
    args: PageArgs,
    description: 'What people decided, the latest first; undone ones too.',
  })
  corrections!: unknown;

  @RootEdge(() => [MergeCandidate], mergeCandidates, {
    args: FirstTwentyArgs,
    description:
      'Pairs of identities that may be the same, for a person to decide: those first that are likely and much mentioned.',
  })
  mergeCandidates!: unknown;

  @RootEdge(() => ChangeConnection, changesSince, {
    args: ChangesArgs,
    description:
      'What changed for these actors and meetings since then, in its order: new quotes and meetings, denials, changes of status, corrections. Changes are kept for 366 days: what is older is not told, however long ago `since` lies.',
  })
  changes!: unknown;

  @RootEdge(() => Job, byId('job'), {
    args: idArgs('job-4'),
    nullable: true,
    description:
      'Background work by its id; null where there is none, or it was forgotten 30 days after its end.',
  })
  job!: unknown;

  @RootEdge(() => JobConnection, allJobs, {
    args: JobListArgs,
    description: 'Background work, the latest first.',
  })
  jobs!: unknown;

  @RootEdge(() => [Feed], allFeeds, {
    description: 'All feeds that are polled, and those that ended by themselves.',
  })
  feeds!: unknown;

  @RootEdge(() => [Watch], allWatches, { description: 'All watches that were not removed.' })
  watches!: unknown;

  @RootEdge(() => RunDiff, runDiff, {
    args: RunDiffArgs,
    nullable: true,
    description: 'What the runs after the first one, up to the second, changed; null where either is none.',
  })
  runDiff!: unknown;
}
