import { Command, Option } from 'commander';
import type { FeedListFlags } from '../actions/feed';
import { loadAction } from '../load-action';

const EXAMPLES = `
Examples:
  $ newsgraph feed add https://herald.example/rss
  $ newsgraph feed add https://herald.example      the feed that the page names, or the sitemap of its robots.txt
  $ newsgraph feed add https://herald.example/sitemap-news.xml
  $ newsgraph feed add subscriptions.opml          all feeds that another reader of feeds followed
  $ newsgraph feed list
  $ newsgraph feed remove feed-2

Feeds are polled by newsgraph serve and newsgraph worker, as often as they have news, as their hosts allow by
robots.txt. The articles that they link to are fetched and taken in.`;

export function feedCommand(): Command {
  const feed = new Command('feed').description('Add, list and remove feeds.').addHelpText('after', EXAMPLES);
  feed
    .command('add')
    .description('poll feeds from now on')
    .argument(
      '<feed...>',
      'address of a feed or a sitemap, or of a page that names it; a file of them (OPML)',
    )
    .action((targets: string[]) => loadAction('feed').addFeeds(targets));
  feed
    .command('list')
    .description('show all feeds')
    .option('--json', 'print a line of JSON for each')
    .addOption(
      new Option('--format <name>', 'for other readers of feeds').choices(['opml']).conflicts('json'),
    )
    .action((flags: FeedListFlags) => loadAction('feed').listAllFeeds(flags));
  feed
    .command('remove')
    .description('poll it no more; its articles stay')
    .argument('<id>', 'feed-2')
    .action((id: string) => loadAction('feed').removeFeed(id));
  return feed;
}
