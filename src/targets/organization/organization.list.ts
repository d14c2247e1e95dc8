import {
  connectionField,
  enumField,
  List,
  localizedField,
  OrderDirection,
  rootFields,
  toOneField,
} from "../../platform/connection";
import { bilingual } from "../../platform/graphql/bilingual";
import { recordFields } from "../../platform/provenance";
import { inRegion, Region, regionFacet, RegionLevel } from "../region";
import { Organization, OrganizationKind, organizationKindLabels } from "./organization.entity";

/** All organizations, by code. */
export const organizationList = new List({
  entity: Organization,
  plural: "organizations",
  label: "单位",
  description: bilingual("单位。默认按代码排列。", "Organizations, by code unless said otherwise."),
  search: { number: 9, title: "name", texts: [] },
  fields: {
    ...recordFields,
    kind: enumField("kind", OrganizationKind, "OrganizationKind", bilingual("类型。", "Kind.")),
    name: localizedField("name", bilingual("名称。", "Name.")),
    region: toOneField(inRegion(), bilingual("所在地区,含下级。", "Its region, with everything below.")),
  },
  defaultOrder: [{ field: "CODE", direction: OrderDirection.ASC }],
  facets: {
    kind: {
      kind: "column",
      column: "kind",
      labels: organizationKindLabels,
      description: bilingual("按类型。", "By kind."),
    },
    region: regionFacet("region", RegionLevel.PREFECTURE, bilingual("按地区。", "By region.")),
  },
});

/** Everything the room adds to the graph. */
export const organizationResolvers = [
  rootFields(organizationList),
  connectionField(
    () => Region,
    "organizations",
    organizationList,
    "region",
    bilingual("本地区及下级的单位。", "Organizations of this region and those below."),
  ),
];
