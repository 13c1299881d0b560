import { decodeBytes } from '../clean/decode-bytes';
import { statedDate } from '../clean/stated-date';
import type { DraftOrRejection, ReadOptions } from '../draft';
import { fragmentText } from '../formats/html/fragment-text';
import { mainBody, readMessage } from './mime';

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
  const text = body?.type === 'text/html' ? fragmentText(value) : writtenText(value);
  if (text === '')
    return { rejection: { code: 'NO_TEXT', message: 'The message has no text that can be read.' } };
  // Many mailers name the zone in brackets behind its offset.
  const written = message.headers.get('date')?.replace(/\s*\([^)]*\)\s*$/, '');
  const { published, problems } = statedDate(written, options.now);
  return {
    title: message.headers.get('subject') ?? null,
    text,
    outlet: senderOf(message.headers.get('from') ?? ''),
    published,
    language: message.headers.get('content-language') ?? null,
    origins: { title: 'e-mail', outlet: 'e-mail', published: 'e-mail', language: 'e-mail' },
    problems,
  };
}

/** The sender's own words: what is quoted of another message, and the signature (RFC 3676, 4.3 and 4.5), are not. */
function writtenText(value: string): string {
  const lines = value.split(/\r?\n/);
  const signature = lines.lastIndexOf('-- ');
  const own = signature < 0 ? lines : lines.slice(0, signature);
  return own
    .filter((line, i) => !line.startsWith('>') && !(QUOTED_FROM.test(line) && own[i + 1]?.startsWith('>')))
    .join('\n')
    .trim();
}

/** "On 3 March 2024, Jane Roe wrote:" */
const QUOTED_FROM = /^.{1,200}:\s*$/;

/** What many senders are called; their address tells whose they are. */
const ANYBODY =
  /^(?:the )?(?:alerts?|communications?|contact|do not reply|editors?|info(?:rmation)?|mail(?:ing list)?|media|news(?:letters?|room)?|no-?reply|pr|press|public (?:affairs|relations)|updates?)(?: (?:centre|center|department|desk|enquiries|office|officer|relations|release|releases|room|service|services|team|unit))?$/i;

/** `"The Lake Herald" <news@herald.example>`; of `Press Office <press@ministry.example>` the domain. */
function senderOf(from: string): string | null {
  const [, name = '', domain = ''] = /^"?([^"<]*?)"?\s*<[^@>]*@?([^>]*)>?/.exec(from) ?? [];
  return (ANYBODY.test(name.trim()) ? domain : name).trim() || null;
}
