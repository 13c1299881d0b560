import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';

/** A person, organisation, place or unnamed source of the whole graph. Its id never dies. */
@Entity('actor')
@Index('actor_type_mentions', { synchronize: false })
@Index('actor_mentions', { synchronize: false })
@Index('actor_alphabet', { synchronize: false })
@Index('actor_type_alphabet', { synchronize: false })
@Index('actor_surname', { synchronize: false })
@Index('actor_block', { synchronize: false })
@Index('actor_merged', { synchronize: false })
@Index('actor_country', { synchronize: false })
export class ActorRow {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'BY DEFAULT' })
  id!: number;

  @Column('text')
  type!: string;

  /** `givenName`, or else `readName`. */
  @Column('text')
  name!: string;

  /** The name that articles give it. */
  @Column('text')
  readName!: string;

  /** A person's rename. */
  @Column('text', { nullable: true })
  givenName!: string | null;

  @Column('text', { nullable: true })
  kind!: string | null;

  /** ISO 3166-1 alpha-2. */
  @Column('text', { nullable: true })
  countryCode!: string | null;

  @Column('text', { nullable: true })
  wikidata!: string | null;

  /** Whom an unnamed source belongs to. */
  @ForeignKey(() => ActorRow)
  @Column('bigint', { nullable: true })
  ofId!: number | null;

  /** The actor that it is shown as; never one that is merged itself. */
  @ForeignKey(() => ActorRow)
  @Column('bigint', { nullable: true })
  mergedInto!: number | null;

  /** What identities are joined by: one actor a key. */
  @Column('text', { unique: true })
  identityKey!: string;

  /** Of a person with a full name: what a bare surname is looked up by. */
  @Column('text', { nullable: true })
  surnameKey!: string | null;

  /** What other spellings of the name are looked up by. */
  @Column('text', { nullable: true })
  blockKey!: string | null;

  @Column('int', { default: 0 })
  mentionCount!: number;

  /** Mentions before corrections. */
  @Column('int', { default: 0 })
  foundMentions!: number;

  /** Articles that mention it, or that it wrote, printed or supplied. 0: kept for its id alone. */
  @Column('int', { default: 0 })
  articleCount!: number;
}
