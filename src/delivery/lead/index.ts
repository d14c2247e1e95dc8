import "./lead.access";
export { Lead } from "./lead.entity";
export { leadResolvers } from "./lead.resolver";
export { signingMutations } from "./lead.signing";
export { leadMutations } from "./lead.write";
export { LeadStatusChange } from "./lead-status-change.entity";
export { Visit } from "./visit.entity";
export { visitMutations } from "./visit.write";
