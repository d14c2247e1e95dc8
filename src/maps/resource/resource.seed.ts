import { searchColumns } from "../../platform/connection";
import { resourceList } from "./resource.list";
import {
  integer,
  links,
  linkTable,
  localized,
  LONGEST_NAME,
  micro,
  oneOf,
  optional,
  recordTable,
  reference,
  text,
  together,
  truth,
  unit,
  year,
} from "../../platform/seeding";
import { termSeed } from "../../platform/vocabulary";
import { ResourceMeasure } from "./resource.entity";

/** Units of quantities: of mass, volume, energy, length, area, computing, and of things that are counted. */
const UNITS =
  "kt t kt_oe kL 100M_m3 MW TWh km km2 mu head sites racks PFLOPS " +
  "kinds caves visits passengers trains routes persons enterprises institutions laboratories bn_tubers pct pct_of_province pct_of_national";

const resourceSegment = linkTable("resource_segment", "resource_id", ["segment_id"], ["note"]);

/** `resource_types.csv`. */
export const resourceTypeSeed = termSeed("resource_types", "resource_type", "ResourceType");

/** `resources.csv`. */
export const resourceSeed = recordTable({
  file: "resources",
  table: "resource",
  type: "Resource",
  columns: {
    type: reference("resource_type"),
    measure: oneOf(ResourceMeasure),
    ...localized("name", LONGEST_NAME),
    region: reference("region"),
    quantity: optional(micro("quantity_micro", { min: 0 })),
    unit: optional(unit(UNITS.split(" "))),
    year: optional(year()),
    national_rank: optional(integer({ min: 1 })),
    ...localized("description"),
    is_summable: truth(),
  },
  asOf: "year",
  rules: [together(["quantity", "quantity_micro"], "unit")],
  search: searchColumns(resourceList),
});

/** `resource_segments.csv`: which segments a resource feeds. */
export const resourceSegmentSeed = links({
  file: "resource_segments",
  owner: { column: "resource", table: "resource" },
  link: resourceSegment,
  columns: { segment: reference("chain_segment"), note: optional(text()) },
});
