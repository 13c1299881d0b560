import { comparePersonNames } from '../../../src/resolve/actors/person-names';

test.each([
  ['ingrid halvorsen', 'ingrid halvorsen', 'SAME'],
  ['ingrid m halvorsen', 'ingrid halvorsen', 'MIDDLE'],
  ['george h w bush', 'george w bush', null],
  ['george w bush', 'george walker bush', 'MIDDLE'],
  ['juan perez garcia', 'juan garcia', 'SECOND_NAME'],
  ['tom vickers', 'thomas vickers', 'NICKNAME'],
  ['steve stone', 'stephen stone', 'NICKNAME'],
  ['mikhail gerasimchuk', 'mykhailo herasymchuk', 'SPELLING'],
  ['muammar al gaddafi', 'moammar gadhafi', 'SPELLING'],
  ['alexander lukashenko', 'aliaksandr lukashenka', 'SPELLING'],
  ['nouri al maliki', 'nuri al maliki', 'SPELLING'],
  ['ann lee', 'an lee', null],
  ['mohammed abbas', 'muhammad abbas', 'SPELLING'],
  ['mohammed abbas', 'mahmoud abbas', null],
  ['javad zarif', 'mohammad javad zarif', 'FIRST_LEFT_OUT'],
  ['javad zarif', 'mohammad reza zarif', null],
  ['i halvorsen', 'ingrid halvorsen', 'INITIAL'],
  ['m gerasimchuk', 'mykhailo herasymchuk', 'INITIAL'],
  ['p halvorsen', 'ingrid halvorsen', null],
  ['anna castell', 'pedro castell', null],
  ['anna castell', 'anna castle moreno', null],
  ['john carver jr', 'john carver sr', null],
  ['john carver jr', 'john carver', 'MIDDLE'],
  ['bruce lee', 'bruce liu', null],
  ['mouwafak al rubaie', 'muwaffaq al rubaie', 'SPELLING'],
  ['halvorsen', 'ingrid halvorsen', null],
  ['', 'ingrid halvorsen', null],
])('%s and %s: %p', (a, b, fit) => {
  expect([comparePersonNames(a, b), comparePersonNames(b, a)]).toEqual([fit, fit]);
});
