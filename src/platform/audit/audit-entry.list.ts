import { enumField, List, OrderDirection, textField } from "../connection";
import { bilingual } from "../graphql/bilingual";
import { ActorKind, actorKindLabels, AuditEntry } from "./audit-entry.entity";

/** All entries, the newest first. */
export const auditList = new List({
  entity: AuditEntry,
  plural: "auditEntries",
  label: "审计记录",
  description: bilingual(
    "审计记录,仅主管部门与管理员可见。默认最新在前。",
    "Audit entries, shown to the office and to administrators, the newest first unless said otherwise.",
  ),
  isDated: false,
  fields: {
    at: textField("at", bilingual("时刻。", "Moment.")),
    actor: textField("actor", bilingual("操作者。", "Whoever wrote.")),
    actorKind: enumField("actor_kind", ActorKind, "ActorKind", bilingual("操作者类型。", "Kind of whoever wrote.")),
    organizationCode: textField("organization_code", bilingual("单位代码。", "Code of the organization.")),
    action: textField("action", bilingual("操作名。", "Name of the mutation or command.")),
    subjectType: textField("subject_type", bilingual("记录的类型。", "Type of the record.")),
    subjectCode: textField("subject_code", bilingual("记录的代码。", "Code of the record.")),
    requestId: textField("request_id", bilingual("请求编号。", "Id of the request.")),
  },
  orders: {
    AT: { column: "at", kind: "text", nullable: false, description: bilingual("时刻。", "Moment.") },
  },
  defaultOrder: [{ field: "AT", direction: OrderDirection.DESC }],
  facets: {
    actorKind: {
      kind: "column",
      column: "actor_kind",
      labels: actorKindLabels,
      description: bilingual("按操作者类型。", "By kind of whoever wrote."),
    },
    action: { kind: "column", column: "action", labels: {}, description: bilingual("按操作。", "By mutation.") },
    subjectType: {
      kind: "column",
      column: "subject_type",
      labels: {},
      description: bilingual("按记录的类型。", "By type of the record."),
    },
  },
});
