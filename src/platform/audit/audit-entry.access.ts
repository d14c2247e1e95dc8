import { declareVisibility } from "../access";
import { AuditEntry } from "./audit-entry.entity";

// It is for those who see everything.
declareVisibility({ entity: AuditEntry, row: () => false });
