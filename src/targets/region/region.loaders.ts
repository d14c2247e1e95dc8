import type DataLoader from "dataloader";
import type { RequestContext } from "../../platform/graphql/context";
import { manyLoader } from "../../platform/loading";
import { type Ancestor, findAncestors } from "./region.repository";

/** Regions above a region by its id, nearest first. */
export function ancestorsByRegion({ reader }: RequestContext): DataLoader<number, Ancestor[]> {
  return manyLoader(
    (ids: readonly number[]) => findAncestors(reader, ids),
    ({ descendantId }) => descendantId,
  );
}
