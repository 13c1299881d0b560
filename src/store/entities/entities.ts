import { AccessKeyRow } from './access-key';
import { ActorRow } from './actor';
import { ActorDecisionRow } from './actor-decision';
import { ActorNameRow } from './actor-name';
import { AnalysedArticleRow } from './analysed-article';
import { ArticleRow } from './article';
import { ArticleActorRow } from './article-actor';
import { ArticleAuthorRow } from './article-author';
import { ArticleCopyRow } from './article-copy';
import { ArticleCreditRow } from './article-credit';
import { ArticleDateRow } from './article-date';
import { ArticleStoryRow } from './article-story';
import { ArticleTopicRow } from './article-topic';
import { ArticleVersionRow } from './article-version';
import { ClaimRow } from './claim';
import { ClaimActorRow } from './claim-actor';
import { ClaimPairRow } from './claim-pair';
import { ClaimQuoteRow } from './claim-quote';
import { ChangeRow } from './change';
import { ChangeSubjectRow } from './change-subject';
import { CopyKeyRow } from './copy-key';
import { CorrectionRow } from './correction';
import { CorrectionTargetRow } from './correction-target';
import { FeedRow } from './feed';
import { FeedEntryRow } from './feed-entry';
import { FetchHostRow } from './fetch-host';
import { FormerArticleRow } from './former-article';
import { JobRow } from './job';
import { JobItemRow } from './job-item';
import { JobWarningRow } from './job-warning';
import { KnownMeetingRow } from './known-meeting';
import { MeetingRow } from './meeting';
import { MeetingActorRow } from './meeting-actor';
import { MeetingDecisionRow } from './meeting-decision';
import { MeetingDecisionActorRow } from './meeting-decision-actor';
import { MeetingReportRow } from './meeting-report';
import { MeetingReportActorRow } from './meeting-report-actor';
import { MeetingReportSpanRow } from './meeting-report-span';
import { MentionRow } from './mention';
import { MergeCandidateRow } from './merge-candidate';
import { NameUseRow } from './name-use';
import { PropositionRow } from './proposition';
import { QuoteRow } from './quote';
import { QuoteActorRow } from './quote-actor';
import { QuoteKeyRow } from './quote-key';
import { QuoteLinkRow } from './quote-link';
import { QuoteSpanRow } from './quote-span';
import { ReferenceRow } from './reference';
import { ReferenceNameRow } from './reference-name';
import { RelationRow } from './relation';
import { RoleRow } from './role';
import { RunRow } from './run';
import { RunChangeRow } from './run-change';
import { SentenceRow } from './sentence';
import { StoryKeyRow } from './story-key';
import { StoryPairRow } from './story-pair';
import { WatchRow } from './watch';
import { WatchFindingRow } from './watch-finding';
import { WithdrawnItemRow } from './withdrawn-item';

/** Every table that TypeORM watches for drift; article_search is left out (its index is none that TypeORM can say). */
export const ENTITIES = [
  AccessKeyRow,
  ActorRow,
  ActorDecisionRow,
  ActorNameRow,
  AnalysedArticleRow,
  ArticleRow,
  ArticleActorRow,
  ArticleAuthorRow,
  ArticleCopyRow,
  ArticleCreditRow,
  ArticleDateRow,
  ArticleStoryRow,
  ArticleTopicRow,
  ArticleVersionRow,
  ClaimRow,
  ClaimActorRow,
  ClaimPairRow,
  ClaimQuoteRow,
  ChangeRow,
  ChangeSubjectRow,
  CopyKeyRow,
  CorrectionRow,
  CorrectionTargetRow,
  FeedRow,
  FeedEntryRow,
  FetchHostRow,
  FormerArticleRow,
  JobRow,
  JobItemRow,
  JobWarningRow,
  KnownMeetingRow,
  MeetingRow,
  MeetingActorRow,
  MeetingDecisionRow,
  MeetingDecisionActorRow,
  MeetingReportRow,
  MeetingReportActorRow,
  MeetingReportSpanRow,
  MentionRow,
  MergeCandidateRow,
  NameUseRow,
  PropositionRow,
  QuoteRow,
  QuoteActorRow,
  QuoteKeyRow,
  QuoteLinkRow,
  QuoteSpanRow,
  ReferenceRow,
  ReferenceNameRow,
  RelationRow,
  RoleRow,
  RunRow,
  RunChangeRow,
  SentenceRow,
  StoryKeyRow,
  StoryPairRow,
  WatchRow,
  WatchFindingRow,
  WithdrawnItemRow,
];
