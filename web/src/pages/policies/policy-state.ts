import type {
  ListPoliciesQueryVariables,
  PolicyChoicesQueryVariables,
  PolicyFilter,
  PolicyLevel,
  PolicyOrder,
} from "../../api/documents";
import {
  choiceField,
  choicesField,
  codeField,
  codesField,
  dateField,
  queryCodec,
  type StateOf,
  textField,
} from "../../state/query-codec";

/** Longest text that the API searches for, characters. */
export const LONGEST_TEXT = 200;

/** Rows that are asked for at a time. */
const PAGE_SIZE = 50;

const LEVELS: readonly PolicyLevel[] = ["NATIONAL", "PROVINCIAL", "MUNICIPAL", "COUNTY"];

/** Orders of the list. Newest is the API's own. */
const ORDERS = ["newest", "issued", "ending"] as const;

const FIELDS = {
  q: textField(LONGEST_TEXT),
  on: dateField(),
  instrument: codesField(),
  chain: codesField(),
  region: codesField(),
  level: choicesField(LEVELS),
  order: choiceField(ORDERS, "newest"),
  open: codeField(),
};

/** What the page of policies shows, as its address says it. */
export type PolicyState = StateOf<typeof FIELDS>;

/** The page's state in its address. */
export const policyCodec = queryCodec(FIELDS);

/** A state with no conditions, of which the rest stays as it is. */
export const NO_CONDITIONS = { q: "", on: null, instrument: [], chain: [], region: [], level: [] } as const;

/** How many conditions hold, the text not counted. */
export function conditionCount({ on, instrument, chain, region, level }: PolicyState): number {
  return [instrument, chain, region, level].reduce((sum, values) => sum + values.length, on === null ? 0 : 1);
}

/** What the list is asked with. */
export function listVariables(state: PolicyState): ListPoliciesQueryVariables {
  return { filter: filterOf(state), orderBy: orderOf(state.order), first: PAGE_SIZE };
}

/** What the counts are asked with: behind each choice the conditions of the other kinds. */
export function choiceVariables(state: PolicyState): PolicyChoicesQueryVariables {
  return {
    instrument: filterOf({ ...state, instrument: [] }),
    chain: filterOf({ ...state, chain: [] }),
    region: filterOf({ ...state, region: [] }),
    level: filterOf({ ...state, level: [] }),
  };
}

function filterOf({ q, on, instrument, chain, region, level }: PolicyState): PolicyFilter {
  return {
    ...(q.trim() && { text: q.trim() }),
    ...(on !== null && { inForceOn: on }),
    ...(instrument.length > 0 && { instruments: { some: { code: { in: instrument } } } }),
    ...(chain.length > 0 && { chain: { in: chain } }),
    ...(region.length > 0 && { region: { in: region } }),
    ...(level.length > 0 && { level: { in: level } }),
  };
}

function orderOf(order: PolicyState["order"]): PolicyOrder[] | undefined {
  switch (order) {
    case "newest":
      return undefined;
    case "issued":
      return [{ field: "ISSUED_ON", direction: "DESC" }];
    case "ending":
      return [{ field: "VALID_UNTIL", direction: "ASC" }];
  }
}
