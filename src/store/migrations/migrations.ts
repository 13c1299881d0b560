import { FirstTables1795510000000 } from './0001-first-tables';
import { ActorBlocks1795510000001 } from './0002-actor-blocks';
import { SameRoles1795510000002 } from './0003-same-roles';
import { Corrections1795510000010 } from './0010-corrections';
import { SecondLooks1795510000011 } from './0011-second-looks';
import { Copies1795510000012 } from './0012-copies';
import { RepeatedQuotes1795510000013 } from './0013-repeated-quotes';
import { MeetingSearch1795510000020 } from './0020-meeting-search';
import { Claims1795510000030 } from './0030-claims';
import { Topics1795510000031 } from './0031-topics';
import { Stories1795510000033 } from './0033-stories';
import { References1795510000034 } from './0034-references';
import { Company1795510000035 } from './0035-company';
import { ClaimHeads1795510000036 } from './0036-claim-heads';
import { SearchOrder1795510000040 } from './0040-search-order';
import { Jobs1795510000041 } from './0041-jobs';
import { Feeds1795510000042 } from './0042-feeds';
import { Changes1795510000043 } from './0043-changes';
import { Watches1795510000044 } from './0044-watches';
import { Counting1795510000050 } from './0050-counting';
import { OwnQuotes1795510000051 } from './0051-own-quotes';
import { ChangeTimes1795510000058 } from './0058-change-times';
import { Retries1795510000059 } from './0059-retries';
import { Standing1795510000062 } from './0062-standing';
import { FewerChecks1795510000063 } from './0063-fewer-checks';
import { JobWarnings1795510000064 } from './0064-job-warnings';
import { AskedPauses1795510000065 } from './0065-asked-pauses';
import { ActorsRows1795510000066 } from './0066-actors-rows';
import { FormerArticles1795510000067 } from './0067-former-articles';
import { AnchorContext1795510000068 } from './0068-anchor-context';
import { Pins1795510000069 } from './0069-pins';
import { MoreSpellings1795510000070 } from './0070-more-spellings';
import { Languages1795510000077 } from './0077-languages';
import { ClaimActors1795510000081 } from './0081-claim-actors';
import { QuoteActs1795510000082 } from './0082-quote-acts';
import { OneDirection1795510000083 } from './0083-one-direction';
import { LongDates1795510000086 } from './0086-long-dates';
import { WebAddresses1795510000091 } from './0091-web-addresses';
import { NameSounds1795510000092 } from './0092-name-sounds';
import { DateEnds1795510000094 } from './0094-date-ends';
import { SameSounds1795510000095 } from './0095-same-sounds';
import { WithdrawnItems1795510000099 } from './0099-withdrawn-items';
import { VersionTimes1795510000100 } from './0100-version-times';
import { NarrowWrites1795510000101 } from './0101-narrow-writes';
import { ActsArticles1795510000110 } from './0110-acts-articles';
import { QuotesInTime1795510000120 } from './0120-quotes-in-time';
import { SourceIds1795510000121 } from './0121-source-ids';
import { PlainSigns1795510000125 } from './0125-plain-signs';
import { MarkedPassages1795510000126 } from './0126-marked-passages';
import { Alphabet1795510000128 } from './0128-alphabet';

/** Every migration, oldest first. */
export const MIGRATIONS = [
  FirstTables1795510000000,
  ActorBlocks1795510000001,
  SameRoles1795510000002,
  Corrections1795510000010,
  SecondLooks1795510000011,
  Copies1795510000012,
  RepeatedQuotes1795510000013,
  MeetingSearch1795510000020,
  Claims1795510000030,
  Topics1795510000031,
  Stories1795510000033,
  References1795510000034,
  Company1795510000035,
  ClaimHeads1795510000036,
  SearchOrder1795510000040,
  Jobs1795510000041,
  Feeds1795510000042,
  Changes1795510000043,
  Watches1795510000044,
  Counting1795510000050,
  OwnQuotes1795510000051,
  ChangeTimes1795510000058,
  Retries1795510000059,
  Standing1795510000062,
  FewerChecks1795510000063,
  JobWarnings1795510000064,
  AskedPauses1795510000065,
  ActorsRows1795510000066,
  FormerArticles1795510000067,
  AnchorContext1795510000068,
  Pins1795510000069,
  MoreSpellings1795510000070,
  Languages1795510000077,
  ClaimActors1795510000081,
  QuoteActs1795510000082,
  OneDirection1795510000083,
  LongDates1795510000086,
  WebAddresses1795510000091,
  NameSounds1795510000092,
  DateEnds1795510000094,
  SameSounds1795510000095,
  WithdrawnItems1795510000099,
  VersionTimes1795510000100,
  NarrowWrites1795510000101,
  ActsArticles1795510000110,
  QuotesInTime1795510000120,
  SourceIds1795510000121,
  PlainSigns1795510000125,
  MarkedPassages1795510000126,
  Alphabet1795510000128,
];
