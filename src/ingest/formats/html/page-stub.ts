import type { Rejection } from '../../../model/article';

/** Fewer letters than a short report's first sentence. */
const ENOUGH_LETTERS = 100;
/** A free page whose article is this short is whole; a paid one shows its beginning. */
const STUB_LETTERS = 1_200;

const CONSENT =
  /\b(?:cookies?|consent|your privacy|privacy (?:policy|choices|settings)|GDPR|personal data|(?:accept|reject) all|manage (?:options|choices|preferences|settings)|our (?:\d+ )?partners|legitimate interest)\b/gi;
/** What a page says in place of the rest of its article. */
const PAID =
  /\b(?:(?:subscribe|register|sign in|log in|become a member)\b[^.]{0,40}\bto (?:continue|keep|read)|to (?:continue|keep) reading|(?:for )?subscribers? only|subscriber-only|(?:article|content|story) is (?:only )?(?:for|reserved for|available to) (?:our )?(?:subscribers|members)|réservé (?:aux|à nos) abonnés|exclusivo para suscriptores|nur für abonnenten|solo per (?:gli )?abbonati)\b/i;
const BLOCKED =
  /\b(?:enable javascript|are you a robot|captcha|access denied|unusual traffic|checking your browser|please log ?in)\b/i;

/**
 * Why a page gives no article: a consent wall, a check for robots, or nothing to read. Null for an article.
 * `shown` is all that its main part shows, also what is no part of an article.
 */
export function rejectPage(paragraphs: readonly string[], shown: string, isFree: boolean): Rejection | null {
  const letters = countLetters(paragraphs.join('\n'));
  if (letters < ENOUGH_LETTERS * 6 && BLOCKED.test(shown)) {
    return { code: 'BLOCKED_PAGE', message: `The page shows no article but a check or a login. ${SAVE_IT}` };
  }
  const others = countLetters(paragraphs.filter((line) => line.search(CONSENT) < 0).join('\n'));
  if (others < ENOUGH_LETTERS * 3 && (shown.match(CONSENT)?.length ?? 0) >= 3) {
    return {
      code: 'CONSENT_WALL',
      message: `The page asks for consent instead of showing its article. ${SAVE_IT}`,
    };
  }
  if (letters >= ENOUGH_LETTERS) return null;
  if (isPaid(shown, isFree)) {
    return {
      code: 'PAYWALL',
      message: `The page must be paid for and shows hardly a word of its article. ${SAVE_IT}`,
    };
  }
  return {
    code: 'NO_ARTICLE',
    message: `The page has no article: only ${letters} letters outside menus and lists of links. Give the page of one article, or its text.`,
  };
}

const SAVE_IT = 'Open it in a browser, save the article there and give the saved file.';

/** A paid page that shows only its beginning is read with a problem. */
export function paywallProblem(paragraphs: readonly string[], shown: string, isFree: boolean): Rejection[] {
  if (!isPaid(shown, isFree) || countLetters(paragraphs.join('')) > STUB_LETTERS) return [];
  return [
    {
      code: 'PAYWALL',
      message: 'The page says that it must be paid for and shows only its beginning; what it shows was read.',
    },
  ];
}

function isPaid(shown: string, isFree: boolean): boolean {
  return !isFree || PAID.test(shown);
}

/** A letter of Chinese or Japanese says about as much as three of an alphabet. */
function countLetters(text: string): number {
  const dense = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0;
  return (text.match(/\p{L}/gu)?.length ?? 0) + 2 * dense;
}
