import { ACTOR_TYPES, NAME_KINDS, ORGANISATION_KINDS, PLACE_KINDS } from '../../model/actor';
import { MENTION_KINDS } from '../../model/mention';
import { RELATION_KINDS } from '../../model/relation';
import { enumOf } from './enum-of';

export const ActorTypeEnum = enumOf('ActorType', ACTOR_TYPES, 'What an actor is.', {
  PERSON: 'Somebody with a name: "Benjamin Netanyahu".',
  ORGANISATION: 'A body of people: a ministry, a party, a company, a newspaper.',
  PLACE: 'A place, and as its government an actor: "Iran denies".',
  UNNAMED_SOURCE: 'Known by a description alone: "US officials".',
});

export const NameKindEnum = enumOf('NameKind', NAME_KINDS, 'What a name is to whoever bears it.', {
  PRIMARY: 'The fullest form that an article uses: "Benjamin Netanyahu".',
  ALIAS: 'Another name or form of it: "Bibi Netanyahu".',
  ACRONYM: 'Initials: "IAEA".',
  FORMER: 'A name that was given up: "Upper Volta".',
  TRANSLITERATION: 'Another spelling of a name from another script: "Gorbatschow".',
  SURNAME: 'A surname alone: "Netanyahu".',
  DESCRIPTION: 'No name of its own but words for it: "Iranian" for Iran, "US officials" for these.',
});

export const OrganisationKindEnum = enumOf(
  'OrganisationKind',
  ORGANISATION_KINDS,
  'What a body is, as its name and what articles call it tell.',
  {
    GOVERNMENT_BODY: 'A ministry, an agency or another office of a state: "Foreign Ministry".',
    LEGISLATURE: 'A parliament or a house of it: "Senate".',
    COURT: 'A court, also of several states: "International Court of Justice".',
    POLITICAL_PARTY: 'A party: "Likud".',
    ARMED_GROUP: 'It is armed, and no part of the forces of a state: "Hamas".',
    MILITARY: 'Forces of a state: "US Navy".',
    INTERGOVERNMENTAL: 'States are its members: "United Nations".',
    COMPANY: 'A company, also one that a state owns: "Gazprom".',
    OUTLET: 'A newspaper, a station or a site with news: "BBC".',
    NEWS_AGENCY: 'It reports for other outlets: "Reuters".',
    THINK_TANK: 'It studies policy and advises on it: "Chatham House".',
    UNIVERSITY: 'A university, a college or a school.',
    NGO: 'A union of citizens, not of states: "Amnesty International".',
    SPORTS_TEAM: 'A club or a team.',
    OTHER: 'None of these, or nobody tells which.',
  },
);

export const PlaceKindEnum = enumOf('PlaceKind', PLACE_KINDS, 'What a place is.', {
  COUNTRY: 'A country, and as an actor its government.',
  REGION: 'A part of a country, or an area of several: "California", "Middle East".',
  CITY: 'A city, a town or a village.',
  FACILITY: 'Something that was built: an airport, a palace, a plant.',
  OTHER: 'None of these, or nobody tells which.',
});

export const MentionKindEnum = enumOf(
  'MentionKind',
  MENTION_KINDS,
  'By what sort of words a text speaks of an actor.',
  {
    NAME: 'A name: "Jane Roe".',
    NOMINAL: 'A noun: "the minister".',
    PRONOUN: 'A pronoun: "she".',
  },
);

export const RelationKindEnum = enumOf('RelationKind', RELATION_KINDS, 'How `from` stands to `to`.', {
  MEMBER_OF: '`from` is a member of `to`: Norway, NATO.',
  LEADS: '`from` heads `to`: a chair, her committee.',
  PART_OF: '`from` is a part of `to`: a department, its ministry.',
  LOCATED_IN: '`from` lies in `to`: a city, its country.',
  SUPPORTS: '`from` backs `to`: "Iran-backed Hezbollah".',
  OPPOSES: '`from` is against `to`: not against a proposal of it.',
  DESIGNATED_BY: '`from` has a label that the authority `to` gave it: Hamas, Canada, "terrorist group".',
  OTHER: 'Something else; `label` has the words.',
});
