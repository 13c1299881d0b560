import type { TextLexicon } from '../text-lexicon';

function words(list: string): Set<string> {
  return new Set(list.trim().split(/\s+/));
}

/** How English news abbreviates and joins words. Tokens follow the English Web Treebank. */
export const ENGLISH_TEXT: TextLexicon = {
  titles: words(`
    Mr Mrs Ms Mx Dr Drs Prof Profs Sen Sens Rep Reps Gov Govs Gen Lt Col Maj Capt Cmdr Cdr Comdr Sgt Cpl Pvt Pfc
    Spc Adm Brig Rev Fr Hon Pres Amb Atty Insp Supt Det Dep Sec Min St Ste Mt Ft Msgr Mme Mlle Messrs Archbp Bp
    Ayatollah Sheik Cmd Maj-Gen Lt-Gen Lt-Col Asst Assoc Gens Cols Lts Pte Det-Insp Ald Ch Treas`),
  abbreviations: words(`
    Inc Corp Co Cos Ltd Bros Plc Jr Sr Esq Assn Dept Univ Intl Natl Govt Mfg Ave Blvd Rd Hwy Pkwy Sq
    Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun
    Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa
    Penn Tenn Tex Va Vt Wash Wis Wyo Ont Que Alta
    etc vs v al approx dept est ca cf viz ie eg govt incl min max hrs mos yrs mins
    Attn Eds Vol Pty GmbH Ph`),
  beforeNumber: words('No Nos no nos p pp Art art Fig fig Sec sec Ch Para para Vol vol Op op'),
  sentenceStarters: words(`
    the a an this that these those there here it its he she they we you i his her their our my who what when
    where why how which while if in on at by for from with as after before since until during under over
    although though because but and or so yet still then now however meanwhile also both some many most all
    no not one two according asked despite earlier later last next more other another such once only
    today yesterday tomorrow nobody everyone everybody someone police officials`),
  attributionVerbs: words(`
    said says say asked asks ask told tells added adds wrote writes replied replies answered answers shouted shouts
    cried exclaimed yelled wondered tweeted posted joked quipped demanded insisted declared continued recalled
    explained warned noted remarked screamed chanted urged responded responds retorted`),
  hyphenPrefixes: words(`
    e co non re pre pro anti ex mid multi semi sub un inter intra post counter ultra pan neo trans bi tri
    de quasi extra meta micro macro mega mini hyper x t u wi vice`),
  units: words(
    'am pm km kg mph kph mm cm m bn tn mn k p gb mb tb kb hz khz mhz ghz lb lbs ft hrs hr mins min sec x',
  ),
  contractions: new Map([
    ['cannot', 3],
    ['gonna', 3],
    ['gotta', 3],
    ['wanna', 3],
  ]),
  clitics: words('s m d ll re ve'),
  commonWords: words('the and with from that this said which were has have been their would not'),
};
