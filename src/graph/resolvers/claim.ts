import { Resolver } from 'type-graphql';
import { aboutOfClaim, quotesOfClaim } from '../../store/plan/edges/claim';
import { PageArgs } from '../inputs/page';
import { Edge } from '../planned';
import { Actor } from '../types/actor';
import { Claim } from '../types/claim';
import { QuoteConnection } from '../types/connections';

@Resolver(() => Claim)
export class ClaimResolver {
  @Edge(() => [Actor], aboutOfClaim, { description: 'Those whom most of its statements name first.' })
  about!: unknown;

  @Edge(() => QuoteConnection, quotesOfClaim(false), {
    args: PageArgs,
    description: 'Statements that say that it is so, the latest first.',
  })
  asserted!: unknown;

  @Edge(() => QuoteConnection, quotesOfClaim(true), {
    args: PageArgs,
    description: 'Statements that say that it is not so, the latest first.',
  })
  denied!: unknown;
}
