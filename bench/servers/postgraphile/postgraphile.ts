import type { Canonical, Count, Named } from "../../workload/canonical";
import { PAGE_SIZE, type QueryName, type Variant } from "../../workload/variant";
import { newerNode, peerCommand } from "../peer-process";
import { dataOf, graphqlRequest, type Operation, type ServerKind } from "../server-kind";
import { DOCUMENTS } from "./documents";

/** PostGraphile 5 over the product's tables, with the conditions and orders that its documentation tells to add. */
export const postgraphile: ServerKind = {
  name: "postgraphile",
  title: "PostGraphile 5",
  database: "postgres",
  command: (places) => peerCommand("postgraphile", "postgres", newerNode())(places),
  request: (query, variant) => graphqlRequest(operation(query, variant)),
  operation,
  canonical: <Name extends QueryName>(query: Name, body: unknown) => CANONICAL[query](dataOf(body)) as Canonical[Name],
};

function operation(query: QueryName, { code, chain, leastWan, stage, text }: Variant): Operation {
  const variables: Record<QueryName, Record<string, unknown>> = {
    Q1: {},
    Q2: { code },
    Q3: { chain, leastWan: String(leastWan), first: PAGE_SIZE.Q3 },
    Q4: { chain, leastWan: String(leastWan), first: PAGE_SIZE.Q4 },
    Q5: { stage, leastWan: String(leastWan) },
    Q6: { text, first: PAGE_SIZE.Q6 },
  };
  return { query: DOCUMENTS[query], variables: variables[query] };
}

interface NamedZh {
  code: string;
  nameZh: string;
}
interface Opportunity {
  code: string;
  titleZh: string;
  summaryZh: string;
  stage: string;
  investmentWan: string | null;
  regionByRegionId: NamedZh & { regionByParentId: NamedZh | null };
  chainByChainId: NamedZh | null;
  opportunitySegmentsByOpportunityId: { nodes: { chainSegmentBySegmentId: NamedZh }[] };
  projectsByOpportunityId: { nodes: (NamedZh & { regionByRegionId: NamedZh })[] };
}
interface CountNode {
  value: string | null;
  label: string | null;
  count: string;
}

const named = ({ code, nameZh }: NamedZh): Named => ({ code, name: nameZh });
const wan = (text: string | null) => (text === null ? null : Number(text));
const segments = ({ opportunitySegmentsByOpportunityId: { nodes } }: Opportunity) =>
  nodes.map(({ chainSegmentBySegmentId }) => named(chainSegmentBySegmentId));
const counts = ({ nodes }: { nodes: CountNode[] }): Count[] =>
  nodes.map(({ count, ...rest }) => ({ ...rest, count: Number(count) }));

const listed = ({ allOpportunities }: { allOpportunities: { nodes: Opportunity[] } }) =>
  allOpportunities.nodes.map((one) => ({
    code: one.code,
    title: one.titleZh,
    wan: wan(one.investmentWan),
    region: one.regionByRegionId.nameZh,
    regionParent: one.regionByRegionId.regionByParentId?.nameZh ?? null,
    chain: one.chainByChainId?.nameZh ?? null,
    segments: segments(one),
    projects: one.projectsByOpportunityId.nodes.map((project) => ({
      ...named(project),
      region: project.regionByRegionId.nameZh,
    })),
  }));

const CANONICAL: { [Name in QueryName]: (data: never) => Canonical[Name] } = {
  Q1: ({ __typename }: { __typename: "Query" }) => __typename,
  Q2: ({ opportunityByCode: one }: { opportunityByCode: Opportunity | null }) =>
    one && {
      code: one.code,
      title: one.titleZh,
      summary: one.summaryZh,
      stage: one.stage,
      wan: wan(one.investmentWan),
      region: {
        ...named(one.regionByRegionId),
        parent: one.regionByRegionId.regionByParentId && named(one.regionByRegionId.regionByParentId),
      },
      chain: one.chainByChainId && named(one.chainByChainId),
      segments: segments(one),
    },
  Q3: listed,
  Q4: listed,
  Q5: ({ chain, region }: { chain: { nodes: CountNode[] }; region: { nodes: CountNode[] } }) => ({
    chain: counts(chain),
    region: counts(region),
  }),
  Q6: ({ allOpportunities }: { allOpportunities: { nodes: Opportunity[] } }) =>
    allOpportunities.nodes.map(({ code, titleZh, regionByRegionId }) => ({
      code,
      title: titleZh,
      region: regionByRegionId.nameZh,
    })),
};
