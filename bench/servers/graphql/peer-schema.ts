import { PAGE_SIZE, PROJECTS, type QueryName, SEGMENTS, type Variant } from "../../workload/variant";
import type { Canonical, Count, Named } from "../../workload/canonical";
import { dataOf, graphqlRequest, type Operation, type ServerKind } from "../server-kind";

/**
 * The schema of the peers whose schema is written by hand: plain lists, amounts as numbers, names in Chinese. Mercurius takes
 * this text; Yoga and the naive server make the same schema in their own way.
 */
export const PEER_SCHEMA = `
  type Query {
    opportunity(code: String!): Opportunity
    opportunities(chain: String, leastWan: Float, text: String, first: Int!): [Opportunity!]!
    opportunityCounts(stage: String!, leastWan: Float!): OpportunityCounts!
  }
  type Opportunity {
    code: String!
    title: String!
    summary: String!
    stage: String!
    wan: Float
    region: Region!
    chain: Chain
    segments(first: Int!): [Segment!]!
    projects(first: Int!): [Project!]!
  }
  type Region { code: String! name: String! parent: Region }
  type Chain { code: String! name: String! }
  type Segment { code: String! name: String! }
  type Project { code: String! name: String! region: Region! }
  type OpportunityCounts { chain: [Count!]! region: [Count!]! }
  type Count { value: String label: String count: Int! }
`;

const LISTED = `query Listed($chain: String!, $leastWan: Float!, $first: Int!) {
  opportunities(first: $first, chain: $chain, leastWan: $leastWan) {
    code
    title
    wan
    region { name parent { name } }
    chain { name }
    segments(first: ${SEGMENTS.listed}) { code name }
    projects(first: ${PROJECTS}) { code name region { name } }
  }
}`;

const DOCUMENTS: Readonly<Record<QueryName, string>> = {
  Q1: "{ __typename }",
  Q2: `query Sheet($code: String!) {
  opportunity(code: $code) {
    code
    title
    summary
    stage
    wan
    region { code name parent { code name } }
    chain { code name }
    segments(first: ${SEGMENTS.alone}) { code name }
  }
}`,
  Q3: LISTED,
  Q4: LISTED,
  Q5: `query Counts($stage: String!, $leastWan: Float!) {
  opportunityCounts(stage: $stage, leastWan: $leastWan) {
    chain { value label count }
    region { value label count }
  }
}`,
  Q6: `query Search($text: String!, $first: Int!) {
  opportunities(first: $first, text: $text) { code title region { name } }
}`,
};

/** How the peers with this schema are asked, and what their answers mean. */
export const peerAdapter: Pick<ServerKind, "request" | "operation" | "canonical"> = {
  request: (query, variant) => graphqlRequest(operation(query, variant)),
  operation,
  canonical: <Name extends QueryName>(query: Name, body: unknown) => CANONICAL[query](dataOf(body)) as Canonical[Name],
};

function operation(query: QueryName, { code, chain, leastWan, stage, text }: Variant): Operation {
  const variables: Record<QueryName, Record<string, unknown>> = {
    Q1: {},
    Q2: { code },
    Q3: { chain, leastWan, first: PAGE_SIZE.Q3 },
    Q4: { chain, leastWan, first: PAGE_SIZE.Q4 },
    Q5: { stage, leastWan },
    Q6: { text, first: PAGE_SIZE.Q6 },
  };
  return { query: DOCUMENTS[query], variables: variables[query] };
}

interface Opportunity {
  code: string;
  title: string;
  summary: string;
  stage: string;
  wan: number | null;
  region: Named & { parent: Named | null };
  chain: Named | null;
  segments: Named[];
  projects: { code: string; name: string; region: { name: string } }[];
}

const listed = ({ opportunities }: { opportunities: Opportunity[] }) =>
  opportunities.map(({ region, chain, projects, ...rest }) => ({
    ...rest,
    region: region.name,
    regionParent: region.parent?.name ?? null,
    chain: chain?.name ?? null,
    projects: projects.map((project) => ({ ...project, region: project.region.name })),
  }));

const CANONICAL: { [Name in QueryName]: (data: never) => Canonical[Name] } = {
  Q1: ({ __typename }: { __typename: "Query" }) => __typename,
  Q2: ({ opportunity }: { opportunity: Opportunity | null }) => opportunity,
  Q3: listed,
  Q4: listed,
  Q5: ({ opportunityCounts }: { opportunityCounts: { chain: Count[]; region: Count[] } }) => opportunityCounts,
  Q6: ({ opportunities }: { opportunities: Opportunity[] }) =>
    opportunities.map(({ code, title, region }) => ({ code, title, region: region.name })),
};
