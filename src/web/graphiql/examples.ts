import articlePage from '../../../examples/questions/article-page.graphql';
import contestedClaims from '../../../examples/questions/contested-claims.graphql';
import coverage from '../../../examples/questions/coverage.graphql';
import firstSteps from '../../../examples/questions/first-steps.graphql';
import meetingsBetween from '../../../examples/questions/meetings-between.graphql';
import whatDidTheySay from '../../../examples/questions/what-did-they-say.graphql';
import whoDeniedWhat from '../../../examples/questions/who-denied-what.graphql';
import { readExample, type Example } from './read-example';

/** The tabs of a first visit, in this order. */
export const examples: readonly Example[] = [
  firstSteps,
  whoDeniedWhat,
  whatDidTheySay,
  meetingsBetween,
  contestedClaims,
  articlePage,
  coverage,
].map(readExample);
