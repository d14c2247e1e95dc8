export { Organization, OrganizationKind } from "./organization.entity";
export { organizationList, organizationResolvers } from "./organization.list";
export { organizationSeed } from "./organization.seed";
