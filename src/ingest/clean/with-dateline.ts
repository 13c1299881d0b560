/** Many agencies write the dateline into the text, too: "NAIROBI, Kenya -- The president …", "RIYADH, March 18 (Nordwire) -". */
export function withDateline(text: string, dateline: string | null = ''): string {
  if (!dateline || text.toLowerCase().startsWith(dateline.toLowerCase()) || opensWith(text, dateline))
    return text;
  return `${dateline}${text.startsWith('(') ? ' ' : ' - '}${text}`;
}

/** The same place, up to the sign that ends a dateline, whatever stands beside it. */
function opensWith(text: string, dateline: string): boolean {
  const opening = OPENING.exec(text)?.groups?.place;
  return opening !== undefined && opening.toLowerCase() === /^[^,(]*/.exec(dateline)![0].trim().toLowerCase();
}

const OPENING = /^(?<place>\p{Lu}[^,(\n]{1,40}?)(?:,[^(\n]{1,40}?)?(?: \([^)\n]{1,40}\))? ?(?:--?|–|—) /u;
