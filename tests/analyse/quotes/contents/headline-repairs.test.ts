import { findAttributions } from '../../../../src/analyse/quotes/find-attributions';
import { readDocument } from '../../../../src/analyse/syntax/read-document';
import { loadLanguage } from '../../../../src/pipeline/load-language';

const pack = loadLanguage('en');

/** "speaker: content" of every statement of a headline. */
const told = (headline: string): string[] => {
  const text = `${headline}\n\nOSLO - Rain fell.`;
  return findAttributions(readDocument(text, pack), pack).map(({ source, content }) =>
    [source, content].map((spans) => spans.map((span) => text.slice(...span)).join(' … ')).join(': '),
  );
};

test.each([
  ['Iran halts talks, blames US for delay', ['Iran: delay']],
  ['Central bank holds rates, warns of tariffs', ['Central bank: tariffs']],
  // The speaker behind the verb.
  ['Iran tests missile, claims Israel', ['Israel: Iran tests missile']],
  ['Bank fails, says Ann Lee', ['Ann Lee: Bank fails']],
  ['Bank holds rates, warns Ann Lee', ['Ann Lee: Bank holds rates']],
  ['Oslo bridge stays shut, says city council', ['city council: Oslo bridge stays shut']],
])('%s', (headline, expected) => expect(told(headline)).toEqual(expected));
