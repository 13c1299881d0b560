/** Short forms of given names, by the full form. Common knowledge; only those that have one full form. */
const SHORT_FORMS: Readonly<Record<string, string>> = {
  thomas: 'tom tommy',
  william: 'bill billy will willy',
  robert: 'bob bobby rob robbie',
  richard: 'dick rick ricky',
  james: 'jim jimmy jamie',
  john: 'johnny jack',
  joseph: 'joe joey',
  michael: 'mike mick mickey',
  edward: 'ed eddie ted teddy ned',
  charles: 'charlie chuck',
  anthony: 'tony',
  andrew: 'andy drew',
  daniel: 'dan danny',
  david: 'dave davy',
  donald: 'don donnie',
  kenneth: 'ken kenny',
  lawrence: 'larry',
  matthew: 'matt',
  nicholas: 'nick',
  peter: 'pete',
  steven: 'steve',
  timothy: 'tim',
  benjamin: 'ben benny',
  samuel: 'sam sammy',
  gregory: 'greg',
  jeffrey: 'jeff',
  ronald: 'ron ronnie',
  frederick: 'fred freddie',
  elizabeth: 'liz beth betty lizzie',
  margaret: 'maggie peggy meg',
  katherine: 'kate kathy katie',
  susan: 'sue susie',
  deborah: 'debbie',
  barbara: 'barb',
  jennifer: 'jen jenny',
  judith: 'judy',
  patricia: 'patty trish',
  jessica: 'jess',
};

const FULL_FORM = new Map(
  Object.entries(SHORT_FORMS).flatMap(([full, short]) => short.split(' ').map((form) => [form, full])),
);

/** "tom" → "thomas"; a name that is no short form is itself. "Steve" is the same for Stephen and Steven. */
export function fullGivenName(given: string): string {
  return given === 'stephen' ? 'steven' : (FULL_FORM.get(given) ?? given);
}
