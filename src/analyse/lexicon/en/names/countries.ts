import type { CountryRow } from '../../name-lexicon';

/**
 * Countries and territories: ISO 3166-1 code | name | other names | adjective, then words for its people | capital.
 * Put together by us from general knowledge; codes by ISO 3166-1.
 */
const ROWS = `
AF|Afghanistan|Islamic Republic of Afghanistan;Islamic Emirate of Afghanistan|Afghan;Afghans|Kabul
AL|Albania|Republic of Albania|Albanian;Albanians|Tirana
DZ|Algeria|People's Democratic Republic of Algeria|Algerian;Algerians|Algiers
AD|Andorra||Andorran;Andorrans|Andorra la Vella
AO|Angola||Angolan;Angolans|Luanda
AG|Antigua and Barbuda|Antigua|Antiguan;Antiguans|St. John's
AR|Argentina|Argentine Republic|Argentine;Argentinian;Argentinians;Argentines|Buenos Aires
AM|Armenia|Republic of Armenia|Armenian;Armenians|Yerevan
AU|Australia|Commonwealth of Australia|Australian;Australians;Aussie;Aussies|Canberra
AT|Austria|Republic of Austria|Austrian;Austrians|Vienna
AZ|Azerbaijan|Republic of Azerbaijan|Azerbaijani;Azeri;Azerbaijanis;Azeris|Baku
BS|Bahamas|The Bahamas|Bahamian;Bahamians|Nassau
BH|Bahrain|Kingdom of Bahrain|Bahraini;Bahrainis|Manama
BD|Bangladesh|People's Republic of Bangladesh|Bangladeshi;Bangladeshis|Dhaka
BB|Barbados||Barbadian;Barbadians|Bridgetown
BY|Belarus|Byelorussia;Belorussia;Republic of Belarus|Belarusian;Belarusians;Belarussian;Byelorussian|Minsk
BE|Belgium|Kingdom of Belgium|Belgian;Belgians|Brussels
BZ|Belize||Belizean;Belizeans|Belmopan
BJ|Benin||Beninese|Porto-Novo
BT|Bhutan||Bhutanese|Thimphu
BO|Bolivia||Bolivian;Bolivians|La Paz
BA|Bosnia and Herzegovina|Bosnia;Bosnia-Herzegovina;Bosnia & Herzegovina|Bosnian;Bosnians|Sarajevo
BW|Botswana||Botswanan;Batswana;Motswana|Gaborone
BR|Brazil|Federative Republic of Brazil|Brazilian;Brazilians|Brasilia;Brasília
BN|Brunei|Brunei Darussalam|Bruneian;Bruneians|Bandar Seri Begawan
BG|Bulgaria|Republic of Bulgaria|Bulgarian;Bulgarians|Sofia
BF|Burkina Faso|Burkina|Burkinabe;Burkinabé|Ouagadougou
BI|Burundi|Republic of Burundi|Burundian;Burundians|Gitega;Bujumbura
KH|Cambodia|Kampuchea;Kingdom of Cambodia|Cambodian;Cambodians;Khmer|Phnom Penh
CM|Cameroon||Cameroonian;Cameroonians|Yaounde;Yaoundé
CA|Canada||Canadian;Canadians|Ottawa
CV|Cape Verde|Cabo Verde|Cape Verdean;Cape Verdeans|Praia
CF|Central African Republic|C.A.R.|Central African|Bangui
TD|Chad||Chadian;Chadians|N'Djamena;Ndjamena
CL|Chile|Republic of Chile|Chilean;Chileans|Santiago
CN|China|People's Republic of China;PRC;P.R.C.;Mainland China;Communist China|Chinese|Beijing
CO|Colombia|Republic of Colombia|Colombian;Colombians|Bogota;Bogotá
KM|Comoros||Comorian;Comorians|Moroni
CG|Republic of Congo|Republic of the Congo;Congo-Brazzaville|Congolese|Brazzaville
CD|Democratic Republic of Congo|Democratic Republic of the Congo;DR Congo;D.R. Congo;DRC;Congo;Congo-Kinshasa;Zaire|Congolese;Zairean;Zairian|Kinshasa
CR|Costa Rica||Costa Rican;Costa Ricans|San Jose;San José
HR|Croatia|Republic of Croatia|Croatian;Croat;Croats;Croatians|Zagreb
CU|Cuba|Republic of Cuba|Cuban;Cubans|Havana
CY|Cyprus|Republic of Cyprus|Cypriot;Cypriots|Nicosia
CZ|Czech Republic|Czechia|Czech;Czechs|Prague
DK|Denmark|Kingdom of Denmark|Danish;Dane;Danes|Copenhagen
DJ|Djibouti||Djiboutian;Djiboutians|Djibouti City
DM|Dominica|||Roseau
DO|Dominican Republic||Dominican;Dominicans|Santo Domingo
EC|Ecuador||Ecuadorian;Ecuadorean;Ecuadorians;Ecuadoreans|Quito
EG|Egypt|Arab Republic of Egypt|Egyptian;Egyptians|Cairo
SV|El Salvador||Salvadoran;Salvadorans;Salvadorean|San Salvador
GQ|Equatorial Guinea||Equatoguinean|Malabo
ER|Eritrea||Eritrean;Eritreans|Asmara
EE|Estonia|Republic of Estonia|Estonian;Estonians|Tallinn
SZ|Eswatini|Swaziland|Swazi;Swazis|Mbabane
ET|Ethiopia||Ethiopian;Ethiopians|Addis Ababa
FJ|Fiji||Fijian;Fijians|Suva
FI|Finland|Republic of Finland|Finnish;Finn;Finns|Helsinki
FR|France|French Republic|French;Frenchman;Frenchwoman;Frenchmen|Paris
GA|Gabon||Gabonese|Libreville
GM|Gambia|The Gambia|Gambian;Gambians|Banjul
GE|Georgia|Republic of Georgia|Georgian;Georgians|Tbilisi
DE|Germany|Federal Republic of Germany;West Germany;East Germany|German;Germans|Berlin
GH|Ghana|Republic of Ghana|Ghanaian;Ghanaians|Accra
GR|Greece|Hellenic Republic|Greek;Greeks|Athens
GL|Greenland||Greenlandic;Greenlanders|Nuuk
GD|Grenada||Grenadian|St. George's
GT|Guatemala||Guatemalan;Guatemalans|Guatemala City
GN|Guinea||Guinean;Guineans|Conakry
GW|Guinea-Bissau|||Bissau
GY|Guyana||Guyanese|Georgetown
HT|Haiti|Republic of Haiti|Haitian;Haitians|Port-au-Prince
VA|Vatican City|Vatican;Holy See||
HN|Honduras||Honduran;Hondurans|Tegucigalpa
HK|Hong Kong|Hongkong;HKSAR|Hongkonger;Hongkongers;Hong Konger;Hong Kongers|
HU|Hungary|Republic of Hungary|Hungarian;Hungarians|Budapest
IS|Iceland||Icelandic;Icelander;Icelanders|Reykjavik;Reykjavík
IN|India|Republic of India|Indian;Indians|New Delhi
ID|Indonesia|Republic of Indonesia|Indonesian;Indonesians|Jakarta
IR|Iran|Islamic Republic of Iran;Islamic Republic;Persia|Iranian;Iranians;Persian|Tehran;Teheran
IQ|Iraq|Republic of Iraq|Iraqi;Iraqis|Baghdad
IE|Ireland|Republic of Ireland;Irish Republic|Irish;Irishman;Irishwoman|Dublin
IL|Israel|State of Israel|Israeli;Israelis|Jerusalem
IT|Italy|Italian Republic|Italian;Italians|Rome
CI|Ivory Coast|Côte d'Ivoire;Cote d'Ivoire;Côte d’Ivoire|Ivorian;Ivorians|Yamoussoukro;Abidjan
JM|Jamaica||Jamaican;Jamaicans|Kingston
JP|Japan||Japanese|Tokyo
JO|Jordan|Hashemite Kingdom of Jordan|Jordanian;Jordanians|Amman
KZ|Kazakhstan|Republic of Kazakhstan|Kazakh;Kazakhstani;Kazakhs|Astana;Nur-Sultan
KE|Kenya|Republic of Kenya|Kenyan;Kenyans|Nairobi
KI|Kiribati||I-Kiribati|Tarawa
XK|Kosovo|Republic of Kosovo|Kosovar;Kosovan;Kosovars;Kosovans|Pristina
KW|Kuwait|State of Kuwait|Kuwaiti;Kuwaitis|Kuwait City
KG|Kyrgyzstan|Kyrgyz Republic;Kirghizia;Kirgizia|Kyrgyz;Kyrgyzstani|Bishkek
LA|Laos|Lao PDR|Lao;Laotian;Laotians|Vientiane
LV|Latvia|Republic of Latvia|Latvian;Latvians|Riga
LB|Lebanon|Lebanese Republic|Lebanese|Beirut
LS|Lesotho||Basotho|Maseru
LR|Liberia|Republic of Liberia|Liberian;Liberians|Monrovia
LY|Libya||Libyan;Libyans|Tripoli
LI|Liechtenstein||Liechtensteiner|Vaduz
LT|Lithuania|Republic of Lithuania|Lithuanian;Lithuanians|Vilnius
LU|Luxembourg|Luxemburg|Luxembourger;Luxembourgers|
MO|Macau|Macao|Macanese|
MG|Madagascar||Malagasy|Antananarivo
MW|Malawi||Malawian;Malawians|Lilongwe
MY|Malaysia||Malaysian;Malaysians|Kuala Lumpur
MV|Maldives||Maldivian;Maldivians|Malé
ML|Mali||Malian;Malians|Bamako
MT|Malta||Maltese|Valletta
MH|Marshall Islands||Marshallese|Majuro
MR|Mauritania||Mauritanian;Mauritanians|Nouakchott
MU|Mauritius||Mauritian;Mauritians|Port Louis
MX|Mexico|United Mexican States|Mexican;Mexicans|Mexico City
FM|Micronesia|Federated States of Micronesia|Micronesian|Palikir
MD|Moldova|Republic of Moldova;Moldavia|Moldovan;Moldovans|Chisinau;Chișinău
MC|Monaco||Monegasque|
MN|Mongolia||Mongolian;Mongolians|Ulan Bator;Ulaanbaatar
ME|Montenegro||Montenegrin;Montenegrins|Podgorica
MA|Morocco|Kingdom of Morocco|Moroccan;Moroccans|Rabat
MZ|Mozambique||Mozambican;Mozambicans|Maputo
MM|Myanmar|Burma|Burmese|Naypyitaw;Naypyidaw;Nay Pyi Taw
NA|Namibia||Namibian;Namibians|Windhoek
NR|Nauru||Nauruan|
NP|Nepal||Nepali;Nepalese;Nepalis|Kathmandu
NL|Netherlands|Holland;Kingdom of the Netherlands|Dutch;Dutchman;Dutchwoman;Dutchmen|Amsterdam;The Hague
NC|New Caledonia||New Caledonian|Noumea
NZ|New Zealand|Aotearoa|New Zealander;New Zealanders;Kiwi;Kiwis|Wellington
NI|Nicaragua||Nicaraguan;Nicaraguans|Managua
NE|Niger||Nigerien;Nigeriens|Niamey
NG|Nigeria|Federal Republic of Nigeria|Nigerian;Nigerians|Abuja
KP|North Korea|Democratic People's Republic of Korea;DPRK;D.P.R.K.;N. Korea;N.Korea|North Korean;North Koreans|Pyongyang
MK|North Macedonia|Macedonia;Former Yugoslav Republic of Macedonia;FYROM;Republic of Macedonia|Macedonian;Macedonians|Skopje
NO|Norway|Kingdom of Norway|Norwegian;Norwegians|Oslo
OM|Oman|Sultanate of Oman|Omani;Omanis|Muscat
PK|Pakistan|Islamic Republic of Pakistan|Pakistani;Pakistanis|Islamabad
PW|Palau||Palauan|Ngerulmud
PS|Palestine|State of Palestine;Palestinian Territories;Palestinian territories;Occupied Palestinian Territory|Palestinian;Palestinians|Ramallah
PA|Panama|Republic of Panama|Panamanian;Panamanians|Panama City
PG|Papua New Guinea|PNG|Papua New Guinean;Papua New Guineans|Port Moresby
PY|Paraguay||Paraguayan;Paraguayans|Asuncion;Asunción
PE|Peru|Republic of Peru|Peruvian;Peruvians|Lima
PH|Philippines|Republic of the Philippines|Filipino;Philippine;Filipinos;Filipina;Filipinas|Manila
PL|Poland|Republic of Poland|Polish;Pole;Poles|Warsaw
PT|Portugal|Portuguese Republic|Portuguese|Lisbon
PR|Puerto Rico||Puerto Rican;Puerto Ricans|San Juan
QA|Qatar|State of Qatar|Qatari;Qataris|Doha
RO|Romania||Romanian;Romanians|Bucharest
RU|Russia|Russian Federation|Russian;Russians|Moscow
RW|Rwanda|Republic of Rwanda|Rwandan;Rwandans|Kigali
KN|Saint Kitts and Nevis|St. Kitts and Nevis;St Kitts and Nevis||Basseterre
LC|Saint Lucia|St. Lucia;St Lucia|St. Lucian|Castries
VC|Saint Vincent and the Grenadines|St. Vincent;St Vincent and the Grenadines|Vincentian|Kingstown
WS|Samoa|Western Samoa|Samoan;Samoans|Apia
SM|San Marino||Sammarinese|
ST|Sao Tome and Principe|São Tomé and Príncipe||São Tomé
SA|Saudi Arabia|Kingdom of Saudi Arabia|Saudi;Saudis;Saudi Arabian|Riyadh
SN|Senegal|Republic of Senegal|Senegalese|Dakar
RS|Serbia|Republic of Serbia|Serbian;Serb;Serbs;Serbians|Belgrade
SC|Seychelles||Seychellois|Victoria
SL|Sierra Leone||Sierra Leonean;Sierra Leoneans|Freetown
SG|Singapore|Republic of Singapore|Singaporean;Singaporeans|
SK|Slovakia|Slovak Republic|Slovak;Slovakian;Slovaks|Bratislava
SI|Slovenia|Republic of Slovenia|Slovenian;Slovene;Slovenes;Slovenians|Ljubljana
SB|Solomon Islands|Solomons|Solomon Islander;Solomon Islanders|Honiara
SO|Somalia|Federal Republic of Somalia|Somali;Somalis;Somalian|Mogadishu
ZA|South Africa|Republic of South Africa;S. Africa|South African;South Africans|Pretoria;Cape Town
KR|South Korea|Republic of Korea;ROK;S. Korea;S.Korea;Korea|South Korean;South Koreans;Korean;Koreans|Seoul
SS|South Sudan|Republic of South Sudan|South Sudanese|Juba
ES|Spain|Kingdom of Spain|Spanish;Spaniard;Spaniards|Madrid
LK|Sri Lanka|Ceylon|Sri Lankan;Sri Lankans|Colombo
SD|Sudan|Republic of Sudan|Sudanese|Khartoum
SR|Suriname|Surinam|Surinamese|Paramaribo
SE|Sweden|Kingdom of Sweden|Swedish;Swede;Swedes|Stockholm
CH|Switzerland|Swiss Confederation|Swiss|Bern;Berne
SY|Syria|Syrian Arab Republic|Syrian;Syrians|Damascus
TW|Taiwan|Republic of China;Chinese Taipei|Taiwanese|Taipei
TJ|Tajikistan|Republic of Tajikistan|Tajik;Tajiks;Tajikistani|Dushanbe
TZ|Tanzania|United Republic of Tanzania|Tanzanian;Tanzanians|Dodoma;Dar es Salaam
TH|Thailand|Siam;Kingdom of Thailand|Thai;Thais|Bangkok
TL|East Timor|Timor-Leste;Timor Leste|Timorese;East Timorese|Dili
TG|Togo||Togolese|Lome;Lomé
TO|Tonga||Tongan;Tongans|Nuku'alofa
TT|Trinidad and Tobago|Trinidad & Tobago;Trinidad|Trinidadian;Trinidadians|Port of Spain
TN|Tunisia|Republic of Tunisia|Tunisian;Tunisians|Tunis
TR|Turkey|Türkiye;Turkiye;Republic of Turkey|Turkish;Turk;Turks|Ankara
TM|Turkmenistan||Turkmen;Turkmens|Ashgabat
TV|Tuvalu||Tuvaluan|Funafuti
UG|Uganda|Republic of Uganda|Ugandan;Ugandans|Kampala
UA|Ukraine||Ukrainian;Ukrainians|Kyiv;Kiev
AE|United Arab Emirates|UAE;U.A.E.;Emirates|Emirati;Emiratis|Abu Dhabi
GB|United Kingdom|UK;U.K.;Britain;Great Britain;United Kingdom of Great Britain and Northern Ireland|British;Briton;Britons;Brit;Brits|London
US|United States|US;U.S.;USA;U.S.A.;United States of America;America;U.S|American;Americans|Washington;Washington, D.C.;Washington D.C.;Washington DC;Washington, DC
UY|Uruguay||Uruguayan;Uruguayans|Montevideo
UZ|Uzbekistan|Republic of Uzbekistan|Uzbek;Uzbeks;Uzbekistani|Tashkent
VU|Vanuatu||Vanuatuan;Ni-Vanuatu|Port Vila
VE|Venezuela|Bolivarian Republic of Venezuela|Venezuelan;Venezuelans|Caracas
VN|Vietnam|Viet Nam;Socialist Republic of Vietnam;North Vietnam;South Vietnam|Vietnamese|Hanoi
EH|Western Sahara||Sahrawi;Saharawi|Laayoune
YE|Yemen|Republic of Yemen|Yemeni;Yemenis|Sanaa;Sana'a
ZM|Zambia||Zambian;Zambians|Lusaka
ZW|Zimbabwe|Rhodesia|Zimbabwean;Zimbabweans|Harare
BM|Bermuda||Bermudian|Hamilton
KY|Cayman Islands||Caymanian|George Town
GI|Gibraltar||Gibraltarian|
GU|Guam||Guamanian|Hagåtña
FO|Faroe Islands||Faroese|Tórshavn
FK|Falkland Islands|Falklands||Stanley
PF|French Polynesia|Tahiti|Tahitian|Papeete
AW|Aruba||Aruban|Oranjestad
CW|Curacao|Curaçao||Willemstad
SU|Soviet Union|USSR;U.S.S.R.|Soviet;Soviets|
YU|Yugoslavia|Federal Republic of Yugoslavia|Yugoslav;Yugoslavs;Yugoslavian|
CS|Czechoslovakia||Czechoslovak;Czechoslovakian|
`;

export const COUNTRIES: readonly CountryRow[] = ROWS.trim().split('\n').map(readRow);

function readRow(row: string): CountryRow {
  const [code, name, others, people, capitals] = row
    .split('|')
    .map((cell) => cell.split(';').filter(Boolean));
  return {
    code: code![0]!,
    name: name![0]!,
    aliases: others ?? [],
    demonyms: people ?? [],
    capitals: capitals ?? [],
  };
}
