import { decodeBytes } from '../clean/decode-bytes';
import { statedDate } from '../clean/stated-date';
import type { DraftOrRejection, ReadOptions } from '../draft';
import { fragmentText } from '../formats/html/fragment-text';
import type { WireItem } from '../../model/article';
import { mainBody, readMessage } from './mime';
import { writtenText } from './written-text';

/** Headers that every message has some of and no other text opens with. */
const SIGNS =
  /^(?:from|message-id|mime-version|received|return-path|delivered-to|content-type|dkim-signature):/gim;
const HEAD = 16 * 1024;

/** A message of e-mail: its first block is headers, three of them of those that only messages have, or who wrote what and when. */
export function isEmail(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.subarray(0, HEAD))
    .toString('latin1')
    .replace(/^From \S+ .*\r?\n/, '');
  const head = start.split(/\r?\n\r?\n/, 1)[0] ?? '';
  if (!/^[A-Za-z][A-Za-z-]*:[ \t\r\n]/.test(head)) return false;
  const isLetter = [/^from:.*@/im, /^date:.*\d/im, /^subject:/im].every((field) => field.test(head));
  return isLetter || new Set(head.match(SIGNS)?.map((name) => name.toLowerCase())).size >= 3;
}

/** A newsletter: subject, sender and day from its headers, its text from the part that a reader sees. */
export function readEmail(bytes: Uint8Array, options: ReadOptions): DraftOrRejection {
  const message = readMessage(bytes);
  const body = mainBody(message);
  const value = body ? decodeBytes(body.bytes, body.charset) : '';
  const text =
    body?.type === 'text/html' ? fragmentText(value) : writtenText(value, isAnswer(message.headers));
  if (text === '')
    return { rejection: { code: 'NO_TEXT', message: 'The message has no text that can be read.' } };
  // Many mailers name the zone in brackets behind its offset.
  const written = message.headers.get('date')?.replace(/\s*\([^)]*\)\s*$/, '');
  const { published, problems } = statedDate(written, options.now);
  const from = message.headers.get('from') ?? '';
  return {
    title: message.headers.get('subject') ?? null,
    text,
    item: itemOf(message.headers.get('message-id') ?? '', from),
    outlet: senderOf(from),
    published,
    language: message.headers.get('content-language') ?? null,
    origins: { title: 'e-mail', outlet: 'e-mail', published: 'e-mail', language: 'e-mail' },
    problems,
  };
}

function isAnswer(headers: ReadonlyMap<string, string>): boolean {
  return headers.has('in-reply-to') || /^(?:re|aw|antw|sv|rif)\s*:/i.test(headers.get('subject') ?? '');
}

/** By RFC 2392: "mid:7@herald.example" of `<7@herald.example>`. A copy of the name that comes from elsewhere is another's. */
function itemOf(messageId: string, from: string): WireItem | undefined {
  const [, id] = /<([^<>\s]+)>/.exec(messageId) ?? [];
  const [, domain] = /@([\w.-]+)>/.exec(from) ?? /@([\w.-]+)/.exec(from) ?? [];
  if (id === undefined || domain === undefined) return undefined;
  const name = encodeURIComponent(id).replace(/(.*)%40/, '$1@');
  return { id: `mid:${name}`, by: domain.toLowerCase(), version: null, created: null };
}

/** What many senders are called; their address tells whose they are. */
const ANYBODY =
  /^(?:(?:alerts?|communications?|contact|do not reply|editors?|info(?:rmation)?|mail(?:ing list)?|media|news(?:letters?|room)?|no-?reply|pr|press|public (?:affairs|relations)|updates?)|(?:the )?(?:media|news|press|public (?:affairs|relations)) (?:centre|center|department|desk|enquiries|office|officer|relations|releases?|room|services?|team|unit))$/i;
/** Whose addresses are anybody's. */
const MAILERS =
  /^(?:gmail|googlemail|gmx|hotmail|icloud|live|mail|outlook|proton(?:mail)?|yahoo|web)\.[a-z.]+$/i;

/** `"The Lake Herald" <news@herald.example>`; of `Press Office <press@ministry.example>` the domain. */
function senderOf(from: string): string | null {
  const [, name = '', domain = ''] = /^"?([^"<]*?)"?\s*<[^@>]*@?([^>]*)>?/.exec(from) ?? [];
  if (!ANYBODY.test(name.trim())) return name.trim() || null;
  return MAILERS.test(domain) ? null : domain || null;
}
