import type { ActorKey } from '../../model/actor';
import type { Sentence } from '../text/document';
import { actorAt } from './resolve-pronoun';
import { resolveNominal } from './resolve-nominal';
import type { Nominal } from './resolve-nominal';
import type { Scene } from './scene';
import { isGenitive, speaksItself, subjectBeside } from './sentence-words';
import { onlyTwo, twoSides } from './two-sides';

/** "Both sides" at a word: mentions of the two. @returns the word after it, or null where it isn't there. */
export function readBothSides(scene: Scene, sentence: Sentence, index: number): number | null {
  if (!/^(?:both|two|the)$/i.test(sentence.words[index]!.text)) return null;
  const words = sentence.words.slice(index, index + 3);
  const match = scene.lexicon.bothSides.exec(words.map((word) => word.text.toLowerCase()).join(' '));
  if (!match) return null;
  const end = index + match[0].split(' ').length;
  // "The leaders of Kenya and Chad" says itself whose they are.
  if (sentence.words[end]?.lemma === 'of') return null;
  const noun = sentence.words[end - 1]!.text.toLowerCase();
  const people = /leaders|presidents|ministers/.test(noun);
  const subject = actorAt(subjectBeside(sentence, end - 1), scene.antecedents);
  const others = new Set(
    people ? [...tellersOf(scene, subject), ...soleBefore(scene, sentence.index)] : subject ? [subject] : [],
  );
  const sides = /^(?:both|two)$/.test(noun)
    ? onlyTwo(sentence.index, scene.antecedents)
    : twoSides(
        sentence.index,
        people,
        scene.antecedents,
        others,
        /^(?:countries|nations|states)$/.test(noun),
      );
  for (const actor of sides) scene.refer(sentence, index, end, actor, 'NOMINAL', 0.7, 'both sides');
  return sides.length ? end : null;
}

/** Who speaks to or of the two leaders is neither of them, and a spokesman no leader. */
function tellersOf({ actors, rolesByNoun, speakers, within }: Scene, subject: ActorKey | null): ActorKey[] {
  const speaker = within && speakers.get(within);
  const spokesmen = SPEAKS_FOR.flatMap((noun) => rolesByNoun.get(noun) ?? []).filter(({ title }) =>
    SPOKESMAN.test(title),
  );
  const told = [speaker?.id, subject, ...spokesmen.map(({ person }) => person)];
  return told.flatMap((id) => (id && actors.get(id)?.type === 'PERSON' ? [id] : []));
}

/** "Kim Dunn met both leaders" is none of them; who stands with another, or is there by "his office", may be. */
function soleBefore({ antecedents }: Scene, sentence: number): ActorKey[] {
  const here = antecedents
    .fitting((one) => one.sentence === sentence && one.actor.type === 'PERSON' && one.agency === 1)
    .map(({ actor }) => actor.id);
  return here.length === 1 ? here : [];
}

const SPEAKS_FOR = ['spokesman', 'spokeswoman', 'spokesperson', 'secretary', 'officer'];
const SPOKESMAN = /spokes|press|information/i;

/** "The minister" at a word. @returns the word after it, or null where no known actor is meant. */
export function readNominal(scene: Scene, sentence: Sentence, index: number): number | null {
  const nominal = nominalAt(scene, sentence, index);
  if (!nominal) return null;
  const source = scene.sources.get(sentence.words[index]!.start);
  const genitive = isGenitive(sentence.words[nominal.end]);
  if (source && !scene.speakers.has(source) && speaksItself(genitive, sentence, source.source, scene.lexicon))
    scene.speak(source, nominal.actor, sentence);
  scene.refer(
    sentence,
    nominal.first,
    nominal.end,
    nominal.actor,
    'NOMINAL',
    nominal.confidence,
    nominal.rule,
  );
  return nominal.end;
}

export function nominalAt(scene: Scene, sentence: Sentence, index: number): Nominal | null {
  const { words } = sentence;
  const nominal = resolveNominal(words, index, sentence.index, scene.antecedents, scene);
  if (!nominal) return null;
  // "the president, Ann Lee" and "the US company": the name beside it or within it tells who is meant.
  const beside = words[nominal.end]?.text === ',' ? nominal.end + 1 : nominal.end;
  const within = nominal.rule === 'role' ? [] : words.slice(index, nominal.end);
  const named = [...within, ...words.slice(beside, beside + 1)].some((word) =>
    scene.namesByStart.has(word.start),
  );
  return named ? null : nominal;
}
