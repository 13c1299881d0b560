import { drawBar, ProgressBar } from '../../src/cli/progress-bar';

function stream(isTTY: boolean): { written: string[]; stream: NodeJS.WriteStream } {
  const written: string[] = [];
  return {
    written,
    stream: { isTTY, write: (text: string) => written.push(text) } as unknown as NodeJS.WriteStream,
  };
}

test.each([
  [0, 10, '[                              ] 0/10'],
  [5, 10, '[===============               ] 5/10'],
  [10, 10, '[==============================] 10/10'],
  [11, 10, '[==============================] 11/10'],
])('%i of %i', (done, total, bar) => expect(drawBar(done, total)).toBe(bar));

test('is drawn on a terminal, not too often, and makes room for lines', () => {
  const terminal = stream(true);
  const bar = new ProgressBar(10, terminal.stream);
  bar.show(1, '');
  bar.show(2, '');
  bar.show(10, '1 failed');
  bar.clear();
  expect(terminal.written).toEqual([
    `\r\u001b[K${drawBar(1, 10)} `,
    `\r\u001b[K${drawBar(10, 10)} 1 failed`,
    '\r\u001b[K',
  ]);
});

test.each([
  ['in a pipe', false, 10],
  ['for a single input', true, 1],
])('is not drawn %s', (_, isTTY, total) => {
  const output = stream(isTTY);
  const bar = new ProgressBar(total, output.stream);
  bar.show(1, '');
  bar.clear();
  expect(output.written).toEqual([]);
});
