import { phrases } from '../../phrases';

/** Parts of countries and of the world that news names often: states, provinces, seas, continents. Our own list. */
export const REGIONS = phrases(`
Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Hawaii|Idaho|Illinois|Indiana|Iowa
Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada
New Hampshire|New Jersey|New Mexico|New York State|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania
Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington State|West Virginia|Wisconsin
Wyoming|District of Columbia|Southern California|Northern California|New England|Midwest|Silicon Valley|Long Island
Manhattan|Brooklyn|Queens|Bronx|Harlem|Staten Island|Hollywood|Capitol Hill|Wall Street|Downing Street|10 Downing Street
Ontario|Quebec|British Columbia|Alberta|Manitoba|Saskatchewan|Nova Scotia|New Brunswick|Newfoundland|Labrador|Yukon
Northwest Territories|Nunavut|Prince Edward Island|New South Wales|Queensland|Victoria|South Australia|Western Australia
Tasmania|Northern Territory|Australian Capital Territory|England|Scotland|Wales|Northern Ireland|Cornwall|Yorkshire
Kent|Essex|Sussex|Surrey|Devon|Norfolk|Lancashire|Cumbria|Merseyside|Hampshire|Somerset|Ulster|West Midlands
Bavaria|Saxony|Hesse|Brandenburg|Thuringia|Lower Saxony|North Rhine-Westphalia|Baden-Württemberg|Schleswig-Holstein
Catalonia|Basque Country|Andalusia|Galicia|Valencia|Canary Islands|Balearic Islands|Corsica|Brittany|Normandy|Provence
Alsace|Lorraine|Burgundy|Sicily|Sardinia|Tuscany|Lombardy|Umbria|Calabria|Piedmont|Flanders|Wallonia|Transylvania
Crimea|Donbas|Donbass|Donetsk|Luhansk|Lugansk|Chechnya|Dagestan|Ingushetia|North Ossetia|South Ossetia|Abkhazia
Nagorno-Karabakh|Karabakh|Transnistria|Siberia|Tatarstan|Kaliningrad|Kashmir|Jammu and Kashmir|Punjab|Sindh|Balochistan
Baluchistan|Khyber Pakhtunkhwa|North Waziristan|South Waziristan|Waziristan|Kerala|Tamil Nadu|Gujarat|Maharashtra|Bihar
Uttar Pradesh|Madhya Pradesh|Andhra Pradesh|West Bengal|Rajasthan|Karnataka|Assam|Manipur|Goa|Odisha|Telangana|Haryana
Helmand|Kandahar|Kunduz|Nangarhar|Herat|Anbar|Diyala|Nineveh|Kurdistan|Iraqi Kurdistan|Gaza|Gaza Strip|West Bank
East Jerusalem|Golan Heights|Sinai|Sinai Peninsula|Galilee|Hejaz|Darfur|South Kordofan|Tigray|Oromia|Amhara|Puntland
Somaliland|Jubaland|Biafra|Kivu|North Kivu|South Kivu|Katanga|Ituri|Cabinda|Zanzibar|KwaZulu-Natal|Gauteng|Western Cape
Eastern Cape|Limpopo|Free State|Borno|Kaduna|Kano|Delta State|Rivers State|Niger Delta|Aceh|Papua|West Papua|Bali|Java
Sumatra|Borneo|Sulawesi|Kalimantan|Mindanao|Luzon|Visayas|Sabah|Sarawak|Penang|Johor|Xinjiang|Tibet|Inner Mongolia
Guangdong|Sichuan|Yunnan|Hubei|Hunan|Henan|Hebei|Shandong|Shanxi|Shaanxi|Fujian|Zhejiang|Jiangsu|Jiangxi|Anhui|Gansu
Guangxi|Guizhou|Hainan|Heilongjiang|Jilin|Liaoning|Ningxia|Qinghai|Okinawa|Hokkaido|Fukushima|Honshu|Kyushu|Rakhine
Kachin|Shan State|Chiapas|Sinaloa|Sonora|Chihuahua|Oaxaca|Guerrero|Tamaulipas|Baja California|Yucatan|Patagonia|Amazon
Africa|Asia|Europe|North America|South America|Latin America|Central America|Antarctica|Oceania|Eurasia|Middle East
Near East|Far East|Southeast Asia|South Asia|East Asia|Central Asia|West Africa|East Africa|North Africa|Southern Africa
Central Africa|Sub-Saharan Africa|sub-Saharan Africa|Horn of Africa|Sahel|Sahara|Maghreb|Levant|Eastern Europe
Western Europe|Central Europe|Southern Europe|Northern Europe|Scandinavia|Balkans|Caucasus|Baltics|Caribbean|Asia-Pacific
Asia Pacific|Pacific|Pacific Ocean|Atlantic|Atlantic Ocean|Indian Ocean|Arctic|Arctic Ocean|Mediterranean
Mediterranean Sea|Black Sea|Red Sea|Caspian Sea|Baltic Sea|North Sea|South China Sea|East China Sea|Sea of Japan
Persian Gulf|Arabian Gulf|Gulf of Aden|Gulf of Mexico|Gulf of Oman|Strait of Hormuz|Taiwan Strait|Suez Canal|Panama Canal
English Channel|Bering Sea|Aegean Sea|Adriatic|Bay of Bengal|Korean Peninsula|Korean peninsula|Arabian Peninsula|Iberia
Balkan Peninsula|Himalayas|Alps|Andes|Pyrenees|Rocky Mountains|Mount Everest|Amazon River|Nile|Danube|Rhine|Thames
Mekong|Euphrates|Tigris|Volga|Ganges|Congo River|Great Lakes|Lake Victoria|Lake Chad|Guantanamo Bay|Guantanamo
Green Zone|Tiananmen Square|Tahrir Square|Times Square|Red Square|Trafalgar Square|Bosnian Serb Republic|Republika Srpska
Vojvodina|Kurdish region|Al-Anbar|Hong Kong Island|Kowloon|New Territories|Bermuda Triangle|Gulf Coast|West Coast
East Coast|Deep South|Bay Area|Western Cape Province|Tyrol|Kashmir Valley|Swat Valley|Swat|Bekaa Valley|Fallujah
`);
