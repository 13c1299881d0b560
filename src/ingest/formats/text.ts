import { embargoProblems } from '../clean/embargo';
import { findHeadline } from '../clean/find-headline';
import { normaliseText } from '../clean/normalise-text';
import { withoutServiceLines } from '../clean/service-lines';
import { splitByline } from '../clean/split-byline';
import { statedDate } from '../clean/stated-date';
import { unwrapLines } from '../clean/unwrap-lines';
import type { Draft, Source } from '../draft';
import { readFrontLines } from './front-lines';
import type { FrontField } from './front-lines';

/** Plain text: an optional block of `Key: value` lines, the headline, the report. */
export function* readText({ text, options }: Source): Generator<Draft> {
  const clean = normaliseText(text);
  const front = readFrontLines(clean);
  const draft = draftOfText(clean.slice(front?.bodyStart ?? 0).trim(), options.now);
  yield front ? withFields(draft, front.fields, options.now) : draft;
}

/** A running text, whose first line may be its headline. */
export function draftOfText(running: string, now: Date): Draft {
  const { text: own, embargo } = withoutServiceLines(running);
  const text = unwrapLines(own);
  const title = findHeadline(text);
  const origins: Record<string, string> = title ? { title: 'first-line' } : {};
  return { title, text, origins, problems: embargoProblems(embargo, now) };
}

function withFields(draft: Draft, fields: Partial<Record<FrontField, string>>, now: Date): Draft {
  const { published, problems } = statedDate(fields.published, now);
  const names = Object.keys(fields).map((field) => (field === 'author' ? 'authors' : field));
  return {
    ...draft,
    ...(fields.title && { title: fields.title }),
    url: fields.url,
    outlet: fields.outlet,
    published,
    authors: splitByline(fields.author ?? ''),
    language: fields.language,
    origins: { ...draft.origins, ...Object.fromEntries(names.map((name) => [name, 'front-lines'])) },
    problems: [...draft.problems, ...problems],
  };
}
