/** A year, a month or a day whose year is told. */
const KNOWN = /^\d{4}(?:-\d{2}){0,2}$/;

/** Whether a date (EDTF) ended before the day of publication; false where either is not known. */
export function isOver(date: string | undefined, published: string | undefined): boolean {
  const bounds = boundsOf(date);
  return !!bounds && !!published && bounds[1] < published && !published.startsWith(bounds[1]);
}

/** Whether a date begins after the day of publication. */
export function isAhead(date: string | undefined, published: string | undefined): boolean {
  const bounds = boundsOf(date);
  return !!bounds && !!published && bounds[0] > published && !bounds[0].startsWith(published);
}

function boundsOf(date = ''): [string, string] | undefined {
  const [from = '', to = from] = date.split('/');
  return KNOWN.test(from) && KNOWN.test(to) ? [from, to] : undefined;
}
