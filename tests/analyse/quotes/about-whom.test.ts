import { analyse } from '../../../src/analyse/analyse';
import { loadLanguage } from '../../../src/pipeline/load-language';

const pack = loadLanguage('en');

/** Whom each statement of a text is about, by name. */
function about(text: string): string[] {
  const { quotes, actors } = analyse({ text }, pack);
  const nameOf = (key: string) => actors.find(({ id }) => id === key)?.name;
  return quotes.map(({ act, about }) => `${act}: ${about.map(nameOf).join(', ')}`);
}

describe('aboutWhom', () => {
  it.each([
    [
      'who is accused, then whom the charge names',
      'Britain accused Iran of arming Iraq.',
      ['ACCUSE: Iran, Iraq'],
    ],
    ['who is blamed', 'Britain blamed Iran for the shortage of oil.', ['ACCUSE: Iran']],
    ['who is charged', 'Prosecutors charged Northgate Bank with fraud.', ['ACCUSE: Northgate Bank']],
    ['who is accused in the passive', 'Iran was accused by Britain of arming militias.', ['ACCUSE: Iran']],
    [
      'who is accused, and who denies by the same words',
      'Britain accuses Iran of arming militias, which Tehran denies.',
      ['ACCUSE: Iran', 'DENY: Iran'],
    ],
    [
      'who denies having done it',
      'Kim Dunn denied having bribed officials in Kenya.',
      ['DENY: Kim Dunn, Kenya'],
    ],
    [
      'who is accused, whoever denies it for them',
      'Ann Lee accused Northgate Bank of hiding losses, a charge Kim Dunn called absurd.',
      ['ACCUSE: Northgate Bank', 'DENY: Northgate Bank'],
    ],
    [
      'who is accused, also where the denial only points at the charge',
      'The US blamed Russia for the outage, and Moscow denied it.',
      ['ACCUSE: Russia', 'DENY: Russia'],
    ],
    [
      'who is accused, where a lawyer denies "the charge"',
      'Ann Lee accused Northgate Bank of hiding losses. Kim Dunn denied the charge.',
      ['ACCUSE: Northgate Bank', 'DENY: Northgate Bank'],
    ],
    [
      'who is said to have done it, never who says so',
      'Iran rejected a British accusation that it had sent drones.',
      ['DENY: Iran', 'ACCUSE: Iran'],
    ],
    [
      'who is accused on some day',
      'Ann Lee, the mayor, accused Iran on Monday of having lied about a plan to build weapons.',
      ['ACCUSE: Iran'],
    ],
    ['whom somebody accused', 'Kim Dunn, whom Lee accused of fraud, left.', ['ACCUSE: Kim Dunn']],
    ['not each other', 'The two sides blamed each other for the failure.', ['ACCUSE: ']],
    ['not who is told', 'Ann Lee told Kim Dunn that Iran had lied.', ['STATE: Iran']],
    [
      'not who makes the claim that is denied',
      'Kim Dunn rejected accusations by Amnesty International that the police in Kenya had lied.',
      ['DENY: Kenya', 'ACCUSE: Kenya'],
    ],
    [
      'nor whose claim it is',
      'Kim Dunn rejected Amnesty International’s claim that Kenya had lied.',
      ['DENY: Kenya', 'STATE: Kenya'],
    ],
    [
      'but who is named in what is denied',
      'Kim Dunn denied that Amnesty International’s claim had hurt Kenya.',
      ['DENY: Amnesty International, Kenya'],
    ],
    [
      'who is criticised, where nothing more is said',
      'Kim Dunn rejected criticism from Greenpeace.',
      ['DENY: Greenpeace'],
    ],
  ])('%s', (_, text, expected) => {
    expect(about(text)).toEqual(expected);
  });
});
