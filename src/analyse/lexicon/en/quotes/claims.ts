/** Splits a list that is easier to read as words in a row. */
const words = (list: string): string[] => list.split(', ');

/** What is said of somebody or brought up against them. */
export const CLAIM_NOUNS = words(
  'accusation, allegation, charge, claim, assertion, suggestion, report, rumour, rumor, criticism, complaint, statement, remark, insinuation, account, version, finding, story',
);

/** The same, to be read in a sentence. */
export const CLAIMS = CLAIM_NOUNS.join('|').replace('story', 'stor(?:y|ie)');

/** To say of something that it is not so. */
export const DENYING = words(
  'deny, dispute, refute, rebut, repudiate, disavow, contradict, gainsay, disclaim',
);

/** To turn away what is claimed; of an offer or demand it refuses. */
export const TURNING_AWAY = words(
  'dismiss, reject, brush off, shrug off, rebuff, wave away, disagree with, rubbish, pooh-pooh, laugh off, pour scorn on, pour cold water on',
);

/** What a claim alone is called, by those who deny it. */
export const FALSE =
  'lies?|untrue|not true|false|falsehoods?|baseless|unfounded|groundless|inventions?|invented|fabrications?|fabricated|' +
  'fiction|fake|fantasy|slander|libel|smears?|propaganda|without (?:any )?foundation|without (?:any )?merit|bogus|' +
  'fairy.?tales?|hoax|myth|made.up|concocted';

/** What a claim is called by those who deny it, and a plan by those who scorn it. */
export const UNTRUE = `${FALSE}|absurd|nonsense|rubbish|ridiculous|ludicrous|preposterous|laughable|wrong and|hogwash`;

const CLAIMING = '(?:say|claim|suggest|think|believe|imply|allege|pretend|assert|insinuate|argue)s?(?:ing)?';

/** "Anyone who says" something: who denies it names nobody in particular. */
export const CLAIMANT = new RegExp(
  `^["“'‘]?(?:any(?:one|body)|whoever|those|people|everyone) (?:who )?${CLAIMING} (?:that )?`,
  'iu',
);

/** What opens a denial before the words that it denies: "it is nonsense to claim that", "anyone who says". */
export const DENIAL_FRAME = new RegExp(
  `^["“'‘]?it(?: is| was| would be|['’]s) (?:[\\p{L}]+ )??(?:an? |\\p{L}+ly )*(?:${UNTRUE}) (?:to ${CLAIMING} (?:that )?|that )|${CLAIMANT.source}`,
  'iu',
);
