/** Letters behind the name of a person: "Ann Lee KC". "Jr." is a part of a name. */
const LETTERS =
  '(?:KC|QC|SC|MP|TD|MEP|MSP|MLA|CBE|OBE|MBE|KBE|DBE|GCB|KCB|PhD|Ph\\.D\\.?|MD|M\\.D\\.?|FRS|FRCS|DSO|VC|Esq\\.?)';

/** A word that is one of them. */
export const HONOUR = new RegExp(`^${LETTERS}$`);

/** Those right behind a name; "MP for Leeds" is an office. */
export const HONOURS_BEHIND = new RegExp(
  `^(?:,?\\s+${LETTERS}(?![\\p{L}\\p{N}])(?!\\s+(?:for|of)\\b))+`,
  'u',
);
