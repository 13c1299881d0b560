import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { ArticleRow } from './article';

/** What an article is about, as its source says. */
@Entity('article_topic')
@Index('article_topic_label', { synchronize: false })
@Index('article_topic_code', { synchronize: false })
export class ArticleTopicRow {
  @ForeignKey(() => ArticleRow, { onDelete: 'CASCADE' })
  @PrimaryColumn('bigint')
  articleId!: number;

  @PrimaryColumn('int')
  ordinal!: number;

  @Column('text')
  code!: string;

  @Column('text')
  label!: string;

  /** "IPTC Media Topics", or "source" for a word of the source's own. */
  @Column('text')
  scheme!: string;
}
