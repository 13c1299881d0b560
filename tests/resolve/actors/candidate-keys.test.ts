import { candidateKeys } from '../../../src/resolve/actors/candidate-keys';
import { anActor } from '../../factories/candidates';

test('people are looked up by name and surname, bodies by every name, countries by code', () => {
  const keys = candidateKeys([
    anActor('PERSON', 'Ada Quill'),
    anActor('PERSON', 'Vega'),
    anActor('ORGANISATION', 'Islamic Republic News Agency', { others: [['ACRONYM', 'IRNA']] }),
    anActor('PLACE', 'Iran', { kind: 'COUNTRY', countryCode: 'IR' }),
  ]);
  expect(keys).toEqual({
    names: ['ada quill', 'vega', 'islamic republic news agency', 'irna', 'iran', 'quill'],
    surnames: ['quill', 'vega'],
    blocks: ['a quill', 'islamic republic news agency'],
    identityKeys: ['PERSON|ada quill', 'ORGANISATION|islamic republic news agency', 'PLACE|country IR'],
  });
});

test('a source without a name is looked up by nothing', () => {
  expect(candidateKeys([anActor('UNNAMED_SOURCE', 'officials')])).toEqual({
    names: [],
    surnames: [],
    blocks: [],
    identityKeys: [],
  });
});
