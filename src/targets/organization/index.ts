export { Organization, OrganizationKind } from "./organization.entity";
export { organizationList, organizationResolvers } from "./organization.list";
