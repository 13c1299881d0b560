/** What is said of somebody or brought up against them. */
export const CLAIMS =
  'claim|charge|allegation|accusation|report|rumou?r|suggestion|assertion|stor(?:y|ie)|insinuation';

/** What a claim is called by those who deny it. */
export const UNTRUE =
  'lies?|untrue|not true|false|falsehoods?|absurd|baseless|unfounded|groundless|nonsense|rubbish|ridiculous|ludicrous|' +
  'preposterous|laughable|fabrications?|fabricated|fiction|fake|fantasy|slander|libel|smears?|a smear|propaganda|invented|' +
  'wrong and|without (?:any )?foundation|without (?:any )?merit|hogwash|bogus';
