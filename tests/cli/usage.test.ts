import { spawn } from 'node:child_process';
import path from 'node:path';
import { runCommand } from './run-command';

test.each([
  [['--help'], 'Usage: newsgraph'],
  [['help'], 'Usage: newsgraph'],
  [['help', 'read'], 'Usage: newsgraph read'],
  [['read', '--help'], 'Examples:'],
  [['analyse', '--help'], 'Examples:'],
  [['--version'], '.'],
])('%j explains and is done', async (args, text) => {
  const { status, out } = await runCommand(args);
  expect({ status, out }).toEqual({ status: 0, out: expect.stringContaining(text) as unknown });
});

test.each([
  [
    ['reed'],
    'error: unknown command \'reed\'\n(Did you mean one of feed, read?)\nRun "newsgraph --help" for how to use it.\n',
  ],
  [['read'], 'error: missing required argument \'input\'\nRun "newsgraph read --help" for how to use it.\n'],
  [
    ['read', '-', '--outlett', 'x'],
    'error: unknown option \'--outlett\'\n(Did you mean --outlet?)\nRun "newsgraph read --help" for how to use it.\n',
  ],
  [
    ['read', '-', '--published', 'soon'],
    expect.stringContaining('Write a date like 2007-05-28, 2007-05 or 2007.'),
  ],
  [['read', '-', '--published', '2999'], expect.stringContaining('It lies in the future.')],
  [['read', '-', '--charset', 'klingon'], expect.stringContaining('There is no such charset.')],
  [['read', '-', '--language', 'English!'], expect.stringContaining('Write a tag like en or pt-BR.')],
  [
    ['read', '-', '--url', 'herald'],
    expect.stringContaining('Write it like https://herald.example/article.'),
  ],
  [['read', '-', '--format', 'docx'], expect.stringContaining('Allowed choices are text, html,')],
  [
    ['analyse', '--jsonl', 'nowhere.jsonl'],
    "newsgraph: nowhere.jsonl can't be read (ENOENT). Give a file of JSON lines, or - for standard input.\n",
  ],
])('%j is wrong usage', async (args, message) => {
  const { status, err, out } = await runCommand(args);
  expect({ status, err, out }).toEqual({ status: 2, err: message, out: '' });
});

test('a wrong setting is told by its name', async () => {
  const { status, err } = await runCommand(['read', '-'], { env: { PORT: 'soon' } });
  expect(status).toBe(2);
  expect(err).toContain('PORT');
  expect(err).not.toMatch(/^\s+at /m);
});

test('a reader that has seen enough ends the command without a fault', async () => {
  const command = path.join(__dirname, '../../bin/newsgraph.js');
  const child = spawn(process.execPath, [command, 'analyse', '--jsonl', '-']);
  let err = '';
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
  child.stdin.on('error', () => undefined);
  child.stdout.once('data', () => child.stdout.destroy());
  child.stdin.end('{"text":"He said no."}\n'.repeat(20_000));
  const status = await new Promise((resolve) => child.on('close', resolve));
  expect({ status, err }).toEqual({ status: 0, err: '' });
});
