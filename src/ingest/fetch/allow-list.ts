/** Hosts or host:port, in lower case, that may be reached although they are not public: "wiki.intranet", "10.0.0.5:8080". */
export type AllowList = readonly string[];

/** A host alone allows all its ports. */
export function isAllowed(allow: AllowList, hostname: string, port: number): boolean {
  const host = bareHost(hostname);
  return allow.some((entry) =>
    [host, `${host}:${port}`, `[${host}]`, `[${host}]:${port}`].includes(entry.toLowerCase()),
  );
}

/** "[::1]" → "::1", "Example.org." → "example.org" */
export function bareHost(hostname: string): string {
  return hostname
    .toLowerCase()
    .replace(/^\[|\]$/g, '')
    .replace(/\.$/, '');
}
