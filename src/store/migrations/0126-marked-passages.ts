import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Passages with the words that match marked, also those that match without their accents: "émile" for emile. */
export class MarkedPassages1795510000126 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(MARKED_PASSAGE);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function marked_passage(regconfig, text, tsquery, text)');
  }
}

/**
 * Postgres looks through the folded text, which is as long as the text itself, and the passage is cut out of that. A
 * letter that is folded into two ("ß") has a character behind it until then that no text has. Where the two aren't as
 * long even with each letter and its accent in one (Korean letters are folded into several), accents count; where the
 * passage isn't found again, since Postgres leaves out what looks like a tag, it is shown folded. Of a long text its
 * first part is looked through: reading it all for a line to show would take long. Matches stand between « and »; such
 * quotation marks of the text's own are ‹ and ›. What stands for them until then is never a character of a text;
 * hyphens that aren't seen have no length.
 */
const MARKED_PASSAGE = String.raw`
  create function marked_passage(config regconfig, words text, sought tsquery, options text) returns text
  language plpgsql immutable parallel safe strict as $$
  declare
    whole text := replace(left(words, 100000), E'\u00ad', '');
    folded text := fold_accents(whole);
    marked text;
    begun int;
  begin
    whole := regexp_replace(whole, '[ÞþÆæǼǽǢǣŒœẞß]', E'\\&\ufdd2', 'g');
    if length(folded) <> length(whole) then whole := normalize(whole, NFC); end if;
    if length(folded) <> length(whole) then folded := whole; end if;
    marked := ts_headline(config, folded, sought, E'StartSel=\ufdd0, StopSel=\ufdd1, ' || options);
    begun := strpos(folded, translate(marked, E'\ufdd0\ufdd1', ''));
    return (
      select string_agg(case when place % 2 = 0 then '«' || shown || '»' else shown end, '' order by place)
      from (select place, translate(case when begun = 0 then told else substr(whole,
          begun + (sum(length(told)) over (order by place) - length(told))::int, length(told)) end, E'«»\ufdd2', '‹›') as shown
        from regexp_split_to_table(marked, '[\ufdd0\ufdd1]') with ordinality as part (told, place)) as parts);
  end $$`;
