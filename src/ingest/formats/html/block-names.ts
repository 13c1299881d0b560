import type { PageElement } from './page';

/** Words in class names and ids of what stands beside an article: boxes of newsletters, authors, sharing, related news. */
const SIDE_NAMES = new Set(
  'author authors byline bio related relations relatedlinks recommended recommendations newsletter newsletters newsletterbox signup subscribe subscription rail metadata postmetadata cta trending popular paidbox payant paywall tags timestamp share sharing social promo promotion rating ratings copyright reprint reprints nextstory cookie cookies consent comments disqus outbrain taboola sponsored advert advertisement subnav breadcrumb breadcrumbs'.split(
    ' ',
  ),
);
/** Of pictures and what stands under them. */
const CAPTION_NAMES = new Set(
  'caption captions credit credits image img photo photos picture imagedescription illustration figure slideshow gallery'.split(
    ' ',
  ),
);

export function isNamedSide(element: PageElement): boolean {
  return namesOf(element).some((name) => SIDE_NAMES.has(name));
}

export function isNamedCaption(element: PageElement): boolean {
  return namesOf(element).some((name) => CAPTION_NAMES.has(name));
}

/** "ArticleBody-byline-container-3H6dy" → article, body, byline, container, …; "emailSignup" → email, signup. */
function namesOf(element: PageElement): string[] {
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
  const words = names.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase();
  return words.match(/[a-z]{2,}/g) ?? [];
}
