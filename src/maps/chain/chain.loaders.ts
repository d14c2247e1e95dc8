import { sql } from "../../platform/database";
import { recordsBelow } from "../../platform/loading";
import { Enterprise } from "../../targets/enterprise";
import { EnterprisePosition } from "./enterprise-segment.entity";
import { SegmentAlias } from "./segment-alias.entity";
import { ChainSegment } from "./segment.entity";

/** Segments of an enterprise with their notes, by the enterprise's id, in the order of segments. */
export const positionsByEnterprise = recordsBelow({
  parent: Enterprise,
  field: "positions",
  entity: EnterprisePosition,
  key: "enterprise_id",
  keyOf: ({ enterpriseId }) => enterpriseId,
  order: sql`segment_id`,
});

/** Other words for a segment by its id, Chinese before English, then by the word. */
export const aliasesBySegment = recordsBelow({
  parent: ChainSegment,
  field: "aliases",
  entity: SegmentAlias,
  key: "segment_id",
  keyOf: ({ segmentId }) => segmentId,
  order: sql`locale DESC, alias`,
});
