import type { NameText } from './name-sequences';

/**
 * Lines of our own in forms that the corpora hardly have: credits, bylines, market and sports reports in whole
 * sentences, teams that are called by their town, companies that are called like people. No tables of results: only
 * corpora to be measured on have those. Names stand in [brackets] with their type's first letter.
 */
const LINES = `
FILE PHOTO: Workers leave a plant in [L Turin], [L Italy], March 3, 2019. [O REUTERS]/[P Paola Conti]/File Photo
A ferry enters the port of [L Varna], [L Bulgaria], May 12, 2021. [O REUTERS]/[P Ivan Petrov]
Fans wait outside a stadium in [L Cordoba], [L Argentina]. [O AFP]/[P Luis Robles]
Smoke rises over a market in this handout picture. [O SANA]/Handout via [O REUTERS]
The minister speaks in [L Prague]. [O CTK] Photo/[P Jana Novotna] via [O REUTERS]
A trader looks at screens in [L Seoul]. [P Kim Min-jun]/Pool via [O REUTERS]
([O AP] Photo/[P Mary Altman])
Photo: [P Stella Brown]/[O Getty Images]
(Reporting by [P Tom Hale] in [L Nairobi] and [P Ruth Otieno]; Editing by [P Chris Lane] and [P Anna Berg])
(Reporting by [P Maria Sousa]; Writing by [P Peter Frank]; Editing by [P Louise Grant])
(Additional reporting by [P Li Wei] in [L Beijing]; Editing by [P Simon Cross])
By [P Daniel Moss] [L LONDON], Jan 7 ([O Reuters]) - Oil fell on Tuesday as traders sold.
By [P Nina Patel] and [P Omar Aziz] [L DUBAI] ([O Reuters]) - Stocks in the region rose.
[L MADRID] ([O AP]) - A ferry company cut its forecast on Monday.
[L GENEVA], Sept 4 ([O AFP]) - Talks went on for a third day.
[O Interfax] - [L Moscow]. [O Lukoil] said output rose by 3 percent.
[O Marston] shares rose 4 percent after [O Marston] said profit doubled.
Shares of [O Hollis] fell in [L New York]. [O Hollis]'s board meets on Friday.
The consultancy [O Brandt] expects prices to fall, and [O Brandt] analysts see no change.
Shipping group [O Tarrant] bought a 30% stake in [O Belmore].
[O Kestrel] and [O Lindqvist] signed a contract, [O Kestrel] said on its website.
German carmaker [O Adler] will cut 400 jobs in [L Kassel], [O Adler] chief executive [P Uwe Brandt] said.
The fertiliser maker [O Vostokhim] raised wages, and [O Vostokhim] workers voted to go back.
A [O Goldfinch] customer said the service was down. [O Goldfinch] gave no comment.
Analysts at [O Whitmore] cut their rating on [O Danvers] to "sell".
[P John Mercer], a strategist at [O Halden] in [L Zurich], said the franc would weaken.
[P Sarah Cole], who heads research at [O Barrow Capital] in [L Leeds], saw no reason for it.
[O Morgan] and [O Wells] reported losses, while [O Chase] and [O Stanley] beat forecasts.
[O Carter Tools Inc] and [O Penn Springs Corp] will merge by June.
[O Silver Mines of Lydenburg Ltd] and [O Rand Pumps Co] said output fell.
Retailers [O Hart] and [O Dunn] closed shops in [L Ohio].
[O Marchetti] will race two cars next season, the [O Marchetti] team said.
The law firm [O Baker, Holt & Reed] advised [O Linde].
The airline [O Saturn] flies [O Airbus] jets from [L Malta].
An [O Etihad] [O Boeing] 777 landed in [L Perth].
The [O National Union of Bakers and Millers] ([O NUBM]) called a strike.
The [O Conference for Trade and Shipping in Asia] ([O CTSA]) meets in [L Manila].
[O Harbour Development Fiji], which the state owns, will dredge the port.
The [O East African Tea Growers Association] asked for lower fees.
The [O U.S. Commerce Department] said imports rose. The [O U.S. Census Bureau] will count again.
[O Delta National Bank] and [O First of Iowa Corp] raised their rates.
Buyers of [O Conway Dental] paid 40 dollars. [O Conway] makes drills.
"We are glad," [O Telkor] CEO [P Sipho Dlamini] said.
The [O Nordic Tour] begins in May, and the [O Tour] ends in [L Bergen].
[O Exeter] beat [O Grimsby] 2-1 on Saturday, and [O Rotherham] drew with [O Walsall].
[O Hampshire] lost nine wickets for 60 runs and were beaten by [O Northants] inside three days.
[O Michigan] scored a late touchdown to beat [O Nebraska] 31-30 in [L Lincoln].
[O Alabama] beat [O Auburn] 17-3, the fifth win of [O Alabama]'s season.
[O Utah] held [O Kansas] without a basket for six minutes.
[O Cleveland] traded its shortstop to [O Detroit] for two players.
[O Granada CF] won 3-0 at home to [O Gijon]. [O Gijon] are last in the table with six points.
[O Vulkan] will play [O Neftyanik] without fans, the league said. [O Vulkan] lie third.
[O Lens] winger [P Paul Morel] scored twice against [O Metz].
[O Torino] signed [P Ivo Santos] from [O Braga] for 20 million euros.
[O Portland] guard [P Mike Dunn] had 20 points as [O Portland] beat [O Milwaukee] 99-90.
[O Southampton] manager [P Hans Vogel] praised his team after the win at [O Wolves].
Champions [O Bordeaux] were held by promoted [O Le Havre].
[P Elena Marti-Sole] beat [P Lisa-Marie Kern] in the final.
[P Martin "Duke" Dunne] climbed the mountain in 1990. [P Dunne] wrote a book.
[P Orlov] met [P Hansen] in [L Geneva] on Friday.
[P Duarte] called [P Whitfield] on Sunday.
[P Novak] told [P Ferrari] that it was too late.
[P Kowalska] thanked [P Obi] and left.
[P Mbeya] succeeded [P Harlow] as chairman.
[P Rossi] beat [P Lindgren] in the second round.
[P Andersen] and [P Okafor] will meet [P Tanaka] in [L Lagos].
[L Peru] asked [L Chile] for help. [L Norway] and [L Iceland] agreed.
The governor, [P Lee Jae-won], met [P Park Min-ji] in [L Busan].
[P Marie-Claire Dupont] and her brother [P Jean-Luc] came from [L Aix-en-Provence].
[P Ahmed Abd El Fattah] and Sheikh [P Khalifa al-Thani] met in [L Doha].
`;

/** The lines as texts to learn from, each a text of its own. */
export function ownLines(): NameText[] {
  return LINES.trim()
    .split('\n')
    .map((line, index) => readLine(`own ${index}`, line));
}

const TYPES: Readonly<Record<string, string>> = { P: 'PER', O: 'ORG', L: 'LOC' };

function readLine(id: string, line: string): NameText {
  const names: NameText['names'] = [];
  let text = '';
  for (const [part, type, name] of line.matchAll(/\[([POL]) (.*?)\]|[^[]+/g)) {
    const start = text.length;
    text += name ?? part;
    if (type) names.push({ start, end: text.length, type: TYPES[type]! });
  }
  // Demonyms and products in the lines are not marked.
  return { id, text, names, lesson: { weight: 1, unmarked: ['MISC'] } };
}
