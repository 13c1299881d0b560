import { ENGLISH_QUOTES } from '../../../src/analyse/lexicon/en/quotes/quotes';
import type { Attribution } from '../../../src/analyse/quotes/attribution';
import { findSpeakers } from '../../../src/analyse/quotes/find-speakers';
import { readDocument } from '../../../src/analyse/syntax/read-document';
import type { ActorType, FoundActor } from '../../../src/model/actor';
import type { FoundDate } from '../../../src/model/date';
import type { FoundMention } from '../../../src/model/mention';
import type { FoundQuote } from '../../../src/model/quote';
import { loadLanguage } from '../../../src/pipeline/load-language';
import { at, attributionOf } from './attribution-of';

const pack = loadLanguage('en');

interface Known {
  actors?: FoundActor[];
  mentions: FoundMention[];
  /** Who speaks each statement, in the order of the statements. */
  speakers?: string[][];
  dates?: FoundDate[];
  published?: string;
}

function mention(text: string, piece: string, actor: string, type: ActorType = 'PERSON'): FoundMention {
  const [start, end] = at(text, piece);
  return { start, end, kind: 'NAME', type, actor, confidence: 1, rule: 'test' };
}

function quotesOf(text: string, attributions: Attribution[], known: Known): FoundQuote[] {
  return findSpeakers(readDocument(text, pack), attributions, {
    actors: known.actors ?? [],
    mentions: known.mentions,
    voices: new Map(
      attributions.map((attribution, at) => [
        attribution,
        { speakers: known.speakers?.[at] ?? [], addressees: [], reportedBy: [] },
      ]),
    ),
    dates: known.dates ?? [],
    published: known.published,
    lexicon: ENGLISH_QUOTES,
  });
}

describe('findSpeakers', () => {
  it('makes an agency that passes a statement on its reporter', () => {
    const text = 'Iran said talks would go on, the agency reported.';
    const inner = attributionOf(text, { source: 'Iran', cue: 'said', content: 'talks would go on' });
    const outer = attributionOf(text, {
      source: 'the agency',
      head: 'agency',
      cue: 'reported',
      content: 'Iran said talks would go on',
    });
    const quotes = quotesOf(text, [inner, outer], {
      actors: [{ id: 'irna', type: 'ORGANISATION', name: 'IRNA', names: [], kind: 'NEWS_AGENCY' }],
      mentions: [mention(text, 'Iran', 'iran', 'PLACE'), mention(text, 'the agency', 'irna', 'ORGANISATION')],
      speakers: [['iran'], ['irna']],
    });
    expect(quotes.map(({ speakers, reportedBy }) => [speakers, reportedBy])).toEqual([[['iran'], ['irna']]]);
  });

  it('tells when and where it was said, beside the content', () => {
    const text = 'Lee said in Rome on Monday that the vote of May in Oslo was close.';
    const date = (piece: string, value: string): FoundDate => {
      const [start, end] = at(text, piece);
      return { start, end, value, origin: 'RELATIVE', confidence: 1, rule: 'test' };
    };
    const [quote] = quotesOf(
      text,
      [attributionOf(text, { source: 'Lee', cue: 'said', content: 'the vote of May in Oslo was close' })],
      {
        mentions: [mention(text, 'Rome', 'rome', 'PLACE'), mention(text, 'Oslo', 'oslo', 'PLACE')],
        dates: [date('May', '2007-05'), date('Monday', '2007-05-28')],
      },
    );
    expect(quote).toMatchObject({ said: '2007-05-28', saidDate: 1, saidAt: 'rome', about: ['oslo'] });
  });

  it.each([
    ['before', '2026-11-23', '2026-11-23'],
    ['of', '2026-11-27', '2026-11-27'],
    ['of the month of', '2026-11', '2026-11'],
    ['after', '2026-11-30', undefined],
    ['begun after', '2026-12/2027', undefined],
  ])('takes a day %s publication, or none, for when it was said', (_, value, said) => {
    const text = 'Lee said on Monday that the vote was close.';
    const [start, end] = at(text, 'Monday');
    const [quote] = quotesOf(
      text,
      [attributionOf(text, { source: 'Lee', cue: 'said', content: 'the vote was close' })],
      {
        mentions: [],
        dates: [{ start, end, value, origin: 'RELATIVE', confidence: 1, rule: 'test' }],
        published: '2026-11-27',
      },
    );
    expect(quote!.said).toBe(said);
  });

  it('links a denial to the statement of the same words', () => {
    const text = 'Lee accuses Kim of lying, which Kim denies.';
    const claim = attributionOf(text, { source: 'Lee', cue: 'accuses', content: 'lying' }, { act: 'ACCUSE' });
    const denial = attributionOf(
      text,
      { source: 'Kim', cue: 'denies', content: 'lying' },
      { act: 'DENY', same: claim },
    );
    const quotes = quotesOf(text, [claim, denial], { mentions: [] });
    expect(quotes[1]!.links).toEqual([{ kind: 'DENIES', to: 0 }]);
  });

  it('links a denial to the accusation before it that shares its words', () => {
    const text = 'Lee accused the bank of hiding losses. It rained. The bank denied hiding anything.';
    const claim = attributionOf(
      text,
      { source: 'Lee', cue: 'accused', content: 'hiding losses' },
      { act: 'ACCUSE' },
    );
    const denial = attributionOf(
      text,
      { source: 'The bank', cue: 'denied', content: 'hiding anything' },
      { act: 'DENY' },
    );
    expect(quotesOf(text, [claim, denial], { mentions: [] })[1]!.links).toEqual([{ kind: 'DENIES', to: 0 }]);
  });

  it('leaves a denial of something else unlinked', () => {
    const text = 'Lee accused the bank of hiding losses. The bank denied that Kim had resigned.';
    const claim = attributionOf(
      text,
      { source: 'Lee', cue: 'accused', content: 'hiding losses' },
      { act: 'ACCUSE' },
    );
    const denial = attributionOf(
      text,
      { source: 'The bank', cue: 'denied', content: 'Kim had resigned' },
      { act: 'DENY' },
    );
    expect(quotesOf(text, [claim, denial], { mentions: [] })[1]!.links).toBeUndefined();
  });
});
