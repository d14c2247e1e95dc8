import { searchColumns } from "../../platform/connection";
import { fundList } from "./fund.list";
import {
  date,
  linkTable,
  localized,
  LONGEST_NAME,
  money,
  oneOf,
  optional,
  recordTable,
  reference,
  references,
  text,
  together,
  truth,
} from "../../platform/seeding";
import { FundKind, FundSizeBasis } from "./fund.entity";

const fundChain = linkTable("fund_chain", "fund_id", ["chain_id"]);

/** `funds.csv`. */
export const fundSeed = recordTable({
  file: "funds",
  table: "fund",
  type: "Fund",
  columns: {
    ...localized("name", LONGEST_NAME),
    kind: oneOf(FundKind),
    parent_code: optional(reference("fund", "parent_id")),
    size_100m_cny: optional(money("size_wan", { above: 0 })),
    size_basis: optional(oneOf(FundSizeBasis)),
    manager: optional(text(LONGEST_NAME)),
    established_on: optional(date()),
    region: reference("region"),
    all_chains: truth(),
    chains: references(fundChain, "chain_id", "chain"),
    ...localized("summary"),
  },
  asOf: "established_on",
  rules: [together(["size_100m_cny", "size_wan"], "size_basis")],
  parent: "parent_id",
  search: searchColumns(fundList),
});

/** `fund_investments.csv`. */
export const fundInvestmentSeed = recordTable({
  file: "fund_investments",
  table: "fund_investment",
  type: "FundInvestment",
  columns: {
    fund: reference("fund"),
    enterprise: reference("enterprise"),
    amount_100m_cny: optional(money("amount_wan", { above: 0 })),
    invested_on: optional(date()),
  },
  asOf: "invested_on",
});
