import { ENGLISH_QUOTES } from '../../../src/analyse/lexicon/en/quotes/quotes';
import type { Attribution } from '../../../src/analyse/quotes/attribution';
import { findSpeakers } from '../../../src/analyse/quotes/find-speakers';
import { readDocument } from '../../../src/analyse/syntax/read-document';
import type { FoundQuote } from '../../../src/model/quote';
import { loadLanguage } from '../../../src/pipeline/load-language';
import { attributionOf } from './attribution-of';

const pack = loadLanguage('en');

/** The links of the last quote, each speaker being the words of its source. */
function lastLinks(text: string, attributions: Attribution[]): FoundQuote['links'] {
  const words = ({ source }: Attribution): string[] => source.map((span) => text.slice(...span));
  return findSpeakers(readDocument(text, pack), attributions, {
    actors: [],
    mentions: [],
    voices: new Map(
      attributions.map((one) => [one, { speakers: words(one), addressees: [], reportedBy: [] }]),
    ),
    dates: [],
    lexicon: ENGLISH_QUOTES,
  }).at(-1)!.links;
}

describe('what a denial denies', () => {
  it.each(['the accusation', 'those accusations', 'any such claim', 'it'])('denied %s', (content) => {
    const text = `Lee accused Kim of lying. Roh said it rained. Kim denied ${content}.`;
    const links = lastLinks(text, [
      attributionOf(text, { source: 'Lee', cue: 'accused', content: 'lying' }, { act: 'ACCUSE' }),
      attributionOf(text, { source: 'Roh', cue: 'said', content: 'it rained' }),
      attributionOf(
        text,
        { source: 'Kim', cue: 'denied', content: content === 'it' ? 'it.' : content },
        { act: 'DENY', ...(content === 'it' && { content: [[text.length - 3, text.length - 1]] }) },
      ),
    ]);
    expect(links).toEqual([{ kind: 'DENIES', to: 0 }]);
  });

  it('is nothing that the denier said', () => {
    const text = 'Kim accused Roh of lying. Kim denied the charge.';
    const links = lastLinks(text, [
      attributionOf(text, { source: 'Kim', cue: 'accused', content: 'lying' }, { act: 'ACCUSE' }),
      attributionOf(text, { source: 'Kim', cue: 'denied', content: 'the charge' }, { act: 'DENY' }),
    ]);
    expect(links).toBeUndefined();
  });

  it('is no accusation where the denial names something else', () => {
    const text = 'Lee accused Kim of lying. Kim denied the visit.';
    const links = lastLinks(text, [
      attributionOf(text, { source: 'Lee', cue: 'accused', content: 'lying' }, { act: 'ACCUSE' }),
      attributionOf(text, { source: 'Kim', cue: 'denied', content: 'the visit' }, { act: 'DENY' }),
    ]);
    expect(links).toBeUndefined();
  });
});

describe('what an answer answers', () => {
  it('the statement before it by somebody else', () => {
    const text = 'Lee said it was late. Kim replied that it was not.';
    const links = lastLinks(text, [
      attributionOf(text, { source: 'Lee', content: 'it was late' }),
      attributionOf(
        text,
        { source: 'Kim', cue: 'replied', content: 'it was not' },
        { lemma: 'reply', sentence: 1 },
      ),
    ]);
    expect(links).toEqual([{ kind: 'ANSWERS', to: 0 }]);
  });

  it('the question before it in an interview', () => {
    const text = 'Q: Will you run again?\n\nA: I have not made up my mind.';
    const turn = { lemma: '', rule: 'turn of a dialogue' };
    const links = lastLinks(text, [
      attributionOf(text, { source: 'Q', content: 'Will you run again?' }, { ...turn, act: 'ASK' }),
      attributionOf(text, { source: 'A', content: 'I have not made up my mind.' }, { ...turn, sentence: 1 }),
    ]);
    expect(links).toEqual([{ kind: 'ANSWERS', to: 0 }]);
  });

  it('nothing far away', () => {
    const text = 'Lee said it was late. It rained. It snowed. It froze. Kim replied that it was not.';
    const links = lastLinks(text, [
      attributionOf(text, { source: 'Lee', content: 'it was late' }),
      attributionOf(
        text,
        { source: 'Kim', cue: 'replied', content: 'it was not' },
        { lemma: 'reply', sentence: 4 },
      ),
    ]);
    expect(links).toBeUndefined();
  });
});
