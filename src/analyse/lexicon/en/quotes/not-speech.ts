import type { UnsaidRow } from '../../quote-lexicon';

/** What is called by people who say no more of it than where, with whom, for what and when. */
const CONVENED = new RegExp(
  '<call(?:s|ed|ing)?> \\[?(?:(?:an?|another|his|her|its|their|new|fresh) )?' +
    '(?:(?:early|emergency|extraordinary|general|one-day|press|snap|special|urgent|\\p{L}+al) ){0,2}' +
    '(?:conferences?|elections?|hearings?|meetings?|polls?|protests?|rall(?:y|ies)|referendum|sessions?|strikes?|summit|votes?|walkout)' +
    "(?: (?:in|at|of|with|between|outside|near) (?:(?:the|its|his|her|their) )?[\\p{L}’'-]+(?: and [\\p{L}’'-]+)?){0,2}" +
    '(?=\\]|[.,;]|$| (?:after|amid|before|by|for|last|next|this|to|until|on (?:\\p{L}+day|\\p{L}+ \\d|\\d))\\b)' +
    '(?!.* an? (?:\\p{L}+ ){0,2}(?:disgrace|failure|farce|joke|mistake|sham|success|waste)\\b)',
  'u',
);

/** Verbs of saying in another sense, told by the bare noun phrase they govern: no verb, no quotation marks. */
export const NOT_SPEECH: readonly UnsaidRow[] = [
  {
    pattern:
      /<claim(?:s|ed|ing)?> \[(?:[\p{L}\p{N},.’'-]+ ){0,4}(?:lives|life|prizes?|titles?|crown|trophy|medals?|gold|silver|bronze|wickets?|scalps?|victims?|benefits?|asylum|expenses|place|seats?|throne)\b/u,
    reason: 'prizes and lives are taken',
    example: 'The accident claimed three lives.',
    counterExample: 'Ann Lee claimed that the prize was hers.',
  },
  {
    pattern:
      /<call(?:s|ed|ing)?> \[(?:his|her|their|my|our|the|an?) (?:mother|father|mum|mom|dad|parents|wife|husband|brother|sister|son|daughter|family|friends?|lawyers?|doctor|office|police|ambulance|taxi|bank|hotline)\b(?=\]| (?:at|from|on|in|after|before)\b)/,
    reason: 'to call somebody, and no name for them',
    example: 'He called his mother.',
    counterExample: 'He called his mother a hero.',
  },
  {
    pattern:
      /<call(?:s|ed|ing)?> \[?(?:(?!(?:for|upon|out|too|so|as|enough)\b|on (?!\p{Ll}+day\b))[\p{L}.’'-]+ ){1,6}to (?:offer|express|discuss|congratulate|convey|thank|wish|apologi[sz]e|tell|ask)\b/u,
    reason: 'one telephones to offer something',
    example: 'Ann Lee called Mayor Kim Dunn to offer help.',
    counterExample: 'Ann Lee called on the mayor to apologise.',
  },
  {
    pattern:
      /(?:\b(?:is|are|was|were|be|been|being)(?: (?:also|often|sometimes|once|now|\p{L}+ly))?|\ban? (?:\p{L}+ ){1,3}|(?<!,[^,<]*\})[(,]) ?<(?:called|nicknamed|dubbed|titled|entitled|named)> (?!.*\bby\b)(?:\[|["“'‘])/u,
    reason: 'what a thing is called, by nobody in particular, is its name',
    example: 'The illness is commonly called "swine flu."',
    counterExample: 'The mayor called the plan "a disaster."',
  },
  {
    pattern:
      /<report(?:s|ed|ing)?> to (?:the|an?|his|her|its|their|him|them|police|officials|authorities|parliament)\b(?!.*(?:\bthat\b|["“:]))/,
    reason: 'where somebody turns up, and to whom things are told, is not what is told',
    example: 'Few thefts reported to the police are ever solved.',
    counterExample: 'He reported to the board that the bank had failed.',
  },
  {
    pattern:
      /<charg(?:e|es|ed|ing)> \[?(?:(?!(?:with|of|that|and) )[\p{L}’'-]+ ){0,5}(?:[$€£¥]|\d[\d.,]*(?:%|(?: (?:hundred|thousand|million|billion))? (?:dollars?|euros?|pounds?|yen|cents?|per ?cent|per|an? (?:hour|day|night|week|month|year))\b))/u,
    reason: 'a price is asked, nobody is accused',
    example: 'The bank charges between $13 and $39.',
    counterExample: 'The police charged Kim Dunn and 14 others with bribery.',
  },
  {
    pattern:
      /<charg(?:e|es|ed|ing)> (?:[\p{L}.’'-]+ ){0,8}?with \[?(?:the (?:task|job|duty|responsibility)\b|(?:overseeing|drafting|drawing up|ensuring|enforcing|making sure|rebuilding)\b)/u,
    reason: 'a task is given, nobody is accused',
    example: 'Ann Lee charged Kim Dunn with the task of finding a home for the club.',
    counterExample: 'Prosecutors charged Kim Dunn with running a fraud ring.',
  },
  {
    pattern:
      /<ask(?:s|ed|ing)?> \[?(?:not to be|that (?:he|she|they|it) not be) (?:named|identified|quoted)\b/,
    reason: 'on what terms somebody talks is not what they say',
    example: 'The envoy, who asked not to be named, left the bank.',
    counterExample: 'Ann Lee asked not to be moved to Leeds.',
  },
  {
    pattern: /<call(?:s|ed|ing)?> on \[(?![^\]]*\bfor\b)/,
    reason: 'a visit: nothing is asked for',
    example: 'Ann Lee called on Kim Dunn at his home.',
    counterExample: 'Ann Lee called on Kim Dunn to resign.',
  },
  {
    pattern:
      /<sa(?:y|ys|id|ying)> \[?(?:little|nothing)\]?(?:[.,;]|$| (?:and|but|about|of|to|more|when|as)\b)/,
    reason: 'who says nothing makes no statement',
    example: 'The mayor smiled, said nothing and left.',
    counterExample: 'The mayor said nothing had changed.',
  },
  {
    pattern:
      /<sa(?:y|ys|id|ying)> (?:\[(?:it|this|that)(?: [^\]]*)?\]|it (?:to|in) (?:my|his|her|their|our|your) \p{L}+(?=[.,;:!?”"’]|$))/u,
    reason: 'a pronoun stands for words that are told elsewhere',
    example: 'Ann Lee left, though Kim Dunn had said it to her face.',
    counterExample: 'Ann Lee said it was late.',
  },
  {
    pattern: /(?<!\b(?:had|has|have|who|which) )<briefed> (?:on|about)\b/,
    reason: 'those who know: a participle, since the verb has whom it briefs behind it',
    example: 'Two people briefed on the plan left.',
    counterExample: 'The minister briefed reporters on the plan.',
  },
  {
    pattern: /<answer(?:s|ed|ing)?> \[?(?:\p{L}+ ){0,4}(?:questions?|calls?|phone|door)\b/u,
    reason: 'what is answered is not the answer',
    example: 'Ann Lee sat down, answering a reporter’s question.',
    counterExample: 'Ann Lee answered that it was late.',
  },
  {
    pattern: /<sa(?:y|ys|id|ying)> so\b(?! (?:that|many|much|few|little|far)\b)/,
    reason: 'points at what was said before',
    example: 'The bridge is safe, and Ann Lee has said so repeatedly.',
    counterExample: 'Ann Lee said so many people had come.',
  },
  {
    pattern:
      /\bwhat \{[^}]*\} <(?:said|says|told|tells)> (?:(?:me|us|him|her|them|you|it)\b ?)?\[?(?:is|was|remains)\b(?! (?:that|to)\b|:? ?["“])/u,
    reason: 'it is judged, not told, what somebody said',
    example: 'What Ann Lee told them is another matter.',
    counterExample: 'What Ann Lee said is that the road is closed.',
  },
  {
    pattern: /, <contradicting> /,
    reason: 'with whom a deed or statement is at odds is not said, but judged',
    example: 'The bridge opened in May, contradicting the mayor.',
    counterExample: 'Ann Lee contradicted the mayor.',
  },
  {
    pattern: /, <said> to (?:be|have)\b/,
    reason: 'what is said of somebody, by nobody knows whom',
    example: 'Joe Hall, said to be the richest man in Leeds, bought the bank.',
    counterExample: 'Joe Hall, the mayor said, is the richest man in Leeds.',
  },
  {
    pattern: /<add(?:s|ed|ing)?> \[[^\]]* to (?:the|an?|its|his|her|their|our)\b/,
    reason: 'what is put to something else',
    example: 'Ann Lee added two people to the list.',
    counterExample: 'Ann Lee added that two people had gone to the list.',
  },
  {
    pattern:
      /<dismiss(?:es|ed|ing)?> \[(?:[\p{L}\p{N}’'-]+ ){0,4}(?:chief|minister|head|coach|manager|secretary|staff|employees?|workers?|officials?|officers?|director|commander|generals?|ambassador|governor|prosecutor|judges?|spokes(?:man|woman|person)|aides?|cabinet|government)\b/u,
    reason: 'people are dismissed from their posts, claims as untrue',
    example: 'Ann Lee dismissed her chief of staff.',
    counterExample: 'Ann Lee dismissed the claim.',
  },
  {
    pattern:
      /<call(?:s|ed|ing)?> \[?(?:[\p{L}\p{N}’'-]+\]? ){1,6}off(?=\]|[.,;]| (?:after|again|amid|and|as|at|because|before|for|in|last|on|over|since|this|until|when)\b)/u,
    reason: 'the same, with what is called off in between',
    example: 'Ann Lee had called the summit off in May.',
    counterExample: 'Ann Lee called the rig off Texas a danger.',
  },
  {
    pattern:
      /\{[^}]*\b(?:agents|authorities|detectives?|investigators?|magistrates?|officers?|police|prosecutors?)\b[^}]*\} (?:\p{L}+ )?<question(?:s|ed)?> (?!how\b|if\b|whether\b|why\b)/u,
    reason: 'whom the police question they hear',
    example: 'Detectives questioned Ann Lee on Monday.',
    counterExample: 'Ann Lee questioned the plan.',
  },
  {
    pattern:
      /<(?:answer|hit|react|repl|respond)\p{L}*> (?:back )?(?:(?!(?:by|that|with)\b)[\p{L}\p{N}.’'-]+ ){1,10}(?:accusations?|allegations?|charges?|claims?|criticism|reports?|rumou?rs|suggestions?) that\b/u,
    reason: 'to what somebody answers is what others say',
    example: 'Ann Lee responded to allegations that the bank had failed.',
    counterExample: 'Ann Lee responded that the bank had failed.',
  },
  {
    pattern:
      /<den(?:y|ies|ied|ying)> \[?(?:(?:him|them|us|me) |(?!(?:any|all|no|that|it|he|she|they|there|ever|illegal|improper|direct|\p{L}+(?:ed|ing))\b)(?:(?!(?:ha[ds]|have|w(?:as|ere)|of|that)\b)[\p{L}’'-]+ ){0,3}(?:entry|access|bail|permission|asylum|parole|boarding|an? (?:visa|licen[cs]e|loan|place|job|seat)|the (?:right|chance|opportunity))\b(?! (?:ha[ds]|have|was|were|is)\b))/u,
    reason: 'whoever is denied something is not given it',
    example: 'The court denied Kim Dunn bail on Monday.',
    counterExample: 'The bank denied staff had permission to open the vault.',
  },
  {
    pattern:
      /<(?:promise|pledge|vow|claim|accusation|allegation|charge|threat|demand|warning|statement)s?> that (?:[\p{L}’'-]+ ){1,4}(?:made|given|issued|gave|repeated|levelled|voiced|broke|broken|kept)(?=\]|[.,;]|$| (?:again|at|before|by|during|earlier|in|last|on|to|when|yesterday)\b| ["“])/u,
    reason: 'what is made, given or broken is the claim itself: nothing is told of its words',
    example: 'Ann Lee broke a promise that she had made "four times in a week".',
    counterExample: 'Kim Dunn faced accusations that her party broke election law.',
  },
  {
    pattern:
      /<recall(?:s|ed|ing)?> \[?(?:(?!(?:that|in|how|when)\b)[\p{L}\p{N},’'-]+ ){0,5}(?:ambassadors?|envoys?|diplomats?|consul|troops|parliament|lawmakers|mps|batch(?:es)?|types|products?|cars|vehicles|trucks|models|units|items|toys|phones|batteries)\b(?! (?:had|has|have|was|were|would|could)\b)/u,
    reason: 'envoys and faulty goods are called back',
    example: 'The maker recalled three types of toys after nine people fell ill.',
    counterExample: 'Ann Lee recalled that troops had fired on the crowd.',
  },
  {
    pattern: />[^[]*\[(?:on |last |this |next )?(?:mon|tues|wednes|thurs|fri|satur|sun)day\]/,
    reason: 'when somebody spoke is not what they said',
    example: 'Testifying on Tuesday before a panel, Ann Lee wept.',
    counterExample: 'Ann Lee predicted rain on Tuesday.',
  },
  {
    pattern: CONVENED,
    reason: 'a meeting is convened, and nothing is said',
    example: 'The league has called an emergency meeting in Oslo.',
    counterExample: 'Ann Lee called snap elections in the region illegal.',
  },
  {
    pattern:
      /<reads?> \[?(?:the|his|her|its|their|this|that|an?|every|all) (?:[\p{L}-]+ ){0,3}(?:reports?|letters?|books?|newspapers?|papers?|documents?|judgments?|verdicts?|e-?mails?|messages?|files?|contracts?|texts?|stor(?:y|ies)|articles?)\b(?! (?:in|out|aloud|to)\b)/u,
    reason: 'who reads something says none of it',
    example: 'Kim Dunn read the letter twice.',
    counterExample: 'The letter read: "The bank will close."',
  },
  {
    pattern: /<sign(?:s|ed|ing)?> (?!.*(?:\bthat\b|["“:]))/,
    reason: 'who signs a paper says nothing beside it',
    example: 'Ann Lee signed two agreements in Oslo on Sunday.',
    counterExample: 'Ann Lee signed that she was deaf.',
  },
  {
    pattern: /<g(?:ives?|ave|iving)> \[?(?:(?!that\b)[\p{L}\p{N}’'-]+ ){1,8}until\b(?!.*\bthat\b)/u,
    reason: 'time is given, not word',
    example: 'Ann Lee gave the parties until April to agree.',
    counterExample: 'Ann Lee gave assurances that nothing would change.',
  },
  {
    pattern: /<call(?:s|ed|ing)?> (?:off|up|in|back)\b/,
    reason: 'a meeting is called off, a player up and the police in: nothing is said of them',
    example: 'India called off talks between the ministers of Nepal and Bhutan.',
    counterExample: 'India called the talks a waste of time.',
  },
  {
    pattern:
      /\b(?:on|in|during|after) (?:an?|the|its|their|his|her) (?:[\p{L}-]+ ){0,2}<calls?>(?! (?:for|on|to)\b)/u,
    reason: 'what is heard on the telephone is not called for',
    example: 'Ann Lee sounded tired on a conference call.',
    counterExample: 'On Monday calls for a new bridge came from Ann Lee.',
  },
  {
    pattern:
      /<put(?:s|ting)?> (?!it )(?:[\p{L}'’-]+ ){0,3}\[?to (?:work|use|bed|sleep|death|rest|sea|trial|flight|shame|good use|the test|(?:the|a) vote)\b/u,
    reason: 'people are put to work, and things to use',
    example: 'It was Ann Lee herself who put him to work on the bridge in Durham.',
    counterExample: 'Ann Lee put it to the board that the bank had failed.',
  },
  {
    pattern:
      /<sp(?:oke|eak|eaks|eaking)> (?:only )?(?:on|under) (?:the )?(?:conditions?|anonymity|background)\b/,
    reason: 'on what terms somebody talks is not what they say',
    example: 'The official, who spoke on condition of anonymity, left the bank.',
    counterExample: 'The official, who spoke on condition of anonymity, said the bank had failed.',
  },
  {
    pattern:
      /<sa(?:y|ys|id|ying)> \[(?:every|each|last|this|many|several|two|three|four|five|ten) (?:years?|months?|weeks?|days?|times?|mornings?|nights?)\b[^\]]*\]/,
    reason: 'how often something was said is not what was said',
    example: 'As Ann Lee has said every year since 2011.',
    counterExample: 'Ann Lee said every year had been hard.',
  },
];
