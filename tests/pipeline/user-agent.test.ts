import { userAgentOf } from '../../src/pipeline/user-agent';

test.each([
  [undefined, 'Newsgraph/1.2.3'],
  ['https://herald.example/bot', 'Newsgraph/1.2.3 (+https://herald.example/bot)'],
  ['desk@herald.example', 'Newsgraph/1.2.3 (desk@herald.example)'],
])('the contact %s', (contact, userAgent) => expect(userAgentOf('1.2.3', contact)).toBe(userAgent));
