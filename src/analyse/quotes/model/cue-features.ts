import { FRAMES } from '../../lexicon/quote-lexicon';
import type { CueField, CueSite } from '../cues/cue-site';
import { isMark } from '../cues/cue-site';
import type { FeatureSink } from '../../labeller/feature-sink';
import { hashText, mixHash } from '../../labeller/hash';
import { isPassive } from '../sources/source-rules';
import { childBy } from '../words/word-table';

const NONE = hashText('none');
const textCode = (text: string): number => hashText(text);

/** What tells whether a candidate introduces a statement, as hashes: a sequence of one token. */
export function cueFeatures(field: CueField, site: CueSite, sink: FeatureSink): void {
  const values = [...lexicalValues(field, site), ...treeValues(field, site), ...surfaceValues(field, site)];
  const kind = mixHash(textCode(site.cue.row?.strength ?? 'unlisted'), field.codes.upos[site.cue.head]!);
  values.forEach((value, at) => {
    const code = mixHash(value, at);
    sink.add(code);
    // What stands around a cue counts by how sure the word is.
    sink.add(mixHash(code, kind));
  });
  sink.endToken();
}

function lexicalValues({ codes }: CueField, { cue }: CueSite): number[] {
  const { row } = cue;
  const act = textCode(row?.act ?? 'none');
  return [
    textCode(cue.lemma),
    codes.lower[cue.head]!,
    act,
    textCode(row?.strength ?? 'unlisted'),
    row?.frames.reduce((sum, frame) => sum | (1 << FRAMES.indexOf(frame)), 0) ?? NONE,
    mixHash(act, codes.xpos[cue.head]!),
    codes.xpos[cue.head]!,
    cue.words.length,
    codes.middle[cue.head]!,
    codes.coarse[cue.head]!,
  ];
}

function treeValues({ table, codes }: CueField, { cue, source, content }: CueSite): number[] {
  const { head } = cue;
  const subject = childBy(table, head, 'nsubj');
  const above = table.head[head]!;
  const has = (...labels: string[]): number => (childBy(table, head, ...labels) >= 0 ? 1 : 0);
  const sourceRule = textCode(source?.rule ?? 'no source');
  const contentRule = textCode(content?.rule ?? 'no content');
  return [
    sourceRule,
    contentRule,
    mixHash(sourceRule, contentRule),
    codes.label[head]!,
    above < 0 ? NONE : codes.lemma[above]!,
    above < 0 ? NONE : mixHash(codes.upos[above]!, codes.label[head]!),
    subject < 0 ? NONE : codes.xpos[subject]!,
    subject < 0 ? NONE : codes.lower[subject]!,
    subject < 0 ? NONE : codes.middle[subject]!,
    has('ccomp'),
    has('xcomp') * 2 + has('obj'),
    auxiliaryCode({ table, codes } as CueField, head),
    isPassive(table, head) ? 1 : 0,
    childBy(table, head, 'mark') < 0 ? NONE : codes.lower[childBy(table, head, 'mark')]!,
  ];
}

/** The auxiliaries and negations of a verb, together: "would", "did n't". */
function auxiliaryCode({ table, codes }: CueField, head: number): number {
  let code = NONE;
  for (let word = Math.max(0, head - 4); word < head; word++) {
    const negated = /^(?:not|n['’]t|never)$/i.test(table.words[word]!.text);
    if (table.head[word] === head && (table.words[word]!.label === 'aux' || negated))
      code = mixHash(code, codes.lemma[word]!);
  }
  return code;
}

function surfaceValues({ table, codes, ...counts }: CueField, { cue, content, window }: CueSite): number[] {
  const { head } = cue;
  const last = cue.words[cue.words.length - 1]!;
  const at = (column: Int32Array, word: number): number => column[word] ?? NONE;
  const inside = table.quotation[head]! >= 0 ? 1 : 0;
  const quoted = counts.marksBefore[window[1]]! > counts.marksBefore[window[0]]! ? 1 : 0;
  const runs = content?.runs ?? [];
  const touches = runs.some(([first, end]) => table.quotation[first]! >= 0 || table.quotation[end - 1]! >= 0);
  return [
    at(codes.lower, last + 1),
    at(codes.lower, head - 1),
    at(codes.upos, last + 1),
    at(codes.upos, head - 1),
    mixHash(at(codes.upos, last + 1), at(codes.upos, last + 2)),
    mixHash(at(codes.upos, head - 1), at(codes.upos, head - 2)),
    mixHash(at(codes.lower, last + 1), at(codes.lower, last + 2)),
    mixHash(at(codes.lower, head - 1), at(codes.lower, head - 2)),
    inside,
    quoted,
    touches ? 1 : 0,
    mixHash(inside, touches ? 1 : 0),
    isMark(table.words[last + 1]?.text ?? '') ? 1 : isMark(table.words[head - 1]?.text ?? '') ? 2 : 0,
    Math.min(
      4,
      runs.reduce((sum, [first, end]) => sum + Math.ceil((end - first) / 5), 0),
    ),
    Math.min(3, counts.cuesBefore[window[1]]! - counts.cuesBefore[window[0]]!),
    at(codes.coarse, last + 1),
    at(codes.coarse, head - 1),
    head === window[0] ? 1 : head - window[0] < 4 ? 2 : 3,
  ];
}
