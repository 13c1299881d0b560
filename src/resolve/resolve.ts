import type { Resolver } from '../model/resolution';
import { compareTexts } from './copies/compare-texts';
import { copyKeys } from './copies/copy-keys';
import { unifiedDiff } from './copies/unified-diff';
import { claimKeys } from './claims/claim-keys';
import { comparePropositions } from './claims/compare-propositions';
import { joinClaims } from './claims/join-claims';
import { readProposition } from './claims/read-proposition';
import { candidateKeys } from './actors/candidate-keys';
import { likelyCandidates } from './actors/likely-candidates';
import { resolveActors } from './actors/resolve-actors';
import { correctArticle } from './corrections/correct-article';
import { findAnchor } from './corrections/find-anchor';
import { followText } from './corrections/follow-text';
import { isLost } from './corrections/is-lost';
import { mergedActors, mergedMeetings } from './corrections/merged-into';
import { resolveMeetings } from './meetings/resolve-meetings';
import { pinnedActors } from './corrections/pinned-actors';
import { takeTypes } from './corrections/take-types';
import { compareHappenings } from './stories/compare-happenings';
import { readHappening } from './stories/read-happening';
import { storyKeys } from './stories/story-keys';
import { compareQuotes, repeatKeys } from './quotes/repeat-keys';

/** How the product decides identity; the store asks it while it writes an article. */
export const resolver: Resolver = {
  keys: candidateKeys,
  likely: likelyCandidates,
  actors: resolveActors,
  meetings: resolveMeetings,
  correct: correctArticle,
  takeTypes,
  diff: unifiedDiff,
  mergedActors,
  mergedMeetings,
  pinnedActors,
  findAnchor,
  followText,
  isLost,
  copyKeys,
  compareTexts,
  repeatKeys,
  compareQuotes,
  happening: readHappening,
  storyKeys,
  compareHappenings,
  proposition: readProposition,
  claimKeys,
  comparePropositions,
  joinClaims,
};
