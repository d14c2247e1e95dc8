import {
  byColumn,
  byTree,
  enumField,
  integerField,
  List,
  localizedField,
  OrderDirection,
  toOneField,
} from "../../platform/connection";
import { bilingual } from "../../platform/graphql/bilingual";
import { recordFields } from "../../platform/provenance";
import { RegionMeasure, regionMeasureLabels, RegionStatistic } from "./region-statistic.entity";
import { Region, RegionLevel, regionLevelLabels, RegionSide, regionSideLabels } from "./region.entity";

/** All regions, by code. */
export const regionList: List = new List({
  entity: Region,
  plural: "regions",
  label: "地区",
  description: bilingual("地区。默认按代码排列。", "Regions, by code unless said otherwise."),
  search: { number: 1, title: "name", texts: [] },
  fields: {
    ...recordFields,
    name: localizedField("name", bilingual("名称。", "Name.")),
    level: enumField("level", RegionLevel, "RegionLevel", bilingual("级别。", "Level.")),
    side: enumField("side", RegionSide, "RegionSide", bilingual("招商方或目标方。", "Home or target side.")),
    parent: toOneField(
      byColumn("parent_id", () => regionList),
      bilingual("直接上级。", "The region right above."),
    ),
    within: toOneField(
      byTree("id", "region_closure", () => regionList),
      bilingual("本身或其任一上级。", "The region itself or any one above it."),
    ),
  },
  defaultOrder: [{ field: "CODE", direction: OrderDirection.ASC }],
  facets: {
    level: {
      kind: "column",
      column: "level",
      labels: regionLevelLabels,
      description: bilingual("按级别。", "By level."),
    },
    side: {
      kind: "column",
      column: "side",
      labels: regionSideLabels,
      description: bilingual("按招商方或目标方。", "By side."),
    },
  },
});

/** How a record with a column `region_id` belongs to its region and to every region above it. */
export const inRegion = (column = "region_id") => byTree(column, "region_closure", () => regionList);

/** Counts by region of one level; every region below counts for it. */
export const regionFacet = (field: string, level: RegionLevel, description: string) =>
  ({ kind: "tree", field, list: () => regionList, levels: RegionLevel, level, description }) as const;

/** All region statistics, by code. */
export const regionStatisticList = new List({
  entity: RegionStatistic,
  plural: "regionStatistics",
  label: "地区统计数",
  description: bilingual("地区统计数。", "Statistics of regions."),
  fields: {
    ...recordFields,
    region: toOneField(
      byColumn("region_id", () => regionList),
      bilingual("地区(不含下级)。", "The region itself, not those below."),
    ),
    measure: enumField("measure", RegionMeasure, "RegionMeasure", bilingual("统计项。", "What is counted.")),
    year: integerField("year", bilingual("年份。", "Year.")),
  },
  orders: { YEAR: { column: "year", kind: "integer", nullable: false, description: bilingual("年份。", "Year.") } },
  defaultOrder: [{ field: "YEAR", direction: OrderDirection.DESC }],
  facets: {
    measure: {
      kind: "column",
      column: "measure",
      labels: regionMeasureLabels,
      description: bilingual("按统计项。", "By measure."),
    },
  },
});
