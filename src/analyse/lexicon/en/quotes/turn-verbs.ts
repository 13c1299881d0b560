/** Verbs by which another begins to speak: infinitive, third person, past. */
const FORMS = `
  say says said, tell tells told, add adds added, deny denies denied, reject rejects rejected, warn warns warned,
  vow vows vowed, urge urges urged, accuse accuses accused, dismiss dismisses dismissed, insist insists insisted,
  condemn condemns condemned, demand demands demanded, refuse refuses refused, decline declines declined,
  claim claims claimed, welcome welcomes welcomed, defend defends defended, threaten threatens threatened,
  pledge pledges pledged, promise promises promised, criticise criticises criticised, criticize criticizes criticized,
  blast blasts blasted, slam slams slammed, call calls called, offer offers offered`;

const verbs = FORMS.split(',').map((forms) => forms.trim().split(/\s+/));

export const TURN_VERBS = {
  present: new Set(verbs.flatMap(([infinitive, third]) => [infinitive!, third!])),
  past: new Set(verbs.map(([, , past]) => past!)),
};
