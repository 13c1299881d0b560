import type { DataSource } from 'typeorm';
import type { CorrectionOutcome, CorrectionRequest } from '../model/correction';
import { resolver } from '../resolve/resolve';
import { orDatabaseError } from '../store/database-error';
import { correct, undoCorrection, type Author } from '../store/queries/corrections/correct';
import { deleteArticle, type DeleteOutcome } from '../store/queries/versions/delete-article';

/** What people may decide about the graph. */
export interface Corrections {
  correct(request: CorrectionRequest, author: Author): Promise<CorrectionOutcome>;
  /** By its id: "correction-4". */
  undo(id: string, author: Author): Promise<CorrectionOutcome>;
  /** By its id: "article-12". */
  deleteArticle(id: string): Promise<DeleteOutcome>;
}

export function createCorrections(dataSource: DataSource): Corrections {
  return {
    correct: (request, author) => orDatabaseError(correct(dataSource, request, author, resolver)),
    undo: (id, author) => orDatabaseError(undoCorrection(dataSource, id, author, resolver)),
    deleteArticle: (id) => orDatabaseError(deleteArticle(dataSource, id, resolver)),
  };
}
