import { Field, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { bilingual } from "../graphql/bilingual";
import { enumeration } from "../graphql/enumeration";
import { Node } from "../graphql/node";

/** Kinds of those who write. */
export enum ActorKind {
  ANONYMOUS = "anonymous",
  APP = "app",
  PERSON = "person",
  COMMAND = "command",
}

/** Names of the kinds. */
export const actorKindLabels = enumeration(
  ActorKind,
  "ActorKind",
  bilingual("操作者类型。", "Kind of whoever wrote."),
  {
    ANONYMOUS: { zh: "匿名访问者", en: "Somebody without credentials" },
    APP: { zh: "持接口密钥的应用", en: "An application with a key" },
    PERSON: { zh: "人员", en: "A person" },
    COMMAND: { zh: "命令行", en: "A command on the server" },
  },
);

/** 审计记录: one write of one record. Never changed, never removed; each is sealed by the hash of the one before. */
@Entity("audit_entry")
@ObjectType({
  implements: Node,
  description: bilingual(
    "审计记录:谁在何时对哪条记录做了什么;只增不改,逐条以散列相连。",
    "Who did what to which record, and when. Only added to; each entry is sealed with the hash of the one before.",
  ),
})
export class AuditEntry extends Node {
  /** Counts from 1 without gaps. */
  @PrimaryColumn("integer")
  id!: number;

  @Field(() => String, { description: bilingual("序号。", "Its number.") })
  @Column("text")
  code!: string;

  @Field(() => String, { description: bilingual("时刻,UTC。", "Moment, ISO 8601 in UTC.") })
  @Column("text")
  at!: string;

  @Field(() => ActorKind, { description: bilingual("操作者类型。", "Kind of whoever wrote.") })
  @Column("text")
  actorKind!: ActorKind;

  @Field(() => String, {
    description: bilingual(
      "操作者:人员标识、密钥的公开部分,或命令名。",
      "The person's subject, the public part of the key, or the name of the command.",
    ),
  })
  @Column("text")
  actor!: string;

  @Field(() => String, {
    nullable: true,
    description: bilingual("所代表单位的代码;空:无。", "Code of the organization it acted for. Null: of none."),
  })
  @Column("text", { nullable: true })
  organizationCode!: string | null;

  @Field(() => String, { description: bilingual("操作名。", "Name of the mutation or command.") })
  @Column("text")
  action!: string;

  @Field(() => String, { description: bilingual("记录的类型。", "Type of the record.") })
  @Column("text")
  subjectType!: string;

  @Field(() => String, { description: bilingual("记录的代码。", "Code of the record.") })
  @Column("text")
  subjectCode!: string;

  @Field(() => String, {
    nullable: true,
    description: bilingual("此前的内容(JSON);空:此前没有。", "What it was before, as JSON. Null: it was not there."),
  })
  @Column("text", { nullable: true })
  before!: string | null;

  @Field(() => String, {
    nullable: true,
    description: bilingual("此后的内容(JSON);空:已不存在。", "What it is after, as JSON. Null: it is no more."),
  })
  @Column("text", { nullable: true })
  after!: string | null;

  @Field(() => String, { description: bilingual("请求编号,与日志一致。", "Id of the request, as in the log.") })
  @Column("text")
  requestId!: string;

  /** SHA-256 of the entry before, 64 hexadecimal digits; of the first: zeros. */
  @Column("text")
  previousHash!: string;

  @Field(() => String, {
    description: bilingual("本条与前条的散列(SHA-256)。", "SHA-256 over this entry and the hash of the one before."),
  })
  @Column("text")
  hash!: string;
}
