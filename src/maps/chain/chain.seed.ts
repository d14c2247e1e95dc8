import { searchColumns } from "../../platform/connection";
import { chainList } from "./chain.list";
import { segmentList } from "./segment.list";
import { message } from "../../platform/graphql/bilingual";
import {
  emptyWhen,
  integer,
  links,
  linkTable,
  localized,
  LONGEST_NAME,
  oneOf,
  optional,
  recordTable,
  reference,
  type RowRule,
  text,
  texts,
  truth,
} from "../../platform/seeding";
import { LeadBasis } from "./chain.entity";
import { SegmentPresence, SegmentStage } from "./segment.entity";

const segmentAlias = linkTable("segment_alias", "segment_id", ["locale", "alias"]);
const enterpriseSegment = linkTable("enterprise_segment", "enterprise_id", ["segment_id"], ["note"]);

const notItsOwnSupplier: RowRule = ({ codes }, complain) => {
  if (codes.supplier_id !== codes.customer_id) return;
  complain("customer", message("环节不能供应自己。", "A segment does not supply itself."));
};

/** `chains.csv`. */
export const chainSeed = recordTable({
  file: "chains",
  table: "chain",
  type: "Chain",
  columns: {
    ...localized("name", LONGEST_NAME),
    lead_department: optional(reference("organization")),
    lead_basis: oneOf(LeadBasis),
    is_key_chain: truth(),
    sort: integer(),
    note: optional(text()),
  },
  rules: [emptyWhen(["lead_department", "lead_department_id"], "lead_basis", LeadBasis.NOT_FOUND)],
  search: searchColumns(chainList),
});

/** `segments.csv`. */
export const segmentSeed = recordTable({
  file: "segments",
  table: "chain_segment",
  type: "ChainSegment",
  columns: {
    chain: reference("chain"),
    stage: oneOf(SegmentStage),
    presence: oneOf(SegmentPresence),
    ...localized("name", LONGEST_NAME),
    sort: integer(),
    note: optional(text()),
  },
  search: { ...searchColumns(segmentList), alias: { link: segmentAlias, column: "alias" } },
});

/** `segment_aliases.csv`: one row per segment, each cell a list of words. */
export const segmentAliasSeed = links({
  file: "segment_aliases",
  owner: { column: "segment", table: "chain_segment" },
  link: segmentAlias,
  columns: {
    aliases_zh: texts(segmentAlias, "alias", { locale: "zh" }),
    aliases_en: texts(segmentAlias, "alias", { locale: "en" }),
  },
});

/** `segment_supplies.csv`. */
export const segmentSupplySeed = recordTable({
  file: "segment_supplies",
  table: "segment_supply",
  type: "SegmentSupply",
  columns: {
    supplier: reference("chain_segment"),
    customer: reference("chain_segment"),
    note: optional(text()),
  },
  rules: [notItsOwnSupplier],
  unique: ["supplier_id", "customer_id"],
});

/** `enterprise_segments.csv`: where on the chains an enterprise works. */
export const enterpriseSegmentSeed = links({
  file: "enterprise_segments",
  owner: { column: "enterprise", table: "enterprise" },
  link: enterpriseSegment,
  columns: { segment: reference("chain_segment"), note: optional(text()) },
});
