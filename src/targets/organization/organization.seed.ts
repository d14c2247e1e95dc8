import { searchColumns } from "../../platform/connection";
import { organizationList } from "./organization.list";
import { localized, LONGEST_NAME, oneOf, optional, recordTable, reference } from "../../platform/seeding";
import { OrganizationKind } from "./organization.entity";

/** `organizations.csv`. */
export const organizationSeed = recordTable({
  file: "organizations",
  table: "organization",
  type: "Organization",
  columns: {
    ...localized("name", LONGEST_NAME),
    kind: oneOf(OrganizationKind),
    region: optional(reference("region")),
  },
  search: searchColumns(organizationList),
});
