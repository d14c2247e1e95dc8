import type DataLoader from "dataloader";
import { list, sql } from "../../platform/database";
import type { RequestContext } from "../../platform/graphql/context";
import { manyLoader } from "../../platform/loading";
import { EnterprisePosition } from "./enterprise-segment.entity";
import { SegmentAlias } from "./segment-alias.entity";

/** Segments of an enterprise with their notes, by the enterprise's id, in the order of segments. */
export function positionsByEnterprise({ reader }: RequestContext): DataLoader<number, EnterprisePosition[]> {
  return manyLoader(
    (ids: readonly number[]) =>
      reader.select(
        EnterprisePosition,
        sql`SELECT * FROM enterprise_segment WHERE enterprise_id IN (${list(ids)}) ORDER BY enterprise_id, segment_id`,
      ),
    ({ enterpriseId }) => enterpriseId,
  );
}

/** Other words for a segment by its id, Chinese before English, then by the word. */
export function aliasesBySegment({ reader }: RequestContext): DataLoader<number, SegmentAlias[]> {
  return manyLoader(
    (ids: readonly number[]) =>
      reader.select(
        SegmentAlias,
        sql`SELECT * FROM segment_alias WHERE segment_id IN (${list(ids)}) ORDER BY segment_id, locale DESC, alias`,
      ),
    ({ segmentId }) => segmentId,
  );
}
