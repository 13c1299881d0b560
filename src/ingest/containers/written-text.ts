/** "On 3 March 2024, Jane Roe wrote:", over one line or two. */
const ANSWERED =
  /^(?:on|am|le|el|il|op)\b.{0,200}\b(?:wrote|schrieb|a écrit|escribió|ha scritto|schreef)\s*:\s*$/i;

/**
 * The sender's own words in the plain text of a message, without the signature and what is quoted of others: in an answer
 * all lines that begin with ">"; in another message those before and after its own text, which mailers put there, and
 * those below "Jane Roe wrote:". Amid a report such lines are the report's own, and so they are where nothing else is.
 */
export function writtenText(value: string, isAnswer: boolean): string {
  const lines = value.split(/\r?\n/).map((line) => line.replace(/^>+(?=From )/, ''));
  // Unquoted and quoted parts by turns.
  const parts = withoutSignature(lines)
    .join('\n')
    .split(/^((?:>.*(?:\n|$))+)/m);
  const isQuoted = (at: number): boolean => at % 2 === 1;
  const said = parts.map((part, at) => (isQuoted(at + 1) && at + 1 < parts.length ? unanswered(part) : part));
  const own = said.flatMap((part, at) => (isQuoted(at) || part.trim() === '' ? [] : [at]));
  const isOwn = (at: number): boolean => {
    const isAmid = own[0]! < at && at < own.at(-1)!;
    return !isQuoted(at) || (isAmid && !isAnswer && said[at - 1] === parts[at - 1]);
  };
  const kept = own.length > 0 ? said.filter((_, at) => isOwn(at)) : parts;
  return kept
    .join('')
    .replace(/^>[> ]*/gm, '')
    .trim();
}

/** Without who wrote what is quoted below it. */
function unanswered(part: string): string {
  const lines = part.trimEnd().split('\n');
  const count = [1, 2].find((last) => ANSWERED.test(lines.slice(-last).join(' ')));
  return count === undefined ? part : lines.slice(0, -count).join('\n') + '\n';
}

/** A signature has few lines; what follows a longer list of dashes is the next item. */
const LONGEST_SIGNATURE = 10;
const SENTENCE = /[.!?…]["'”’)]*$/;

/** By RFC 3676, 4.3, "-- " opens it. Many programs drop the blank; then no line of it may end as sentences do. */
function withoutSignature(lines: readonly string[]): readonly string[] {
  const opening = lines.findLastIndex((line) => line === '-- ' || line === '--');
  const signature = lines.slice(opening + 1);
  const isOne =
    opening >= 0 &&
    signature.length <= LONGEST_SIGNATURE &&
    (lines[opening] === '-- ' || !signature.some((line) => SENTENCE.test(line.trim())));
  return isOne ? lines.slice(0, opening) : lines;
}
