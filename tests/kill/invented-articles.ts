import type { ArticleInput } from '../../src/model/article-input';

const FIRST = ['Ada', 'Bob', 'Cleo', 'Dan', 'Eva', 'Fred', 'Gina', 'Hugo', 'Ines', 'Jonas'];
const LAST = ['Quill', 'Reed', 'Marsh', 'Stone', 'Vale', 'Brook', 'Field', 'Wood', 'Lane', 'Hill'];
const PLACES = ['Geneva', 'Cairo', 'Oslo', 'Lima', 'Seoul'];

/** Short reports of our own that share people and places, so that writers meet in the same rows. */
export function inventedArticles(count: number): ArticleInput[] {
  return Array.from({ length: count }, (_, index) => {
    const person = `${FIRST[index % 10]} ${LAST[(index * 7 + Math.floor(index / 10)) % 10]}`;
    const other = `${FIRST[(index * 3 + 1) % 10]} ${LAST[(index * 11 + 4) % 10]}`;
    const place = PLACES[index % PLACES.length];
    return {
      title: `Report ${index}`,
      outlet: 'The Lake Herald',
      published: `2021-0${1 + (index % 9)}-1${index % 10}`,
      text:
        `${person}, the foreign minister, met ${other} in ${place} for the talk number ${index}. ` +
        `"We will meet again before the winter," ${person.split(' ')[1]} said. ` +
        `${other.split(' ')[1]} denied that the budget of plan ${index} was too small.`,
    };
  });
}
