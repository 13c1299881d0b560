import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ownLines } from './own-lines';
import type { Lesson, MarkedName, NameText } from './name-sequences';

interface CorpusDocument {
  id: string;
  text: string;
  licence?: string;
  entities: { start: number; end: number; type: string; mention?: string }[];
}

/** Our own news is the domain; Wikipedia and web text count half. */
const DOMAIN: Lesson = { weight: 1, unmarked: [] };
const OTHER: Lesson = { weight: 0.5, unmarked: [] };
/** Universal NER marks no nationalities, works or events: words outside its names may be such. */
const THREE_TYPES: Lesson = { weight: 0.5, unmarked: ['MISC'] };

const LABEL_TYPES: Readonly<Record<string, string>> = {
  PER: 'PER',
  ORG: 'ORG',
  LOC: 'LOC',
  GPE: 'LOC',
  MISC: 'MISC',
};

/**
 * The openly licensed corpora under a folder that names are trained on: open-news, wikigold, uner-pud and uner-ewt.
 * @param countries names of countries, which Universal NER marks as organisations where they act; ours are places
 */
export function readNameCorpora(folder: string, countries: ReadonlySet<string>): NameText[] {
  const texts = [
    ...readDocuments(join(folder, 'open-news/train.jsonl'), DOMAIN),
    ...readDocuments(join(folder, 'wikigold/dev.jsonl'), OTHER),
    ...readDocuments(join(folder, 'uner-pud/dev.jsonl'), THREE_TYPES),
    ...readIob(join(folder, 'ud/uner-ewt-dev.iob2')),
    ...readIob(join(folder, 'ud/uner-ewt-test.iob2')),
    ...ownLines(),
  ];
  return texts.map((text) => ({
    ...text,
    names: text.names.map((name) => asPlace(text.text, name, countries)),
  }));
}

function asPlace(text: string, name: MarkedName, countries: ReadonlySet<string>): MarkedName {
  return name.type === 'ORG' && countries.has(text.slice(name.start, name.end))
    ? { ...name, type: 'LOC' }
    : name;
}

function readDocuments(file: string, lesson: Lesson): NameText[] {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => {
    const { id, text, entities } = JSON.parse(line) as CorpusDocument;
    const names = entities
      .filter(({ type, mention }) => LABEL_TYPES[type] && (mention ?? 'name') === 'name')
      .map(({ start, end, type }) => ({ start, end, type: LABEL_TYPES[type]! }));
    return { id, text, names, lesson };
  });
}

/** Columns of number, word and label "B-PER"; texts begin with "# newdoc". Words are joined by spaces. */
function readIob(file: string): NameText[] {
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split(/^# newdoc.*$/m)
    .filter((part) => part.trim())
    .map((part, index) => readIobText(`${file} ${index}`, part));
}

function readIobText(id: string, part: string): NameText {
  const names: MarkedName[] = [];
  let text = '';
  for (const line of part.split('\n')) {
    const [, word, label] = line.startsWith('#') ? [] : line.split('\t');
    if (!word || !label) continue;
    const start = text.length;
    text += `${word} `;
    const end = start + word.length;
    if (label.startsWith('B-')) names.push({ start, end, type: label.slice(2) });
    else if (label.startsWith('I-')) names[names.length - 1]!.end = end;
  }
  return { id, text, names, lesson: THREE_TYPES };
}
