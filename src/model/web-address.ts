/** Parameters that say by which link a reader came there. None changes what is shown. */
const TRACKING = [
  /^utm_/, // Urchin, later Google Analytics: most feeds and newsletters add it
  /^at_(medium|campaign|custom\d|link_\w+|format|ptr_name|bbc_team)$/, // Piano: broadcasters in Europe
  /^xtor$/, // Piano's older form, in French feeds as a fragment
  /^mc_[ce]id$/, // Mailchimp
  /^_(ga|gl|hsenc|hsmi)$/, // Google, HubSpot
  // Clicks on advertisements and in networks.
  /^(fbclid|gclid|dclid|gbraid|wbraid|msclkid|twclid|ttclid|yclid|igshid|li_fat_id)$/,
];

/**
 * One address for its spellings: host in small letters, no port that goes without saying, escapes as browsers write
 * them, nothing that only tracks. Null where it is none. The fragment stays: the posts of a live report differ by it alone.
 */
export function webAddress(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  const parameters = url.search.slice(1).split('&');
  url.search = parameters.filter((parameter) => !isTracking(parameter)).join('&');
  // "#:~:text=…" is to the browser, which marks these words.
  const fragment = url.hash.slice(1).replace(/:~:.*$/, '');
  url.hash = isTracking(fragment) ? '' : fragment;
  return url.href;
}

function isTracking(parameter: string): boolean {
  const name = parameter.split('=', 1)[0]?.toLowerCase() ?? '';
  return TRACKING.some((pattern) => pattern.test(name));
}

/** The addresses at which whoever asks for this one may mean an article, the likeliest first. */
export function likelyAddresses(asked: string): string[] {
  const address = webAddress(asked);
  if (address === null) return [asked];
  const whole = address.replace(/#.*$/, '');
  // What was taken in before addresses were cleaned has its own spelling.
  return [...new Set([asked, address, whole, withOtherEnd(whole)])];
}

/** With a slash at the end of the path, or without: sites answer either by the same page. */
function withOtherEnd(address: string): string {
  const url = new URL(address);
  url.pathname = url.pathname.endsWith('/') ? url.pathname.slice(0, -1) : `${url.pathname}/`;
  return url.href;
}
