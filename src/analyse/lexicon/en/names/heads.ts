import type { OrganisationKind, PlaceKind } from '../../../../model/actor';

function byKind<Kind extends string>(lists: Partial<Record<Kind, string>>): ReadonlyMap<string, Kind> {
  const pairs = Object.entries<string | undefined>(lists).flatMap(([kind, list]) =>
    list!
      .trim()
      .split(/\s+/)
      .map((word) => [word, kind as Kind] as const),
  );
  return new Map(pairs);
}

/** The word that heads an organisation's name tells its kind: "Ministry of Health", "Acme Corp". */
export const BODY_HEADS = byKind<OrganisationKind>({
  GOVERNMENT_BODY: `ministry department agency bureau commission office administration authority secretariat cabinet
    government police directorate inspectorate treasury embassy consulate council board service services`,
  LEGISLATURE: `parliament senate congress assembly duma knesset bundestag legislature`,
  COURT: `court tribunal`,
  POLITICAL_PARTY: `party alliance coalition front movement bloc democrats`,
  ARMED_GROUP: `brigade brigades militia militias cartel mujahideen mujahedeen mujahedin`,
  MILITARY: `army navy force forces battalion regiment division corps command guards guard troops squadron fleet marines`,
  INTERGOVERNMENTAL: `nations league community`,
  COMPANY: `inc corp co ltd llc plc gmbh ag sa nv spa company corporation group holdings holding bank airlines airways
    motors motor industries technologies systems pharmaceuticals energy oil petroleum gas electric electronics airline
    partners capital securities insurance stores brewery records entertainment studios pictures software enterprises
    steel telecom communications laboratories labs foods mining chemicals automotive aerospace exchange bancorp financial
    international ventures consulting brothers bros & sons`,
  OUTLET: `times post news herald tribune journal gazette guardian telegraph daily magazine radio television tv newspaper
    broadcasting chronicle observer press media mirror mail express standard review`,
  UNIVERSITY: `university college school academy polytechnic`,
  THINK_TANK: `institute institution center centre think-tank`,
  NGO: `foundation society trust charity fund campaign watch church federation confederation network union syndicate`,
  SPORTS_TEAM: `fc f.c. united city rovers wanderers athletic club cf afc sc team tigers lions eagles`,
  OTHER: `association committee museum orchestra theatre hospital clinic organization organisation conference panel`,
});

/** The word that opens the name of a town, though a harbour may bear it behind: "Port Talbot". */
export const PLACE_OPENERS = byKind<PlaceKind>({ CITY: 'port fort puerto porto' });

/** The word that heads a place's name. */
export const PLACE_HEADS = byKind<PlaceKind>({
  REGION: `province state county district region island islands peninsula valley desert river lake sea ocean gulf bay
    strait straits mountain mountains mount mt coast canyon forest prefecture territory canton oblast republic basin
    archipelago governorate hills plain delta creek cape ridge glacier volcano falls`,
  CITY: `city town village township borough suburb municipality camp`,
  FACILITY: `airport bridge street road avenue square park stadium building tower palace prison jail castle cathedral
    mosque temple hotel mall station plaza boulevard highway dam port harbour harbor garden gardens arena hall museum
    house mansion base plant mine barracks cemetery crossing tunnel canal`,
  COUNTRY: `kingdom emirates`,
});
