import { FeatureTemplates } from './feature-templates';

/** Two words before the one to tag, which is "w", and three after; "m" is the moment. */
export const TAG_PLACES = ['p2', 'p1', 'w', 'n1', 'n2', 'n3', 'm'] as const;

/** The word by itself. */
const OWN = [
  'w.form',
  'w.lower',
  'w.shape',
  'w.usage',
  'w.prefix1',
  'w.prefix2',
  'w.prefix3',
  'w.suffix1',
  'w.suffix2',
  'w.suffix3',
  'w.suffix4',
  'w.suffix3 w.shape',
  'w.fine',
  'w.middle',
  'w.coarse w.shape',
  'w.fine w.suffix2',
  'w.otherCase',
  'w.otherCase w.shape',
  'w.otherCase w.usage',
  'w.kinds',
  'w.kinds w.shape',
  'w.kinds w.suffix2',
  'w.kinds w.usage',
];

const AROUND = [
  'w.shape p1.mode',
  // With the tags before it.
  'p1.tag',
  'p1.tag p2.tag',
  'w.lower p1.tag',
  'w.lower p1.tag p2.tag',
  'w.usage p1.tag',
  'w.usage p1.tag n1.usage',
  'w.suffix2 p1.tag',
  'w.fine p1.tag',
  'n1.middle p1.tag',
  'n1.lower p1.tag',
  // With the words around it.
  'p1.lower',
  'p1.lower w.lower',
  'p1.fine',
  'p1.fine w.usage',
  'p2.lower',
  'p1.lower p2.lower w.usage',
  'n1.lower',
  'n1.lower w.lower',
  'n1.fine',
  'n1.fine w.usage',
  'n2.lower',
  'n1.lower n2.lower w.usage',
  'p1.lower n1.lower w.usage',
  'n1.usage w.usage',
  'n1.usage w.lower',
  'n1.usage n2.usage w.usage',
  'n3.usage w.usage',
  'p1.usage w.usage n1.usage',
  'n1.suffix3 w.usage',
  'p1.middle n1.middle',
  'n1.shape w.shape',
  'p1.shape w.shape',
  'p1.shape w.shape n1.shape',
  // With the sentence's capitals.
  'm.mode w.shape',
  'm.mode w.usage',
  'm.mode w.shape p1.tag',
  // With their use in other case: "March" and "march".
  'w.otherCase p1.tag',
  'm.mode w.otherCase',
  'p1.shape w.shape n1.shape w.otherCase',
  'p1.otherCase w.usage',
  'n1.otherCase w.usage',
  // With what a dictionary says that they may be.
  'w.kinds p1.tag',
  'w.kinds p1.tag p2.tag',
  'n1.kinds p1.tag',
  'p1.tag w.kinds n1.kinds',
  'p1.tag w.kinds n1.usage',
  'p1.kinds w.kinds',
  'w.kinds n1.kinds',
  'p1.kinds w.usage',
  'n1.kinds w.usage',
  'n1.kinds n2.kinds w.usage',
  'w.kinds n1.usage',
  'w.kinds p1.lower',
  'w.kinds n1.lower',
  'w.kinds w.otherCase',
  'm.mode w.kinds w.shape',
  'w.kinds w.shape p1.tag',
  'p1.shape w.shape n1.shape w.kinds',
  'p2.tag p1.tag w.kinds n1.kinds',
  'p1.tag w.kinds n1.kinds n2.kinds',
  'p1.tag w.kinds n1.lower',
  'p1.kinds w.kinds n1.kinds',
  'p1.lower w.kinds n1.kinds',
  'p1.fine w.kinds',
  'w.kinds n1.fine',
  'n1.kinds w.lower',
  'n2.kinds w.usage',
];

/** What a word tells of its tag wherever it stands. Its row is that of its traits. */
export function ownTagTemplates(): FeatureTemplates {
  return new FeatureTemplates(['w'], OWN);
}

/** What stands around a word tells. Tags stand only before it: the tagger goes from left to right. */
export function tagTemplates(): FeatureTemplates {
  return new FeatureTemplates(TAG_PLACES, AROUND);
}
