import type { ActorType, OrganisationKind } from '../../model/actor';
import type { MeetingKind, MeetingLevel, MeetingStatus } from '../../model/meeting';
import type { QuoteKind, QuoteLinkKind, SpeechAct } from '../../model/quote';

/** Every field given must hold; one that is null or missing asks nothing. */
interface Composed<Filter> {
  readonly and?: readonly Filter[] | null;
  readonly or?: readonly Filter[] | null;
  readonly not?: Filter | null;
}

/** EDTF; both ends count, and what overlaps the range is in it. */
export interface DateRange {
  readonly from?: string | null;
  readonly to?: string | null;
}

export interface ActorFilter extends Composed<ActorFilter> {
  readonly id?: readonly string[] | null;
  /** Any of its names, as written. */
  readonly name?: string | null;
  readonly search?: string | null;
  readonly type?: readonly ActorType[] | null;
  readonly title?: string | null;
  readonly roleAt?: ActorFilter | null;
  readonly organisationKind?: readonly OrganisationKind[] | null;
  readonly countryCode?: readonly string[] | null;
}

export interface ArticleFilter extends Composed<ArticleFilter> {
  readonly id?: readonly string[] | null;
  readonly search?: string | null;
  readonly published?: DateRange | null;
  readonly outlet?: ActorFilter | null;
  readonly credits?: ActorFilter | null;
  readonly language?: readonly string[] | null;
  readonly mentions?: ActorFilter | null;
  readonly quotes?: QuoteFilter | null;
  readonly meetings?: MeetingFilter | null;
}

export interface QuoteFilter extends Composed<QuoteFilter> {
  readonly id?: readonly string[] | null;
  readonly search?: string | null;
  readonly kind?: readonly QuoteKind[] | null;
  readonly act?: readonly SpeechAct[] | null;
  readonly speaker?: ActorFilter | null;
  readonly addressee?: ActorFilter | null;
  readonly about?: ActorFilter | null;
  readonly reportedBy?: ActorFilter | null;
  readonly said?: DateRange | null;
  readonly article?: ArticleFilter | null;
  readonly meeting?: MeetingFilter | null;
  readonly linked?: QuoteLinkKind | null;
  readonly minConfidence?: number | null;
}

export interface MeetingFilter extends Composed<MeetingFilter> {
  readonly id?: readonly string[] | null;
  readonly search?: string | null;
  readonly kind?: readonly MeetingKind[] | null;
  readonly status?: readonly MeetingStatus[] | null;
  readonly level?: readonly MeetingLevel[] | null;
  readonly date?: DateRange | null;
  readonly place?: ActorFilter | null;
  /** Each of these took part. */
  readonly participants?: readonly ActorFilter[] | null;
  readonly agenda?: string | null;
  readonly article?: ArticleFilter | null;
}

/** The filters by the table whose rows they choose. */
export interface Filters {
  readonly actor: ActorFilter;
  readonly article: ArticleFilter;
  readonly quote: QuoteFilter;
  readonly meeting: MeetingFilter;
}
