import { findAttributions } from '../../../../src/analyse/quotes/find-attributions';
import { readDocument } from '../../../../src/analyse/syntax/read-document';
import { loadLanguage } from '../../../../src/pipeline/load-language';

const pack = loadLanguage('en');

/** "ACT speaker | content" of every statement of a text. */
const read = (text: string): string[] =>
  findAttributions(readDocument(text, pack), pack).map(({ act, source, content }) =>
    [`${act} ${source.map((span) => text.slice(...span)).join(' ')}`]
      .concat(content.map((span) => text.slice(...span)).join(' … '))
      .join(' | '),
  );

describe('readRelativeDenial', () => {
  it.each([
    [
      'Britain accused the firm of hiding losses, a charge it denies.',
      ['ACCUSE Britain | hiding losses', 'DENY the firm | hiding losses'],
    ],
    [
      'The US accused Tehran of arming rebels, an accusation that Iran denied in a statement.',
      ['ACCUSE The US | arming rebels', 'DENY Iran | arming rebels'],
    ],
    [
      'The US accused Tehran of arming rebels, something Tehran denies.',
      ['ACCUSE The US | arming rebels', 'DENY Tehran | arming rebels'],
    ],
    [
      'The US said Iran was arming rebels, accusations Iran rejects.',
      ['STATE The US | Iran was arming rebels', 'DENY Iran | Iran was arming rebels'],
    ],
    [
      'Critics say the mayor was too slow — a charge her office rejects.',
      ['STATE Critics | the mayor was too slow', 'DENY her office | the mayor was too slow'],
    ],
    [
      'France says forty boats are shut out, a figure Britain disputes.',
      ['STATE France | forty boats are shut out', 'DENY Britain | forty boats are shut out'],
    ],
    [
      'Britain accused Russia of theft, which Moscow called a lie.',
      ['ACCUSE Britain | theft', 'DENY Moscow | theft'],
    ],
    [
      'Britain accused Russia of theft, a charge the Kremlin described as "absurd".',
      ['ACCUSE Britain | theft', 'DENY the Kremlin | theft'],
    ],
    ['Britain accused Russia of theft, which Moscow called a mistake.', ['ACCUSE Britain | theft']],
    ['The charge, which Ann Lee called a lie, was dropped.', ['DENY Ann Lee | charge']],
    [
      'Kim Dunn said the bank had known of complaints for two weeks, something the company disputes.',
      [
        'STATE Kim Dunn | the bank had known of complaints for two weeks',
        'DENY the company | the bank had known of complaints for two weeks',
      ],
    ],
    [
      'Ann Lee said Kim Dunn had been dismissed for "falsifying time sheets," an allegation he denied.',
      [
        'STATE Ann Lee | Kim Dunn had been dismissed for "falsifying time sheets,"',
        'DENY he | Kim Dunn had been dismissed for "falsifying time sheets,"',
      ],
    ],
    [
      'Kim Dunn accused the group of theft, an allegation that French officials called "absurd".',
      ['ACCUSE Kim Dunn | theft', 'DENY French officials | theft'],
    ],
    ['The US repeated accusations Iran rejects.', ['STATE The US | accusations', 'DENY Iran | accusations']],
  ])('denies the claim that a noun stands for: %s', (text, expected) => expect(read(text)).toEqual(expected));

  it('knows a subject with a name between commas and an adverb', () => {
    expect(read('The union sought a 38% raise, which its president, Jon Holden, flatly denied.')).toEqual([
      'REQUEST The union | a 38% raise',
      'DENY its president, Jon Holden | a 38% raise',
    ]);
  });

  it.each([
    ['The book, which Kim Dunn described as pure fiction, won the prize.'],
    ['The novel, which the critic called a fantasy, sold well.'],
    ['The dress, which Ann Lee called fake fur, was sold.'],
    ['Ann Lee wrote a play, which the paper called a myth.'],
    ['The union said it would sell the play, a story Kim Dunn called a fairy tale about hope.'],
  ])('knows what is called untrue only where it was claimed: %s', (text) =>
    expect(read(text).filter((line) => line.startsWith('DENY'))).toEqual([]),
  );

  it.each([
    ['an object of its own', 'In a statement Iran denied the charges.', ['DENY Iran | the charges']],
    ['nothing before the clause', ', which Iran denies.', []],
    ['a main clause', 'After the report, Iran denied that it had paid.', ['DENY Iran | it had paid']],
  ])('is none with %s', (_, text, expected) => expect(read(text)).toEqual(expected));
});
