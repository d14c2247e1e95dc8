import {
  enumField,
  integerField,
  List,
  localizedField,
  moneyField,
  textField,
  toOneField,
} from "../../platform/connection";
import { bilingual } from "../../platform/graphql/bilingual";
import { recordFields } from "../../platform/provenance";
import { inRegion, regionFacet, RegionLevel } from "../region";
import { Enterprise, EnterpriseRole, enterpriseRoleLabels, Ownership, ownershipLabels } from "./enterprise.entity";

/** All enterprises. Rooms above add what they know: segments, funds, projects. */
export const enterpriseList = new List({
  entity: Enterprise,
  plural: "enterprises",
  label: "企业",
  description: bilingual("企业。默认最新在前。", "Enterprises, newest information first unless said otherwise."),
  search: { number: 8, title: "name", texts: [] },
  fields: {
    ...recordFields,
    name: localizedField("name", bilingual("名称。", "Name.")),
    homeRegion: toOneField(
      inRegion("home_region_id"),
      bilingual("总部所在地区,含下级。", "Region of its headquarters, with everything below."),
    ),
    ownership: enumField("ownership", Ownership, "Ownership", bilingual("所有制。", "Ownership.")),
    role: enumField("role", EnterpriseRole, "EnterpriseRole", bilingual("角色。", "Role.")),
    stockCode: textField("stock_code", bilingual("证券代码。", "Stock code.")),
    revenue: moneyField("revenue_wan", bilingual("营业收入。", "Revenue.")),
    revenueYear: integerField("revenue_year", bilingual("营业收入的年份。", "Year of the revenue.")),
  },
  orders: {
    REVENUE: {
      column: "revenue_wan",
      kind: "integer",
      nullable: true,
      description: bilingual("营业收入。", "Revenue."),
    },
  },
  facets: {
    homeRegion: regionFacet(
      "homeRegion",
      RegionLevel.PROVINCE,
      bilingual("按总部所在地区。", "By region of the headquarters."),
    ),
    ownership: {
      kind: "column",
      column: "ownership",
      labels: ownershipLabels,
      description: bilingual("按所有制。", "By ownership."),
    },
    role: {
      kind: "column",
      column: "role",
      labels: enterpriseRoleLabels,
      description: bilingual("按角色。", "By role."),
    },
    revenue: {
      kind: "band",
      column: "revenue_wan",
      bounds: [1_000_000, 5_000_000, 10_000_000, 50_000_000],
      description: bilingual("按营业收入。", "By revenue."),
    },
  },
});
