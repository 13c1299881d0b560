import type { LemmaLexicon, LemmaRule } from '../lemma-lexicon';

const PLURAL = ['NNS', 'NNPS'];
const PAST = ['VBD', 'VBN'];

function rule(
  tags: readonly string[],
  pattern: RegExp,
  result: string,
  reason: string,
  form: string,
  lemma: string,
): LemmaRule {
  return { tags, pattern, result, reason, example: [form, lemma] };
}

/**
 * Regular inflection. What these get wrong in the treebanks that the weights are trained on is kept with the
 * weights as exceptions: "went", "children", "used".
 */
export const ENGLISH_LEMMAS: LemmaLexicon = {
  rules: [
    rule(PLURAL, /men$/, 'man', 'plural by vowel', 'spokesmen', 'spokesman'),
    rule(PLURAL, /(..)ies$/, '$1y', 'y turns into ie', 'parties', 'party'),
    rule(PLURAL, /(s|x|z|ch|sh)es$/, '$1', 'e eases the sound', 'speeches', 'speech'),
    rule(PLURAL, /(ss|us|is)$/, '$1', 'no plural ending', 'gross', 'gross'),
    rule(PLURAL, /['’]?s$/, '', 'plural', 'talks', 'talk'),
    rule(['VBZ'], /(..)ies$/, '$1y', 'y turns into ie', 'denies', 'deny'),
    rule(['VBZ'], /(ss|x|zz|ch|sh|o)es$/, '$1', 'e eases the sound', 'discusses', 'discuss'),
    rule(['VBZ'], /s$/, '', 'third person', 'says', 'say'),
    rule(PAST, /(..)ied$/, '$1y', 'y turns into i', 'denied', 'deny'),
    rule(PAST, /eed$/, 'ee', 'stem in ee', 'agreed', 'agree'),
    rule(
      PAST,
      /([^aeiou][aeiou])([bdgmnprt])\2ed$/,
      '$1$2',
      'doubled after a short vowel',
      'stopped',
      'stop',
    ),
    rule(
      PAST,
      /(at|iz|is|ys|us|as|os|[lnr]s|v|c|[aeirdn]g|u|[bcdfgkpstz]l)ed$/,
      '$1e',
      'stem in e',
      'accused',
      'accuse',
    ),
    rule(PAST, /([^aeiou][aeiou][bkmdpr])ed$/, '$1e', 'long vowel, so a stem in e', 'hoped', 'hope'),
    rule(PAST, /ed$/, '', 'past', 'walked', 'walk'),
    rule(
      ['VBG'],
      /([^aeiou][aeiou])([bdgmnprt])\2ing$/,
      '$1$2',
      'doubled after a short vowel',
      'stopping',
      'stop',
    ),
    rule(
      ['VBG'],
      /(at|iz|is|ys|us|as|os|[lnr]s|v|c|[aeird]g|u|[bcdfgkpstz]l)ing$/,
      '$1e',
      'stem in e',
      'accusing',
      'accuse',
    ),
    rule(['VBG'], /([^aeiou][aeiou][bkmdpr])ing$/, '$1e', 'long vowel, so a stem in e', 'hoping', 'hope'),
    rule(['VBG'], /(..)ing$/, '$1', 'participle', 'walking', 'walk'),
    rule(['JJR', 'RBR'], /(..)ier$/, '$1y', 'y turns into i', 'heavier', 'heavy'),
    rule(
      ['JJR', 'RBR'],
      /([^aeiou][aeiou])([bdgmnpt])\2er$/,
      '$1$2',
      'doubled after a short vowel',
      'bigger',
      'big',
    ),
    rule(['JJR', 'RBR'], /(rg|af|ur|os|im|id|tl|pl|ic|ag)er$/, '$1e', 'stem in e', 'larger', 'large'),
    rule(['JJR', 'RBR'], /(..)er$/, '$1', 'comparative', 'stronger', 'strong'),
    rule(['JJS', 'RBS'], /(..)iest$/, '$1y', 'y turns into i', 'heaviest', 'heavy'),
    rule(
      ['JJS', 'RBS'],
      /([^aeiou][aeiou])([bdgmnpt])\2est$/,
      '$1$2',
      'doubled after a short vowel',
      'biggest',
      'big',
    ),
    rule(['JJS', 'RBS'], /(rg|af|ur|os|im|id|tl|pl|ic|ag)est$/, '$1e', 'stem in e', 'largest', 'large'),
    rule(['JJS', 'RBS'], /(..)est$/, '$1', 'superlative', 'strongest', 'strong'),
  ],
};
