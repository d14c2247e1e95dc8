import "./audit-entry.access";
import { rootFields } from "../connection";
import { auditList } from "./audit-entry.list";

export { ActorKind, AuditEntry } from "./audit-entry.entity";
export { type Actor, appendAudit, type Deed, verifyAudit } from "./audit-chain";

/** Everything the room adds to the graph. */
export const auditResolvers = [rootFields(auditList)];
