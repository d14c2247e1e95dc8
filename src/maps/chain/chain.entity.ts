import { Field, Int, ObjectType } from "type-graphql";
import { Column, Entity } from "typeorm";
import { bilingual } from "../../platform/graphql/bilingual";
import { enumeration } from "../../platform/graphql/enumeration";
import { LocalizedField, ToOne } from "../../platform/graphql/fields";
import { CatalogRecord } from "../../platform/provenance";
import { LocalizedText } from "../../platform/values";
import { Organization } from "../../targets/organization";

/** What the pairing of a chain with its lead department rests on. */
export enum LeadBasis {
  STATED = "STATED",
  IMPLIED = "IMPLIED",
  NOT_FOUND = "NOT_FOUND",
}

/** Names of the bases. */
export const leadBasisLabels = enumeration(
  LeadBasis,
  "LeadBasis",
  bilingual("链长执行部门的依据。", "What the pairing with the lead department rests on."),
  {
    STATED: { zh: "来源写明", en: "Stated by the source" },
    IMPLIED: {
      zh: "由该部门印发规划或召集会议推得",
      en: "Implied: the department issued the plan, convened the meeting or presented the chain",
    },
    NOT_FOUND: { zh: "未找到", en: "Not found" },
  },
);

/** 产业链: an industry chain that the province promotes. */
@Entity("chain")
@ObjectType({ implements: CatalogRecord, description: bilingual("产业链。", "An industry chain.") })
export class Chain extends CatalogRecord {
  @LocalizedField(bilingual("名称。", "Name."))
  @Column(() => LocalizedText)
  name!: LocalizedText;

  @Column("integer", { nullable: true })
  leadDepartmentId!: number | null;

  @ToOne(() => Organization, bilingual("链长执行部门;空:未找到。", "Its lead department. Null: not found."), {
    nullable: true,
  })
  readonly leadDepartment?: Organization;

  @Field(() => LeadBasis, { description: bilingual("与部门对应关系的依据。", "What the pairing rests on.") })
  @Column("text")
  leadBasis!: LeadBasis;

  @Field(() => Boolean, { description: bilingual("来源是否称其为重点链。", "Whether sources name it a key chain.") })
  @Column("boolean")
  isKeyChain!: boolean;

  @Field(() => Int, { description: bilingual("排列次序。", "Place in the order of chains.") })
  @Column("integer")
  sort!: number;

  @Field(() => String, {
    nullable: true,
    description: bilingual("编者注(原文语言)。", "The editor's note, in the language it was written in."),
  })
  @Column("text", { nullable: true })
  note!: string | null;
}
