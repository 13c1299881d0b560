import { Resolver } from 'type-graphql';
import { articleOfFinding, evidenceOfFinding, runOfFinding } from '../../store/plan/edges/evidence';
import { evidenceOfWhen } from '../../store/plan/edges/when';
import { Edge } from '../planned';
import { AnalysisRun, Article } from '../types/article';
import { AgendaItem, Evidence, When } from '../types/evidence';

@Resolver(() => Evidence)
export class EvidenceResolver {
  @Edge(() => Article, articleOfFinding, { description: 'Where the words stand.' })
  article!: unknown;

  @Edge(() => AnalysisRun, runOfFinding, { description: 'The analysis that found them.' })
  run!: unknown;
}

@Resolver(() => When)
export class WhenResolver {
  @Edge(() => Evidence, evidenceOfWhen, {
    nullable: true,
    description: 'Null where the data of the page tells the date, not its text.',
  })
  evidence!: unknown;
}

@Resolver(() => AgendaItem)
export class AgendaItemResolver {
  @Edge(() => Evidence, evidenceOfFinding, { description: 'Where the words stand.' })
  evidence!: unknown;
}
