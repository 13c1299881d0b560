/** How lines begin that point away from an article or stand around it. */
interface PointerRule {
  pattern: RegExp;
  reason: string;
  examples: readonly string[];
}

/** In the languages of news that we know well enough; a short block that opens like this is no part of the report. */
export const POINTERS: readonly PointerRule[] = [
  {
    pattern:
      /^(?:read (?:more|also|next|the full|our|on)\b|also read|see also|related\b(?: (?:stories|articles|content|topics|news|video|coverage))?(?:$|:)|recommended|more (?:from|on this|stories|coverage|great)\b|you (?:may|might) (?:also )?(?:like|be interested)|most (?:read|popular|viewed)|want more stories|recent articles$|popular (?:this week|now)$|latest news$|breaking news$|further reading|what to read next)/i,
    reason: 'other articles',
    examples: [
      'Read more: the border',
      'Related coverage',
      'You might also like',
      'More great stories of the lake',
    ],
  },
  {
    pattern:
      /^(?:lesen sie (?:auch|mehr|hier)|das könnte (?:sie|dich) |auch interessant|(?:das )?thema könnte|verwandte (?:artikel|themen)|mehr zum thema|weitere (?:artikel|beiträge|themen|informationen|meldungen)|empfohlene|empfehlungen aus|meist(?:gelesen|diskutiert)|neueste (?:artikel|beiträge)|entdecken sie|lea (?:también|más)|te puede interesar|le puede interesar|vea también|noticias relacionadas|lire aussi|à lire|articles liés|pour lire la suite|leggi anche|leia (?:também|mais)|veja também|czytaj (?:także|też|więcej)|zobacz też|lees ook|läs även|les også|lue myös|читайте также)/i,
    reason: 'other articles, in other languages',
    examples: [
      'Lesen Sie auch: die Grenze',
      'Lea también: la frontera',
      'Lire aussi : la frontière',
      'Czytaj także',
    ],
  },
  {
    pattern:
      /^(?:sign up|subscribe|newsletters?\b|get (?:our|the|breaking) .{0,40}(?:newsletter|app|alerts|phone)|start your day with|let our news meet|breaking news emails|every day we send|download (?:our|the) .{0,30}app|for the latest stories .{0,60}download|to view the full story|jetzt (?:abonnieren|anmelden)|suscríbete|abonnez-vous|inscrivez-vous|hazte miembro|need more .{1,30}\? subscribe)/i,
    reason: 'subscriptions',
    examples: [
      'Sign up for our morning letter',
      'Get the best news straight to your phone',
      'Every day we send an email',
    ],
  },
  {
    pattern:
      /\b(?:(?:to|in|into|meet) your (?:e-?mail )?inbox|free (?:daily|weekly) newsletter|already a subscriber)\b/i,
    reason: 'subscriptions, wherever they say so',
    examples: ['The day in five lines, sent to your inbox every morning.'],
  },
  {
    pattern:
      /^(?:[-–\s]*(?:advert(?:isement|s)?|anzeige|werbung|publicidad|publicité|reklama|annonce)[-–\s]*$|story continues below|article continues|continue(?:s)? reading|sponsored\b|\W*werbung\b.{0,80}$|this slideshow requires|loading\b|laden$|tweets? by |view this post on)/i,
    reason: 'advertisements and what the page failed to show',
    examples: ['Advertisement', '- Anzeige -', 'Story continues below this picture'],
  },
  {
    pattern:
      /^(?:share (?:this|on|tweet)|share$|tweet$|like this (?:story|article)\?|follow us|follow .{2,40} on (?:twitter|facebook|instagram|x)\b|diesen artikel teilen|den artikel .{0,30}teilen|artikel gefallen|compartir|partager|join (?:our|the conversation)|tell us what you think|comments?$|leave a (?:comment|reply)|kommentare?(?:$| schreiben)|keine kommentare|no comments|print(?: article)?$|order reprints|text size$|email(?: article)?$|click here|listen to this|watch:|valora esta noticia|hier können sie den artikel)/i,
    reason: 'buttons of the page',
    examples: ['Share this story with a friend', 'Comments', 'Diesen Artikel teilen', 'Print article'],
  },
  {
    pattern:
      /^(?:copyright |©|\(c\) |all rights reserved|this (?:article|story|document|content) (?:was|is) (?:originally |first |subject to )?(?:published|copyright|the copyrighted)|this material may not be|no part may be|written permission must|we use cookies|this website uses cookies|alle rechte|materiał chroniony|microsoft may earn|.{0,40}\bmay earn (?:a|an) .{0,20}commission)/i,
    reason: 'rights and terms',
    examples: ['© The Lake Herald', 'All rights reserved', 'This website uses cookies to be better'],
  },
  {
    pattern:
      /^(?:photos?:|video:|foto:|bild:|titelbild:|beitragsbild|fotos?\s?(?:und|y|by|:)|image (?:source|caption|copyright)|media caption|crédits? photos?|imagen:|zum vergrößern|\(?(?:image|photo|picture|foto|bild|crédito) ?(?:credit|by|:))/i,
    reason: 'names of photographers',
    examples: ['Photo: Jane Roe', 'Foto: Lake Herald', 'Image copyright Lake Herald'],
  },
  {
    pattern:
      /^(?:tags?:|topics:|filed under|categor(?:y|ies) ?:|kategorie ?:|themen im artikel|schlagwörter|category ?:|about the authors?\b|über den autor|zur person$|submit your letter|\d+ min(?:ute)?s? read|published \d+ \w+ ago|last (?:modified|updated)\b)/i,
    reason: 'lines about the article',
    examples: ['Tags: lake, border', '4 min read', 'Published 2 days ago', 'Filed under World'],
  },
];

export function isPointer(line: string): boolean {
  return POINTERS.some(({ pattern }) => pattern.test(line));
}
