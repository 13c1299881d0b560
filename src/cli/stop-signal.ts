/** npm and the terminal both pass Ctrl-C on: what comes within this time is the same one. */
const SAME_MS = 1_000;

/**
 * Ctrl-C and SIGTERM ask for an end: what is under way is finished, what comes after isn't begun. A second time ends
 * the process at once.
 */
export function stopSignal(): AbortSignal {
  const controller = new AbortController();
  let first = 0;
  for (const name of ['SIGINT', 'SIGTERM'] as const) {
    process.on(name, () => {
      first ||= Date.now();
      if (Date.now() - first > SAME_MS) process.exit(SHELL_STATUS[name]);
      controller.abort();
    });
  }
  return controller.signal;
}

/** What shells give a process that a signal ended: 128 and its number. */
export const SHELL_STATUS = { SIGINT: 130, SIGTERM: 143 } as const;
