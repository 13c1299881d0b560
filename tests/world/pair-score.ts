export interface Identity {
  truth: string;
  found: string;
}

/** Pairwise precision and recall: of all pairs that are found to be one, the share that truly is; and the converse. */
export function pairScore(all: Identity[]): {
  precision: number;
  recall: number;
  wronglyJoined: string[];
  apart: string[];
} {
  let both = 0;
  let found = 0;
  let true_ = 0;
  const wrong = new Set<string>();
  const apart = new Set<string>();
  for (let i = 0; i < all.length; i++) {
    for (let j = 0; j < i; j++) {
      const sameTruth = all[i]!.truth === all[j]!.truth;
      const sameFound = all[i]!.found === all[j]!.found;
      if (sameTruth) true_++;
      if (sameFound) found++;
      if (sameTruth && sameFound) both++;
      if (sameFound && !sameTruth) wrong.add([all[i]!.truth, all[j]!.truth].sort().join('='));
      if (sameTruth && !sameFound) apart.add(all[i]!.truth);
    }
  }
  return { precision: both / found, recall: both / true_, wronglyJoined: [...wrong], apart: [...apart] };
}
