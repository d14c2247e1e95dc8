import { searchColumns } from "../../platform/connection";
import { regionList } from "./region.list";
import { sql } from "../../platform/database";
import {
  degrees,
  integer,
  localized,
  LONGEST_NAME,
  micro,
  oneOf,
  optional,
  recordTable,
  reference,
  together,
  unit,
  year,
} from "../../platform/seeding";
import { RegionMeasure } from "./region-statistic.entity";
import { RegionLevel, RegionSide } from "./region.entity";

/** `regions.csv`. What is below what, at any distance, follows from the parents. */
export const regionSeed = recordTable({
  file: "regions",
  table: "region",
  type: "Region",
  columns: {
    parent_code: optional(reference("region", "parent_id")),
    level: oneOf(RegionLevel),
    side: oneOf(RegionSide),
    ...localized("name", LONGEST_NAME),
    longitude: optional(degrees(180)),
    latitude: optional(degrees(90)),
    tile_column: optional(integer({ min: 0 })),
    tile_row: optional(integer({ min: 0 })),
  },
  rules: [together("longitude", "latitude"), together("tile_column", "tile_row")],
  parent: "parent_id",
  unique: ["tile_column", "tile_row"],
  search: searchColumns(regionList),
  derived: [
    sql`DELETE FROM region_closure`,
    sql`INSERT INTO region_closure (descendant_id, ancestor_id, distance)
        WITH RECURSIVE line (descendant_id, ancestor_id, distance) AS (
          SELECT id, id, 0 FROM region
          UNION ALL
          SELECT line.descendant_id, region.parent_id, line.distance + 1
          FROM line JOIN region ON region.id = line.ancestor_id
          WHERE region.parent_id IS NOT NULL
        )
        SELECT descendant_id, ancestor_id, distance FROM line`,
  ],
});

/** `region_statistics.csv`. */
export const regionStatisticSeed = recordTable({
  file: "region_statistics",
  table: "region_statistic",
  type: "RegionStatistic",
  columns: {
    region: reference("region"),
    measure: oneOf(RegionMeasure),
    value: micro("value_micro", { min: 0 }),
    unit: unit(["10k_persons", "100m_cny", "km2", "10k_urban_residents"]),
    year: year(),
  },
  asOf: "year",
});
