import { readsAsEnglish } from '../../../src/ingest/clean/reads-as-english';

const REPORT =
  'The two ministers met for an hour and agreed to meet again before the end of the year. They gave no details of what they had discussed, and nobody at the ministry would say whether there had been any progress.';
const OF_FIGURES =
  'Lowell Metals Corp said its Baltic unit has sold 240 mln dlrs of notes, due April 9, 1992, that were priced at 101-1/2 pct with a coupon of 6.95 pct. The notes are to be listed in Riga, lead manager Banque Dubois said.';
const DUTCH =
  'Het was de eerste keer dat de minister van Financiën of zijn staatssecretaris in het openbaar over de begroting sprak. Of er een tweede gesprek komt, was niet bekend. Het kabinet had de Kamer eerder beloofd om alle stukken openbaar te maken.';
const DANISH =
  'Ministeren sagde, at der for første gang i år var flere job at få i København end i resten af landet, og at regeringen for alvor ville se på, hvad der er at gøre for dem, som er uden arbejde. Det er godt for byen, sagde han.';

test.each([
  ['a report', REPORT, true],
  ['in capitals', REPORT.toUpperCase(), true],
  ['of figures, names and abbreviations', OF_FIGURES, true],
  ['Dutch, which has "was" and "of", too', DUTCH, false],
  ['Danish, which has "at" and "for", too', DANISH, false],
  ['a short text, of which nobody knows', 'The talks of the two go on.', false],
  ['a list of names', 'Ann Lee, Ben Moss, Carl Ode. '.repeat(10), false],
  [
    'a Dutch report that quotes a line of English',
    `${DUTCH} "To be or not to be, that is the question."`,
    false,
  ],
])('%s', (_, text, english) => expect(readsAsEnglish(text)).toBe(english));
