/** Words that say nothing of what a statement is about. Polarity, tense and duty are told apart elsewhere. */
export const SMALL_WORDS: ReadonlySet<string> = new Set(
  `a an the this that these those there here it its itself he him his himself she her hers herself they them their
  theirs themselves i me my mine myself we us our ours ourselves you your yours who whom whose which what when where
  why how and or but nor so as than then of in on at to from by for with without into onto over under about against
  between among through during before after since until upon within across per via out up down off away
  be am is are was were been being do does did done doing have has had having will would shall should can could may
  might must ought not no never neither none nothing nobody any anything anyone some something someone all every each
  either both more most much many few less least other another such own same very too also just still already again
  only even ever yet once now today yesterday tomorrow soon later earlier ago however although though because while
  whether if unless provided s t m re ve ll d ca wo sha`.split(/\s+/),
);

/** Forms that no ending tells. */
export const IRREGULAR: ReadonlyMap<string, string> = pairsOf(
  `began begin begun begin bought buy broke break broken break brought bring built build came come caught catch
  chose choose chosen choose cut cut dealt deal drew draw drawn draw drove drive driven drive fallen fall fell fall
  felt feel fled flee flew fly flown fly forgot forget forgotten forget fought fight found find gave give given give
  gone go grew grow grown grow heard hear held hold hid hide hidden hide kept keep knew know known know laid lay
  led lead left leave lent lend lost lose made make meant mean met meet paid pay ran run risen rise rose rise said say
  sat sit saw see seen see sent send shot shoot sold sell sought seek spent spend spoke speak spoken speak stole steal
  stolen steal stood stand struck strike swore swear sworn swear taken take taught teach threw throw thrown throw told
  tell took take understood understand went go withdrawn withdraw withdrew withdraw won win wrote write written write
  men man women woman children child people person`,
);

/** In digits; "one" is mostly none: "no one", "one of them". */
export const NUMBER_WORDS: ReadonlyMap<string, string> = pairsOf(
  `two 2 three 3 four 4 five 5 six 6 seven 7 eight 8 nine 9 ten 10 eleven 11 twelve 12 thirteen 13 fourteen 14
  fifteen 15 sixteen 16 seventeen 17 eighteen 18 nineteen 19 twenty 20 thirty 30 forty 40 fifty 50 sixty 60 seventy 70
  eighty 80 ninety 90 dozen 12`,
);

/** "built build gave give": each first word stands for the second. */
function pairsOf(text: string): ReadonlyMap<string, string> {
  return new Map(Array.from(text.matchAll(/(\S+)\s+(\S+)/g), ([, from = '', to = '']) => [from, to]));
}
