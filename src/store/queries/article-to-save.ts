import type { ActorKey } from '../../model/actor';
import type { Article, CreditRole } from '../../model/article';
import type { Findings } from '../../model/findings';
import type { Span } from '../../model/span';

/** An article with all that is known of it. Outlet, authors and the rest are among the findings' actors. */
export interface ArticleToSave {
  article: Article;
  findings: Findings;
  runId: number;
  outlet: ActorKey | null;
  authors: ActorKey[];
  credits: Credit[];
  dateline: ActorKey | null;
}

export interface Credit {
  actor: ActorKey;
  role: CreditRole;
  /** Where the text says so. */
  evidence: { span: Span; confidence: number; rule: string } | null;
}
