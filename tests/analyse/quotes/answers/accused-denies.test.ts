import { analyse } from '../../../../src/analyse/analyse';
import { loadLanguage } from '../../../../src/pipeline/load-language';

const pack = loadLanguage('en');

function deniers(text: string): (string | undefined)[] {
  const { quotes, actors } = analyse({ text, published: '1998-03-26' }, pack);
  const denials = quotes.filter(({ act }) => act === 'DENY');
  return denials.flatMap(({ speakers }) => speakers.map((id) => actors.find((a) => a.id === id)?.name));
}

test.each([
  [
    'John Reed, the leader of the Labour Party, refuses to talk. He accuses Sinn Fein of being one with the IRA, which the party denies.',
    ['Sinn Fein'],
  ],
  // Somebody else may deny it, too.
  [
    'John Reed, the leader of the Labour Party, refuses to talk. He accuses Sinn Fein of being one with the IRA, which Iran denies.',
    ['Iran'],
  ],
])('%s', (text, expected) => expect(deniers(text)).toEqual(expected));
