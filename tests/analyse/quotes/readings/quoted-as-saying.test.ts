import { findAttributions } from '../../../../src/analyse/quotes/find-attributions';
import { readDocument } from '../../../../src/analyse/syntax/read-document';
import { loadLanguage } from '../../../../src/pipeline/load-language';

const pack = loadLanguage('en');

/** "source | cue | content | who passes it on | whom it was said to" of each statement. */
const told = (text: string): string[] =>
  findAttributions(readDocument(text, pack), pack).map(({ source, cue, content, reporter, addressee }) =>
    [source, cue, content, reporter ? [reporter] : [], addressee ? [addressee] : []]
      .map((spans) => spans.map((span) => text.slice(...span)).join(' … '))
      .join(' | '),
  );

test.each([
  [
    'a medium passes on whom it quotes',
    'IRNA quoted Ann Lee as saying that the road was closed.',
    'Ann Lee | saying | the road was closed | IRNA | ',
  ],
  [
    'what stands in marks before is what was said, not what follows the verb',
    '"The road is closed," Ann Lee was quoted by the state-run IRNA agency as telling reporters in Leeds.',
    'Ann Lee | telling | The road is closed, | the state-run IRNA agency | reporters',
  ],
  [
    'who is recorded as saying something, by nobody',
    'Ann Lee is recorded as saying that the road was closed.',
    'Ann Lee | saying | the road was closed |  | ',
  ],
  [
    'who is seen to say something speaks',
    'Ann Lee went to Leeds as well, saying the road was closed.',
    'Ann Lee | saying | the road was closed |  | ',
  ],
])('%s', (_, text, expected) => expect(told(text)).toEqual([expected]));
