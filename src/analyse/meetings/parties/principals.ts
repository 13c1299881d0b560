import { isCountry } from '../../../model/actor';
import type { ActorKey, FoundActor } from '../../../model/actor';
import type { FoundMention } from '../../../model/mention';
import { firstEndingAfter } from '../../../model/text-order';
import type { Document } from '../../text/document';
import { datelinePlace } from '../../text/dateline-place';
import type { MentionIndex } from '../../text/mention-index';
import { levelOfTitle } from './meeting-level';
import type { MeetingParty } from './meeting-party';
import { nationalitiesOf, nationsIn } from './nationalities';
import type { MeetingInput } from '../reports/read-reports';

/** Most words of a title before a name: "Russian Deputy Foreign Minister". */
const LONGEST_TITLE = 7;
/** Tags of its words. */
const TITLE = /^(NN|NNP|NNPS|JJ|HYPH)$/;
/** Mentions of a person that are searched for a nationality: it is told early or never. */
const MOST_MENTIONS = 20;

/** Whom the people of a text stand for: built once for all its meetings. */
export class Principals {
  /** The country that the report is written from. */
  private readonly home: ActorKey | undefined;
  private readonly offices: ReadonlyMap<ActorKey, ActorKey>;
  private readonly countries: ReadonlyMap<string, ActorKey>;
  private readonly bodies: ReadonlyMap<string, ActorKey>;
  private readonly mentionsOf = new Map<ActorKey, FoundMention[]>();
  private readonly nationOf = new Map<ActorKey, ActorKey | undefined>();

  constructor(
    private readonly doc: Document,
    private readonly input: MeetingInput,
    private readonly index: MentionIndex,
  ) {
    const here = index.actors.get(datelinePlace(input.text, index.mentions) ?? '')?.countryCode;
    this.offices = new Map(
      [...input.roles]
        .reverse()
        .flatMap((r) => (r.of && this.mayMeet(r.of) ? [[r.person, r.of] as const] : [])),
    );
    const bodies = [...index.actors.values()].filter(({ type }) => type === 'ORGANISATION');
    this.bodies = new Map(bodies.flatMap(({ id, names }) => names.map(({ text }) => [text, id] as const)));
    const countries = [...index.actors.values()].filter(isCountry).reverse();
    this.countries = new Map(
      countries.flatMap((c) => (c.countryCode ? [[c.countryCode, c.id] as const] : [])),
    );
    this.home = here === undefined ? undefined : this.countries.get(here);
    for (const mention of input.mentions) {
      const known = this.mentionsOf.get(mention.actor) ?? [];
      if (known.length < MOST_MENTIONS && mention.kind !== 'PRONOUN') known.push(mention);
      this.mentionsOf.set(mention.actor, known);
    }
  }

  /** The country or body that a person came for, by office, by the phrase they are named in, or by nationality. */
  ofPerson(person: ActorKey, own: readonly MeetingParty[]): ActorKey | undefined {
    const office = this.offices.get(person) ?? own.find((p) => p.principal)?.principal;
    return (
      (office && this.behind(office)) ??
      this.ofNations(own.flatMap((p) => p.nations)) ??
      this.byNationality(person) ??
      this.atHome(person)
    );
  }

  /** Whom a body acts for: a country for its ministry, a union for its commission; else itself. */
  private behind(key: ActorKey): ActorKey {
    const { name = '', countryCode = '', type } = this.index.actors.get(key) ?? {};
    if (type !== 'ORGANISATION') return key;
    const { seats, unions } = this.input.lexicon.meetings;
    const union = this.bodies.get(unions.get(name) ?? '');
    return union ?? this.countries.get(seats.get(name) ?? countryCode) ?? key;
  }

  /** What the text calls somebody to whom it gives no office: "the president". */
  calledBy(person: ActorKey): string[] {
    const { text } = this.input;
    const mentions = (this.mentionsOf.get(person) ?? []).filter(({ kind }) => kind === 'NOMINAL');
    return mentions.map(({ start, end }) => text.slice(start, end));
  }

  /** "The two leaders": somebody whose office may be told elsewhere. */
  isLeader(person: ActorKey): boolean {
    return this.calledBy(person).some((words) => /\bleaders?$/.test(words));
  }

  /** "The president" of a report from Cairo, whose country nothing else tells, is Egypt's, unless it names Egypt's. */
  private atHome(person: ActorKey): ActorKey | undefined {
    const { roles, lexicon } = this.input;
    const governing = roles.filter(({ title }) => GOVERNING.has(levelOfTitle(title, lexicon.meetings) ?? ''));
    if (!this.home || governing.some(({ of }) => of === this.home)) return undefined;
    return governing.some((role) => role.person === person) ? this.home : undefined;
  }

  /** The country that a place lies in, where the text speaks of it. */
  ofPlace({ id, countryCode }: FoundActor): ActorKey | undefined {
    return this.countries.get(countryCode ?? '') ?? (isCountry(this.index.actors.get(id)) ? id : undefined);
  }

  /** The country where a host receives: itself, or whose office it holds. */
  countryOf(host: ActorKey, parties: readonly MeetingParty[]): ActorKey | undefined {
    const actor = this.index.actors.get(host);
    const own = parties.filter(({ mention }) => mention?.actor === host);
    const principal = actor?.type === 'PERSON' ? this.ofPerson(host, own) : host;
    return isCountry(this.index.actors.get(principal ?? '')) ? principal : undefined;
  }

  /** A country or body; a town has no envoys. */
  private mayMeet(key: ActorKey): boolean {
    const actor = this.index.actors.get(key);
    return actor?.type === 'ORGANISATION' || isCountry(actor);
  }

  /** The party itself where it is a country or body; the country of "the Iranian delegation". */
  ofParty({ mention, nations }: MeetingParty): ActorKey | undefined {
    const actor = mention && this.index.actors.get(mention.actor);
    if (actor && this.mayMeet(actor.id)) return this.behind(actor.id);
    return actor?.type === 'PERSON' ? undefined : this.ofNations(nations);
  }

  private ofNations(codes: readonly string[]): ActorKey | undefined {
    return codes.map((code) => this.countries.get(code)).find((key) => key);
  }

  /** By what the text calls the person anywhere: "The Egyptian President", "Russian envoy Ivanov". */
  private byNationality(person: ActorKey): ActorKey | undefined {
    if (!this.nationOf.has(person)) {
      const nationalities = nationalitiesOf(this.input.lexicon.names);
      const mentions = this.mentionsOf.get(person) ?? [];
      const codes = mentions.flatMap((mention) => nationsIn(this.wordsOf(mention), nationalities));
      this.nationOf.set(person, this.ofNations(codes));
    }
    return this.nationOf.get(person);
  }

  /** A mention's words with the nouns and adjectives right before it, such as its title. */
  private wordsOf({ start, end }: FoundMention): string[] {
    const { sentences } = this.doc;
    const words = sentences[firstEndingAfter(sentences, start)]?.words ?? [];
    const at = firstEndingAfter(words, start);
    let first = at;
    while (at - first < LONGEST_TITLE && TITLE.test(words[first - 1]?.xpos ?? '')) first--;
    return words.slice(first, firstEndingAfter(words, end - 1) + 1).map(({ text }) => text);
  }
}

const GOVERNING = new Set<string>(['HEAD_OF_STATE', 'HEAD_OF_GOVERNMENT', 'MINISTER']);
