import type {
  CooperationMode,
  ListOpportunitiesQueryVariables,
  OpportunityChoicesQueryVariables,
  OpportunityFilter,
  OpportunityOrder,
  OpportunityStage,
} from "../../api/documents";
import {
  amountField,
  choiceField,
  choicesField,
  codeField,
  codesField,
  queryCodec,
  type StateOf,
  textField,
} from "../../state/query-codec";

/** Longest text that the API searches for, characters. */
export const LONGEST_TEXT = 200;

/** Most opportunities that the API compares. */
export const MOST_COMPARED = 10;

/** Rows that are asked for at a time. */
const PAGE_SIZE = 50;

const STAGES: readonly OpportunityStage[] = ["OPEN", "NEGOTIATING", "SIGNED", "CLOSED", "UNKNOWN"];
const MODES: readonly CooperationMode[] = ["ANY", "JOINT_VENTURE", "LEASE", "PPP", "SOLE", "UNKNOWN"];

/** Orders of the list. Newest is the API's own. */
export const ORDERS = ["newest", "largest", "smallest", "title"] as const;

/** One of the orders of the list. */
export type OrderName = (typeof ORDERS)[number];

const FIELDS = {
  q: textField(LONGEST_TEXT),
  chain: codesField(),
  region: codesField(),
  stage: choicesField(STAGES),
  mode: choicesField(MODES),
  year: codesField(),
  min: amountField(),
  max: amountField(),
  order: choiceField(ORDERS, "newest"),
  open: codeField(),
  inquiry: codeField(),
  compare: codesField(MOST_COMPARED),
  show: choiceField(["list", "comparison"], "list"),
  view: choiceField(["picture", "table"], "picture"),
};

/** What the page of opportunities shows, as its address says it. Amounts are in 亿元. */
export type OpportunityState = StateOf<typeof FIELDS>;

/** The page's state in its address. */
export const opportunityCodec = queryCodec(FIELDS);

/** A kind of condition that a reader chooses values of. */
export type Choice = "chain" | "region" | "stage" | "mode" | "amount" | "year";

/** A state with no conditions, of which the rest stays as it is. */
export const NO_CONDITIONS = {
  q: "",
  chain: [],
  region: [],
  stage: [],
  mode: [],
  year: [],
  min: null,
  max: null,
} as const;

/** How many conditions hold, the text not counted. */
export function conditionCount({ chain, region, stage, mode, year, min, max }: OpportunityState): number {
  const chosen = [chain, region, stage, mode, year].reduce((sum, values) => sum + values.length, 0);
  return chosen + (min === null && max === null ? 0 : 1);
}

/** What the list is asked with. */
export function listVariables(state: OpportunityState): ListOpportunitiesQueryVariables {
  return { filter: filterOf(state), orderBy: orderOf(state.order), first: PAGE_SIZE };
}

/** What the counts are asked with: behind each choice the conditions of the other kinds. */
export function choiceVariables(state: OpportunityState): OpportunityChoicesQueryVariables {
  return {
    chain: filterOf(state, "chain"),
    region: filterOf(state, "region"),
    stage: filterOf(state, "stage"),
    mode: filterOf(state, "mode"),
    amount: filterOf(state, "amount"),
    year: filterOf(state, "year"),
  };
}

function filterOf(state: OpportunityState, without?: Choice): OpportunityFilter {
  const { q, chain, region, stage, mode, year, min, max } = state;
  const chosen = <Value>(choice: Choice, values: readonly Value[]) => choice !== without && values.length > 0;
  const investment = { ...(min !== null && { gte: String(min) }), ...(max !== null && { lte: String(max) }) };
  return {
    ...(q.trim() && { text: q.trim() }),
    ...(chosen("chain", chain) && { chain: { in: chain } }),
    ...(chosen("region", region) && { region: { in: region } }),
    ...(chosen("stage", stage) && { stage: { in: stage } }),
    ...(chosen("mode", mode) && { cooperationMode: { in: mode } }),
    ...(chosen("year", year) && { or: year.map((eq) => ({ publishedOn: { eq } })) }),
    ...(chosen("amount", Object.keys(investment)) && { investment }),
  };
}

function orderOf(order: OrderName): OpportunityOrder[] | undefined {
  switch (order) {
    case "newest":
      return undefined;
    case "largest":
      return [{ field: "INVESTMENT", direction: "DESC" }];
    case "smallest":
      return [{ field: "INVESTMENT", direction: "ASC" }];
    case "title":
      return [{ field: "TITLE", direction: "ASC" }];
  }
}
