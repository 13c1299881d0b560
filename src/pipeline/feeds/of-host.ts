import type { Reading, WireItem } from '../../model/article';

/**
 * What a page on the web says of a wire's items holds for what came from its own host: anybody may name the item of an
 * agency, and would replace its article or have it taken out. @param address Where the page was read.
 */
export function ofHost(reading: Reading, address: string): Reading {
  const host = new URL(address).host;
  const named = (item: WireItem): WireItem => ({ ...item, by: host });
  if ('rejection' in reading) {
    const { withdraws, ...rejection } = reading.rejection;
    return { rejection: withdraws ? { ...rejection, withdraws: named(withdraws) } : rejection };
  }
  const { item, ...article } = reading.article;
  return { ...reading, article: item ? { ...article, item: named(item) } : article };
}
