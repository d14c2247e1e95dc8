import { declareVisibility, seesEverything, type Viewer } from "../../platform/access";
import { RegionCoverage } from "./region-coverage.entity";

/** Who covers which region is for people of the work, whatever their place or chain: they court where somebody opens the doors. */
export function seesCoverage(viewer: Viewer): boolean {
  return viewer.kind === "person" || seesEverything(viewer);
}

declareVisibility({ entity: RegionCoverage, row: ({ viewer }) => seesCoverage(viewer) });
