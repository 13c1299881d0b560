import type { MeetingLexicon } from '../../meeting-lexicon';
import { wordList } from '../../word-list';

/** Verbs that a meeting stands with, by what they tell of it and of their subject. */
export const MEETING_EVENT_VERBS = {
  supportVerbs: wordList(`
    tell remind address hold have begin start open conduct attend convene chair join end conclude finish
    resume reopen continue schedule arrange plan seek want request propose pay make undertake host
    complete wrap lead cancel postpone engage enter participate launch boycott call skip demand reject refuse
    offer suggest decline deny accept pause suspend break extend restart quit stage wind round cut kick weigh consider contemplate mull`),
  reactionNouns: wordList(`
    criticism complaint condemnation fear opinion view assessment praise denunciation
    outcome result`),
  creatingVerbs: wordList(`
    hold have begin start open conduct convene resume reopen continue schedule arrange plan request
    propose pay make undertake host engage enter launch cancel postpone seek want call return`),
  tellingVerbs: wordList(`
    say tell brief announce declare state warn speak explain report add reiterate reaffirm stress reveal
    address`),
  occurringVerbs: wordList(`
    take hold begin start open resume be occur happen schedule set plan convene end continue conclude
    come last follow collapse founder fail stall break`),
  includingVerbs: wordList('include involve feature gather unite bring'),
  motionVerbs: wordList(`
    lead dispatch visit leave arrive travel fly come go return head depart land be set send`),
  gatheringVerbs: wordList('gather assemble convene sit'),
  attendingVerbs: wordList('attend lead chair head join hold call convene organise organize conduct oversee'),
  hostVerbs: wordList('host receive welcome greet invite'),
  invitingVerbs: wordList('invite ask urge summon'),
  permittingVerbs: wordList('allow permit object bar forbid approve authorise authorize accept'),
  mediatorVerbs: wordList('mediate broker facilitate sponsor moderate'),
  agreeingVerbs: wordList('agree reach sign strike seal clinch conclude fail initial resolve settle'),
  distantVerbs: wordList('seek want request propose plan schedule arrange agree offer invite announce'),
  undoingVerbs: wordList(`
    cancel postpone call boycott skip reject refuse scrap suspend break abandon delay drop`),
  agendaVerbs: wordList('discuss address cover tackle review consider debate examine explore resolve settle'),
  outcomeVerbs: wordList('agree decide sign approve adopt pledge commit resolve announce'),
} satisfies Partial<MeetingLexicon>;
