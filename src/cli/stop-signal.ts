/**
 * Ctrl-C and SIGTERM ask for an end: what is under way is finished, what comes after isn't begun. A second time ends
 * the process at once.
 */
export function stopSignal(): AbortSignal {
  const controller = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const) {
    process.on(name, () => {
      if (controller.signal.aborted) process.exit(SHELL_STATUS[name]);
      controller.abort();
    });
  }
  return controller.signal;
}

/** What shells give a process that a signal ended: 128 and its number. */
export const SHELL_STATUS = { SIGINT: 130, SIGTERM: 143 } as const;
