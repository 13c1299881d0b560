import type { StatementFrameRow } from '../../meeting-lexicon';

export const STATEMENT_FRAMES: StatementFrameRow[] = [
  {
    before:
      /^(?!.*\b(?:who|which|that|whose|where|while)\b).*\b(?:after|following)\s+(?:[\p{L}’'-]+\s+){0,5}$/iu,
    reason: 'What is said right after a meeting is said of it and by who was there.',
    example: 'Ann Lee met Kim Dunn in Oslo. "It went well," Lee told reporters after the talks.',
    counterExample: 'Ann Lee, who resigned after talks with Kim Dunn, said the road was closed.',
  },
  {
    before:
      /^(?!.*\b(?:who|which|that|whose|where|while)\b).*\b(?:at|during|in)\s+(?:[\p{L}’'-]+\s+){0,4}$/iu,
    reason: 'Said at it.',
    example: 'Ann Lee said during talks with Kim Dunn in Oslo that the road was closed.',
    counterExample: 'Ann Lee, whose son spoke at talks with Kim Dunn, said the road was closed.',
  },
  {
    before:
      /\b(?:told|tells|telling|addressed|addressing)\s+(?:the|an?|this|his|her|their)\s+(?:[\p{L}’'-]+\s+){0,2}$/iu,
    reason: 'Who is told is there: the conference itself.',
    example: 'Ann Lee told a news conference that the road was closed.',
    counterExample: 'Ann Lee told Kim Dunn, who left a news conference, that the road was closed.',
  },
];

export const ADDING_CUES = /\b(?:add|adds|added|adding|continued|went on|concluded)\b/i;

export const RELATIVE_AFTER = /^,?\s+(?:which|that)\s+$/i;
