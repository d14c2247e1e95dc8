import { Field, ObjectType } from "type-graphql";
import { Column, Entity } from "typeorm";
import { bilingual } from "../../platform/graphql/bilingual";
import { DecimalField, ToOne } from "../../platform/graphql/fields";
import { CatalogRecord } from "../../platform/provenance";
import { PartialDate } from "../../platform/values";
import { Task } from "./task.entity";

/** 进度月报: what an organization reports of a task for one month. Never changed: a new one corrects it. */
@Entity("progress_report")
@ObjectType({
  implements: CatalogRecord,
  description: bilingual(
    "任务进度月报,单位同任务;只增不改,以新报更正旧报。",
    "What is reported of a task for one month, in the task's unit. Only added to: a new report corrects an old one.",
  ),
})
export class ProgressReport extends CatalogRecord {
  @Column("integer")
  taskId!: number;

  @ToOne(() => Task, bilingual("任务。", "The task."))
  readonly task?: Task;

  @Field(() => PartialDate, { description: bilingual("月份。", "The month.") })
  @Column("text")
  month!: string;

  /** Millionths of the task's unit. */
  @DecimalField(
    bilingual("当月完成值;百分比任务为当月水平。", "What was done in the month; of a percentage, its level then."),
  )
  @Column("bigint")
  valueMicro!: number;

  @DecimalField(
    bilingual(
      "填报的累计值,原样保存;空:未填。",
      "The cumulative value as it was reported, kept as it is. Null: none was.",
    ),
    { nullable: true },
  )
  @Column("bigint", { nullable: true })
  cumulativeMicro!: number | null;

  @Field(() => String, {
    nullable: true,
    description: bilingual("说明;空:没有。", "What is said of it. Null: nothing."),
  })
  @Column("text", { nullable: true })
  text!: string | null;

  @Column("integer", { nullable: true })
  correctsId!: number | null;

  @ToOne(
    () => ProgressReport,
    bilingual("所更正的月报;空:不是更正。", "The report that it corrects. Null: it corrects none."),
    { nullable: true },
  )
  readonly corrects?: ProgressReport;

  @Field(() => PartialDate, { description: bilingual("填报日期。", "The day on which it was reported.") })
  @Column("text")
  reportedOn!: string;
}
