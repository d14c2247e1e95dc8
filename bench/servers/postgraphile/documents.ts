import { PROJECTS, type QueryName, SEGMENTS } from "../../workload/variant";

const segments = (
  first: number,
) => `opportunitySegmentsByOpportunityId(first: ${first}, orderBy: [SEGMENT_SORT_ASC, SEGMENT_ID_ASC]) {
      nodes { chainSegmentBySegmentId { code nameZh } }
    }`;

const LISTED = `query Listed($chain: String!, $leastWan: BigInt!, $first: Int!) {
  allOpportunities(first: $first, condition: { inChain: $chain, leastWan: $leastWan }, orderBy: [NEWEST_DESC, PRIMARY_KEY_DESC]) {
    nodes {
      code
      titleZh
      investmentWan
      regionByRegionId { nameZh regionByParentId { nameZh } }
      chainByChainId { nameZh }
      ${segments(SEGMENTS.listed)}
      projectsByOpportunityId(first: ${PROJECTS}, orderBy: [NEWEST_DESC, PRIMARY_KEY_DESC]) { nodes { code nameZh regionByRegionId { nameZh } } }
    }
  }
}`;

/** What PostGraphile is asked, in the names that it makes of the tables. */
export const DOCUMENTS: Readonly<Record<QueryName, string>> = {
  Q1: "{ __typename }",
  Q2: `query Sheet($code: String!) {
  opportunityByCode(code: $code) {
    code
    titleZh
    summaryZh
    stage
    investmentWan
    regionByRegionId { code nameZh regionByParentId { code nameZh } }
    chainByChainId { code nameZh }
    ${segments(SEGMENTS.alone)}
  }
}`,
  Q3: LISTED,
  Q4: LISTED,
  Q5: `query Counts($stage: String!, $leastWan: BigInt!) {
  chain: countsByChain(stage: $stage, leastWan: $leastWan) { nodes { value label count } }
  region: countsByPrefecture(stage: $stage, leastWan: $leastWan) { nodes { value label count } }
}`,
  Q6: `query Search($text: String!, $first: Int!) {
  allOpportunities(first: $first, condition: { contains: $text }, orderBy: [NEWEST_DESC, PRIMARY_KEY_DESC]) {
    nodes { code titleZh regionByRegionId { nameZh } }
  }
}`,
};
