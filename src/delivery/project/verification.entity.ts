import { Field, ObjectType } from "type-graphql";
import { Column, Entity } from "typeorm";
import { bilingual } from "../../platform/graphql/bilingual";
import { enumeration } from "../../platform/graphql/enumeration";
import { MoneyField, ToOne } from "../../platform/graphql/fields";
import { CatalogRecord } from "../../platform/provenance";
import { PartialDate } from "../../platform/values";
import { Organization } from "../../targets/organization";
import { Project } from "./project.entity";

/** How funds were verified. */
export enum VerificationMethod {
  DOCUMENTS = "DOCUMENTS",
  SITE_VISIT = "SITE_VISIT",
  INTERVIEW = "INTERVIEW",
}

enumeration(VerificationMethod, "VerificationMethod", bilingual("核验方式。", "How funds were verified."), {
  DOCUMENTS: { zh: "查阅资料", en: "By documents" },
  SITE_VISIT: { zh: "实地查看", en: "On the site" },
  INTERVIEW: { zh: "访谈", en: "By interview" },
});

/** What a verification came to. */
export enum VerificationResult {
  CONFIRMED = "CONFIRMED",
  REDUCED = "REDUCED",
  REJECTED = "REJECTED",
}

/** Names of the results. */
export const verificationResultLabels = enumeration(
  VerificationResult,
  "VerificationResult",
  bilingual("核验结论。", "What a verification came to."),
  {
    CONFIRMED: { zh: "属实", en: "All of it confirmed" },
    REDUCED: { zh: "核减", en: "A part of it confirmed" },
    REJECTED: { zh: "不予认定", en: "None of it confirmed" },
  },
);

/** What a verification rests on. */
export enum EvidenceKind {
  BANK_SLIP = "BANK_SLIP",
  INVOICE = "INVOICE",
  AUDIT_REPORT = "AUDIT_REPORT",
  EQUIPMENT_LIST = "EQUIPMENT_LIST",
  CONTRACT = "CONTRACT",
  APPROVAL = "APPROVAL",
  LEDGER = "LEDGER",
}

enumeration(EvidenceKind, "EvidenceKind", bilingual("证明材料。", "What a verification rests on."), {
  BANK_SLIP: { zh: "银行凭证", en: "Bank slips" },
  INVOICE: { zh: "发票", en: "Invoices" },
  AUDIT_REPORT: { zh: "审计、验资报告", en: "A report of audit or capital verification" },
  EQUIPMENT_LIST: { zh: "设备清单", en: "Lists of equipment" },
  CONTRACT: { zh: "合同", en: "Contracts" },
  APPROVAL: { zh: "备案、审批文件", en: "Papers of filing and approval" },
  LEDGER: { zh: "台账", en: "Ledgers" },
});

/** 核验: what a third party found of the funds claimed for some months. Never changed: a newer one takes its place. */
@Entity("verification")
@ObjectType({
  implements: CatalogRecord,
  description: bilingual(
    "到位资金核验:申报与核定分列;只增不改,新的核验取代与其时段重叠的旧核验。",
    "What was found of the funds claimed for some months, claimed and verified apart. Only added to: a newer one takes the place of those it overlaps.",
  ),
})
export class Verification extends CatalogRecord {
  @Column("integer")
  projectId!: number;

  @ToOne(() => Project, bilingual("项目。", "The project."))
  readonly project?: Project;

  @Field(() => VerificationMethod, { description: bilingual("方式。", "How it was done.") })
  @Column("text")
  method!: VerificationMethod;

  @Field(() => PartialDate, { description: bilingual("起始月份。", "First month.") })
  @Column("text")
  periodStart!: string;

  @Field(() => PartialDate, { description: bilingual("截止月份(含)。", "Last month, included.") })
  @Column("text")
  periodEnd!: string;

  @MoneyField(
    bilingual(
      "申报额,仅责任单位与主管部门可见;空:无权查看。",
      "What was claimed, shown to those responsible and to the office. Null: not for the viewer.",
    ),
  )
  @Column("bigint", { nullable: true })
  claimedWan!: number | null;

  @MoneyField(bilingual("核定额。", "What was verified."))
  @Column("bigint")
  verifiedWan!: number;

  /** Values of `EvidenceKind`, separated by spaces. */
  @Column("text")
  evidence!: string;

  @Field(() => [EvidenceKind], { description: bilingual("证明材料。", "What it rests on.") })
  evidenceKinds(): EvidenceKind[] {
    return this.evidence.split(" ") as EvidenceKind[];
  }

  @Field(() => VerificationResult, { description: bilingual("结论。", "What it came to.") })
  @Column("text")
  result!: VerificationResult;

  @Column("integer", { nullable: true })
  verifierId!: number | null;

  @ToOne(() => Organization, bilingual("核验单位;空:未登记。", "Who verified. Null: not in the catalog."), {
    nullable: true,
  })
  readonly verifier?: Organization;
}
