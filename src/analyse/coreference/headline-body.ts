import type { FoundActor } from '../../model/actor';
import type { Word } from '../text/document';
import { namesWithin } from './named-speakers';
import type { Scene } from './scene';

/** "Bank denies rift" above "The Harbour Bank will cut …": the only body in the lead whose name has the headline's noun. */
export function headlineBody([word, ...more]: readonly Word[], scene: Scene): FoundActor | null {
  const { doc, names, actors, lexicon } = scene;
  const noun = word!.text.toLowerCase();
  const lead = doc.paragraphs[1];
  if (more.length || !lead || !lexicon.bodies.has(noun)) return null;
  const bearers = namesWithin(names, lead).filter(
    ({ type, start, end }) =>
      type === 'ORGANISATION' &&
      doc.text
        .slice(start, end)
        .toLowerCase()
        .split(/\s/)
        .some((part) => part === noun || part === `${noun}s`),
  );
  const [bearer, ...others] = new Set(bearers.map(({ actor }) => actor));
  return (bearer && !others.length && actors.get(bearer)) || null;
}
