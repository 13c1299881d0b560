import type { CaptionLexicon } from '../caption-lexicon';

export const ENGLISH_CAPTIONS: CaptionLexicon = {
  credits: [
    {
      pattern:
        /\s*[[(](?:file|photo(?:graph)?|picture|image|courtesy|credit)s?\b(?: (?:photo|by|of|credit|courtesy))*(?:\s?:)?[^\])\n]{0,120}[\])]?\.?$/iu,
      reason: 'in brackets, opened by what it is',
      example: 'Ann Lee at the bridge [File: Kim Dunn/Reuters]',
      counterExample: 'Ann Lee at the bridge (and its road)',
    },
    {
      pattern: /\s*[[(](?:AP Photo\b[^\])\n]{0,80}|\p{Lu}[^\])\n/]{0,60}\/\s?\p{Lu}[^\])\n]{0,60})[\])]\.?$/u,
      reason: 'in brackets, a name and an agency with a stroke between them',
      example: 'Ann Lee at the bridge. (Kim Dunn/AFP)',
      counterExample: 'Ann Lee at the bridge (right)',
    },
    {
      pattern:
        /(?:^|[.!?"”’']|\s\||\s[–—-])\s*(?:photo(?:graph|graphy|graphs|s)?|pictures?|images?|pics?|(?:photo|image|picture) credit|credit)(?:\s?:| (?:by|courtesy of)\b)\s?[^\n]{1,120}$/iu,
      reason: 'behind the last sentence, opened by what it is',
      example: 'Ann Lee at the bridge. Photograph: Kim Dunn/AP',
      counterExample: 'Ann Lee looks at a photograph by Kim Dunn',
    },
    {
      pattern: /\s*\b(?:REUTERS|AP|AFP|EPA|PA|GETTY IMAGES)\/\s?\p{Lu}[^.\n]{1,60}$/u,
      reason: 'an agency in capitals with a stroke behind it',
      example: 'Ann Lee at the bridge. REUTERS/Kim Dunn',
      counterExample: 'Ann Lee spoke to REUTERS and AP',
    },
  ],
  labels: [
    {
      pattern:
        /^(?:(?:image|media|photo|video|picture) caption|caption|(?:file )?photo|image|picture|video|watch)\s?[,:]\s+/iu,
      reason: 'a label that tells what is shown',
      example: 'Image caption, Ann Lee said the road was closed',
      counterExample: 'Image matters, Ann Lee said',
    },
  ],
};
