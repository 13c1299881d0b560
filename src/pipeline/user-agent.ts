/**
 * How Newsgraph calls itself to servers: "Newsgraph/0.1.0 (+https://herald.example/bot)". Publishers ask of programs
 * that they say whom to write to.
 */
export function userAgentOf(version: string, contact?: string): string {
  if (contact === undefined) return `Newsgraph/${version}`;
  return `Newsgraph/${version} (${/^https?:/i.test(contact) ? '+' : ''}${contact})`;
}
