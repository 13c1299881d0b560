import { CREDIT_ROLES, GENRES } from '../../model/article';
import { COPY_KINDS } from '../../model/copy';
import { enumOf } from './enum-of';

export const GenreEnum = enumOf('Genre', GENRES, 'What sort of article its source says that it is.', {
  REPORT: 'News.',
  ANALYSIS: 'It explains or weighs the news.',
  OPINION: 'It says what its author thinks: a comment, an editorial, a letter.',
  INTERVIEW: 'Questions and answers.',
  OTHER: 'None of these.',
});

export const CreditRoleEnum = enumOf('CreditRole', CREDIT_ROLES, 'What an article owes to whom it credits.', {
  WIRE: 'Its text: "(AP)".',
  CITED_AGENCY: 'Words of a news agency, or words that it passed on: "IRNA reported".',
  CITED_OUTLET: 'Words of another outlet, or words that it passed on: "told the Herald".',
  CITED_DOCUMENT: 'Words of a document.',
});

export const CopyKindEnum = enumOf('CopyKind', COPY_KINDS, 'How much of two texts is the same.', {
  SAME: 'All but a few words: similarity is 0.9 or more.',
  EDITED: 'Half or more, or a long stretch within three days: one report, worked over.',
  EXCERPT: 'One is a part of the other, which is clearly longer.',
});
