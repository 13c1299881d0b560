import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Typographic signs part words as plain ones do: "authority’s" is found by authority, "winter–spring" by spring, "£200m"
 * by 200m. Where its locale is C, as the built-in server's is, Postgres takes every character outside ASCII for a
 * letter; elsewhere it asks the system that it runs on. Letters that hold no accent to take off are written as names have
 * them: "Łódź" is found by lodz.
 */
export class PlainSigns1795510000125 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(FOLD_ALL);
    await indexAnew(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(FOLD_ACCENTS);
    await indexAnew(runner);
  }
}

/** By blocks of Unicode, without the letters in them; in PL/pgSQL, which reads each pattern once. */
const SIGNS = [
  String.raw`\u0080-\u00a9\u00ab-\u00b1\u00b4\u00b6-\u00b8\u00bb-\u00bf\u00d7\u00f7`, // hard space « » · £ © ½ ¿
  String.raw`\u02b9-\u02df`, // ʼ and ʿ, as apostrophes are written in names of other scripts
  String.raw`\u037e\u0384\u0385\u0387\u055a-\u055f\u0589\u058a`, // Greek, Armenian
  String.raw`\u05be\u05c0\u05c3\u05f3\u05f4\u060c\u061b\u061d-\u061f\u066a-\u066d\u06d4`, // Hebrew, Arabic
  String.raw`\u0964\u0965`, // the Devanagari full stop
  String.raw`\u2000-\u206f`, // spaces, dashes, ‘ ’ “ ” … •, and what isn't seen
  String.raw`\u20a0-\u20cf\u2100\u2101\u2103-\u2106\u2108\u2109\u2114\u2116-\u2118\u211e-\u2123`, // € ℃ № ™
  String.raw`\u2150-\u215f\u2190-\u2bff\ufe00-\ufe0f`, // ⅓, arrows, mathematics, boxes, pictures
  String.raw`\u2e00-\u2e2e\u2e30-\u2e7f`, // rarer punctuation
  String.raw`\u3000-\u3004\u3008-\u3020\u3030\u303d-\u303f\u30fb`, // 、 。 「 」
  String.raw`\ufe10-\ufe19\ufe30-\ufe6f\ufeff\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65\uffe0-\uffef`, // of full width
  String.raw`\ufffc\ufffd\U0001f000-\U0001faff`, // what couldn't be read, emoji
];

const SIGN = `'[${SIGNS.join('')}]'`;

const DIGITS = '⁰¹²³⁴⁵⁶⁷⁸⁹₀₁₂₃₄₅₆₇₈₉';

/** What foldLetters makes of them. Capitals go with the small ones, as words do when they are cut. */
const LETTERS = 'ØøŁłĐđÐðıÞþÆæŒœẞß';

/**
 * A hyphen is one where it forbids a line to end too, and none where it only allows that ("minis\u00adtry"). Splitting
 * letters from their accents takes most of the time, so texts without letters outside ASCII are spared it. Digits that
 * stand high or low ("CO₂", "km²") are letters to some systems and signs to others. Of translate each character is
 * compared with each of the list, so texts without such letters are spared that.
 */
const FOLD_ALL = String.raw`
  create or replace function fold_accents(words text) returns text
  language plpgsql immutable parallel safe strict as $$
  declare
    hyphened text := replace(replace(replace(words, E'\u00ad', ''), E'\u2010', '-'), E'\u2011', '-');
    plain text := regexp_replace(hyphened, ${SIGN}, ' ', 'g');
  begin
    if octet_length(plain) = length(plain) then return plain; end if;
    if plain ~ '[${DIGITS}]' then plain := translate(plain, '${DIGITS}', '01234567890123456789'); end if;
    plain := regexp_replace(normalize(plain, NFD), '[\u0300-\u036f]', '', 'g');
    if plain !~ '[${LETTERS}]' then return plain; end if;
    plain := translate(plain, 'ØøŁłĐđÐðıÞÆŒẞ', 'oollddddiþæœß');
    return replace(replace(replace(replace(plain, 'þ', 'th'), 'æ', 'ae'), 'œ', 'oe'), 'ß', 'ss');
  end $$`;

const FOLD_ACCENTS = String.raw`
  create or replace function fold_accents(words text) returns text language sql immutable parallel safe strict as $$
    select regexp_replace(normalize(words, NFD), '[\u0300-\u036f]', '', 'g') $$`;

/** The indexes that rest on the function, with what they read. */
const INDEXES = [
  { index: 'quote_search', table: 'quote', column: 'text' },
  { index: 'claim_search', table: 'claim', column: 'text' },
  { index: 'meeting_search', table: 'meeting', column: 'title' },
  { index: 'meeting_report_span_agenda', table: 'meeting_report_span', column: 'words' },
];

/** With those that bear an accent besides. */
const FOLDED_ANEW = `'[${SIGNS.join('')}${DIGITS}${LETTERS}ǾǿǼǽǢǣ]'`;

/** Only what holds such signs, digits or letters, since nothing has changed for the rest. */
async function indexAnew(runner: QueryRunner): Promise<void> {
  await runner.query(`update article_search set document = search_document(text) from article
    where article.id = article_id and text ~ ${FOLDED_ANEW}`);
  for (const { index, table, column } of INDEXES) {
    const held: unknown[] = await runner.query(
      `select from ${table} where ${column} ~ ${FOLDED_ANEW} limit 1`,
    );
    if (held.length > 0) await runner.query(`reindex index ${index}`);
  }
}
