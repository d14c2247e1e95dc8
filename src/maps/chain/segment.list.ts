import {
  byColumn,
  enumField,
  List,
  localizedField,
  OrderDirection,
  textField,
  through,
  toManyField,
  toOneField,
} from "../../platform/connection";
import { bilingual } from "../../platform/graphql/bilingual";
import { recordFields } from "../../platform/provenance";
import { enterpriseList } from "../../targets/enterprise";
import { chainFacet, chainList } from "./chain.list";
import { inChain } from "./chain-relation";
import { SegmentSupply } from "./segment-supply.entity";
import {
  ChainSegment,
  SegmentPresence,
  segmentPresenceLabels,
  SegmentStage,
  segmentStageLabels,
} from "./segment.entity";

const sort = {
  column: "sort",
  kind: "integer",
  nullable: false,
  description: bilingual("既定次序。", "The editor's order."),
} as const;

/** All segments, chain by chain in the editor's order. */
export const segmentList: List = new List({
  entity: ChainSegment,
  plural: "chainSegments",
  label: "环节",
  description: bilingual("环节。默认按既定次序。", "Segments of chains, in the editor's order unless said otherwise."),
  search: { number: 3, title: "name", texts: [] },
  fields: {
    ...recordFields,
    chain: toOneField(
      byColumn("chain_id", () => chainList),
      bilingual("所属产业链。", "Its chain."),
    ),
    stage: enumField("stage", SegmentStage, "SegmentStage", bilingual("位置。", "Where along the chain.")),
    presence: enumField(
      "presence",
      SegmentPresence,
      "SegmentPresence",
      bilingual("本地发展程度。", "How far it is present here."),
    ),
    name: localizedField("name", bilingual("名称。", "Name.")),
    enterprises: toManyField(
      through("enterprise_segment", "segment_id", "enterprise_id", () => enterpriseList),
      bilingual("所在企业。", "Enterprises that work in it."),
    ),
  },
  orders: { SORT: sort },
  defaultOrder: [{ field: "SORT", direction: OrderDirection.ASC }],
  facets: {
    chain: chainFacet(bilingual("按产业链。", "By chain.")),
    stage: {
      kind: "column",
      column: "stage",
      labels: segmentStageLabels,
      description: bilingual("按位置。", "By place along the chain."),
    },
    presence: {
      kind: "column",
      column: "presence",
      labels: segmentPresenceLabels,
      description: bilingual("按本地发展程度。", "By presence."),
    },
  },
});

/** All supplies between segments, by code. */
export const supplyList = new List({
  entity: SegmentSupply,
  plural: "segmentSupplies",
  label: "供应关系",
  description: bilingual("供应关系。默认按代码排列。", "Supplies between segments, by code unless said otherwise."),
  fields: {
    ...recordFields,
    supplier: toOneField(
      byColumn("supplier_id", () => segmentList),
      bilingual("供应方环节。", "The segment that supplies."),
    ),
    customer: toOneField(
      byColumn("customer_id", () => segmentList),
      bilingual("需求方环节。", "The segment that is supplied."),
    ),
    note: textField("note", bilingual("供应的内容。", "What is supplied.")),
  },
  defaultOrder: [{ field: "CODE", direction: OrderDirection.ASC }],
});

// What chains know of enterprises: the join table is ours, so the fields are added from here.
enterpriseList.extend({
  chain: toOneField(
    inChain("enterprise", "enterprise_segment", "enterprise_id", false),
    bilingual("所在产业链(按环节)。", "Chains of its segments."),
  ),
  segments: toManyField(
    through("enterprise_segment", "enterprise_id", "segment_id", () => segmentList),
    bilingual("所在环节。", "Segments it works in."),
  ),
});
enterpriseList.extendFacets({ chain: chainFacet(bilingual("按产业链。", "By chain.")) });

/** Counts by segment: a record counts for each of its segments. */
export const segmentFacet = (description: string) =>
  ({ kind: "relation", field: "segments", list: () => segmentList, description }) as const;
