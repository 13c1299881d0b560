/** Lines that stay are shown so far around a change. */
const CONTEXT = 3;
/** Texts that differ in more lines are told apart as a whole: the comparison's cost grows with the square of it. */
const MOST_CHANGES = 400;

interface Line {
  mark: ' ' | '-' | '+';
  text: string;
}

/** The changes between two texts of an article, line by line, in the unified format without a file header. */
export function unifiedDiff(before: string, now: string): string {
  return hunksOf(editScript(before.split('\n'), now.split('\n'))).join('\n');
}

/** What was cut off both ends is the same; in between, the shortest edit. */
function editScript(before: readonly string[], now: readonly string[]): Line[] {
  let head = 0;
  while (head < before.length && head < now.length && before[head] === now[head]) head += 1;
  let tail = 0;
  const room = Math.min(before.length, now.length) - head;
  while (tail < room && before.at(-1 - tail) === now.at(-1 - tail)) tail += 1;
  const same = (lines: readonly string[]): Line[] => lines.map((text) => ({ mark: ' ', text }));
  return [
    ...same(before.slice(0, head)),
    ...shortestEdit(before.slice(head, before.length - tail), now.slice(head, now.length - tail)),
    ...same(before.slice(before.length - tail)),
  ];
}

/** Myers' algorithm (1986): furthest reaching paths by the number of changes, then back along them. */
function shortestEdit(before: readonly string[], now: readonly string[]): Line[] {
  const trace: Map<number, number>[] = [];
  let reach = new Map([[1, 0]]);
  for (let changes = 0; changes <= Math.min(before.length + now.length, MOST_CHANGES); changes += 1) {
    trace.push(reach);
    reach = new Map(reach);
    for (let diagonal = -changes; diagonal <= changes; diagonal += 2) {
      const from = cameFrom(reach, diagonal, changes);
      let x = (reach.get(from) ?? 0) + (from < diagonal ? 1 : 0);
      while (x < before.length && x - diagonal < now.length && before[x] === now[x - diagonal]) x += 1;
      reach.set(diagonal, x);
      if (x >= before.length && x - diagonal >= now.length) return walkBack(before, now, trace);
    }
  }
  return [...marked('-', before), ...marked('+', now)];
}

/** Which neighbouring diagonal the furthest path comes from: the one above by a line more, the one below by one less. */
function cameFrom(reach: ReadonlyMap<number, number>, diagonal: number, changes: number): number {
  const below = reach.get(diagonal + 1) ?? -1;
  const above = reach.get(diagonal - 1) ?? -1;
  return diagonal === -changes || (diagonal !== changes && above < below) ? diagonal + 1 : diagonal - 1;
}

function walkBack(
  before: readonly string[],
  now: readonly string[],
  trace: readonly ReadonlyMap<number, number>[],
): Line[] {
  const lines: Line[] = [];
  let [x, y] = [before.length, now.length];
  for (let changes = trace.length - 1; changes >= 0; changes -= 1) {
    const reach = trace[changes] ?? new Map<number, number>();
    const diagonal = cameFrom(reach, x - y, changes);
    const fromX = reach.get(diagonal) ?? 0;
    const fromY = fromX - diagonal;
    for (; x > fromX && y > fromY; x -= 1, y -= 1) lines.push({ mark: ' ', text: before[x - 1] ?? '' });
    if (changes === 0) break;
    lines.push(
      x === fromX ? { mark: '+', text: now[fromY] ?? '' } : { mark: '-', text: before[fromX] ?? '' },
    );
    [x, y] = [fromX, fromY];
  }
  return lines.reverse();
}

function marked(mark: Line['mark'], lines: readonly string[]): Line[] {
  return lines.map((text) => ({ mark, text }));
}

/** Changes with the lines around them, each stretch under "@@ -from,count +from,count @@". */
function hunksOf(lines: readonly Line[]): string[] {
  const near = lines.map(() => false);
  lines.forEach(({ mark }, index) => {
    if (mark !== ' ') near.fill(true, Math.max(0, index - CONTEXT), index + CONTEXT + 1);
  });
  const output: string[] = [];
  let [old, fresh] = [1, 1];
  lines.forEach((line, index) => {
    if (near[index]) {
      if (!near[index - 1]) output.push(hunkHeader(lines, near, index, old, fresh));
      output.push(line.mark + line.text);
    }
    if (line.mark !== '+') old += 1;
    if (line.mark !== '-') fresh += 1;
  });
  return output;
}

function hunkHeader(
  lines: readonly Line[],
  near: readonly boolean[],
  first: number,
  old: number,
  fresh: number,
): string {
  const end = near.indexOf(false, first);
  const hunk = lines.slice(first, end < 0 ? lines.length : end);
  const range = (from: number, absent: Line['mark']): string => {
    const count = hunk.filter(({ mark }) => mark !== absent).length;
    return `${count === 0 ? from - 1 : from},${count}`;
  };
  return `@@ -${range(old, '+')} +${range(fresh, '-')} @@`;
}
