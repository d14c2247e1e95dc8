import {
  booleanField,
  byColumn,
  enumField,
  List,
  localizedField,
  OrderDirection,
  toOneField,
} from "../../platform/connection";
import { bilingual } from "../../platform/graphql/bilingual";
import { recordFields } from "../../platform/provenance";
import { organizationList } from "../../targets/organization";
import { Chain, LeadBasis, leadBasisLabels } from "./chain.entity";

const sort = {
  column: "sort",
  kind: "integer",
  nullable: false,
  description: bilingual("既定次序。", "The editor's order."),
} as const;

/** All chains, in the editor's order. */
export const chainList: List = new List({
  entity: Chain,
  plural: "chains",
  label: "产业链",
  description: bilingual("产业链。默认按既定次序。", "Industry chains, in the editor's order unless said otherwise."),
  search: { number: 2, title: "name", texts: [] },
  fields: {
    ...recordFields,
    name: localizedField("name", bilingual("名称。", "Name.")),
    leadDepartment: toOneField(
      byColumn("lead_department_id", () => organizationList),
      bilingual("链长执行部门。", "Lead department."),
    ),
    leadBasis: enumField(
      "lead_basis",
      LeadBasis,
      "LeadBasis",
      bilingual("部门对应关系的依据。", "What the pairing rests on."),
    ),
    isKeyChain: booleanField("is_key_chain", bilingual("是否重点链。", "Whether it is a key chain.")),
  },
  orders: { SORT: sort },
  defaultOrder: [{ field: "SORT", direction: OrderDirection.ASC }],
  facets: {
    leadBasis: {
      kind: "column",
      column: "lead_basis",
      labels: leadBasisLabels,
      description: bilingual("按依据。", "By basis."),
    },
    leadDepartment: {
      kind: "relation",
      field: "leadDepartment",
      list: () => organizationList,
      description: bilingual("按部门。", "By lead department."),
    },
  },
});

/** Counts by chain: a record counts for every chain it belongs to. */
export const chainFacet = (description: string) =>
  ({ kind: "relation", field: "chain", list: () => chainList, description }) as const;
