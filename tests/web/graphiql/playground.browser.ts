import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { readExample } from '../../../src/web/graphiql/read-example';
import { serveSamples, type SampleServer } from '../serve-samples';

const browserPath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
  (file) => existsSync(file),
);
// In CI a missing browser is a failure: there this test must not pass by not running.
const inBrowser = browserPath || process.env.CI ? describe : describe.skip;
if (!browserPath)
  console.warn('No Chromium in /usr/bin: the playground is not tested (apt-get install chromium).');

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // As on a machine without a network.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];

const folder = path.join(__dirname, '../../../examples/questions');
const operationNames = readdirSync(folder)
  .map((file) => readExample(readFileSync(path.join(folder, file), 'utf8')))
  .map((example) => /^query (\w+)/m.exec(example.query)?.[1] ?? '');

inBrowser('the playground', () => {
  let server: SampleServer;
  let browser: Browser;
  let page: Page;
  /** Everything that a reader would see as broken, or that left the machine. */
  let faults: string[];

  beforeAll(async () => {
    server = await serveSamples();
    browser = await chromium.launch({ executablePath: browserPath, args: flags });
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  beforeEach(async () => {
    faults = [];
    page = await browser.newPage();
    page.on('request', (request) => {
      if (!/^(data:|blob:|http:\/\/127\.0\.0\.1:)/.test(request.url())) faults.push(`asked ${request.url()}`);
    });
    page.on('requestfailed', (request) => faults.push(`failed: ${request.url()}`));
    page.on('response', async (response) => {
      if (response.status() >= 400) faults.push(`${response.status()}: ${await response.text()}`);
    });
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text());
    });
  });
  afterEach(async () => {
    await page.context().close();
    expect(faults).toEqual([]);
  });

  const open = async (search = '') => {
    await page.goto(`${server.origin}/graphiql/${search}`);
    await page.waitForSelector('.graphiql-query-editor .view-line');
  };
  const tabTitles = () => page.$$eval('.graphiql-tab-button', (tabs) => tabs.map((tab) => tab.textContent));

  /** Runs this operation, which is in front, when the page shows it; gives what the server answered. */
  async function run(name: string) {
    await page.locator('.graphiql-query-editor .view-lines', { hasText: name }).waitFor();
    // The editor takes over name and variables of what it shows a tenth of a second later.
    await page.waitForTimeout(500);
    const answered = page.waitForResponse(
      (response) =>
        response.url().endsWith('/graphql') && !response.request().postData()?.includes('__schema'),
    );
    await page.click('.graphiql-execute-button');
    const answer = (await (await answered).json()) as { data: Record<string, unknown>; errors?: unknown };
    await page.locator('.result-window .view-lines', { hasText: 'data' }).waitFor();
    return answer;
  }

  test('opens with the examples as tabs', async () => {
    await open();
    expect((await tabTitles()).sort()).toEqual([...operationNames].sort());
  });

  test.each(operationNames)('runs %s and shows data', async (name) => {
    await open();
    await page.click(`.graphiql-tab-button:text-is("${name}")`);
    const { data, errors } = await run(name);
    expect(errors).toBeUndefined();
    const [found] = Object.values(data);
    expect(found).toBeTruthy();
    expect(found).not.toMatchObject({ totalCount: 0 });
  });

  test('offers an example again when its tab is gone', async () => {
    await open();
    await page.click('button[aria-label="Close Tab"] >> nth=0');
    expect(await tabTitles()).toHaveLength(operationNames.length - 1);
    await page.click('button[aria-label="Show Examples"]');
    await page.click('.examples li:first-child button');
    await page.locator(`.graphiql-tab >> nth=${operationNames.length - 1}`).waitFor();
    expect((await run('FirstSteps')).errors).toBeUndefined();
  });

  test('opens the query of a link, with its variables', async () => {
    const query = 'query Linked($count: Int!) { articles(first: $count) { nodes { title } } }';
    await open(`?${new URLSearchParams({ query, variables: '{"count":2}' })}`);
    expect((await tabTitles())[0]).toBe('Linked');
    expect(await run('Linked')).toMatchObject({ data: { articles: { nodes: [{}, {}] } } });
  });

  test('keeps its tabs under a name of its own', async () => {
    await open();
    const stored = (): Promise<string[]> => page.evaluate<string[]>('Object.keys(localStorage)');
    let keys = await stored();
    // Playwright's own waiting evaluates text within the page, which its security policy forbids.
    for (; keys.length === 0; keys = await stored()) await page.waitForTimeout(50);
    expect(keys.filter((key) => !key.startsWith('newsgraph:'))).toEqual([]);
  });
});
