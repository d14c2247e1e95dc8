import { PROJECTS, type QueryName, SEGMENTS } from "../../workload/variant";

const LISTED = `query Listed($chain: String!, $amount: Decimal!, $first: Int!) {
  opportunities(first: $first, filter: { chain: { eq: $chain }, investment: { gte: $amount } }) {
    nodes {
      code
      title
      investment { amount }
      region { name parent { name } }
      chain { name }
      segments(first: ${SEGMENTS.listed}) { nodes { code name } }
      projects(first: ${PROJECTS}) { nodes { code name region { name } } }
    }
  }
}`;

/** What the product is asked. Its own order, the newest information first, is the order of every list. */
export const DOCUMENTS: Readonly<Record<QueryName, string>> = {
  Q1: "{ __typename }",
  Q2: `query Sheet($code: String!) {
  opportunity(code: $code) {
    code
    title
    summary
    stage
    investment { amount }
    region { code name parent { code name } }
    chain { code name }
    segments(first: ${SEGMENTS.alone}) { nodes { code name } }
  }
}`,
  Q3: LISTED,
  Q4: LISTED,
  Q5: `query Counts($stage: OpportunityStage!, $amount: Decimal!) {
  opportunities(filter: { stage: { eq: $stage }, investment: { gte: $amount } }) {
    facets {
      chain { value label count }
      region(level: PREFECTURE) { value label count }
    }
  }
}`,
  Q6: `query Search($text: String!, $first: Int!) {
  opportunities(first: $first, filter: { text: $text }) {
    nodes { code title region { name } }
  }
}`,
};
