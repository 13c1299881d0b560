import { Command } from 'commander';
import { loadAction } from '../load-action';

const EXAMPLES = `
Examples:
  $ newsgraph feed add https://herald.example/rss
  $ newsgraph feed add https://herald.example      the feed that the page names, or the sitemap of its robots.txt
  $ newsgraph feed add https://herald.example/sitemap-news.xml
  $ newsgraph feed list
  $ newsgraph feed remove feed-2

Feeds are polled by newsgraph serve and newsgraph worker, as often as they have news, as their hosts allow by
robots.txt. The articles that they link to are fetched and taken in.`;

export function feedCommand(): Command {
  const feed = new Command('feed').description('Add, list and remove feeds.').addHelpText('after', EXAMPLES);
  feed
    .command('add')
    .description('poll a feed from now on')
    .argument('<url>', 'of a feed or a sitemap, or of a page that names it')
    .action((url: string) => loadAction('feed').addFeed(url));
  feed
    .command('list')
    .description('show all feeds')
    .option('--json', 'print a line of JSON for each')
    .action(({ json = false }: { json?: boolean }) => loadAction('feed').listAllFeeds(json));
  feed
    .command('remove')
    .description('poll it no more; its articles stay')
    .argument('<id>', 'feed-2')
    .action((id: string) => loadAction('feed').removeFeed(id));
  return feed;
}
