import { UserError } from '../../errors';
import { readOpml } from '../../ingest/feeds/read-opml';
import { openInput } from '../inputs/open-input';
import { textOf } from './polled-feed';

/** "https://herald.example/rss", "feed:https://herald.example/rss" */
const ADDRESS = /^[a-z][a-z0-9+.-]+:/i;

/** The addresses that the user's words stand for, each once: themselves, or those in a file of subscriptions (OPML). */
export async function feedAddresses(targets: readonly string[]): Promise<string[]> {
  const named = await Promise.all(
    targets.map((target) => (ADDRESS.test(target) ? [target] : addressesIn(target))),
  );
  return [...new Set(named.flat())];
}

async function addressesIn(path: string): Promise<string[]> {
  const named = readOpml(await readText(path));
  const advice = 'Give a file of subscriptions (OPML), or addresses like https://herald.example/rss.';
  if (named === null) throw new UserError('NO_OPML', `${path} is no list of feeds. ${advice}`);
  if (named.length === 0) throw new UserError('NO_OPML', `${path} names no feed. ${advice}`);
  return named;
}

async function readText(path: string): Promise<string> {
  try {
    const input = { kind: path === '-' ? 'stdin' : 'file', path } as const;
    const { bytes } = await openInput(input, () => Promise.reject(new Error('A file has no address.')));
    return textOf({ bytes });
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    if (error.code !== 'NOT_FOUND') throw new UserError(error.code, `${path}: ${error.message}`);
    throw new UserError(
      'NOT_FOUND',
      `${path} is neither an address nor a file. Write an address like https://herald.example/rss.`,
    );
  }
}
