/** Lets what is done again and again be done now, while everything else keeps its time. */
export function fakeIntervals(): void {
  jest.useFakeTimers({
    doNotFake: [
      'setTimeout',
      'clearTimeout',
      'setImmediate',
      'clearImmediate',
      'nextTick',
      'queueMicrotask',
      'Date',
      'hrtime',
      'performance',
    ],
  });
}
