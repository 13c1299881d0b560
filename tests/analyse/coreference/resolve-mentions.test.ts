import fc from 'fast-check';
import { analyse } from '../../../src/analyse/analyse';
import { resolveMentions } from '../../../src/analyse/coreference/resolve-mentions';
import type { StatementSpans } from '../../../src/analyse/coreference/coreference-input';
import type { ResolvedMentions } from '../../../src/analyse/coreference/resolve-mentions';
import { ENGLISH_COREFERENCE } from '../../../src/analyse/lexicon/en/coreference';
import { findNames } from '../../../src/analyse/names/find-names';
import { findRoles } from '../../../src/analyse/roles/find-roles';
import { readDocument } from '../../../src/analyse/syntax/read-document';
import type { Span } from '../../../src/model/span';
import { loadLanguage } from '../../../src/pipeline/load-language';

const pack = loadLanguage('en');

/**
 * Reads a text in which [brackets] hold a source, {braces} what it says, within quotation marks or not, and <angles>
 * whom it is said to.
 */
function resolve(marked: string): ResolvedMentions & { text: string; first: StatementSpans | undefined } {
  const sources: Span[] = [];
  const contents: Span[] = [];
  const addressees: Span[] = [];
  let text = '';
  for (const [part] of marked.matchAll(/\[.*?\]|\{.*?\}|<.*?>|[^[{<]+/g)) {
    const inner = part.replace(/^[[{<]|[\]}>]$/g, '');
    const span: Span = [text.length, text.length + inner.length];
    if (part.startsWith('[')) sources.push(span);
    if (part.startsWith('{')) contents.push(span);
    if (part.startsWith('<')) addressees.push(span);
    text += inner;
  }
  const doc = readDocument(text, pack);
  const named = findNames(doc, pack);
  const roles = findRoles(doc, named.mentions, [], pack);
  const statements = sources.map((source, index) => ({
    source: [source],
    cue: [[source[1], source[1]] as const],
    sourceHead: null,
    addressee: addressees[index] ?? null,
    reporter: null,
    content: contents[index] ? [contents[index]] : [],
    verbatim: contents[index] && text.charAt(contents[index][0] - 1) === '"' ? [contents[index]] : [],
  }));
  return { ...resolveMentions(doc, { ...named, roles, statements }, pack), text, first: statements[0] };
}

/** Whom the words stand for, where they last stand. */
function whom(marked: string, words: string): string {
  const { actors, mentions, text } = resolve(marked);
  const at = text.lastIndexOf(words);
  const name = (id: string) => actors.find((actor) => actor.id === id)?.name;
  return mentions
    .filter((mention) => mention.start === at && mention.end === at + words.length)
    .map((mention) => name(mention.actor))
    .join(' + ');
}

describe('pronouns', () => {
  test.each([
    ['Angela Merkel met Barack Obama in Berlin. She thanked him.', 'She', 'Angela Merkel'],
    // "It" means a body near by before one with a name far off.
    ['Boeing sent help.\n\nThen [a local union] said {no}. [It] said {yes}.', 'It', 'local union'],
    // "He" in the words for a speaker without a name is the speaker.
    [
      'Joe Hall left. [One nurse, who would not be named as he was afraid], said {it was safe}.',
      'he',
      'One nurse',
    ],
    ['Ann Lee left. [A witness] told Tom Dunn {she had heard shots}.', 'she', 'witness'],
    // A paper is no "he".
    ['Joe Hall left. [The newspaper] said {Hall lied}, which [he] denies.', 'he', 'Joe Hall'],
    // Few speak of themselves by name.
    ['Joe Hall met Tom Dunn in Oslo. "{Joe was kind}," [he] said.', 'he', 'Tom Dunn'],
    // Whose deputy it is acts less than the deputy.
    ['[Joe Hall] said no. His deputy, Tom Dunn, was calm. "{It rained}," [he] said.', 'he', 'Tom Dunn'],
    ['Angela Merkel met Barack Obama in Berlin. She thanked him.', 'him', 'Barack Obama'],
    // A title is the head of its name, and nobody is the object of their own verb.
    ['Mayor Luis Ortega spoke. Councillor Grace Holm had accused him of lying.', 'him', 'Luis Ortega'],
    // Of two pronouns the one that speaks tells of the other whom it isn't.
    ['Luis Ortega spoke. Deputy Ngozi Holm was there. "{He is lying}," [she] said.', 'He', 'Luis Ortega'],
    ['Luis Ortega spoke. Deputy Ngozi Holm was there. "{He is lying}," [she] said.', 'she', 'Ngozi Holm'],
    ['Ngozi Holm was there. "{He is lying}," [she] said.', 'He', ''],
    ['Boeing cut jobs in Seattle. It said orders fell.', 'It', 'Boeing'],
    ['Hezbollah buried its fighters in Tyre.', 'its', 'Hezbollah'],
    ['Anna Lindh came. "{I am glad}," [Anna Lindh] said.', 'I', 'Anna Lindh'],
    // Whoever else is told of in somebody's own words.
    ['"{Tom Dunn said I was ill}," [Anna Lindh] said.', 'I', 'Anna Lindh'],
    ['It is clear that rain will fall on Boeing.', 'It', ''],
    ['Boeing cut jobs. Ann Lee called it a disgrace.', 'it', ''],
    ['Syria said that Israel had fought it. It said no.', 'It', 'Syria'],
    ['Users told Reuters that they had paid.', 'they', ''],
    // A minister without a name has a counterpart of their own.
    ['Joe Hall spoke. The foreign minister met his Omani counterpart.', 'his', ''],
    ['The foreign minister, Joe Hall, met his Omani counterpart.', 'his', 'Joe Hall'],
    // Two meet, whoever they are.
    ['Joe Hall spoke to Tom Dunn. They will meet in Oslo.', 'They', 'Joe Hall + Tom Dunn'],
    ['Iran met Oman in Doha. They agreed to a truce.', 'They', 'Iran + Oman'],
    ['Joe Hall called. They will meet in Oslo.', 'They', ''],
    ['Joe Hall laughed. Tom Dunn cried. They will meet in Oslo.', 'They', ''],
    // Who is told it, writes of others.
    ['[Ann Lee] told <reporters> {they had met}.', 'they', ''],
    // What the sentence before is about is a thing.
    ['The deal makes Israel safer. [Ann Lee] said {it protects rights}.', 'it', ''],
    ['Israel wants the deal. [Ann Lee] said {it is late}.', 'it', 'Israel'],
    // Who speaks without a name tells of themselves what they saw; of others what those are.
    ['Tom Dunn left. [A neighbour] said {he saw a fire}.', 'he', 'neighbour'],
    ['Tom Dunn left. [A neighbour] said {he had not seen it}.', 'he', 'neighbour'],
    ['[A neighbour] said {he was armed}.', 'he', ''],
    ['[A police officer] said {he saw a fire}.', 'he', ''],
    ['[A doctor] said {he was dead}.', 'he', ''],
    ['Ann Lee left. [A Boeing spokesman] said {she had no date}.', 'she', 'Ann Lee'],
    ['[A spokesman for Tom Dunn] said {he had no date}.', 'he', 'Tom Dunn'],
    // Two who speak together speak of themselves.
    ['Labour met. [Ann Lee and Tom Dunn] said {they would leave it}.', 'they', 'Ann Lee + Tom Dunn'],
    ['[Ann Lee and Tom Dunn] said {that they would leave it}.', 'they', 'Ann Lee + Tom Dunn'],
    ['[Ann Lee and Tom Dunn] said {the farmers were angry since they were poor}.', 'they', ''],
    ['Labour met. [Ann Lee] said {they would leave it}.', 'they', 'Labour'],
  ])('%s %s', (text, words, expected) => expect(whom(text, words)).toBe(expected));

  test('“he” in somebody’s own words is somebody else', () => {
    const text = 'Tony Blair spoke of Gordon Brown in London. "{He is a friend}," [Tony Blair] said.';
    expect(whom(text, 'He')).toBe('Gordon Brown');
  });
});

describe('the head of a body', () => {
  test.each([
    [
      'The UN secretary-general, Antonio Guterres, came to Geneva. The UN chief said no.',
      'UN chief',
      'Antonio Guterres',
    ],
    // Who heads another body is not meant.
    ['The NATO secretary-general, Mark Rutte, met UN staff. The UN chief said no.', 'UN chief', ''],
    ['The former UN secretary-general, Ban Ki-moon, came. The UN chief said no.', 'UN chief', ''],
  ])('%s', (text, words, expected) => expect(whom(text, words)).toBe(expected));
});

describe('a minister of now and one of the past', () => {
  const both = 'Ann Lee, the health minister, left. Former minister Tom Ash came.';

  test.each([
    [`${both} The minister said no.`, 'The minister', 'Ann Lee'],
    [`${both} The former minister said no.`, 'The former minister', 'Tom Ash'],
    ['Former minister Tom Ash came. The minister said no.', 'The minister', 'Tom Ash'],
  ])('%s', (text, words, expected) =>
    expect(whom(text, words) || whom(text, words.replace('The ', ''))).toBe(expected),
  );
});

test('nouns right before "who" speak where they are no name', () => {
  const { actors, first, voices } = resolve(
    'It is a blow for businesses and investors, [who] say {it would cost jobs}.',
  );
  const names = voices.get(first!)!.speakers.map((key) => actors.find(({ id }) => id === key)?.name);
  expect(names).toEqual(['businesses and investors']);
});

test('a headline joins countries by a comma', () => {
  const { actors, first, voices } = resolve('[Egypt, Ethiopia] agree {to dam talks}');
  const names = voices.get(first!)!.speakers.map((key) => actors.find(({ id }) => id === key)?.name);
  expect(names).toEqual(['Egypt', 'Ethiopia']);
});

describe('role nouns and kinds', () => {
  test.each([
    [
      'French president Emmanuel Macron met Angela Merkel. The president left Paris.',
      'president',
      'Emmanuel Macron',
    ],
    [
      'French president Emmanuel Macron met Angela Merkel. The French president left Paris.',
      'French president',
      'Emmanuel Macron',
    ],
    [
      'The Finance Ministry spoke. It rained. It snowed. Roads shut. The Budget Commission met. The Ministry left.',
      'Ministry',
      'Finance Ministry',
    ],
    [
      'The Royal Academy of Arts met in London. The academy gave no reason.',
      'academy',
      'Royal Academy of Arts',
    ],
    [
      'The Academy of Sciences met in Bern. The Swiss academy said no.',
      'Swiss academy',
      'Academy of Sciences',
    ],
    ...ENGLISH_COREFERENCE.nominals.map(({ example, stands: [noun, name] }): [string, string, string] => [
      example,
      noun.replace(/^The /, ''),
      name,
    ]),
  ])('%s %s', (text, words, expected) => expect(whom(text, words)).toBe(expected));

  test('of a body that another name parts from those told, stands for none of them', () => {
    expect(whom('The Social Democrats met in Bonn. The Free Democrats left.', 'Free Democrats')).not.toBe(
      'Social Democrats',
    );
  });

  describe('a noun for all who hold offices of a sort', () => {
    test.each(
      ENGLISH_COREFERENCE.officeClasses.map(({ example, stands: [noun, name] }) => [example, noun, name]),
    )('%s', (text, noun, name) => expect(whom(text, noun.replace(/^The /, ''))).toBe(name));

    test.each([
      ['two of them', 'Ambassador Ann Lee met Foreign Minister Tom Ash. The senior diplomat left.'],
      ['one of the past', 'The former ambassador Ann Lee came. The senior diplomat left.'],
      ['another country’s', 'Iranian Foreign Minister Tom Ash met Omani lawyers. The Omani diplomat left.'],
      [
        'one whom nobody names',
        '[A European diplomat] said {no}. Foreign Minister Tom Ash came. The diplomat left.',
      ],
    ])('not %s', (_, text) =>
      expect(whom(text, /\w+ diplomat(?= left)|diplomat(?= left)/.exec(text)![0])).not.toMatch(/Lee|Ash/),
    );
  });

  describe('an adjective of a country', () => {
    test.each([
      [
        'tells which is meant',
        'Chelsea beat Real Madrid. The Spanish club sacked its coach.',
        'Spanish club',
        'Real Madrid',
      ],
      [
        'is no guess',
        'Toyota bought a stake in Renault. The French company was happy.',
        'French company',
        '',
      ],
      ['fits the only one', 'Renault cut jobs. The French company was happy.', 'French company', 'Renault'],
      ['fits no other', 'Shells fell on Aleppo. The French city had no power.', 'French city', ''],
    ])('%s', (_, text, words, expected) => expect(whom(text, words)).toBe(expected));
  });

  test.each([
    [
      'France and Germany met in Cairo. Iran’s envoy met a Turkish negotiator, a rare talk between the two countries.',
      'the two countries',
      'Iran + Turkey',
    ],
    ['Iran held talks with Turkey in Oman. Both sides were glad.', 'Both sides', 'Iran + Turkey'],
    [
      'Iran held talks with Turkey in Oman. The two countries share a border.',
      'The two countries',
      'Iran + Turkey',
    ],
    [
      'The presidents of Kenya and Chad will meet in Cairo. Talks between the two countries failed in May.',
      'the two countries',
      'Chad + Kenya',
    ],
    // Whose they are is said beside them.
    ['Ann Lee met Bo Reed. The leaders of Kenya and Chad came too.', 'The leaders', ''],
  ])('%s %s', (text, words, expected) =>
    expect(whom(text, words).split(' + ').sort().join(' + ')).toBe(expected),
  );
});

test('whoever calls on both sides is neither of them', () => {
  const marked = 'Iran met Turkey. Boeing came. [Boeing] called on <both sides> {to talk}.';
  expect(whom(marked, 'both sides')).toBe('Iran + Turkey');
});

describe('the two leaders', () => {
  const met = 'President Jimmy Carter met Anwar Sadat and Menachem Begin.';
  test.each([
    [`${met} [Carter] told <the two leaders> {he was glad}.`, 'the two leaders'],
    [`${met} [Jody Powell, the press secretary,] said {both leaders had agreed}.`, 'both leaders'],
  ])('are not who tells of them: %s', (marked, words) => {
    expect(whom(marked, words).split(' + ')).not.toContain(
      marked.includes('Powell') ? 'Jody Powell' : 'Jimmy Carter',
    );
    expect(whom(marked, words)).toContain('Menachem Begin');
  });
});

describe('nobody means the reporter or the agency by a pronoun', () => {
  test.each([
    ['By Anna Lindh\n\nAngela Merkel came late. She left early.', 'She', 'Angela Merkel'],
    ['By Anna Lindh and Mona Sahlin in Oslo\n\nAsked for comment, she laughed.', 'she', ''],
    ['OSLO, March 3 (Reuters) - Boeing cut jobs. It had no choice.', 'It', 'Boeing'],
    ['OSLO, March 3 (Reuters) - Asked whether it was raining, Anna Lindh laughed.', 'it', ''],
  ])('%s', (text, words, expected) => expect(whom(text, words)).toBe(expected));
});

/** The names of those who speak the first statement, and of those it is said to. */
function voices(marked: string): { speakers: string[]; addressees: string[] } {
  const { actors, voices: all, first } = resolve(marked);
  const found = all.get(first!)!;
  const names = (ids: readonly string[]) => ids.map((id) => actors.find((actor) => actor.id === id)!.name);
  return { speakers: names(found.speakers), addressees: names(found.addressees) };
}

describe('speakers', () => {
  test.each([
    ['Anna Lindh arrived. [She] said {no}.', ['Anna Lindh']],
    ['[Turkey and Libya] said {no}.', ['Turkey', 'Libya']],
    [
      '[German Chancellor Angela Merkel and British Prime Minister Boris Johnson] said {no}.',
      ['Angela Merkel', 'Boris Johnson'],
    ],
    ['[Anna Lindh and her French counterpart, Kim Dunn], said {no}.', ['Anna Lindh', 'Kim Dunn']],
    ['[The president of Bolivia, Evo Morales], said {no}.', ['Evo Morales']],
    ['According to [the president of Bolivia], Evo Morales, {no}.', ['Evo Morales']],
    ['Anna Lindh left early. [Her lawyer] said {no}.', ['Her lawyer']],
    ['[A spokesman for Boeing] said {no}. Then [the spokesman] left.', ['spokesman for Boeing']],
    ['Iran held talks with Turkey in Oman. [Both sides] said {no}.', ['Turkey', 'Iran']],
    ['The weather bureau expects more rain. [It] said {no}.', ['weather bureau']],
    ['Iran said no after Ukraine displayed what [it] said {was a wreck}.', ['Ukraine']],
    ['Ann Lee met Tom Dunn in Oslo. [The two] said {no}.', ['Ann Lee', 'Tom Dunn']],
    ['Ann Lee met Tom Dunn and Kim Bell. [The two] said {no}.', []],
    // Whom a question names is not who answers it.
    ['Greg Abbott met Ann Lee. Asked about Greg Abbott, [the Republican] said {no}.', ['Republican']],
    ['The road was closed. [It] said {no}.', []],
  ])('%s', (text, expected) => expect(voices(text).speakers).toEqual(expected));
});

describe('an office that the text gives nobody is held by whom it just let speak', () => {
  test.each([
    ['[Anna Lindh] said {it rained}. {So be it}, [the minister] told them.', 'Anna Lindh'],
    ['[Anna Lindh] said {it rained}.\n\n{So be it}, [the minister] told them.', 'the minister'],
    ['[Ambassador Anna Lindh] said {it rained}. {So be it}, [the minister] told them.', 'the minister'],
  ])('%s', (text, expected) => {
    const told = whom(text, 'the minister') || whom(text, 'minister');
    expect(told.replace(/^minister$/, 'the minister')).toBe(expected);
  });
});

test('an office of which somebody tells is not theirs', () => {
  const { actors, quotes } = analyse(
    { text: 'Ann Lee said the president had told her that it rained.' },
    pack,
  );
  const speakers = quotes.map((quote) => actors.find(({ id }) => id === quote.speakers[0])?.name);
  expect(speakers).toEqual(['Ann Lee', 'president']);
});

describe('what readers know of somebody tells them apart', () => {
  test.each([
    ['Greg Abbott vowed to appeal. {So be it}, [the Republican] told them.', 'Greg Abbott'],
    ['Chidi Okafor, who joined in May, gave his shirt away. {So be it}, [the striker] said.', 'Chidi Okafor'],
    ['Greg Abbott met Ann Lee. {So be it}, [the 34-year-old] said.', 'Greg Abbott'],
    // Another paragraph is about somebody else.
    ['Greg Abbott left.\n\nIt rained. It snowed. {So be it}, [the striker] said.', 'striker'],
  ])('%s', (text, expected) => expect(voices(text).speakers).toEqual([expected]));
});

describe('writing speaks for its author', () => {
  test.each([
    ['According to [a report by Oxfam], {no}.', 'Oxfam'],
    ['[A NATO press release] said {no}.', 'NATO'],
    ['[Boeing’s statement] said {no}.', 'Boeing'],
    ['Boeing cut jobs in Seattle. [Its statement] said {no}.', 'Boeing'],
    ['Boeing cut jobs in Seattle. [The statement] said {no}.', 'Boeing'],
    ['Boeing cut jobs in Seattle. [The study] said {no}.', 'study'],
    ['Boeing answered a report by a consumer group. [The report] said {no}.', 'report'],
  ])('%s', (text, expected) => expect(voices(text).speakers).toEqual([expected]));

  test('is a source of its own where nobody tells whose it is', () =>
    expect(voices('Boeing cut jobs. [Reports] said {no}.').speakers).toEqual(['Reports']));
});

describe('addressees', () => {
  test.each([
    ['[Lee] told <the World Bank in Washington> {no}.', ['World Bank']],
    ['[Lee] told <reporters> {no}.', ['reporters']],
    ['[Lee] told <analysts> {no}.', ['analysts']],
    ['Angela Merkel came. [Lee] told <her> that {it rained}.', ['Angela Merkel']],
    ['[Lee] blamed <human error> for {it}.', []],
  ])('%s', (text, expected) => expect(voices(text).addressees).toEqual(expected));
});

describe('sources without a name', () => {
  test.each([
    ['[US officials in Baghdad] said {no}.', 'US officials in Baghdad', 'US officials in Baghdad'],
    ['[The police], who came late, said {no}.', 'police', 'police'],
    ['[The 24-year-old] said {no}.', '24-year-old', '24-year-old'],
    ['[The two-time champion - a baker] said {no}.', 'two-time champion', 'two-time champion'],
    ['[US officials] said {no}. Later [the officials] said {yes}.', 'officials', 'US officials'],
    [
      '[A poll published in May] said {no}. Boeing fell. [The poll] said {yes}.',
      'poll',
      'poll published in May',
    ],
  ])('%s %s', (text, words, expected) => expect(whom(text, words)).toBe(expected));

  test('belong to the body that they name', () => {
    const { actors } = resolve('[Saudi officials] said {no}.');
    const source = actors.find((actor) => actor.type === 'UNNAMED_SOURCE');
    expect(actors.find((actor) => actor.id === source?.of)?.name).toBe('Saudi Arabia');
  });

  test('are no actors where a name, a pronoun or a role tells who speaks', () => {
    const text =
      'Foreign minister Anna Lindh came. [She] said {no}. [The minister] said {yes}. [Sweden] agreed.';
    expect(resolve(text).actors.filter((actor) => actor.type === 'UNNAMED_SOURCE')).toEqual([]);
  });
});

test('an interview without labels: “I” in answers and “you” in questions', () => {
  const text = [
    'Wikinews met Ann Bell, a painter, in Leeds. Ann Bell has painted since 1990.',
    'Why do you paint?',
    'I like it. I began as a child.',
    'Do you sell much?',
    'I do not.',
    'What will you do next?',
    'I will rest.',
  ].join('\n');
  expect(whom(text, 'you')).toBe('Ann Bell');
  expect(whom(text, 'I')).toBe('Ann Bell');
});

test('the remark that opens an interview speaks to who answers; who calls them by name is somebody else', () => {
  const text = [
    'Ann Bell: an interview',
    'You have painted since 1990.',
    'I began as a child. A man wrote: "Ann Bell, I like what you do."',
    'Why do you paint?',
    'I like it.',
    'Do you sell much?',
    'I do not. I must not.',
    'What will you do next?',
    'I will rest.',
  ].join('\n');
  expect(whom(text, 'You')).toBe('Ann Bell');
  expect(whom(text, 'I')).toBe('Ann Bell');
  const { mentions } = resolve(text);
  expect(mentions.some(({ start }) => start === text.indexOf('I like what'))).toBe(false);
});

describe('“you” in what is said', () => {
  test.each(ENGLISH_COREFERENCE.vocatives.map(({ example }) => example))('%s', (text) =>
    expect(whom(text, 'you')).toBe('Ann Bell'),
  );
  test.each(ENGLISH_COREFERENCE.vocatives.map(({ counterExample }) => counterExample))('not: %s', (text) =>
    expect(whom(text, 'you')).toBe(''),
  );
  test.each([
    ['[Kim Dunn] told <Ann Bell>: "{I envy you}."', 'Ann Bell'],
    ['[Kim Dunn] told <Ann Bell> that {you can never tell}.', ''],
    ['[Kim Dunn] told <reporters>: "{I envy you}."', ''],
  ])('%s', (text, expected) => expect(whom(text, 'you')).toBe(expected));
});

describe('“I” and “we” in what is said', () => {
  test.each([
    ['“{I am glad}," [the banner] said.', 'I', ''],
    ['Iranian foreign minister Ali Bell came. "{We agree}," [Ali Bell] said.', 'We', 'Iran'],
    ['"{We agree}," [a spokesman for Boeing] said.', 'We', 'Boeing'],
    ['"{We agree}," [a spokesman for Tom Dunn] said.', 'We', 'spokesman for Tom Dunn'],
    ['"{We agree}," [Senator Ann Bell of Ohio] said.', 'We', ''],
    ['"{We agree}," [Tunisia’s coach Ali Bell] said.', 'We', 'Tunisia'],
  ])('%s', (text, words, expected) => expect(whom(text, words)).toBe(expected));
});

test('a question of an interview is put to whom it asks', () => {
  const text = 'Wikinews met Ann Bell in Leeds.\nQ: Why?\nQ: When?\nQ: Where?';
  const doc = readDocument(text, pack);
  const turns = ['Why?', 'When?', 'Where?'].map((words) => {
    const at = text.indexOf(words);
    const content: Span[] = [[at, at + words.length]];
    const none = { sourceHead: null, addressee: null, reporter: null, cue: [], turn: true as const };
    return { ...none, source: [[at - 3, at - 2] as const], content, verbatim: content };
  });
  const { voices, actors } = resolveMentions(
    doc,
    { ...findNames(doc, pack), roles: [], statements: turns },
    pack,
  );
  const asked = turns.flatMap((turn) => voices.get(turn)!.addressees);
  expect(asked.map((id) => actors.find((actor) => actor.id === id)!.name)).toEqual(Array(3).fill('Ann Bell'));
});

test('every mention points at an actor and at words, whatever the text', () => {
  const odd = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 8 }),
    fc.constantFrom('He said. ', 'the minister ', 'both sides ', 'Iran ', 'Ann Bell ', 'it ', '\n', '? '),
  );
  fc.assert(
    fc.property(fc.array(odd, { maxLength: 20 }), (parts) => {
      const { actors, mentions, text } = resolve(parts.join('').replace(/[[\]{}<>]/g, ''));
      for (const mention of mentions) {
        expect(text.slice(mention.start, mention.end)).not.toBe('');
        expect(actors.some((actor) => actor.id === mention.actor)).toBe(true);
      }
    }),
    { numRuns: 200 },
  );
});

describe('an office in the headline', () => {
  const lead = '\n\nAnn Lee, the finance minister, on Monday denied leaking the budget.';

  test.each([
    [`[Minister] denies {leak}${lead}`, 'Minister', 'Ann Lee'],
    [`[Finance minister] denies {leak}${lead}`, 'Finance minister', 'Ann Lee'],
    [`[Health minister] denies {leak}${lead}`, 'Health minister', 'Health minister'],
    [
      `[Finance minister of Kenya] denies {leak}\n\nKenyan Finance Minister Ann Lee left.`,
      'Finance minister of Kenya',
      'Ann Lee',
    ],
    [
      `[Kenya’s finance minister] denies {leak}\n\nKenyan Finance Minister Ann Lee left.`,
      'Kenya’s finance minister',
      'Ann Lee',
    ],
    [
      `[Chad’s finance minister] denies {leak}\n\nKenyan Finance Minister Ann Lee left.`,
      'Chad’s finance minister',
      'Chad’s finance minister',
    ],
    [`[UN chief] denies {leak}\n\nUN Secretary-General Ann Lee left.`, 'UN chief', 'Ann Lee'],
    ['[PM] denies {leak}\n\nPrime Minister Ann Lee came on Monday.', 'PM', 'Ann Lee'],
    // Two hold it.
    [`[Minister] denies {leak}${lead} Tom Dunn, the health minister, left.`, 'Minister', 'Minister'],
  ])('%s', (text, words, expected) => expect(whom(text, words)).toBe(expected));
});
