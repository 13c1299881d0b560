/** Splits a list that is easier to read as words in a row. */
const words = (list: string): string[] => list.split(', ');

/** What is said of somebody or brought up against them. */
export const CLAIM_NOUNS = words(
  'accusation, allegation, charge, claim, assertion, suggestion, report, rumour, rumor, criticism, complaint, statement, remark, insinuation, story',
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

/** What a claim is called by those who deny it. */
export const UNTRUE =
  'lies?|untrue|not true|false|falsehoods?|absurd|baseless|unfounded|groundless|nonsense|rubbish|ridiculous|ludicrous|' +
  'preposterous|laughable|fabrications?|fabricated|fiction|fake|fantasy|slander|libel|smears?|a smear|propaganda|invented|' +
  'wrong and|without (?:any )?foundation|without (?:any )?merit|hogwash|bogus|fairy.?tales?|a hoax|a myth|made.up|concocted';
