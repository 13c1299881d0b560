import { readMessage } from './mime';
import type { MimePart } from './mime';
import { rejectPart } from './part';
import type { PartOrRejection } from './part';

const HEAD = 16 * 1024;

/** A page with its pictures as browsers save it in one file (MHTML, RFC 2557): its parts have addresses of the web. */
export function isSavedPage(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.subarray(0, HEAD)).toString('latin1');
  const [head = ''] = start.split(/\r?\n\r?\n/, 1);
  if (!/^content-type:\s*multipart\/related/im.test(head)) return false;
  // A newsletter with its pictures has the same shape.
  if (/^(?:message-id|to):/im.test(head)) return false;
  return (
    /^snapshot-content-location:/im.test(head) ||
    /^(?:content-location|x-mimeole|from):.*(?:https?:|mhtml|saved by)/im.test(head)
  );
}

/** The page itself; what it shows within frames is not the article. */
export function* openSavedPage(bytes: Uint8Array): Generator<PartOrRejection> {
  const message = readMessage(bytes);
  const page = firstPage(message);
  const location =
    message.headers.get('snapshot-content-location') ?? page?.headers.get('content-location') ?? '';
  if (!page) {
    yield rejectPart('NO_TEXT', 'The saved page has no HTML in it. Save it again, as HTML.');
    return;
  }
  yield {
    name: location || 'the page',
    bytes: page.bytes,
    charset: page.charset,
    ...(/^https?:/.test(location) && { fetchedFrom: location }),
  };
}

function firstPage(part: MimePart): MimePart | undefined {
  if (part.type === 'text/html') return part;
  return part.parts.map(firstPage).find(Boolean);
}
