import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An article that was deleted and on which corrections hang. */
@Entity('former_article')
export class FormerArticleRow {
  /** See article-identity.ts. */
  @PrimaryColumn('text')
  identityKey!: string;

  @Column('bigint', { unique: true })
  articleId!: number;

  @Column('bytea')
  textHash!: Buffer;

  /** EarlierFindings: ids of what it showed, with their places. */
  @Column('jsonb')
  findings!: object;

  /** The same of the meetings that it was decided to report. */
  @Column('jsonb')
  reports!: object;
}
