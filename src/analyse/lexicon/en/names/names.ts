import type { NameLexicon } from '../../name-lexicon';
import { HONOUR } from '../honours';
import { ALIASES } from './aliases';
import { BODIES } from './bodies';
import { BODY_NOUNS, BODY_PHRASES } from './body-nouns';
import { COUNTRIES } from './countries';
import { BODY_HEADS, PLACE_HEADS, PLACE_OPENERS } from './heads';
import { NAME_FRAMES } from './name-frames';
import { NAME_TYPES } from './name-types';
import { CITIES } from './cities';
import { REGIONS } from './regions';

function words(list: string): Set<string> {
  return new Set(list.trim().split(/\s+/));
}

/** What the name finder knows of English. */
export const ENGLISH_NAMES: NameLexicon = {
  countries: COUNTRIES,
  cities: CITIES,
  regions: REGIONS,
  bodies: BODIES,
  bodyHeads: BODY_HEADS,
  bodyNouns: BODY_NOUNS,
  bodyPhrases: BODY_PHRASES,
  aliases: ALIASES,
  nameTypes: [...NAME_TYPES, ...NAME_FRAMES],
  summitNouns: words('Summit summit'),
  placeOpeners: PLACE_OPENERS,
  placeHeads: PLACE_HEADS,
  kinBefore:
    /\b(?:[Hh]is|[Hh]er|[Tt]heir|whose)\s+(?:[\p{L}-]+\s+){0,2}(?:father|mother|son|daughter|brother|sister|wife|husband|widow|widower|uncle|aunt|nephew|niece|cousin|grandfather|grandmother|grandson|granddaughter)(?:,\s+(?:[\p{L}.-]+\s+){0,3}|\s+)$/u,
  royalTitles: words('king queen prince princess pope emperor empress sultan emir sheikh sheik sheikha tsar'),
  personTitles: words(`
    mr mrs ms miss mx dr prof professor sir dame lord lady baron baroness king queen prince princess duke duchess earl
    count emperor sultan emir sheikh sheik shaikh shah pope cardinal archbishop bishop father sister brother rev reverend
    rabbi imam ayatollah mullah hojatoleslam saint st president vice-president premier chancellor minister secretary
    senator sen congressman congresswoman representative rep governor gov mayor councillor councilman alderman mp mep
    ambassador envoy consul commissioner chairman chairwoman chairperson chair chief director ceo founder co-founder
    general gen lt lieutenant colonel col major maj captain capt commander cmdr sergeant sgt admiral adm marshal
    brigadier brig corporal private officer constable inspector superintendent sheriff detective agent judge justice
    attorney lawyer prosecutor spokesman spokeswoman spokesperson coach manager captain striker midfielder goalkeeper
    defender actor actress singer author writer director producer analyst economist historian scientist physicist
    activist leader dissident candidate nominee opponent teammate widow wife husband son daughter journalist reporter
    correspondent photographer editor astronaut pilot professor researcher expert`),
  strippedTitles: words(`
    mr mrs ms miss mx dr prof professor sir king queen sheikh sheik president vice-president premier minister chancellor
    secretary senator sen governor gov mayor ambassador general gen lt col maj capt captain colonel major sergeant sgt
    judge justice inspector detective constable coach uncle aunt father sister brother reverend rev ayatollah imam
    cllr coun councillor rabbi cardinal archbishop bishop pope mullah hojatoleslam`),
  honour: HONOUR,
  capitalised: words(`
    i monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
    september october november december mr mrs ms dr`),
  bodyDescribers: words(`
    company companies firm firms group giant maker carmaker automaker manufacturer producer operator miner refiner
    retailer airline airlines bank lender insurer brokerage broker consultancy developer startup start-up supplier
    builder drugmaker chipmaker brewer utility conglomerate rival subsidiary unit parent agency newspaper daily
    magazine broadcaster channel website network station publisher studio label party club team side champions
    franchise charity organisation organization movement militia foundation institute university college school
    hospital union federation association watchdog regulator ministry outlet paper tabloid blog portal exchange fund
    investor sponsor contractor shipper grocer chain platform app site`),
  bodyWords: words(`
    shares share stock stocks bonds ceo cfo executive executives chairman board employees employee workers staff
    spokesman spokeswoman spokesperson analyst analysts economist strategist customers users headquarters plant
    plants factory profit profits revenue sales earnings unit subsidiary investors shareholders index products
    engineers officials members fighters militants supporters lawmakers candidate candidates leader leaders fans
    striker midfielder defender goalkeeper coach manager captain guard pitcher quarterback batsman bowler players
    reporter reporters correspondent journalist journalists newsroom website`),
  matchVerbs: words(`
    beat beats beaten defeated defeats lost won win wins draw drew scored scores score trailed trail led leads lead
    hosted host hosts visited visit thrashed edged routed crushed play plays played signed sign signs traded drafted
    qualified relegated promoted eliminated advanced batted bowled finished held clinched upset rallied`),
  officialNouns: words(`
    official officials government governments authorities authority president presidents premier minister ministers
    ministry chancellor king queen prince emir sultan parliament lawmakers lawmaker senator delegation delegations delegate
    delegates diplomat diplomats ambassador ambassadors envoy envoys embassy consulate negotiator negotiators
    representative representatives spokesman spokeswoman leader leaders leadership side team counterpart counterparts
    forces force troops soldiers army military navy police intelligence warplanes jets police state regime
    administration cabinet secretary chief commander general generals adviser advisers prosecutor prosecutors judge
    foreign prime deputy vice defence defense finance interior health security nuclear media
    allegation allegations claim claims accusation accusations assertion assertions denial denials`),
  speechVerbs: words(`
    said says say told tells added adds asked announced warned denied claimed insisted argued explained noted stated
    confirmed reported declared accused urged called predicted wrote tweeted vowed promised rejected criticised
    criticized condemned praised welcomed expressed believes thinks replied responded acknowledged admitted suggested`),
};
