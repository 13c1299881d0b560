import { Float, ID, ObjectType } from 'type-graphql';
import { idOfQuote } from '../../store/plan/edges/quote';
import {
  CertaintyEnum,
  LinkBasisEnum,
  PolarityEnum,
  QuoteKindEnum,
  QuoteLinkKindEnum,
  SpeechActEnum,
} from '../enums';
import { Column } from '../planned';
import { Node } from './node';

@ObjectType({ implements: Node, description: 'What somebody said, as one article reports it.' })
export class Quote {
  @Column(() => ID, { plan: idOfQuote })
  id!: string;

  @Column(() => QuoteKindEnum)
  kind!: string;

  @Column(() => SpeechActEnum)
  act!: string;

  @Column(() => String, {
    description:
      'The words quoted or reported, without the speaker and the verb. In several pieces where the verb stands between.',
  })
  text!: string;

  @Column(() => String, {
    nullable: true,
    description: "As the article names the speaker here: 'he', 'both sides'.",
  })
  speakerText!: string | null;

  @Column(() => String, {
    nullable: true,
    description: 'The words that introduce it: said, denied, according to.',
  })
  cue!: string | null;

  @Column(() => PolarityEnum, { description: 'Of the reported clause itself.' })
  polarity!: string;

  @Column(() => CertaintyEnum)
  certainty!: string;
}

@ObjectType({
  description:
    'From the later statement to the earlier one: what denies, contradicts, repeats or answers, to what it is about.',
})
export class QuoteLink {
  @Column(() => QuoteLinkKindEnum)
  kind!: string;

  @Column(() => LinkBasisEnum)
  basis!: string;

  @Column(() => Float)
  confidence!: number;
}
