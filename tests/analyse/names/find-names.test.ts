import fc from 'fast-check';
import { ENGLISH_NAMES } from '../../../src/analyse/lexicon/en/names/names';
import { RESULTS } from '../../../src/analyse/names/spans/results';
import { actorOf, namesOf } from './names-of';

/** "Angela Merkel/PERSON, Berlin/PLACE": what a text names. */
const named = (text: string) =>
  namesOf(text)
    .mentions.filter((mention) => mention.kind === 'NAME')
    .map((mention) => `${text.slice(mention.start, mention.end)}/${mention.type}`)
    .join(', ');

describe('finds names with their types, without titles, articles and genitives', () => {
  test.each([
    ['President Emmanuel Macron spoke in Paris.', 'Emmanuel Macron/PERSON, Paris/PLACE'],
    [
      'The World Health Organization praised Kenya’s plan.',
      'World Health Organization/ORGANISATION, Kenya/PLACE',
    ],
    ['The High Court of England and Wales ruled.', 'High Court of England and Wales/ORGANISATION'],
    ['Angela Merkel met Barack Obama in Berlin.', 'Angela Merkel/PERSON, Barack Obama/PERSON, Berlin/PLACE'],
    ['The U.S. State Department criticised Iran.', 'U.S. State Department/ORGANISATION, Iran/PLACE'],
    ['The Iranian delegation left on Sunday.', ''],
    ['Ex-CIA chief Joe Hall spoke.', 'CIA/ORGANISATION, Joe Hall/PERSON'],
    ['The mayor of Port Zelmar left.', 'Port Zelmar/PLACE'],
    ['Judge Margaret Ellery KC said no.', 'Margaret Ellery/PERSON'],
    ['Gennadi I. Marlin spoke in Paris.', 'Gennadi I. Marlin/PERSON, Paris/PLACE'],
    ['Researchers from Queen Mary University of London met.', 'Queen Mary University of London/ORGANISATION'],
    [
      'Neither the United Nations nor the African Union has confirmed it.',
      'United Nations/ORGANISATION, African Union/ORGANISATION',
    ],
    ['Shares of Boeing fell 3 percent in New York.', 'Boeing/ORGANISATION, New York/PLACE'],
  ])('%s', (text, expected) => expect(named(text)).toBe(expected));

  test('reads lines in capitals', () => {
    expect(named('GERMANY AND FRANCE SIGN TREATY')).toBe('GERMANY/PLACE, FRANCE/PLACE');
  });
});

describe('knows whose a ministry without a country is', () => {
  const TEXT = 'Chinese Foreign Ministry spokesman Li Bo said no. It would wait, the Foreign Ministry said.';
  const ministries = (text: string) => namesOf(text).actors.filter(({ name }) => name.endsWith('Ministry'));

  test.each([
    ['that of another', `BERLIN (PN) - ${TEXT}`, 2],
    ['its own', `BEIJING (PN) - ${TEXT}`, 1],
    ['any, where its own has another name', `WASHINGTON (PN) - ${TEXT}`, 1],
    ['any, where nobody knows', TEXT, 1],
  ])('%s', (_, text, count) => expect(ministries(text)).toHaveLength(count));
});

describe('lets the rest of the text settle its type', () => {
  test.each([
    ['Kronfeld plans to cut 300 jobs. Kronfeld shares fell.', 'Kronfeld', 'ORGANISATION'],
    ['Nordmark said it was sorry. Nordmark employs 300 people.', 'Nordmark', 'ORGANISATION'],
    ['Veltrix said that it would close two plants. Workers met Veltrix.', 'Veltrix', 'ORGANISATION'],
    ['Eva Kronfeld left. Kronfeld said it would close soon.', 'Eva Kronfeld', 'PERSON'],
    ['The Greens’ leader, Per Nyman, was less sure. Nyman left early, said Ann Lee.', 'Per Nyman', 'PERSON'],
    [
      'Gulf Meridian Energy agreed to pay. Gulf Meridian said it regrets the spill.',
      'Gulf Meridian',
      'ORGANISATION',
    ],
    ['The New York Times sued. It rained in New York on Friday.', 'New York', 'PLACE'],
    ['Helvion Therapeutics AG rose. Helvion said it was glad.', 'Helvion', 'ORGANISATION'],
    ['Boulanger SA fell. Boulanger declined to comment.', 'Boulanger', 'ORGANISATION'],
    ['Boulanger SA fell. Mr Boulanger declined to comment.', 'Boulanger', 'PERSON'],
    ['Boulanger SA fell. Its founder, Luc Boulanger, left. Boulanger is 80.', 'Luc Boulanger', 'PERSON'],
    ['Nordmark A/S grew by half. On Tuesday Nordmark said it would hire.', 'Nordmark', 'ORGANISATION'],
    ['Marlow Foods fell. Shares in Marlow were down.', 'Marlow', 'ORGANISATION'],
    ['Leeds Foods fell. It rained in Leeds.', 'Leeds', 'PLACE'],
    [
      'Court orders mediation between Delmar and its insurers\n\nThe shipping company Delmar sank. Delmar said it was sad.',
      'Delmar',
      'ORGANISATION',
    ],
  ])('%s', (text, name, type) => expect(actorOf(text, name)?.type).toBe(type));

  test.each([
    ['She left her label, Bluebird. Bluebird has always denied it.', 'Bluebird', 'ORGANISATION'],
    ['Nordmark’s managing director, Ann Bell, left.', 'Nordmark', 'ORGANISATION'],
  ])('a firm of one word: %s', (text, name, type) => expect(actorOf(text, name)?.type).toBe(type));

  test.each([
    ['Baker jailed for fire\n\nA baker was jailed on Tuesday.', undefined],
    ['Baker jailed for fire\n\nTom Baker, a cook, was jailed on Tuesday. A baker said so.', 'PERSON'],
  ])('the noun that opens a headline is no name: %s', (text, type) =>
    expect(actorOf(text, type ? 'Tom Baker' : 'Baker')?.type).toBe(type),
  );

  test('"Ms" alone is nobody', () => {
    const text = 'Former chancellor Lord Hale said Ms Boyd was right.';
    expect(namesOf(text).actors.map(({ name }) => name)).not.toContain('Ms');
  });

  test('a title that opens a headline is no part of the name', () => {
    const text = 'Striker Okoro says sorry\n\nDaniel Okoro wrote to fans.';
    expect(namesOf(text).actors.map(({ name }) => name)).toEqual(['Daniel Okoro']);
  });

  test('party and state of a senator are no name', () =>
    expect(actorOf('Sen. Ann Lee, D-Calif., asked him.', 'D-Calif.')).toBeUndefined());

  test('a body that is whole by itself ends before its seat', () => {
    const text = 'Somalia went to the International Court of Justice in The Hague.';
    expect(actorOf(text, 'International Court of Justice')?.type).toBe('ORGANISATION');
    expect(actorOf(text, 'The Hague')?.type).toBe('PLACE');
  });

  test('a chief’s name stands between commas, known or not', () =>
    expect(named('Joe Hall met Spain’s transport minister, Oscar Puente, in Madrid.')).toContain(
      'Oscar Puente/PERSON',
    ));

  test('a name goes on behind its hyphen', () =>
    expect(named('Vice Premier Cheng Li-chiun spoke.')).toBe('Cheng Li-chiun/PERSON'));

  test('so does one that ends with the noun for a body', () => {
    expect(named('Ann Lee will meet the European Club Association in Nyon on 2 December.')).toContain(
      'European Club Association/ORGANISATION, Nyon/PLACE',
    );
  });
});

test.each([
  ['It rained in Port Zelmar on Friday.', 'Port Zelmar', 'CITY'],
  ['It rained at Zelmar Port on Friday.', 'Zelmar Port', 'FACILITY'],
  ['It rained in Zelmar Valley on Friday.', 'Zelmar Valley', 'REGION'],
])('“%s”: %s is a %s', (text, name, kind) => expect(actorOf(text, name)?.kind).toBe(kind));

describe('lets what stands around a name settle its type', () => {
  const typeOf = (text: string, name: string) =>
    namesOf(text).mentions.findLast(({ start, end }) => text.slice(start, end).includes(name))?.type ??
    'MISC';

  test.each(ENGLISH_NAMES.nameTypes.map((row) => [row.example, row] as const))('%s', (text, row) => {
    expect(typeOf(text, row.name)).toBe(row.becomes);
  });

  test.each(ENGLISH_NAMES.nameTypes.map((row) => [row.counterExample, row] as const))(
    'not: %s',
    (text, row) => {
      expect(typeOf(text, row.name)).not.toBe(row.becomes);
    },
  );

  test.each([
    ['Mr. Ford resigned. Ford shares fell in London.', 'Ford/PERSON'],
    ['Foreign Minister Zembla spoke.', 'Zembla/PERSON'],
    ['Riyadh denied the claim.', 'Riyadh/PLACE'],
    ['Damascus rejected the deal.', 'Damascus/PLACE'],
    ['Ann Beirut left Oslo. Beirut said no.', 'Beirut/PERSON'],
    ['India’s Modi said so.', 'Modi/PERSON'],
    ['South Korea’s Lee flew to Oslo.', 'Lee/PERSON'],
    ['France’s Macron met Italy’s Meloni.', 'Macron/PERSON, Italy/PLACE, Meloni/PERSON'],
    ['Britain’s Guardian said so.', 'Guardian/ORGANISATION'],
    ['Tom Ash, a Somali lawmaker, said no.', 'Tom Ash/PERSON'],
    ['Clyde Marine, a Glasgow-based shipbuilder, won it.', 'Clyde Marine/ORGANISATION'],
    ['Germany’s Siemens told London that it would leave.', 'Siemens/ORGANISATION'],
    ['Workers left the zone at Zelmar on Monday. Workers left the zone at Monday dawn.', 'Zelmar/PLACE'],
  ])('%s', (text, expected) => expect(named(text)).toContain(expected));
});

describe('takes the town in the name of a summit for a place, and the summit for nobody', () => {
  test.each([
    ['He spoke at the Jeddah Security and Development Summit.', 'Jeddah/PLACE'],
    ['They will attend the Venice economic summit in June.', 'Venice/PLACE'],
    ['The Lisbon Summit of leaders ended.', 'Lisbon/PLACE'],
    ['The 2016 UK-France Summit was held in Amiens.', 'UK/PLACE, France/PLACE, Amiens/PLACE'],
    ['The UK-led Summit was held in Amiens.', 'UK/PLACE, Amiens/PLACE'],
    ['They stood on Mount Lisbon, whose Summit is cold.', 'Mount Lisbon/PLACE'],
  ])('%s', (text, expected) => expect(named(text)).toBe(expected));
});

describe('takes the town of a dateline for a place, known or not', () => {
  test.each([
    ['ARLEN, March 3 (Reuters) - The mayor resigned.', 'ARLEN/PLACE, Reuters/ORGANISATION'],
    ['Arlen (AP) — The mayor resigned.', 'Arlen/PLACE, AP/ORGANISATION'],
    ['KIRKBY/ARLEN, 4 May - The mayors resigned.', 'KIRKBY/PLACE, ARLEN/PLACE'],
    [
      'Mayor quits\n\nMILLBROOK, May 4 (AFP) -- He resigned. Millbrook voted in April.',
      'MILLBROOK/PLACE, AFP/ORGANISATION, Millbrook/PLACE',
    ],
  ])('%s', (text, expected) => expect(named(text)).toBe(expected));

  test('a town that only its dateline tells is a city', () => {
    expect(actorOf('ARLEN, March 3 (Reuters) - The mayor resigned.', 'ARLEN')).toMatchObject({
      kind: 'CITY',
    });
  });

  test('a name before a dash alone is none', () => {
    expect(named('HARLOW - I never said so.')).not.toContain('PLACE');
  });
});

describe('takes towns for teams in lines of results', () => {
  test.each([
    ...RESULTS.map((row) => [row.example, 'Millbrook/ORGANISATION']),
    ['Queen’s Park 2 Zembla United 1', 'Queen’s Park/ORGANISATION, Zembla United/ORGANISATION'],
    ['Germany 2 Brazil 1', 'Germany/PLACE, Brazil/PLACE'],
    ['Berlin had 2 and Paris 1.', 'Berlin/PLACE, Paris/PLACE'],
  ])('%s', (text, expected) => expect(named(text)).toContain(expected));

  test('what ends like a name is none', () => expect(() => named('1N 2 1N 1')).not.toThrow());
});

describe('finds in a line of capitals what the text names elsewhere', () => {
  test.each([
    ['HARLOW QUITS OVER LOAN\n\nJohn Harlow, the trade minister, resigned in London.', 'HARLOW'],
    [
      'BANK OF ZEMBLA CUTS RATES\n\nThe Bank of Zembla met in London. The Bank of Zembla said so.',
      'BANK OF ZEMBLA',
    ],
  ])('%s', (text, name) => expect(named(text)).toContain(`${name}/`));

  test('but no plain word that is also somebody’s name', () => {
    expect(
      named('PRICE OF OIL RISES\n\nThe price rose, said Ann Price, an analyst in London.'),
    ).not.toContain('PRICE/');
  });
});

describe('joins the names of one actor', () => {
  test.each([
    ['Merkel wins again. Angela Merkel thanked voters in Berlin.', 'Merkel', 'Angela Merkel'],
    ['Jens Stoltenberg spoke first. Stoltenberg thanked Oslo.', 'Stoltenberg', 'Jens Stoltenberg'],
    ['The US left. The United States said so, and U.S. troops went.', 'US', 'United States'],
    ['The European Union (EU) met. The EU decided.', 'EU', 'European Union'],
    ['Ursula von der Leyen spoke in Oslo. Von der Leyen said no.', 'Von der Leyen', 'Ursula von der Leyen'],
    ['Tata Motors cut jobs in India. Tata said orders fell.', 'Tata', 'Tata Motors'],
    [
      'The forecast was prepared by the National Budget Commission. It was late. The Commission, headed by Bo Reed, forecast a fall.',
      'Commission',
      'National Budget Commission',
    ],
    [
      'Reza Amini leads the International Monetary Fund, or IMF, in Oslo.',
      'IMF',
      'International Monetary Fund',
    ],
    [
      'The Revolutionary Armed Forces of Colombia, or FARC, left.',
      'FARC',
      'Revolutionary Armed Forces of Colombia',
    ],
    ['The Houthi movement left. The Houthis said so in Sanaa.', 'Houthi', 'Houthis'],
    [
      'Foreign Minister Prince Faisal bin Khalid left. Prince Faisal wrote to Oslo.',
      'Prince Faisal',
      'Prince Faisal bin Khalid',
    ],
    ['Crown Prince Omar bin Salim met Lee. Prince Omar left Oslo.', 'Prince Omar', 'Omar bin Salim'],
    [
      'Washington has accused Moscow of lying. The United States expelled two diplomats.',
      'Washington',
      'United States',
    ],
  ])('%s', (text, name, primary) => expect(actorOf(text, name)?.name).toBe(primary));

  test.each(ENGLISH_NAMES.aliases.map((row) => [row.example, row] as const))('%s', (text, row) => {
    const actor = actorOf(text, row.names[0]);
    const kind = actor?.names.find((name) => name.text === row.names[1])?.kind;
    // The fullest name of all is the primary one, however the text tells it.
    expect(kind).toBe(actor?.name === row.names[1] ? 'PRIMARY' : row.kind);
  });

  const toldKinds = (text: string) =>
    namesOf(text).actors.flatMap(({ names }) => names.map(({ text, kind }) => `${text} ${kind}`));

  test.each(ENGLISH_NAMES.aliases.map(({ counterExample, kind }) => [counterExample, kind] as const))(
    'not: %s',
    (text, kind) => {
      expect(namesOf(text).actors.length).toBeGreaterThan(1);
      expect(toldKinds(text).filter((told) => told.endsWith(` ${kind}`))).toEqual([]);
    },
  );

  test.each([
    ['Mumbai was once called Bombay.', 'Bombay FORMER'],
    ['Mumbai (formerly Bombay) lies in India.', 'Bombay FORMER'],
    ['Yangon, previously called Rangoon, lies in Myanmar.', 'Rangoon FORMER'],
    ['Donald Trump met Marion Morrison, alias “John Wayne”, in Oslo.', 'John Wayne ALIAS'],
  ])('tells another name: %s', (text, told) => expect(toldKinds(text)).toContain(told));

  test.each([
    'Coach Kyle Shanahan called Brock Purdy’s drive superb.',
    'Macron called Merkel.',
    'Angela Rayner called Ed Davey “a clown”.',
    'Marseille called Turin.',
    'Joe Biden, once Barack Obama’s deputy, spoke.',
    'Tesla, previously Google’s partner, cut jobs.',
    'Microsoft, once Nokia partner, cut jobs.',
    'Donald Trump met Marco Rubio, called Joe Biden and flew to Paris.',
    'Donald Trump nicknamed Marco Rubio Little Marco.',
    'Zembla Bank, formerly the Tories’ lender, cut jobs.',
  ])('tells no other name: %s', (text) => {
    expect(toldKinds(text).filter((told) => /(?:ALIAS|FORMER)$/.test(told))).toEqual([]);
  });

  test('a country that goes by its capital alone has its own name', () => {
    const text =
      'Zembla asked for ships. Moscow warned against it, and Stockholm said that it would send two.';
    expect(actorOf(text, 'Moscow')).toMatchObject({ name: 'Russia', kind: 'COUNTRY' });
    expect(actorOf(text, 'Stockholm')).toMatchObject({ name: 'Sweden', kind: 'COUNTRY' });
  });

  test('knows a Korean by the name that comes first', () => {
    expect(actorOf('Ban Ki-moon spoke first. Ban said it was late.', 'Ban')?.name).toBe('Ban Ki-moon');
  });

  test('keeps two people of one surname apart', () => {
    const text = 'Bill Clinton and Hillary Clinton came. Hillary Clinton spoke. Clinton smiled.';
    const { actors } = namesOf(text);
    expect(actors.map((actor) => actor.name)).toEqual(['Bill Clinton', 'Hillary Clinton']);
    expect(actorOf(text, 'Clinton')?.name).toBe('Hillary Clinton');
  });

  test('keeps a king or prince apart from who has his name for a given name', () => {
    const text = 'King Abdullah met Abdullah Gul in Amman. Prince Harry met Harry Kane. Prince Harry left.';
    const people = namesOf(text).actors.filter(({ type }) => type === 'PERSON');
    expect(people.map(({ name }) => name)).toEqual(['Abdullah', 'Abdullah Gul', 'Harry', 'Harry Kane']);
  });

  describe('a surname that two people bear', () => {
    test.each([
      ['its pronoun tells', 'Joe Hall met Laura Hall. Hall said he was tired.', 'Joe Hall'],
      [
        'another’s pronoun doesn’t',
        'Laura Hall came. Hall was tired and Joe Dunn knew he was.',
        'Laura Hall',
      ],
      ['its title tells', 'Laura Hall met Joe Hall in Oslo. Mrs Hall was tired.', 'Laura Hall'],
      ['a title that fits no bearer is somebody else’s', 'Joe Hall left Oslo. Mrs Hall stayed.', 'Hall'],
      [
        'a relation doesn’t take it over',
        'Joe Hall spoke. His wife, Laura Hall, came. Hall thanked Oslo.',
        'Joe Hall',
      ],
      ['nor before being named', 'President Hall met his father, former President Joe W. Hall.', 'Hall'],
      [
        'beside a bearer of the surname alone',
        'President Hall came. Hall and Nancy Hall left. Hall smiled.',
        'Hall',
      ],
      ['told of first, a relation keeps it', 'They met his wife, Laura Hall. Hall smiled.', 'Laura Hall'],
      ['nothing tells: the last named', 'Kim Hall met Laura Hall. Hall smiled.', 'Laura Hall'],
      ['called so before', 'Joe Hall spoke. Hall was tired. Laura Hall came. Hall smiled.', 'Joe Hall'],
    ])('%s: %s', (_, text, whose) => {
      expect(actorOf(text, 'Hall')?.name).toBe(whose);
    });
  });

  describe('a name with "Jr."', () => {
    const people = (text: string) =>
      namesOf(text)
        .actors.filter(({ type }) => type === 'PERSON')
        .map(({ name }) => name);
    test.each([
      [
        'is the son’s where the text has the father',
        'Joe Hall spoke. His son Joe Hall Jr. left. Hall smiled.',
        ['Joe Hall', 'Joe Hall Jr.'],
      ],
      [
        'or where both are in one sentence',
        'Joe Hall met Joe Hall Jr. in Oslo on Monday.',
        ['Joe Hall', 'Joe Hall Jr.'],
      ],
      ['else one person’s', 'Joe Hall Jr. spoke in Oslo. Later Joe Hall left.', ['Joe Hall Jr.']],
    ])('%s: %s', (_, text, expected) => expect(people(text)).toEqual(expected));
  });

  test('no conjunction that opens the sentence is part of a name', () =>
    expect(actorOf('Whether Nyman will meet Joe Hall remained unclear.', 'Nyman')).toBeDefined());

  test('says what kind of name each form is', () => {
    const kinds = (text: string, name: string) =>
      actorOf(text, name)
        ?.names.map((form) => `${form.text} ${form.kind}`)
        .join(', ');
    expect(kinds('Jens Stoltenberg spoke. Stoltenberg left Oslo.', 'Stoltenberg')).toBe(
      'Jens Stoltenberg PRIMARY, Stoltenberg SURNAME',
    );
    expect(kinds('The European Union (EU) met. The EU decided.', 'EU')).toBe(
      'European Union PRIMARY, EU ACRONYM',
    );
    expect(kinds('HAMAS SAYS NO\n\nHamas said no in Gaza.', 'Hamas')).toBe('HAMAS ALIAS, Hamas PRIMARY');
  });
});

describe('tells kinds and countries', () => {
  test.each([
    ['The news agency Xinhua reported rain in Beijing.', 'Xinhua', 'NEWS_AGENCY', undefined],
    ['The hydrographic agency, CHJ, gave orders.', 'CHJ', 'GOVERNMENT_BODY', undefined],
    ['The ratings agency, CHJ, gave orders.', 'CHJ', 'COMPANY', undefined],
    ['Troops fought Hezbollah near Tyre.', 'Hezbollah', 'ARMED_GROUP', undefined],
    ['The Ministry of Health said so.', 'Ministry of Health', 'GOVERNMENT_BODY', undefined],
    ['A river burst in Germany.', 'Germany', 'COUNTRY', 'DE'],
    ['They met in Baghdad.', 'Baghdad', 'CITY', 'IQ'],
    [
      'The U.S. House of Representatives met in Washington.',
      'U.S. House of Representatives',
      'LEGISLATURE',
      undefined,
    ],
    ['The United States Congress passed the bill.', 'United States Congress', 'LEGISLATURE', undefined],
    ['Fires burned in California.', 'California', 'REGION', undefined],
  ])('%s', (text, name, kind, countryCode) => {
    expect(actorOf(text, name)).toMatchObject({ kind, ...(countryCode ? { countryCode } : {}) });
  });

  test('Washington is a city where one is in it, and a government where it acts', () => {
    expect(actorOf('They met in Washington.', 'Washington')).toMatchObject({
      kind: 'CITY',
      countryCode: 'US',
    });
    expect(actorOf('A sign that Washington thinks so.', 'Washington')).toMatchObject({ kind: 'COUNTRY' });
  });
});

test('"South American" is of no country', () => {
  expect(actorOf('The South American leader came on Friday.', 'American')).toBeUndefined();
  expect(actorOf('The American leader came on Friday.', 'American')).toMatchObject({ name: 'United States' });
});

test.each(ENGLISH_NAMES.bodyPhrases.map(({ example, kind }) => [example, kind]))('%s: %s', (name, kind) =>
  expect(actorOf(`The ${name} said it was safe.`, name)).toMatchObject({ kind }),
);

test('knows towns by their English names', () =>
  expect(actorOf('They met in Geneva.', 'Geneva')).toMatchObject({ kind: 'CITY', countryCode: 'CH' }));

describe('takes a country’s adjective for the country where its own people act', () => {
  test.each([
    ['The Greek foreign minister spoke.', 'Greek', 'Greece'],
    ['South Korean officials met in Oslo.', 'South Korean', 'South Korea'],
    ['French, Dutch and German ministers met in Oslo.', 'French', 'France'],
  ])('%s', (text, adjective, country) => {
    expect(actorOf(text, adjective)).toMatchObject({ type: 'PLACE', name: country, kind: 'COUNTRY' });
  });

  test('not where they are things of the country', () => {
    expect(namesOf('They ate Greek olives.').actors).toEqual([]);
  });

  test('nor where the text ends with it', () => {
    expect(namesOf('They sang in Greek').actors).toEqual([]);
  });
});

test('every mention points at its own words, whatever the text', () => {
  const odd = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('Mr ', 'U.S. ', 'Iran', '\n', '“', ' (EU) '),
  );
  fc.assert(
    fc.property(fc.array(odd, { maxLength: 12 }), (parts) => {
      const text = parts.join('');
      const { actors, mentions } = namesOf(text);
      for (const mention of mentions) {
        expect(text.slice(mention.start, mention.end).trim()).not.toBe('');
        expect(actors.some((actor) => actor.id === mention.actor)).toBe(true);
      }
    }),
    { numRuns: 200 },
  );
});
