import { Field, ObjectType } from "type-graphql";
import { Column, Entity } from "typeorm";
import { bilingual } from "../../platform/graphql/bilingual";
import { MoneyField, ToOne } from "../../platform/graphql/fields";
import { CatalogRecord } from "../../platform/provenance";
import { PartialDate } from "../../platform/values";
import { Organization } from "../../targets/organization";
import { Project } from "./project.entity";

/** 到位资金月报: what arrived of a project's funds in one month, as it was reported. Never changed: a new one corrects it. */
@Entity("funds_report")
@ObjectType({
  implements: CatalogRecord,
  description: bilingual(
    "到位资金月报:当月到位额,非累计;只增不改,以新报更正旧报。",
    "What arrived of a project's funds in one month, not cumulative. Only added to: a new report corrects an old one.",
  ),
})
export class FundsReport extends CatalogRecord {
  @Column("integer")
  projectId!: number;

  @ToOne(() => Project, bilingual("项目。", "The project."))
  readonly project?: Project;

  @Field(() => PartialDate, { description: bilingual("月份。", "The month.") })
  @Column("text")
  month!: string;

  @MoneyField(bilingual("当月到位额。", "What arrived in the month."))
  @Column("bigint")
  amountWan!: number;

  @MoneyField(bilingual("其中固定资产投入;空:未区分。", "Of it, into fixed assets. Null: not told apart."))
  @Column("bigint", { nullable: true })
  fixedAssetsWan!: number | null;

  @Field(() => String, {
    nullable: true,
    description: bilingual("说明;空:没有。", "What is said of it. Null: nothing."),
  })
  @Column("text", { nullable: true })
  text!: string | null;

  @Field(() => String, {
    nullable: true,
    description: bilingual(
      "累计超过合同额的理由;空:未超过。",
      "Why more arrived than was contracted. Null: it did not.",
    ),
  })
  @Column("text", { nullable: true })
  excessReason!: string | null;

  @Column("integer", { nullable: true })
  correctsId!: number | null;

  @ToOne(
    () => FundsReport,
    bilingual("所更正的月报;空:不是更正。", "The report that it corrects. Null: it corrects none."),
    {
      nullable: true,
    },
  )
  readonly corrects?: FundsReport;

  @Column("integer", { nullable: true })
  organizationId!: number | null;

  @ToOne(
    () => Organization,
    bilingual("填报单位;空:主管部门或应用。", "Who reported it. Null: the office, or an application."),
    {
      nullable: true,
    },
  )
  readonly organization?: Organization;
}
