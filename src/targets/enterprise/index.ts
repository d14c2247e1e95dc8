export { EnterpriseRanking } from "./enterprise-ranking.entity";
export { Enterprise, EnterpriseRole, Ownership } from "./enterprise.entity";
export { enterpriseList } from "./enterprise.list";
export { enterpriseResolvers } from "./enterprise.resolver";
export { enterpriseSeed } from "./enterprise.seed";
