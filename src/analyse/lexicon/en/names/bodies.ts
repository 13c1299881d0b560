import type { OrganisationKind } from '../../../../model/actor';
import { phrases } from '../../phrases';

/** Well-known organisations by kind. Put together by us from general knowledge; the labeller weighs them with the context. */
export const BODIES: Readonly<Partial<Record<OrganisationKind, readonly string[]>>> = {
  NEWS_AGENCY: phrases(`
Reuters|Thomson Reuters|Associated Press|The Associated Press|AP|Agence France-Presse|Agence France Presse|AFP|Xinhua
Xinhua News Agency|TASS|Tass|Itar-Tass|ITAR-TASS|Interfax|RIA Novosti|RIA|IRNA|Islamic Republic News Agency|ISNA|Fars
Fars News Agency|Mehr|Mehr News Agency|Tasnim|Tasnim News Agency|KCNA|Korean Central News Agency|Yonhap
Yonhap News Agency|Kyodo|Kyodo News|Jiji|Jiji Press|ANSA|EFE|DPA|dpa|Deutsche Presse-Agentur|PTI|Press Trust of India
ANI|Asian News International|IANS|UPI|United Press International|Bloomberg|Bloomberg News|Anadolu|Anadolu Agency
Anatolia|MENA|SANA|Syrian Arab News Agency|SPA|Saudi Press Agency|WAM|PA|Press Association|PA Media|AAP
Australian Associated Press|Canadian Press|The Canadian Press|APA|ANP|Belga|TT|NTB|Ritzau|STT|PAP|CTK|MTI|Tanjug|Hina
BNS|BELTA|Ukrinform|UNIAN|APS|Algeria Press Service|NAN|News Agency of Nigeria|GNA|Ghana News Agency|PANA|Antara
Bernama|VNA|Vietnam News Agency|CNA|Central News Agency|Petra|NINA|KUNA|QNA|BNA|WAFA|Wafa|SUNA|ENA|APP
Associated Press of Pakistan|UNB|BSS|Prensa Latina|Agencia EFE|Telam|Agencia Brasil|Notimex|Pool|Getty Images
Getty|Handout`),
  OUTLET: phrases(`
New York Times|The New York Times|Washington Post|The Washington Post|Wall Street Journal|The Wall Street Journal
USA Today|Los Angeles Times|LA Times|Chicago Tribune|Chicago Sun-Times|Boston Globe|New York Post|New York Daily News
Daily News|Miami Herald|San Francisco Chronicle|Houston Chronicle|Dallas Morning News|Denver Post|Seattle Times
Philadelphia Inquirer|Baltimore Sun|Star Tribune|Detroit Free Press|Atlanta Journal-Constitution|Arizona Republic
Christian Science Monitor|Politico|POLITICO|Axios|ProPublica|BuzzFeed|BuzzFeed News|HuffPost|Huffington Post|Vox|Slate
Salon|The Atlantic|The New Yorker|New Yorker|Time magazine|TIME|Newsweek|Forbes|Fortune|Rolling Stone|Vanity Fair
National Geographic|Wired|The Verge|TechCrunch|CNET|Ars Technica|The Hill|Roll Call|Breitbart|Breitbart News|Daily Beast
The Daily Beast|Business Insider|MarketWatch|Barron's|The Intercept|Mother Jones|The Nation|National Review
CNN|CNBC|CBS|CBS News|NBC|NBC News|ABC News|ABC|MSNBC|Fox News|FOX News|Fox|PBS|NPR|National Public Radio|C-SPAN|HBO
Univision|Telemundo|Voice of America|VOA|Radio Free Europe|RFE/RL|Radio Free Asia|Radio Liberty
BBC|BBC News|British Broadcasting Corporation|BBC World Service|BBC Radio|ITV|ITV News|Channel 4|Channel 4 News|Sky News
Sky|The Guardian|Guardian|The Times|The Sunday Times|Sunday Times|The Daily Telegraph|Daily Telegraph|The Telegraph
The Independent|Independent|Financial Times|The Financial Times|FT|The Economist|Economist|Daily Mail|The Daily Mail
Mail on Sunday|Daily Mirror|The Mirror|The Sun|Daily Express|Evening Standard|The Observer|New Statesman|The Spectator
The Scotsman|Irish Times|The Irish Times|Irish Independent|RTE|RTÉ|Le Monde|Le Figaro|Liberation|Libération|Le Parisien
Les Echos|France 24|France Inter|TF1|Der Spiegel|Spiegel|Bild|Die Welt|Die Zeit|Frankfurter Allgemeine Zeitung|FAZ
Süddeutsche Zeitung|Sueddeutsche Zeitung|Handelsblatt|Deutsche Welle|DW|ARD|ZDF|El Pais|El País|El Mundo|ABC|Marca|RTVE
La Repubblica|Corriere della Sera|La Stampa|Gazzetta dello Sport|RAI|De Telegraaf|NRC|NOS|Aftenposten|Dagens Nyheter
Svenska Dagbladet|Helsingin Sanomat|Politiken|Kathimerini|Ta Nea|Kommersant|Izvestia|Vedomosti|Novaya Gazeta|Pravda
Russia Today|RT|Sputnik|NTV|Rossiya|Echo of Moscow|Ekho Moskvy|Kyiv Post|Kyiv Independent|Hurriyet|Cumhuriyet|Sabah
Zaman|Milliyet|TRT|Al Jazeera|Al-Jazeera|Al Arabiya|Al-Arabiya|Al-Ahram|Al Ahram|Asharq al-Awsat|Asharq Al-Awsat
Al-Hayat|Al-Manar|Al-Hurra|Haaretz|Jerusalem Post|The Jerusalem Post|Times of Israel|Yedioth Ahronoth|Ynet|Maariv
Press TV|Tehran Times|Kayhan|Gulf News|Khaleej Times|The National|Arab News|Daily Star|An-Nahar|Dawn|Geo News|Geo TV
The Express Tribune|Times of India|The Times of India|Hindustan Times|The Hindu|Indian Express|The Indian Express|NDTV
Economic Times|India Today|Daily Star|Dhaka Tribune|Prothom Alo|Kathmandu Post|People's Daily|China Daily|Global Times
CCTV|CGTN|China Central Television|South China Morning Post|Apple Daily|Caixin|Ming Pao|Straits Times
The Straits Times|Channel NewsAsia|Today|Bangkok Post|The Nation|Jakarta Post|The Jakarta Post|Kompas|Tempo|The Star
Malaysiakini|New Straits Times|Philippine Daily Inquirer|Philippine Star|Rappler|ABS-CBN|GMA News|Manila Bulletin
Japan Times|Nikkei|Asahi Shimbun|Yomiuri Shimbun|Mainichi Shimbun|NHK|Korea Herald|Korea Times|Chosun Ilbo|JoongAng Ilbo
KBS|Sydney Morning Herald|The Sydney Morning Herald|The Age|The Australian|Herald Sun|SBS|Nine Network|Seven Network
New Zealand Herald|Stuff|Globe and Mail|The Globe and Mail|Toronto Star|National Post|CBC|CBC News|CTV|CTV News
Global News|La Presse|Le Devoir|O Globo|Globo|Folha de S.Paulo|Folha de S. Paulo|Estadao|Clarin|La Nacion|El Universal
Reforma|La Jornada|El Tiempo|El Comercio|Granma|El Nacional|Daily Nation|The Standard|The East African|Daily Monitor
New Vision|The Herald|Mail & Guardian|News24|Sunday Times|SABC|eNCA|Punch|Vanguard|ThisDay|Premium Times|Daily Trust
The Citizen|Graphic|Daily Graphic|Addis Standard|Wikinews|Wikipedia|Variety|Billboard|The Hollywood Reporter|MTV|ESPN
Sports Illustrated|Nature|Science|The Lancet|Lancet|New England Journal of Medicine|Playboy|Vogue|People|Le Soir
Nikkei Asian Review|Der Standard|Neue Zürcher Zeitung|Tages-Anzeiger|Gazeta Wyborcza|Netflix|Hulu|Associated Newspapers`),
  INTERGOVERNMENTAL: phrases(`
United Nations|UN|U.N.|United Nations Security Council|UN Security Council|U.N. Security Council|Security Council
General Assembly|UN General Assembly|U.N. General Assembly|UN Human Rights Council|UNESCO|UNICEF|UNHCR|UNRWA|UNDP|UNEP
UNAIDS|UNFPA|UNCTAD|UN Women|UNFCCC|IPCC|WHO|World Health Organization|World Health Organisation|WFP|World Food Programme
World Food Program|FAO|Food and Agriculture Organization|ILO|International Labour Organization|IAEA|I.A.E.A.
International Atomic Energy Agency|IMO|ICAO|ITU|WIPO|WMO|World Meteorological Organization|IOM
International Organization for Migration|IMF|I.M.F.|International Monetary Fund|World Bank|World Trade Organization|WTO
W.T.O.|OECD|Organisation for Economic Co-operation and Development|International Energy Agency|IEA|OPEC|OPEC+
European Union|EU|E.U.|European Commission|European Parliament|European Council|Council of Europe|European Central Bank
ECB|Eurogroup|European Economic Community|EEC|Europol|Interpol|INTERPOL|Frontex|European Medicines Agency|EMA|Eurostat
European Space Agency|ESA|Eurozone|NATO|Nato|North Atlantic Treaty Organization|OSCE|Organization for Security and Cooperation in Europe|Organization for Security and Co-operation in Europe
Organisation for Security and Cooperation in Europe|Organisation for Security and Co-operation in Europe|African Union|AU|ECOWAS
Economic Community of West African States|SADC|Southern African Development Community|IGAD|East African Community|EAC
AMISOM|UNAMID|MONUSCO|MINUSMA|UNIFIL|UNAMA|UNMIK|ISAF|African Development Bank|Asian Development Bank|ADB|ASEAN|Asean
Association of Southeast Asian Nations|SAARC|APEC|Arab League|League of Arab States|Gulf Cooperation Council|GCC
Organisation of Islamic Cooperation|Organization of the Islamic Conference|OIC|Organization of American States|OAS|OPCW
Mercosur|Mercosul|CARICOM|Caricom|Unasur|UNASUR|ALBA|Commonwealth|Commonwealth of Nations|G7|G-7|G8|G-8|G20|G-20|BRICS
European Community|European Communities|EC|GATT|General Agreement on Tariffs and Trade|Inter-American Development Bank|IADB
Islamic Development Bank|European Bank for Reconstruction and Development|EBRD|European Investment Bank
Group of Seven|Group of Eight|Group of 20|Non-Aligned Movement|Shanghai Cooperation Organisation
Shanghai Cooperation Organization|SCO|CIS|Commonwealth of Independent States|Eurasian Economic Union|CSTO|EBRD|EFTA|CERN
European Bank for Reconstruction and Development|European Investment Bank|Inter-American Development Bank|BIS
International Whaling Commission|League of Nations|Quartet|International Seabed Authority|Paris Club|Paris Club|Visegrad Group`),
  COURT: phrases(`
International Criminal Court|ICC|International Court of Justice|ICJ|European Court of Human Rights|European Court of Justice
Supreme Court|U.S. Supreme Court|US Supreme Court|High Court|Constitutional Court|Court of Appeal|Federal Court|ICTY
International Criminal Tribunal|Permanent Court of Arbitration|Old Bailey|Court of Arbitration for Sport|CAS|Crown Court`),
  LEGISLATURE: phrases(`
Congress|U.S. Congress|US Congress|Senate|U.S. Senate|US Senate|House of Representatives|House|House of Commons|Commons
House of Lords|Lords|Parliament|Knesset|Bundestag|Bundesrat|Duma|State Duma|Federation Council|Majlis|Lok Sabha
Rajya Sabha|National Assembly|Diet|Verkhovna Rada|Rada|Sejm|Riksdag|Storting|Folketing|Dáil|Dail|Seimas|Saeima|Cortes
National People's Congress|Legislative Council|LegCo|Legislative Yuan|Senate Judiciary Committee|Senate Intelligence Committee
House Judiciary Committee|House Intelligence Committee|House Oversight Committee|Scottish Parliament|Welsh Assembly
Northern Ireland Assembly|Stormont|Holyrood|Congress of Deputies|Chamber of Deputies|Grand National Assembly|Loya Jirga`),
  GOVERNMENT_BODY: phrases(`
White House|Pentagon|Kremlin|State Department|U.S. State Department|US State Department|Department of State
Treasury|Treasury Department|U.S. Treasury|U.S. Treasury Department|Defense Department|Department of Defense
Justice Department|U.S. Justice Department|US Justice Department|Department of Justice|DOJ|Homeland Security
Department of Homeland Security|DHS|Commerce Department|Energy Department|Labor Department|Agriculture Department
Department of Health and Human Services|HHS|Department of Education|Department of Energy|Department of Transportation
Department of Agriculture|Interior Department|Federal Reserve|U.S. Federal Reserve|US Federal Reserve|Fed|The Fed|FBI
F.B.I.|Federal Bureau of Investigation|CIA|C.I.A.|Central Intelligence Agency|NSA|National Security Agency|NSC
National Security Council|FDA|Food and Drug Administration|CDC|Centers for Disease Control and Prevention|NIH
National Institutes of Health|EPA|Environmental Protection Agency|FEMA|Federal Emergency Management Agency|NASA|NOAA
National Oceanic and Atmospheric Administration|USGS|U.S. Geological Survey|US Geological Survey|SEC|FAA
Securities and Exchange Commission|Federal Aviation Administration|FCC|Federal Communications Commission|FTC|NTSB
Federal Trade Commission|National Transportation Safety Board|IRS|Internal Revenue Service|ICE|DEA|ATF|Secret Service
U.S. Secret Service|TSA|USAID|NYPD|LAPD|National Weather Service|National Hurricane Center|Census Bureau|US Embassy
Border Patrol|Customs and Border Protection|Coast Guard|Scotland Yard|Metropolitan Police|Met Police|MI5|MI6|GCHQ|NHS
National Health Service|Foreign Office|Home Office|Ministry of Defence|MoD|Bank of England|HM Treasury|Cabinet Office
Crown Prosecution Service|CPS|Environment Agency|Met Office|Ofcom|HMRC|Electoral Commission|Public Health England|BaFin
Downing Street|Elysee|Élysée|Bundesbank|Bundeswehr|Robert Koch Institute|RKI|Bank of France|Bank of Italy|Bank of Spain
Bank of Japan|BOJ|Bank of Canada|Reserve Bank of Australia|RBA|Reserve Bank of India|RBI|People's Bank of China|PBOC
Swiss National Bank|Riksbank|Bank of Russia|Bank of Korea|Foreign Ministry|Ministry of Foreign Affairs|Defense Ministry
Defence Ministry|Interior Ministry|Finance Ministry|Health Ministry|Justice Ministry|Ministry of Health|Ministry of Finance
Ministry of Interior|Ministry of Defense|Ministry of Justice|Ministry of Education|Commerce Ministry|Education Ministry
FSB|SVR|KGB|GRU|Mossad|Shin Bet|Shin Bet|ISI|Inter-Services Intelligence|RAW|CBI|Central Bureau of Investigation|NIA
Election Commission|Central Election Commission|Royal Canadian Mounted Police|RCMP|Canadian Security Intelligence Service
Australian Federal Police|AFP|State Council|Politburo|Central Committee|Guardian Council|Assembly of Experts|Supreme Leader
Expediency Council|Taliban government|Palestinian Authority|Provisional IRA|Coalition Provisional Authority|Stasi
National Security Bureau|Ministry of Public Security|National Guard Bureau|Geological Survey of Canada|Health Canada
Office of National Statistics|Office for National Statistics|Statistics Canada|Serious Fraud Office|Europol
Civil Aviation Administration of China|Federal Reserve Bank|Federal Election Commission|Congressional Budget Office|CBO
Office of Management and Budget|Government Accountability Office|GAO|U.S. Embassy|U.S. Postal Service|US Postal Service
National Park Service|Forest Service|Fish and Wildlife Service|Bureau of Labor Statistics|Los Angeles Police Department
New York Police Department|Metropolitan Police Service|Police Service of Northern Ireland|PSNI|Garda|Gardaí|Carabinieri`),
  MILITARY: phrases(`
U.S. Army|US Army|U.S. Navy|US Navy|U.S. Air Force|US Air Force|Marine Corps|U.S. Marine Corps|Marines|U.S. Marines
National Guard|U.S. Central Command|US Central Command|CENTCOM|Central Command|AFRICOM|Royal Navy|Royal Air Force|RAF
British Army|Israel Defense Forces|Israeli Defense Forces|IDF|Israel Defence Forces|Revolutionary Guards
Revolutionary Guard|Islamic Revolutionary Guard Corps|IRGC|Quds Force|Basij|People's Liberation Army|PLA|Red Army
Free Syrian Army|FSA|Syrian Democratic Forces|SDF|Peshmerga|Popular Mobilization Forces|Armed Forces|Air Force|Army|Navy
Joint Chiefs of Staff|Iraqi Army|Iraqi Security Forces|Syrian Army|Afghan National Army|Afghan National Police|Blackwater
Wagner|Wagner Group|Rapid Support Forces|Royal Marines|Delta Force|Navy SEALs|Green Berets|Spetsnaz|Combined Joint Task Force`),
  ARMED_GROUP: phrases(`
Islamic State|ISIS|ISIL|IS|Daesh|al-Qaeda|al Qaeda|Al-Qaeda|Al Qaeda|al-Qaida|al Qaida|Al-Qaida|Al Qaida|al-Qa'ida|al-Qa'eda
Da'esh|Da'ish|AQAP|AQIM
Taliban|Taleban|Haqqani network|Hamas|Hezbollah|Hizbollah|Hizbullah|Islamic Jihad|Palestinian Islamic Jihad|Fatah
Al-Aqsa Martyrs Brigades|PFLP|PLO|Palestine Liberation Organization|Palestine Liberation Organisation|Boko Haram
al-Shabaab|al Shabaab|Al-Shabaab|al-Shabab|Shabab|Lashkar-e-Taiba|Lashkar-e-Tayyiba|Jaish-e-Mohammed|Jemaah Islamiyah
Abu Sayyaf|Moro Islamic Liberation Front|MILF|MNLF|New People's Army|NPA|LTTE|Tamil Tigers|Liberation Tigers of Tamil Eelam
Revolutionary Armed Forces of Colombia|FARC|Farc|ELN|Shining Path|ETA|IRA|Irish Republican Army|Real IRA|PKK|Kurdistan Workers' Party|Kurdistan Workers Party|YPG
People's Protection Units|Mujahedeen-e-Khalq|Mujahedin-e Khalq|MEK|People's Mujahedeen|People's Mujahedeen of Iran|People's Mujahedin of Iran|People's Mojahedin Organization of Iran|PMOI|Houthis|Houthi|Mahdi Army
Badr Organization|Kataib Hezbollah|Nusra Front|al-Nusra Front|Al-Nusra Front|Jabhat al-Nusra|Hayat Tahrir al-Sham
Ahrar al-Sham|Ansar al-Sharia|Ansar al-Islam|Lord's Resistance Army|LRA|M23|Janjaweed|SPLA|SPLM|TPLF|MEND|RUF|UNITA
Renamo|Frelimo|Kosovo Liberation Army|KLA|Aum Shinrikyo|Khmer Rouge|Red Brigades|Ku Klux Klan|KKK|Proud Boys|Oath Keepers
Contras|Sandinistas|Tupamaros|Polisario|Polisario Front|Arakan Army|Naxalites|Hezb-i-Islami|Tehrik-i-Taliban Pakistan|TTP`),
  POLITICAL_PARTY: phrases(`
Republican Party|Democratic Party|GOP|G.O.P.|Republican National Committee|RNC|Democratic National Committee|DNC
Libertarian Party|Green Party|Tea Party|Conservative Party|Conservatives|Tories|Tory Party|Labour Party|Labour
Liberal Democrats|Lib Dems|Scottish National Party|SNP|Plaid Cymru|UKIP|UK Independence Party|Brexit Party|Sinn Fein
Sinn Féin|DUP|Democratic Unionist Party|SDLP|Ulster Unionist Party|Fianna Fail|Fianna Fáil|Fine Gael|BNP
British National Party|Liberal Party|Liberal Party of Canada|Conservative Party of Canada|Bloc Quebecois|Bloc Québécois
New Democratic Party|NDP|Parti Quebecois|Labor Party|Australian Labor Party|ALP|National Party|Nationals|One Nation
Christian Democratic Union|CDU|CSU|Christian Social Union|Social Democratic Party|Social Democrats|SPD|AfD
Alternative for Germany|Free Democratic Party|FDP|Greens|Left Party|Die Linke|Socialist Party|National Front|National Rally
La Republique en Marche|En Marche|UMP|Les Republicains|Republicans|Podemos|Ciudadanos|Vox|PSOE|People's Party|PP|Syriza
SYRIZA|New Democracy|Golden Dawn|PASOK|Five Star Movement|5-Star Movement|Northern League|Lega|Forza Italia|Fidesz|Jobbik
Law and Justice|PiS|Civic Platform|Solidarity|Freedom Party|Forum for Democracy|Party for Freedom|VVD|Sweden Democrats
Danish People's Party|Finns Party|True Finns|Swiss People's Party|United Russia|Yabloko|Communist Party|LDPR
Communist Party of China|Chinese Communist Party|CCP|Party of Regions|Batkivshchyna|Servant of the People|Our Ukraine
AK Party|AKP|Justice and Development Party|CHP|Republican People's Party|MHP|HDP|Likud|Kadima|Yesh Atid|Yisrael Beiteinu
Shas|Blue and White|Meretz|Muslim Brotherhood|Wafd|Baath Party|Ba'ath Party|Dawa Party|Ennahda|Nidaa Tounes|PUK|KDP
Bharatiya Janata Party|BJP|Indian National Congress|Congress Party|Aam Aadmi Party|AAP|Trinamool Congress|Shiv Sena|PML-N
Pakistan Muslim League|Pakistan People's Party|Pakistan Peoples Party|PPP|PTI|Pakistan Tehreek-e-Insaf|MQM|Awami League
Bangladesh Nationalist Party|National League for Democracy|NLD|UMNO|Pakatan Harapan|Barisan Nasional|PAS|Golkar|PDI-P
Pheu Thai|Democrat Party|Liberal Democratic Party|LDP|Komeito|Democratic Party of Japan|Kuomintang|KMT|DPP
Democratic Progressive Party|Workers' Party|African National Congress|ANC|Democratic Alliance|DA|EFF|Inkatha|IFP
Economic Freedom Fighters|ZANU-PF|Zanu-PF|MDC|Movement for Democratic Change|SWAPO|MPLA|PDP|People's Democratic Party|APC
All Progressives Congress|NPP|NDC|Jubilee|ODM|Orange Democratic Movement|PRI|PAN|Morena|PRD|MAS|PT|PSDB|PMDB|PSUV
Peronist Party|Front for Victory|Sandinista National Liberation Front|FMLN|Vetevendosje|Saenuri Party|New Azerbaijan Party
People's Action Party|CPI|CPI-M|Communist Party of India|National Conference|Republican Guard|Unionist Party|Law & Justice`),
  NGO: phrases(`
Amnesty International|Human Rights Watch|Greenpeace|Oxfam|Save the Children|Doctors Without Borders
Médecins Sans Frontières|Medecins Sans Frontieres|MSF|Red Cross|International Committee of the Red Cross|ICRC|Red Crescent
American Red Cross|International Red Cross|World Wildlife Fund|WWF|Transparency International|Reporters Without Borders
Committee to Protect Journalists|CPJ|Freedom House|ACLU|American Civil Liberties Union|NAACP|NRA
National Rifle Association|Planned Parenthood|Sierra Club|Salvation Army|World Vision|CARE|Mercy Corps|Caritas
International Rescue Committee|Friends of the Earth|PETA|Sea Shepherd|Wikimedia Foundation|Wikileaks|WikiLeaks|Anonymous
Ford Foundation|Bill & Melinda Gates Foundation|Gates Foundation|Clinton Foundation|Open Society Foundations|B'Tselem
Syrian Observatory for Human Rights|White Helmets|Falun Gong|Scout Association|Boy Scouts|AFL-CIO|Teamsters|UAW
United Auto Workers|TUC|Unison|Unite|Extinction Rebellion|Black Lives Matter|Memorial|Human Rights Campaign|Avaaz
Electronic Frontier Foundation|Free Software Foundation|Rockefeller Foundation|Union of Concerned Scientists|Hells Angels
Catholic Church|Roman Catholic Church|Church of England|Anglican Church|Church of Scientology|Russian Orthodox Church
Nobel Committee|World Economic Forum|Royal Society|National Academy of Sciences|American Medical Association|Rotary Club`),
  THINK_TANK: phrases(`
Brookings Institution|Brookings|RAND Corporation|RAND|Rand Corporation|Heritage Foundation|Cato Institute|Chatham House
Carnegie Endowment for International Peace|Carnegie Endowment|Council on Foreign Relations|CFR|International Crisis Group
Center for Strategic and International Studies|CSIS|American Enterprise Institute|Atlantic Council|Wilson Center|IISS
International Institute for Strategic Studies|Institute for Fiscal Studies|IFS|Pew Research Center|Pew|Gallup|YouGov|Ipsos
Royal United Services Institute|RUSI|Lowy Institute|SIPRI|Stockholm International Peace Research Institute|Hoover Institution
Center for American Progress|Hudson Institute|Washington Institute|Stimson Center|Institute for the Study of War|Levada Center
Peterson Institute|Bruegel|Adam Smith Institute|Stratfor|Eurasia Group|Capital Economics|Oxford Economics|Freedom House`),
  UNIVERSITY: phrases(`
Harvard University|Harvard|Yale University|Yale|Princeton University|Stanford University|Stanford|MIT|Caltech
Massachusetts Institute of Technology|Columbia University|Cornell University|Duke University|New York University|NYU
Johns Hopkins University|Johns Hopkins|Georgetown University|Northwestern University|University of California|UCLA
University of Chicago|University of Michigan|University of Pennsylvania|University of Texas|University of Oxford
Oxford University|University of Cambridge|Cambridge University|Imperial College London|Imperial College|King's College London
University College London|London School of Economics|LSE|University of Edinburgh|University of Toronto|McGill University
Australian National University|University of Melbourne|University of Sydney|Peking University|Tsinghua University
University of Tokyo|National University of Singapore|Cairo University|Tehran University|Hebrew University|Tel Aviv University
Sorbonne|Sciences Po|Notre Dame|Penn State|Ohio State|Florida State|Michigan State|Virginia Tech|Georgia Tech|Texas A&M`),
  COMPANY: phrases(`
Novo Nordisk|Apple|Apple Inc|Apple Inc.|Microsoft|Microsoft Corp|Google|Alphabet|Alphabet Inc|Amazon|Amazon.com|Facebook|Facebook Inc
Meta|Meta Platforms|Twitter|Twitter Inc|Instagram|WhatsApp|YouTube|Snap|Snapchat|TikTok|ByteDance|Tencent|Alibaba
Alibaba Group|Baidu|JD.com|Weibo|WeChat|Huawei|Huawei Technologies|ZTE|Xiaomi|Lenovo|Samsung|Samsung Electronics|LG
SK Hynix|Sony|Sony Corp|Nintendo|Panasonic|Toshiba|Hitachi|Fujitsu|NEC|Sharp|Canon|Nikon|Nokia|Ericsson|Motorola|BlackBerry
Intel|Intel Corp|AMD|Nvidia|Qualcomm|Broadcom|Texas Instruments|Micron|TSMC|Foxconn|Hon Hai|ASML|Arm|IBM|Oracle|SAP|Cisco
Cisco Systems|Dell|HP|Hewlett-Packard|Hewlett Packard|Xerox|Kodak|Adobe|Salesforce|Uber|Lyft|Airbnb|Netflix|Spotify|PayPal
eBay|Yahoo|Yahoo!|AOL|LinkedIn|Pinterest|Reddit|Zoom|Slack|Dropbox|Skype|Mozilla|OpenAI|SoftBank|SoftBank Group|WeWork
Didi|Grab|Gojek|Rakuten|Line|Tesla|Tesla Inc|SpaceX|Blue Origin|Virgin Galactic|Virgin|General Motors|GM|Ford|Ford Motor
Ford Motor Company|Chrysler|Fiat Chrysler|Fiat|Stellantis|Toyota|Toyota Motor|Honda|Nissan|Mazda|Mitsubishi|Subaru|Suzuki
Hyundai|Hyundai Motor|Kia|Volkswagen|VW|Audi|Porsche|BMW|Daimler|Mercedes-Benz|Mercedes|Opel|Renault|Peugeot|PSA|Citroen
Volvo|Saab|Scania|Ferrari|Jaguar|Jaguar Land Rover|Land Rover|Rolls-Royce|Bentley|Tata Motors|Tata|Tata Steel|Tata Group
Mahindra|Maruti Suzuki|Geely|BYD|SAIC|Boeing|Boeing Co|Airbus|Lockheed Martin|Lockheed|Northrop Grumman|Raytheon
General Dynamics|BAE Systems|BAE|Thales|Dassault|Leonardo|Finmeccanica|Bombardier|Embraer|Safran|EADS|Sukhoi|Rosoboronexport
Halliburton|Schlumberger|Baker Hughes|General Electric|GE|Siemens|ABB|Honeywell|3M|Caterpillar|Deere|Alstom|Philips|Bosch
ThyssenKrupp|Thyssenkrupp|ArcelorMittal|Nippon Steel|POSCO|US Steel|Alcoa|Rio Tinto|BHP|BHP Billiton|Glencore|Vale|Anglo American
Barrick Gold|Newmont|Norilsk Nickel|Rusal|Exxon|ExxonMobil|Exxon Mobil|Chevron|ConocoPhillips|BP|British Petroleum|Shell
Royal Dutch Shell|Total|TotalEnergies|Eni|Repsol|Statoil|Equinor|Gazprom|Rosneft|Lukoil|Yukos|Sibneft|Surgutneftegaz|Novatek
Transneft|Petrobras|PDVSA|Pemex|Ecopetrol|Saudi Aramco|Aramco|ADNOC|QatarEnergy|NIOC|CNOOC|Sinopec|PetroChina|CNPC|Petronas
ONGC|Reliance Industries|Reliance|Adani|Adani Group|Occidental|Enron|Texaco|Mobil|Conoco|EDF|Engie|E.ON|RWE|Enel|Iberdrola
Vattenfall|National Grid|Centrica|British Gas|Naftogaz|Nord Stream|TEPCO|Tepco|PG&E|Duke Energy|Goldman Sachs|Morgan Stanley
JPMorgan|JPMorgan Chase|JP Morgan|J.P. Morgan|Citigroup|Citi|Citibank|Bank of America|Merrill Lynch|Wells Fargo|Lehman Brothers
Bear Stearns|AIG|American International Group|BlackRock|Blackstone|Berkshire Hathaway|Fannie Mae|Freddie Mac|Visa|Mastercard
MasterCard|American Express|HSBC|Barclays|Lloyds|Lloyds Banking Group|Royal Bank of Scotland|RBS|NatWest|Standard Chartered
Northern Rock|Deutsche Bank|Commerzbank|Allianz|Munich Re|UBS|Credit Suisse|BNP Paribas|Societe Generale|Société Générale
Credit Agricole|Santander|Banco Santander|BBVA|UniCredit|Intesa Sanpaolo|ING|ING Group|ABN Amro|Rabobank|Nordea|Danske Bank
Sberbank|VTB|ICBC|Bank of China|China Construction Bank|Nomura|Mizuho|Mitsubishi UFJ|Sumitomo|Mitsui|DBS|State Bank of India
HDFC|ICICI Bank|Macquarie|Westpac|ANZ|Commonwealth Bank|NAB|Royal Bank of Canada|TD Bank|Scotiabank|Itau|Bradesco|Moody's
Standard & Poor's|S&P|Fitch|Fitch Ratings|Moody's Investors Service|Deloitte|KPMG|PwC|PricewaterhouseCoopers|Ernst & Young
McKinsey|Accenture|Infosys|Wipro|TCS|Tata Consultancy Services|Walmart|Wal-Mart|Target|Costco|Kroger|Home Depot|Best Buy
Macy's|Sears|JC Penney|Nordstrom|Gap|Tesco|Sainsbury's|Asda|Morrisons|Marks & Spencer|M&S|Carrefour|Auchan|Aldi|Lidl|Metro
Ikea|IKEA|H&M|Zara|Inditex|Nike|Adidas|Puma|Reebok|LVMH|Gucci|Kering|Prada|Burberry|Hermes|L'Oreal|L'Oréal|Unilever
Procter & Gamble|P&G|Nestle|Nestlé|Danone|Coca-Cola|Coca Cola|Pepsi|PepsiCo|Starbucks|McDonald's|Burger King|KFC|Subway
Anheuser-Busch|AB InBev|InBev|Heineken|Carlsberg|Diageo|Philip Morris|Altria|British American Tobacco|Kraft|Kraft Heinz
Kellogg|General Mills|Cargill|Monsanto|Bayer|BASF|Dow Chemical|DuPont|Pfizer|Merck|Johnson & Johnson|Moderna|BioNTech|Novavax
AstraZeneca|GlaxoSmithKline|GSK|Novartis|Roche|Sanofi|Gilead|Gilead Sciences|Abbott|Eli Lilly|Bristol-Myers Squibb|Amgen
Regeneron|Biogen|Teva|Sinovac|Sinopharm|CanSino|Serum Institute of India|Bharat Biotech|CureVac|Theranos|CVS|Walgreens|FedEx
UPS|DHL|Maersk|Deutsche Post|Deutsche Bahn|Royal Mail|Amtrak|Greyhound|American Airlines|United Airlines|Delta
Delta Air Lines|Southwest Airlines|JetBlue|US Airways|Continental Airlines|Northwest Airlines|British Airways|IAG|easyJet
EasyJet|Ryanair|Lufthansa|Air France|Air France-KLM|KLM|Alitalia|Iberia|SAS|Aeroflot|Turkish Airlines|Emirates|Etihad
Qatar Airways|Singapore Airlines|Cathay Pacific|Malaysia Airlines|AirAsia|Lion Air|Garuda Indonesia|Air India|IndiGo
Jet Airways|Kingfisher Airlines|Qantas|Air New Zealand|Air Canada|WestJet|Ethiopian Airlines|Kenya Airways|EgyptAir
South African Airways|Japan Airlines|All Nippon Airways|ANA|Korean Air|Asiana|Asiana Airlines|China Eastern|China Southern
Air China|LATAM|Avianca|Pan Am|TWA|Norwegian|Wizz Air|Flybe|Thomas Cook|AT&T|Verizon|T-Mobile|Sprint|Comcast|Vodafone|BT
British Telecom|O2|Orange|France Telecom|Telefonica|Telefónica|Deutsche Telekom|Telecom Italia|Telenor|Telia|MTS|MegaFon
Vimpelcom|China Mobile|China Telecom|China Unicom|NTT|NTT Docomo|KDDI|SingTel|Telstra|Optus|Bharti Airtel|Airtel|Reliance Jio
MTN|Safaricom|Etisalat|America Movil|Time Warner|AOL Time Warner|Warner Bros|Warner Bros.|Walt Disney|Disney|Pixar|Marvel
Universal|Paramount|Viacom|News Corp|News Corporation|21st Century Fox|20th Century Fox|Sony Pictures|DreamWorks|MGM|EMI
Universal Music|Warner Music|Bertelsmann|Vivendi|Electronic Arts|Activision|Activision Blizzard|Ubisoft|Sega|Atari|Valve
Hilton|Marriott|Hyatt|Carnival|Nasdaq|NASDAQ|New York Stock Exchange|NYSE|London Stock Exchange|Euronext|Deutsche Boerse
Cambridge Analytica|Evergrande|China Evergrande|HNA|Wirecard|Parmalat|BT Group|Bharat Petroleum|Larsen & Toubro|Infosys Ltd
Vodafone Idea|Coal India|Steel Authority of India|Bajaj Auto|Hero Honda|Ashok Leyland|Nissan Motor|Mitsubishi Motors|Isuzu
Sberbank CIB|Alfa Bank|Severstal|Mechel|Evraz|Uralkali|Kaspersky Lab|Yandex|Mail.ru|VKontakte|Telegram|Gazprombank|Rostec
Rosatom|Areva|Westinghouse|Bechtel|Fluor|Vinci|Bouygues|Skanska|Hochtief|Lafarge|Holcim|Saint-Gobain|Michelin|Bridgestone
Goodyear|Pirelli|Continental|Valeo|Magna|Delphi|Denso|Takata|Samsung Group|Lotte|CJ|Daewoo|Hanwha|Doosan|Korean Electric Power`),
  SPORTS_TEAM: phrases(`
Al-Hilal|Al-Nassr|Al-Ittihad|Al-Ahly|Al Hilal|Al Nassr|Al Ittihad|Al Ahly
Manchester United|Man United|Man Utd|Manchester City|Man City|Liverpool FC|Chelsea|Arsenal|Tottenham|Tottenham Hotspur|Spurs
Everton|Aston Villa|Newcastle United|West Ham|West Ham United|Leicester City|Leeds United|Wolverhampton Wanderers|Wolves
Southampton FC|Crystal Palace|Fulham|Burnley|Watford|Norwich City|Sheffield United|Sheffield Wednesday|Brighton & Hove Albion
Nottingham Forest|Blackburn|Blackburn Rovers|Bolton Wanderers|Derby County|Sunderland|Middlesbrough|Coventry City|West Brom
West Bromwich Albion|Queens Park Rangers|QPR|Wimbledon|Ipswich Town|Stoke City|Swansea City|Cardiff City|Birmingham City
Portsmouth FC|Charlton Athletic|Wigan Athletic|Hull City|Reading FC|Millwall|Celtic|Rangers|Hearts|Hibernian|Aberdeen FC
Real Madrid|Barcelona FC|FC Barcelona|Atletico Madrid|Sevilla|Valencia CF|Villarreal|Real Betis|Real Sociedad
Athletic Bilbao|Espanyol|Deportivo La Coruna|Celta Vigo|Real Zaragoza|Juventus|AC Milan|Inter Milan|Internazionale|AS Roma
Lazio|Napoli|Fiorentina|Sampdoria|Parma|Udinese|Atalanta|Bologna FC|Bayern Munich|Borussia Dortmund|Bayer Leverkusen
Schalke|Schalke 04|Werder Bremen|Hamburg SV|VfB Stuttgart|Borussia Moenchengladbach|Borussia Mönchengladbach|RB Leipzig
Eintracht Frankfurt|Hertha Berlin|VfL Wolfsburg|Kaiserslautern|Paris Saint-Germain|Paris St Germain|PSG|Olympique Marseille
Olympique Lyonnais|AS Monaco|Lille OSC|St Etienne|Saint-Etienne|Girondins Bordeaux|Ajax|Ajax Amsterdam|PSV Eindhoven|PSV
Feyenoord|Benfica|Porto|FC Porto|Sporting Lisbon|Sporting|Anderlecht|Club Brugge|Galatasaray|Fenerbahce|Besiktas
Olympiakos|Olympiacos|Panathinaikos|AEK Athens|Spartak Moscow|CSKA Moscow|Dynamo Moscow|Lokomotiv Moscow|Zenit St Petersburg
Dynamo Kiev|Dynamo Kyiv|Shakhtar Donetsk|Red Star Belgrade|Partizan Belgrade|Dinamo Zagreb|Hajduk Split|Steaua Bucharest
Sparta Prague|Slavia Prague|Legia Warsaw|Rosenborg|Malmo FF|FC Copenhagen|Brondby|IFK Gothenburg|Grasshoppers|FC Basel
Rapid Vienna|Austria Vienna|Ferencvaros|Boca Juniors|River Plate|Flamengo|Palmeiras|Corinthians|Santos FC|Sao Paulo FC
Fluminense|Gremio|Internacional|Penarol|Nacional|Colo Colo|LA Galaxy|Seattle Sounders|Al Ahly|Zamalek|Kaizer Chiefs
Orlando Pirates|Los Angeles Lakers|Lakers|LA Clippers|Clippers|Golden State Warriors|Warriors|Sacramento Kings|Kings
Phoenix Suns|Suns|Chicago Bulls|Bulls|Boston Celtics|Celtics|New York Knicks|Knicks|Brooklyn Nets|New Jersey Nets|Nets
Philadelphia 76ers|76ers|Sixers|Toronto Raptors|Raptors|Miami Heat|Heat|Orlando Magic|Magic|Atlanta Hawks|Hawks
Charlotte Hornets|Hornets|Washington Wizards|Wizards|Washington Bullets|Cleveland Cavaliers|Cavaliers|Detroit Pistons
Pistons|Indiana Pacers|Pacers|Milwaukee Bucks|Bucks|Houston Rockets|Rockets|San Antonio Spurs|Dallas Mavericks|Mavericks
Memphis Grizzlies|Vancouver Grizzlies|Grizzlies|New Orleans Pelicans|Pelicans|Utah Jazz|Jazz|Denver Nuggets|Nuggets
Minnesota Timberwolves|Timberwolves|Portland Trail Blazers|Trail Blazers|Seattle SuperSonics|SuperSonics|Oklahoma City Thunder
New York Yankees|Yankees|Boston Red Sox|Red Sox|Baltimore Orioles|Orioles|Toronto Blue Jays|Blue Jays|Tampa Bay Rays
Cleveland Indians|Detroit Tigers|Tigers|Chicago White Sox|White Sox|Kansas City Royals|Royals|Minnesota Twins|Twins
Oakland Athletics|Athletics|Seattle Mariners|Mariners|Texas Rangers|California Angels|Los Angeles Angels|Angels|Houston Astros
Astros|Atlanta Braves|Braves|New York Mets|Mets|Philadelphia Phillies|Phillies|Florida Marlins|Miami Marlins|Marlins
Montreal Expos|Expos|Washington Nationals|Chicago Cubs|Cubs|St. Louis Cardinals|St Louis Cardinals|Cardinals|Cincinnati Reds
Reds|Milwaukee Brewers|Brewers|Pittsburgh Pirates|Pirates|Los Angeles Dodgers|Dodgers|San Francisco Giants|Giants
San Diego Padres|Padres|Colorado Rockies|Rockies|Arizona Diamondbacks|New England Patriots|Patriots|New York Jets|Jets
New York Giants|Buffalo Bills|Bills|Miami Dolphins|Dolphins|Baltimore Ravens|Ravens|Pittsburgh Steelers|Steelers
Cleveland Browns|Browns|Cincinnati Bengals|Bengals|Houston Texans|Texans|Houston Oilers|Oilers|Tennessee Titans|Titans
Indianapolis Colts|Colts|Jacksonville Jaguars|Jaguars|Denver Broncos|Broncos|Kansas City Chiefs|Chiefs|Oakland Raiders|Raiders
Las Vegas Raiders|San Diego Chargers|Chargers|Dallas Cowboys|Cowboys|Philadelphia Eagles|Eagles|Washington Redskins|Redskins
Green Bay Packers|Packers|Chicago Bears|Bears|Detroit Lions|Lions|Minnesota Vikings|Vikings|Atlanta Falcons|Falcons
Carolina Panthers|Panthers|New Orleans Saints|Saints|Tampa Bay Buccaneers|Buccaneers|San Francisco 49ers|49ers
Seattle Seahawks|Seahawks|St. Louis Rams|Los Angeles Rams|Rams|Arizona Cardinals|New York Rangers|New York Islanders|Islanders
New Jersey Devils|Devils|Boston Bruins|Bruins|Buffalo Sabres|Sabres|Montreal Canadiens|Canadiens|Toronto Maple Leafs
Maple Leafs|Ottawa Senators|Senators|Detroit Red Wings|Red Wings|Chicago Blackhawks|Blackhawks|St. Louis Blues|Blues
Dallas Stars|Stars|Colorado Avalanche|Avalanche|Edmonton Oilers|Calgary Flames|Flames|Vancouver Canucks|Canucks|Phoenix Coyotes
Coyotes|San Jose Sharks|Sharks|Anaheim Ducks|Ducks|Los Angeles Kings|Philadelphia Flyers|Flyers|Pittsburgh Penguins|Penguins
Washington Capitals|Capitals|Tampa Bay Lightning|Lightning|Florida Panthers|Hartford Whalers|Whalers|Carolina Hurricanes
Nashville Predators|Predators|Columbus Blue Jackets|Minnesota Wild|Winnipeg Jets|Vegas Golden Knights|All Blacks|Wallabies
Springboks|Proteas|Socceroos|Bafana Bafana|Super Eagles|Black Stars|Mumbai Indians|Chennai Super Kings|Kolkata Knight Riders
Leicestershire|Derbyshire|Nottinghamshire|Warwickshire|Worcestershire|Gloucestershire|Northamptonshire|Glamorgan|Middlesex
Ferrari|McLaren|Red Bull|Red Bull Racing|Williams|Benetton|Lotus|Scuderia Ferrari|Team Sky|US Postal Service team`),
  OTHER: phrases(`
FIFA|Fifa|UEFA|Uefa|IOC|International Olympic Committee|WADA|World Anti-Doping Agency|IAAF|World Athletics|FIA|ATP|WTA
NBA|NFL|NHL|MLB|Major League Baseball|NCAA|PGA|LPGA|FA|Football Association|Premier League|English Premier League|La Liga
Bundesliga|Serie A|Ligue 1|Champions League committee|ICC|International Cricket Council|BCCI|ECB|RFU|IRB|World Rugby|CAF
Confederation of African Football|CONMEBOL|CONCACAF|AFC|USADA|UCI|FINA|FIBA|NASCAR|WWE|UFC|Major League Soccer|MLS|USOC
Al-Azhar|Nobel Foundation|Academy of Motion Picture Arts and Sciences|Royal Shakespeare Company|Pulitzer Prize Board
Guantanamo Bay detention camp|Louvre|British Museum|Smithsonian|Smithsonian Institution|Metropolitan Museum of Art|Sotheby's
Christie's|Beatles|The Beatles|Rolling Stones|The Rolling Stones|U2|Pussy Riot|Bolshoi|La Scala|Royal Opera House|MoMA
Mafia|Cosa Nostra|Camorra|'Ndrangheta|Yakuza|Sinaloa Cartel|Zetas|Los Zetas|MS-13|Gulf Cartel|Illuminati|Mensa|Freemasons`),
};
