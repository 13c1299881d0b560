import { analyse } from '../../../../src/analyse/analyse';
import { ENGLISH_QUOTES } from '../../../../src/analyse/lexicon/en/quotes/quotes';
import type { Attribution } from '../../../../src/analyse/quotes/attribution';
import { findSpeakers } from '../../../../src/analyse/quotes/find-speakers';
import type { SpeakerEvidence } from '../../../../src/analyse/quotes/find-speakers';
import { readDocument } from '../../../../src/analyse/syntax/read-document';
import type { FoundQuote } from '../../../../src/model/quote';
import { loadLanguage } from '../../../../src/pipeline/load-language';
import { at, attributionOf } from '../attribution-of';

const pack = loadLanguage('en');

/** The links of the last quote, each speaker being the words of its source. */
function lastLinks(text: string, attributions: Attribution[]): FoundQuote['links'] {
  return findSpeakers(readDocument(text, pack), ...spokenBy(text, attributions)).at(-1)!.links;
}

/** The attributions, each speaker being the words of its source. */
function spokenBy(text: string, attributions: Attribution[]): [Attribution[], SpeakerEvidence] {
  const words = ({ source }: Attribution): string[] => source.map((span) => text.slice(...span));
  const voices = new Map(
    attributions.map((one) => {
      const addressees = one.addressee ? [text.slice(...one.addressee)] : [];
      return [one, { speakers: words(one), addressees, reportedBy: [] }];
    }),
  );
  return [attributions, { actors: [], mentions: [], voices, dates: [], lexicon: ENGLISH_QUOTES }];
}

describe('what a denial denies', () => {
  it.each([
    ['lying', 1],
    ['theft', undefined],
  ])('an accusation of the denier may stand behind it, in its words: of %s', (charge, to) => {
    const text = `Kim denied lying. Lee had accused Kim of ${charge}.`;
    const quotes = findSpeakers(
      readDocument(text, pack),
      ...spokenBy(text, [
        attributionOf(text, { source: 'Kim', cue: 'denied', content: 'lying' }, { act: 'DENY' }),
        attributionOf(
          text,
          { source: 'Lee', cue: 'accused', content: charge },
          {
            act: 'ACCUSE',
            sentence: 1,
            addressee: at(text, 'Kim', 1),
            content: [[text.length - charge.length - 1, text.length - 1]],
          },
        ),
      ]),
    );
    expect(quotes[0]!.links?.[0]?.to).toBe(to);
  });

  it.each([
    ['the verdict is none of its words', 'Lee said it was untrue that she had taken money.'],
    ['whoever says so is nobody', '"Anyone who says I took money is a liar," Lee said.'],
    ['it may share no word with what was claimed', '"It is nonsense to claim that I was bribed," Lee said.'],
    ['"it" may be called what it is', 'Lee called it "a lie".'],
    ['the account is what was said', 'Lee denied the account.'],
  ])('%s: %s', (_, denial) => {
    const { quotes } = analyse({ text: `Kim Dunn said that Ann Lee took money from him. ${denial}` }, pack);
    expect(quotes.at(-1)!.links).toEqual([{ kind: 'DENIES', to: 0 }]);
  });

  it.each([
    ['what one agreed to is no claim, that one did is', 'agreed to pay', 0],
    ['what one claimed is', 'claimed victory', 1],
  ])('%s: %s', (_, deed, to) => {
    const text = `Ann Lee said that Belgium had ${deed}. Kim Dunn denied it.`;
    expect(analyse({ text }, pack).quotes.at(-1)!.links).toEqual([{ kind: 'DENIES', to }]);
  });

  it.each([
    'Police accused the Harbour Bank of fraud. It said the claim was false.',
    'A study accused the Harbour Bank of hiding losses. It denied the claim.',
    'The airport sued Delta Airlines in May. It rejected the claims.',
  ])('“it” is the body that is accused, not who accuses without a name: %s', (text) => {
    const { quotes, actors } = analyse({ text }, pack);
    const [speaker] = quotes[1]!.speakers;
    expect(actors.find(({ id }) => id === speaker)!.type).toBe('ORGANISATION');
    expect(quotes[1]!.links).toEqual([{ kind: 'DENIES', to: 0 }]);
  });

  it('“it” goes on for a report that tells of a body', () => {
    const { quotes } = analyse(
      { text: 'A report said the Harbour Bank hid losses. It said the bank had known.' },
      pack,
    );
    expect(quotes[1]!.speakers).toEqual(quotes[0]!.speakers);
  });

  it.each(['Her lawyer said Ann Lee denied the charges.', 'A spokesman for Ann Lee said she denied it.'])(
    'who tells of a denial is not denied by it: %s',
    (text) => {
      const { quotes } = analyse({ text }, pack);
      expect(quotes.map(({ act, links = [] }) => [act, links])).toContainEqual(['DENY', []]);
    },
  );

  it('a report that is told of again is not by who spoke last', () => {
    const text =
      'A report said the dam was safe. Ann Lee said it was not. The report said the dam had been tested.';
    const { quotes } = analyse({ text }, pack);
    expect(quotes[2]!.speakers).toEqual(quotes[0]!.speakers);
  });

  it('“it” that is the denier points at nothing', () => {
    const text = 'The Leeds bank said talks would go on. The bank denied it was behind the theft.';
    const { quotes } = analyse({ text }, pack);
    expect(quotes.map(({ act, links }) => [act, links])).toEqual([
      ['STATE', undefined],
      ['DENY', undefined],
    ]);
  });

  it.each([
    ['Ann Lee said the firm had hidden losses.', 'he had known that the firm had hidden losses', undefined],
    ['Ann Lee said the firm had hidden losses.', 'knowing that the firm had hidden losses', undefined],
    ['Ann Lee said he knew of hidden losses.', 'he had known of hidden losses', [{ kind: 'DENIES', to: 0 }]],
    ['Ann Lee said the firm had hidden losses.', 'the firm had hidden losses', [{ kind: 'DENIES', to: 0 }]],
  ])('who denies knowing it does not deny it: %s … %s', (said, denied, links) => {
    const { quotes } = analyse({ text: `${said} Tom Dunn denied ${denied}.` }, pack);
    expect(quotes.at(-1)).toMatchObject({ act: 'DENY' });
    expect(quotes.at(-1)!.links).toEqual(links);
  });

  it('“the reports” are what reports say, not the latest accusation', () => {
    const text =
      'Tom Dunn accused Ann Lee of lying. Reports in Spain said she would leave. Ann Lee dismissed the reports as nonsense.';
    const { quotes } = analyse({ text }, pack);
    expect(quotes.at(-1)!.links).toEqual([{ kind: 'DENIES', to: 1 }]);
  });

  it('whom one contradicts has said something', () => {
    const text = 'Tom Dunn said the road was open. Ann Lee contradicted him.';
    const { quotes } = analyse({ text }, pack);
    expect(quotes[1]!.links).toEqual([{ kind: 'DENIES', to: 0 }]);
  });

  it.each(['the accusation', 'those accusations', 'any such claim', 'it'])('denied %s', (content) => {
    const text = `Lee accused Kim of lying. Roh said it rained. Kim denied ${content}.`;
    const links = lastLinks(text, [
      attributionOf(
        text,
        { source: 'Lee', cue: 'accused', content: 'lying' },
        { act: 'ACCUSE', addressee: at(text, 'Kim') },
      ),
      attributionOf(text, { source: 'Roh', cue: 'said', content: 'it rained' }),
      attributionOf(
        text,
        { source: 'Kim', cue: 'denied', content: content === 'it' ? 'it.' : content },
        { act: 'DENY', ...(content === 'it' && { content: [[text.length - 3, text.length - 1]] }) },
      ),
    ]);
    expect(links).toEqual([{ kind: 'DENIES', to: 0 }]);
  });

  it.each(['the charge absurd', 'That is a lie', 'the allegations as baseless', 'these claims were false'])(
    'called "%s" is what was said before',
    (content) => {
      const text = `Lee accused Kim of lying. Roh said it rained. Kim: ${content}.`;
      const links = lastLinks(text, [
        attributionOf(text, { source: 'Lee', cue: 'accused', content: 'lying' }, { act: 'ACCUSE' }),
        attributionOf(text, { source: 'Roh', cue: 'said', content: 'it rained' }),
        attributionOf(text, { source: 'Kim', content }, { act: 'DENY' }),
      ]);
      expect(links).toEqual([{ kind: 'DENIES', to: 0 }]);
    },
  );

  it('is the claim that stands in its words', () => {
    const text = 'Kim denied the claim by Lee that it was late.';
    const quotes = findSpeakers(
      readDocument(text, pack),
      ...spokenBy(text, [
        attributionOf(
          text,
          { source: 'Kim', cue: 'denied', content: 'the claim by Lee that it was late' },
          { act: 'DENY' },
        ),
        attributionOf(text, { source: 'Lee', cue: 'claim', content: 'it was late' }),
      ]),
    );
    expect(quotes[0]!.links).toEqual([{ kind: 'DENIES', to: 1 }]);
    expect(quotes[1]!.reportedBy).toEqual([]);
  });

  it.each(['that', 'having done so', 'the claim'])('denied %s: what was said just before', (content) => {
    const text = `Lee said the mayor lied. Kim denied ${content}.`;
    const links = lastLinks(text, [
      attributionOf(text, { source: 'Lee', content: 'the mayor lied' }),
      attributionOf(text, { source: 'Kim', cue: 'denied', content }, { act: 'DENY', sentence: 1 }),
    ]);
    expect(links).toEqual([{ kind: 'DENIES', to: 0 }]);
  });

  it('denied that: what was just said, not an accusation of others', () => {
    const text = 'Lee accused Ann of lying. Roh said it rained. Kim denied that.';
    const links = lastLinks(text, [
      attributionOf(
        text,
        { source: 'Lee', cue: 'accused', content: 'lying' },
        { act: 'ACCUSE', addressee: at(text, 'Ann') },
      ),
      attributionOf(text, { source: 'Roh', content: 'it rained' }, { sentence: 1 }),
      attributionOf(text, { source: 'Kim', cue: 'denied', content: 'that' }, { act: 'DENY', sentence: 2 }),
    ]);
    expect(links).toEqual([{ kind: 'DENIES', to: 1 }]);
  });

  it.each([
    ['stands further off', { sentence: 3 }],
    ['is a question', { sentence: 1 }],
  ])('is nothing that %s', (kind, rest) => {
    const text = 'Lee said the mayor lied. Kim denied it.';
    const act = kind === 'is a question' ? 'ASK' : 'STATE';
    const links = lastLinks(text, [
      attributionOf(text, { source: 'Lee', content: 'the mayor lied' }, { act }),
      attributionOf(text, { source: 'Kim', cue: 'denied', content: 'it.' }, { act: 'DENY', ...rest }),
    ]);
    expect(links).toBeUndefined();
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

test('what stands for a statement says what that says', () => {
  const text = 'Ann Lee said that the road was not safe. Kim Dunn denied that.';
  const [said, denied] = analyse({ text }, pack).quotes;
  expect([said?.polarity, denied?.polarity]).toEqual(['NEGATIVE', 'NEGATIVE']);
});

test.each([
  [
    'whoever is asked answers',
    'Asked if it rained, Ann Lee said the road was wet.',
    [undefined, [{ kind: 'ANSWERS', to: 0 }]],
  ],
  [
    'another does not',
    'Asked if it rained, Ann Lee left, and Kim Dunn said the road was wet.',
    [undefined, undefined],
  ],
  [
    'who is told something answers the teller, not who passes it on',
    'Ann Lee told Kim Dunn that it rained, according to the bank. Kim Dunn replied that the road was dry.',
    [undefined, undefined, [{ kind: 'ANSWERS', to: 0 }]],
  ],
  [
    'the report that a question is about is denied, not the answer',
    'Asked about a report that the bank had failed, Ann Lee replied: "Ask them." Kim Dunn also denied the report.',
    [undefined, [{ kind: 'ANSWERS', to: 0 }], [{ kind: 'DENIES', to: 0 }]],
  ],
  [
    'a claim is what was just said of who denies it, before a charge of something else',
    'Kim Dunn accused the club of theft. Kim Dunn said Ann Lee had hidden the money. Ann Lee denies the claim.',
    [undefined, undefined, [{ kind: 'DENIES', to: 1 }]],
  ],
  [
    'nobody answers themselves',
    'The chairman, Tom Dunn, asked Mr Lomax why he had waited. "It was late," he answered.',
    [undefined, [{ kind: 'ANSWERS', to: 0 }]],
  ],
  [
    'who tells of a denial is not denied by it',
    'Ann Lee said her client accepted that the transfers had been made but denied that the transfers had been secret.',
    [undefined, undefined, undefined],
  ],
])('%s', (_, text, expected) =>
  expect(analyse({ text }, pack).quotes.map(({ links }) => links)).toEqual(expected),
);
