import { ENGLISH } from '../../../../src/analyse/lexicon/en/english';
import { tellBodyCountries } from '../../../../src/analyse/names/describing/body-country';
import type { FoundActor } from '../../../../src/model/actor';

const kenya: FoundActor = {
  id: 'a1',
  type: 'PLACE',
  name: 'Kenya',
  names: [],
  kind: 'COUNTRY',
  countryCode: 'KE',
};

const tell = (text: string, name: string, kind: FoundActor['kind'] = 'GOVERNMENT_BODY') => {
  const body: FoundActor = { id: 'a2', type: 'ORGANISATION', name, names: [], kind };
  const mentions = [kenya, body].flatMap(({ id, type, name: words }) => {
    const start = text.indexOf(words);
    return start < 0
      ? []
      : [
          {
            actor: id,
            type,
            start,
            end: start + words.length,
            kind: 'NAME' as const,
            confidence: 1,
            rule: 'test',
          },
        ];
  });
  const told = tellBodyCountries(text, [kenya, body], mentions, ENGLISH.names)[1];
  return [told?.countryCode, told?.names.map((alias) => alias.text)];
};

test.each([
  ['Kenya’s Ministry of Agriculture said no.', 'Ministry of Agriculture', 'KE', []],
  ["Kenya's Parliament said no.", 'Parliament', 'KE', []],
  ['The Kenyan Foreign Ministry said no.', 'Kenyan Foreign Ministry', 'KE', ['Foreign Ministry']],
  ['Kenya told the Ministry of Agriculture no.', 'Ministry of Agriculture', undefined, []],
  ['The Ministry of Agriculture said no.', 'Ministry of Agriculture', undefined, []],
])('%s', (text, name, code, aliases) => {
  expect(tell(text, name)).toEqual([code, aliases]);
});

test('whoever else a country’s name stands before is none of its own', () => {
  expect(tell("Kenya's Red Cross said no.", 'Red Cross', 'NGO')).toEqual([undefined, []]);
});
