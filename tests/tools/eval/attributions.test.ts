import { scoreAttributions } from '../../../tools/eval/attributions';
import type { LanguagePack } from '../../../src/analyse/language-pack';
import type { FoundQuote } from '../../../src/model/quote';
import { findings, quote, spanOf } from './findings';

const TEXT = 'The mayor has also said that the bridge is safe, and the union doubts it will last.';
const SAID = { source: 'The mayor', cue: 'has also said', content: 'that the bridge is safe' };
const DOUBTS = { source: 'the union', cue: 'doubts', content: 'it will last' };

function gold(words: typeof SAID, speechCue = true) {
  const part = (key: keyof typeof SAID) => [spanOf(TEXT, words[key])];
  return { kind: 'indirect', source: part('source'), cue: part('cue'), content: part('content'), speechCue };
}

function score(attributions: unknown[], quotes: FoundQuote[]): Record<string, number> {
  const document = { id: 'd', text: TEXT, attributions };
  const result = scoreAttributions('c', [document], () => findings({ quotes }), {} as LanguagePack);
  return Object.fromEntries(result.figures.map((figure) => [figure.name, figure.value]));
}

describe('scoreAttributions', () => {
  it('passes over a "that" before the content and auxiliaries and adverbs in the cue', () => {
    const found = quote(TEXT, { source: 'The mayor', cue: 'said', content: 'the bridge is safe' });
    expect(score([gold(SAID)], [found])).toMatchObject({
      'source exact F1': 100,
      'cue exact F1': 100,
      'content exact F1': 100,
    });
  });

  it('counts a border that is off by a word as wrong, but its words as found', () => {
    const found = quote(TEXT, { ...SAID, content: 'the bridge is' });
    const figures = score([gold(SAID)], [found]);
    expect(figures['content exact F1']).toBe(0);
    expect(figures['content words F1']).toBe(85.7);
  });

  it('is neutral about gold without a speech cue, found or not', () => {
    const found = [quote(TEXT, SAID), quote(TEXT, DOUBTS)];
    expect(score([gold(SAID), gold(DOUBTS, false)], found)['detected precision']).toBe(100);
    expect(score([gold(SAID), gold(DOUBTS, false)], found.slice(0, 1))['detected recall']).toBe(100);
  });

  it('counts a quote that is in no gold content as spurious', () => {
    expect(score([gold(SAID)], [quote(TEXT, SAID), quote(TEXT, DOUBTS)])['detected precision']).toBe(50);
  });
});
