import type { ActorKey } from './actor';
import type { Article, CreditRole } from './article';
import type { Findings } from './findings';
import type { Span } from './span';

/** An article with all that is known of it. Outlet, authors and the rest are among the findings' actors. */
export interface AnalysedArticle {
  article: Article;
  findings: Findings;
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
