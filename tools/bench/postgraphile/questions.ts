type Json = Record<string, unknown>;
type Rows = readonly Json[];

/** A question as PostGraphile takes it, and its answer in the shape that the others give. */
export interface PeerQuestion {
  readonly graphql: string;
  readonly variables: (variables: Json) => Json;
  readonly shown: (data: Json) => Json;
}

const number = (id: unknown): string => String(id).replace('actor-', '');
const nodes = (rows: unknown): Json => ({ nodes: rows });
const dated = (value: unknown): Json | null => (value === null ? null : { value });
const each = (rows: unknown, show: (row: Json) => Json): Json[] => (rows as Rows).map(show);
const spoken = ({ text, speakers }: Json): Json => ({ text, speakers });
const actors = (rows: unknown): Json[] => each(rows, (actor) => ({ actor }));

/** By the names of the questions. */
export const PEER_QUESTIONS: Readonly<Record<string, PeerQuestion>> = {
  'article-page': {
    graphql: `query ($outlet: BigInt!) { articles: peerOutletArticlesList(outlet: $outlet, first: 20) {
      rowId title people: peopleList(first: 20) { name } organisations: organisationsList(first: 20) { name }
      quotes: saidList(first: 5) { text speakers: speakersList { name } } } }`,
    variables: ({ outlet }) => ({ outlet: number(outlet) }),
    shown: ({ articles }) => ({
      articles: nodes(
        each(articles, ({ rowId, title, people, organisations, quotes }) => ({
          id: `article-${String(rowId)}`,
          title,
          people: nodes(people),
          organisations: nodes(organisations),
          quotes: nodes(quotes),
        })),
      ),
    }),
  },
  'person-page': {
    graphql: `query ($id: BigInt!) { person: actorByRowId(rowId: $id) { name
      quotes: saidList(first: 20) { text article: articleByArticleId { title publishedValue } }
      meetings: metList(first: 10) { title participants: participantsList { name } articles: articlesList(first: 10) { title } } } }`,
    variables: ({ id }) => ({ id: number(id) }),
    shown: ({ person }) => {
      const { name, quotes, meetings } = person as Json;
      const article = ({ title, publishedValue }: Json): Json => ({
        title,
        published: dated(publishedValue),
      });
      return {
        person: {
          name,
          quotes: nodes(
            each(quotes, (quote) => ({ text: quote['text'], article: article(quote['article'] as Json) })),
          ),
          meetings: nodes(
            each(meetings, ({ title, participants, articles }) => ({
              title,
              participants: actors(participants),
              articles: nodes(articles),
            })),
          ),
        },
      };
    },
  },
  'meetings-between': {
    graphql: `query ($a: BigInt!, $b: BigInt!) { meetings: peerMeetingsBetweenList(a: $a, b: $b, first: 20) { title dateValue
      participants: participantsList { name } quotes: saidList(first: 20) { text speakers: speakersList { name } } } }`,
    variables: ({ a, b }) => ({ a: number(a), b: number(b) }),
    shown: ({ meetings }) => ({
      meetings: nodes(
        each(meetings, ({ title, dateValue, participants, quotes }) => ({
          title,
          date: dated(dateValue),
          participants: actors(participants),
          quotes: nodes(each(quotes, spoken)),
        })),
      ),
    }),
  },
  search: {
    graphql: `query ($words: String!) { nodes: peerFoundArticlesList(words: $words, first: 50) { rowId title }
      organisations: peerFoundOrganisationsList(words: $words) { name count }
      months: peerFoundMonthsList(words: $words) { key count } }`,
    variables: (variables) => variables,
    shown: (data) => ({
      articles: {
        nodes: each(data['nodes'], ({ rowId, title }) => ({ id: `article-${String(rowId)}`, title })),
        organisations: each(data['organisations'], ({ name, count }) => ({
          actor: { name },
          count: Number(count),
        })),
        months: each(data['months'], ({ key, count }) => ({ key, count: Number(count) })),
      },
    }),
  },
  'company-kept': {
    graphql: 'query ($id: BigInt!) { company: peerCompanyList(person: $id) { name articles } }',
    variables: ({ id }) => ({ id: number(id) }),
    shown: ({ company }) => ({
      person: {
        coMentions: each(company, ({ name, articles }) => ({ actor: { name }, articles: Number(articles) })),
      },
    }),
  },
  timeline: {
    graphql: `query ($speakers: [BigInt]!) { quotes: peerTimelineList(speakers: $speakers, first: 100) { rowId text saidValue
      speakers: speakersList { name } } }`,
    variables: ({ speakers }) => ({ speakers: (speakers as string[]).map(number) }),
    shown: ({ quotes }) => ({
      quotes: nodes(
        each(quotes, ({ rowId, text, saidValue, speakers }) => ({
          id: `quote-${String(rowId)}`,
          text,
          said: dated(saidValue),
          speakers,
        })),
      ),
    }),
  },
};
