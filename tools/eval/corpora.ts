import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { scoreAcceptance } from './acceptance';
import { scoreAddressees } from './addressees';
import { scoreAttributions } from './attributions';
import { scoreCopies } from './copies';
import { scoreCoreference } from './coreference';
import { scoreDates } from './dates';
import { scoreFeeds } from './feeds';
import { scoreIdentity } from './identity';
import { scoreMeetings } from './meetings';
import { scoreNames } from './names';
import { scorePageBodies } from './page-bodies';
import { scorePageMetadata } from './page-metadata';
import { scorePageSegments } from './page-segments';
import { scoreRelations } from './relations';
import { scoreRoles } from './roles';
import type { AsyncScorer, GoldDocument, Score, Scorer } from './score';
import { scoreSpeakers } from './speakers';
import { scoreSyntax } from './syntax';
import { readTreebank } from './treebank';

/** What is scored on a corpus, by the name of its folder. */
const SCORERS: Record<string, (Scorer | AsyncScorer)[]> = {
  acceptance: [scoreAcceptance],
  'bulk-reuters21578': [page(scoreCopies)],
  cleanconll: [scoreNames, scoreIdentity],
  'conllpp-2020': [scoreNames],
  feeds: [page(scoreFeeds)],
  gum: [scoreCoreference],
  'html-aeb': [page(scorePageBodies)],
  'html-postlight': [page(scorePageMetadata)],
  'html-trafilatura': [page(scorePageSegments), page(scorePageMetadata)],
  meantime: [scoreNames, scoreIdentity],
  meetings: [scoreMeetings],
  'open-news': [scoreNames, scoreAttributions, scoreSpeakers, scoreRoles, scoreRelations, scoreAddressees],
  polnear: [scoreAttributions],
  re3d: [scoreNames],
  tempeval3: [scoreDates],
  ud: [scoreSyntax],
  'uner-pud': [scoreNames],
  wikigold: [scoreNames],
  wikiwars: [scoreDates],
  'worldwide-newswire': [scoreNames],
};

/** Pages are scored by what ingest makes of them, copies by their words; nothing is analysed. */
function page(score: (corpus: string, documents: GoldDocument[]) => Score): Scorer {
  return (corpus, documents) => score(corpus, documents);
}

export interface Corpus {
  name: string;
  scorers: (Scorer | AsyncScorer)[];
  documents: () => GoldDocument[];
}

/** The corpora under a folder, or the folder itself where it is one; unknown folders are passed over. */
export function corporaUnder(folder: string, part: string): Corpus[] {
  const folders = [folder, ...readdirSync(folder).map((entry) => join(folder, entry))];
  return folders
    .filter((path) => statSync(path).isDirectory() && SCORERS[basename(path)])
    .map((path) => ({
      name: basename(path),
      scorers: SCORERS[basename(path)]!,
      documents: () => readDocuments(path, part),
    }));
}

/** Treebanks have no dev.jsonl; EWT's test part is what parsers are compared on, and trains nothing here. */
const TREEBANK_FILE = 'en_ewt-test.conllu';

function readDocuments(folder: string, part: string): GoldDocument[] {
  const treebank = join(folder, TREEBANK_FILE);
  if (existsSync(treebank)) return readTreebank(treebank);
  const file = join(folder, `${part}.jsonl`);
  if (existsSync(file)) {
    const documents = jsonLines<GoldDocument>(file).map((document) => withPath(folder, document));
    return withCopies(join(folder, `near-duplicates.${part}.jsonl`), documents);
  }
  return readdirSync(folder)
    .filter((name) => name.endsWith('.gold.json'))
    .map((name) => readCase(folder, name.replace('.gold.json', '')));
}

/** A text and its annotation side by side: NAME.txt and NAME.gold.json. */
function readCase(folder: string, id: string): GoldDocument {
  const gold = JSON.parse(readFileSync(join(folder, `${id}.gold.json`), 'utf8'));
  const text = readFileSync(join(folder, `${id}.txt`), 'utf8');
  return { id, text, gold, published: gold.article.publishedOn };
}

/** Pages and feeds lie as files beside the line that tells of them. */
function withPath(folder: string, document: GoldDocument): GoldDocument {
  return typeof document.file === 'string' ? { ...document, path: join(folder, document.file) } : document;
}

/** Which texts share how many of their words is told in a file of its own. */
function withCopies(file: string, documents: GoldDocument[]): GoldDocument[] {
  if (!existsSync(file)) return documents;
  const pairs = jsonLines<{ a: string; b: string }>(file);
  return documents.map((document) => ({
    ...document,
    copies: pairs.flatMap(({ a, b }) => (a === document.id ? [b] : [])),
  }));
}

function jsonLines<T>(file: string): T[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);
}
