import type { HeadlineRow } from '../../quote-lexicon';

const words = (list: string): string[] => list.split(', ');

const CAPITAL = "\\p{Lu}[\\p{L}.'’&-]*";
/** A name of up to six words: "Kim", "Head of Dam Board". */
const NAME = `${CAPITAL}(?: (?:${CAPITAL}|of|the|for|and|de|al)){0,5}`;

/** The same with a noun for a position behind it: "UN chief". */
const TITLE = `${NAME}?(?: \\p{Ll}+){0,2}?`;
/** All of it within quotation marks. */
const QUOTED = '(?:"[^"]{6,}"|“[^”]{6,}”|‘.{6,}’|\'.{6,}\')';
/** What the speaker did or where, behind the name: "Arteta on the defeat". */
const OCCASION = '(?: (?:on|at|in|after|before|over|as|during|speaks|talks)\\b.*)?';

/** Words before "to" that tell of a place, a way or a relation, in capitals only since they open the headline. */
const GOVERNS_TO =
  'Accustomed|Addicted|Adjacent|Akin|Answer|Back|Bound|Bridge|Central|Close|Closer|Closest|Committed|Crucial|Dear|' +
  'Dedicated|Devoted|Due|Essential|Exposed|Faithful|Familiar|Foreign|Good|Grateful|Guide|Hostile|Immune|Journey|Key|' +
  'Late|Letter|Linked|Local|Loyal|Married|Native|Near|New|Next|Ode|Open|Opposed|Path|Prior|Prone|Ready|Related|Return|' +
  'Road|Route|Sensitive|Similar|Subject|Thanks|Ticket|Trail|Tribute|Trip|True|Unfair|Unique|Unknown|Vital|Way|Welcome';

/** How headlines name a speaker without a verb of saying. */
export const HEADLINES: readonly HeadlineRow[] = [
  {
    pattern: new RegExp(
      `^(?:${NAME}:\\s+)?(?<content>\\S.{6,}\\S)\\s[–—-]\\s(?<source>(?:Police|Sources?|Officials?|Reports?|Ministry|Residents))$`,
      'du',
    ),
    last: true,
    reason: 'a noun for speakers behind a dash speaks, and the land before the colon is what it is about',
    example: 'Nepal: King Meets Rebels - Sources',
    expected: ['Sources', '', 'King Meets Rebels'],
    counterExample: 'King Meets Rebels - Sources Sought',
  },
  {
    pattern: new RegExp(
      `^(?:\\p{Lu}{4,}\\s[–—-]\\s)?(?!(?:${GOVERNS_TO}) to )(?<source>${TITLE})(?: to (?<addressee>${NAME})| on ${NAME})?:\\s+(?<content>\\S.*)$`,
      'du',
    ),
    reason: 'a name and a colon open it, with whom or what it is about',
    example: 'Lee to Dunn: Resign now',
    expected: ['Lee', 'Dunn', 'Resign now'],
    counterExample: 'How to cook: five easy recipes',
  },
  {
    pattern: new RegExp(
      `^(?<content>\\S.{6,}\\S)\\s?:\\s+(?<source>(?:${NAME}|\\p{Ll}+(?: \\p{Ll}+){0,2}))$`,
      'du',
    ),
    last: true,
    reason: 'the name stands at the end',
    example: 'Road is closed: Ann Lee',
    expected: ['Ann Lee', '', 'Road is closed'],
    counterExample: 'Storm hits the north: Live Updates',
  },
  {
    pattern: new RegExp(
      `^(?<content>\\S.{6,}\\S)\\s[–—-]\\s(?<source>\\p{Ll}+(?: \\p{Ll}+){0,2}|UN|EU|PM|MP)$`,
      'du',
    ),
    last: true,
    reason: 'behind a dash only a noun for a speaker is sure: names of papers stand there too',
    example: 'Road closed - police',
    expected: ['police', '', 'Road closed'],
    counterExample: 'Road closed - Daily Post',
  },
  {
    pattern: new RegExp(
      `^(?<content>${QUOTED})(?:\\s?:|\\s[–—-]|,|\\s?…|\\s?\\.\\.\\.)\\s+(?<source>${NAME}?)${OCCASION}$`,
      'du',
    ),
    last: true,
    named: true,
    reason: 'a headline that is all in marks is said by whom the article names',
    example: '‘We were poor’ – Lee after the final',
    expected: ['Lee', '', 'We were poor'],
    counterExample: '‘We were poor’ – Daily Post',
  },
];

/** A place in the picture: "Ann Lee, left: ", "Ann Lee (right): ". */
const PLACED = '(?:,? \\(?(?:left|right|cent(?:re|er)|pictured|above|below)\\)?)?';

/** How captions do, label and credit left out. What has no marks may be a list of anything: "Hill: made good saves". */
export const CAPTIONS: readonly HeadlineRow[] = [
  {
    pattern: new RegExp(`^(?<source>${NAME})${PLACED}: (?<content>${QUOTED})\\.?$`, 'du'),
    reason: 'the name stands before what is quoted',
    example: 'Ann Lee, left: “The road is closed.”',
    expected: ['Ann Lee', '', 'The road is closed'],
    counterExample: 'Ann Lee: solid at the back and quick on the ball',
  },
  {
    pattern: new RegExp(
      `^(?<content>${QUOTED})(?:\\s?:|\\s[–—-]|,|\\s?…|\\s?\\.\\.\\.)\\s+(?<source>${NAME}?)${PLACED}${OCCASION}\\.?$`,
      'du',
    ),
    last: true,
    named: true,
    reason: 'or behind it',
    example: '‘The road is closed’: Ann Lee at the bridge.',
    expected: ['Ann Lee', '', 'The road is closed'],
    counterExample: '‘The Closed Road’: a painting in Leeds',
  },
];

/** Words of a label before a colon that name no speaker. */
export const HEADLINE_LABELS: readonly string[] = words(
  'latest, exclusive, breaking, update, updates, guide, live, watch, video, photos, pictures, opinion, analysis, editorial, notice, factbox, explainer, timeline, profile, review, interview, transcript, race, election, debate, news, daily, today, week, weekly, email, newsletter, recap, preview, results, correction, column, special, history, gallery, quiz, sports, part, why, how, what, inside, meet, match, football, soccer, cricket, rugby, tennis, golf, boxing, athletics, cycling, swimming, basketball, baseball, hockey, olympics, weather, business, markets, politics, health, science, technology, travel, culture, music, films, books, food, style, money, education, environment, obituary, letters, comment, briefing, storm, hurricane, typhoon, cyclone, earthquake, quake, tsunami, wildfire, wildfires, flood, floods, inquest, trial, siege, crash, protests, alert, urgent, flash, fixtures, scores, standings, in',
);

/** Nouns for bodies and papers that speak in headlines, beside those for people's positions. */
export const HEADLINE_SPEAKERS: readonly string[] = words(
  'police, report, reports, study, poll, survey, newspaper, paper, ministry, court, union, charity, watchdog, agency, government, army, military, opposition, official, source, un, eu, pm, campaigner, resident, doctor, aid group, rights group',
);
