/** Questions that analysts ask, each answered in one request; the playground's examples ask the same. */
export const QUESTIONS = {
  WhoDeniedWhat: `query WhoDeniedWhat($actor: String!) {
    quotes(filter: { act: [DENY], speaker: { name: $actor } }) {
      totalCount
      nodes {
        text
        speakerText
        cue
        evidence { sentence start end confidence rule }
        links { nodes { kind basis to { text act speakers { name } evidence { sentence } } } }
        article { title outlet { name } published { value } }
      }
    }
  }`,
  WhatDidTheySay: `query WhatDidTheySay($name: String!) {
    person(name: $name) {
      name
      names { text kind evidence { sentence } }
      roles { nodes { title of { name } evidence { text } } }
      quotes(first: 50) {
        totalCount
        nodes {
          kind act text verbatim { text start end } cue
          said { value precision origin text } reportedBy { name } article { title url } evidence { sentence }
        }
        pageInfo { hasNextPage endCursor }
      }
    }
  }`,
  MeetingsBetween: `query MeetingsBetween($a: String!, $b: String!, $from: FuzzyDate, $to: FuzzyDate) {
    meetings(
      filter: { participants: [{ name: $a }, { name: $b }], date: { from: $from, to: $to } }
      orderBy: DATE_ASC
    ) {
      totalCount
      nodes {
        title kind status level
        date { value precision text }
        place { name countryCode }
        sides { principal { name } head { name } participants { actor { name } role } }
        agenda { text evidence { start end } }
        quotes(first: 50) { totalCount nodes { text act speakers { name } } }
        reports { nodes { status article { title outlet { name } } evidence { sentence } } }
      }
    }
  }`,
  ArticlePage: `query ArticlePage($url: String!) {
    article(url: $url) {
      title text published { value origin } outlet { name } credits { role actor { name } }
      mentions(first: 100) { nodes { kind actor { id name __typename } evidence { start end } } }
      quotes(first: 50) { nodes { kind content { start end } speakers { id name } act } }
      meetings { nodes { title reports(first: 5) { nodes { article { url } evidence { start end } } } } }
    }
  }`,
} as const;
