import { Float, ObjectType } from 'type-graphql';
import { idOfQuote } from '../../store/plan/edges/quote';
import {
  CertaintyEnum,
  LinkBasisEnum,
  PolarityEnum,
  QuoteKindEnum,
  QuoteLinkKindEnum,
  SpeechActEnum,
} from '../enums/quote';
import { Column } from '../planned';
import { IdColumn, KEPT_WITH_WORDS, Node } from './node';

@ObjectType({ implements: Node, description: 'What somebody said, as one article reports it.' })
export class Quote {
  @IdColumn('quote-33', idOfQuote, KEPT_WITH_WORDS)
  id!: string;

  @Column(() => QuoteKindEnum, { description: 'In whose words the article reports it.' })
  kind!: string;

  @Column(() => SpeechActEnum, { description: 'What the speaker does by saying it.' })
  act!: string;

  @Column(() => String, {
    description:
      'The words quoted or reported, without the speaker and the verb; several pieces are joined by "…".',
  })
  text!: string;

  @Column(() => String, {
    nullable: true,
    description: "As the article names the speaker here: 'he', 'both sides'; null where no words do.",
  })
  speakerText!: string | null;

  @Column(() => String, {
    nullable: true,
    description: 'The words that introduce it: said, denied, according to; null where none do.',
  })
  cue!: string | null;

  @Column(() => PolarityEnum, {
    description: 'Whether the reported clause itself says that something is so.',
  })
  polarity!: string;

  @Column(() => CertaintyEnum, { description: 'How sure the reported clause is of what it says.' })
  certainty!: string;
}

@ObjectType({
  description:
    'From the later statement to the earlier one: what denies, contradicts, repeats or answers, to what it is about.',
})
export class QuoteLink {
  @Column(() => QuoteLinkKindEnum, { description: 'What `from` does to `to`.' })
  kind!: string;

  @Column(() => LinkBasisEnum, { description: 'Why they are linked.' })
  basis!: string;

  @Column(() => Float, { description: '0 to 1, how often such a link is right.' })
  confidence!: number;
}
