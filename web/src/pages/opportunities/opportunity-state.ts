import type { BrowseOpportunitiesQueryVariables, OpportunityFilter } from "../../api/documents";
import { codeField, codesField, queryCodec, type StateOf, textField } from "../../state/query-codec";

/** Longest text that the API searches for. */
export const LONGEST_TEXT = 200;

const FIELDS = {
  q: textField(LONGEST_TEXT),
  chain: codesField(),
  region: codesField(),
  stage: codesField(),
  mode: codesField(),
  open: codeField(),
};

/** What the page of opportunities shows, as its address says it. */
export type OpportunityState = StateOf<typeof FIELDS>;

/** The page's state in its address. */
export const opportunityCodec = queryCodec(FIELDS);

/** Rows that are asked for at a time. */
export const PAGE_SIZE = 50;

/** What the page asks for its state. */
export function variablesOf(state: OpportunityState): BrowseOpportunitiesQueryVariables {
  return { filter: filterOf(state), first: PAGE_SIZE };
}

function filterOf({ q, chain, region, stage, mode }: OpportunityState): OpportunityFilter {
  return {
    ...(q.trim() && { text: q.trim() }),
    ...(chain.length > 0 && { chain: { in: chain } }),
    ...(region.length > 0 && { region: { in: region } }),
    ...(stage.length > 0 && { stage: { in: stage as never } }),
    ...(mode.length > 0 && { cooperationMode: { in: mode as never } }),
  };
}
