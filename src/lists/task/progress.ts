import type DataLoader from "dataloader";
import { Arg, Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from "type-graphql";
import { identifier, list, sql } from "../../platform/database";
import { bilingual } from "../../platform/graphql/bilingual";
import type { RequestContext } from "../../platform/graphql/context";
import { enumeration } from "../../platform/graphql/enumeration";
import { byId, manyLoader, oneLoader } from "../../platform/loading";
import { Decimal, decimalText, lastDay, MICRO, PartialDate, percentText } from "../../platform/values";
import { ProgressReport } from "./progress-report.entity";
import { cumulativeDifference, progressOn, TaskProgressStatus } from "./progress.rules";
import { isWorkOf } from "./task.access";
import { Task } from "./task.entity";

enumeration(TaskProgressStatus, "TaskProgressStatus", bilingual("任务进展状态。", "How a task goes."), {
  NOT_STARTED: { zh: "未开始:没有月报,也尚不应有", en: "Nothing was reported and nothing is expected yet" },
  ON_TRACK: { zh: "正常", en: "On track" },
  BEHIND: {
    zh: "滞后:累计低于按月均摊的目标,或首月已过而没有月报",
    en: "Less than the target's share of the months so far, or no report though the first month is over",
  },
  OVERDUE: { zh: "逾期:期间已过而未达目标", en: "The period is over and the target is not met" },
  DONE: { zh: "已完成;百分比任务在期间结束后才算", en: "The target is met; of a percentage, at the end of the period" },
});

/** 进度: how far a task is. */
@ObjectType({
  description: bilingual("任务进度,由现行月报计算。", "How far a task is, by those of its reports that none corrects."),
})
export class TaskProgress {
  @Field(() => Decimal, {
    nullable: true,
    description: bilingual("最近月份的值;空:没有月报。", "Value of the latest month. Null: nothing was reported."),
  })
  value!: string | null;

  @Field(() => Decimal, {
    nullable: true,
    description: bilingual(
      "各月合计;空:没有月报,或为百分比。",
      "Sum of the months. Null: nothing was reported, or percentages were, which never add up.",
    ),
  })
  cumulative!: string | null;

  @Field(() => Decimal, {
    nullable: true,
    description: bilingual(
      "占目标的百分比;空:没有月报,或目标为0。",
      "Share of the target in percent. Null: nothing was reported, or the target is 0.",
    ),
  })
  percent!: string | null;

  @Field(() => PartialDate, {
    nullable: true,
    description: bilingual("最近有月报的月份;空:没有。", "The latest month that was reported. Null: none was."),
  })
  asOf!: string | null;

  @Field(() => TaskProgressStatus, { description: bilingual("状态。", "How it goes.") })
  status!: TaskProgressStatus;
}

/** `Task.progress`. */
@Resolver(() => Task)
export class TaskProgressResolver {
  @FieldResolver(() => TaskProgress, {
    nullable: true,
    description: bilingual("进度;空:无权查看。", "How far it is. Null: not for the viewer."),
  })
  async progress(
    @Root() task: Task,
    @Arg("asOf", () => PartialDate, {
      nullable: true,
      description: bilingual(
        "截至日期,只计当时已填报的;默认今天。",
        "The day, at whose end it is told by what was reported until then; today unless given.",
      ),
    })
    asOf: string | null,
    @Ctx() context: RequestContext,
  ): Promise<TaskProgress | null> {
    if (!(await context.loader(ownTasks).load(task.id))) return null;
    const reports = await context.loader(reportsByTask).load(task.id);
    const { valueMicro, cumulativeMicro, ...told } = progressOn(task, reports, lastDay(asOf ?? context.today));
    const reached = cumulativeMicro ?? valueMicro;
    return Object.assign(new TaskProgress(), {
      ...told,
      value: decimalOf(valueMicro),
      cumulative: decimalOf(cumulativeMicro),
      percent: reached === null ? null : percentText(reached, task.targetMicro),
    });
  }
}

/** `ProgressReport.cumulativeDifference`. */
@Resolver(() => ProgressReport)
export class CumulativeDifferenceResolver {
  @FieldResolver(() => Decimal, {
    nullable: true,
    description: bilingual(
      "填报的累计值与各月合计之差;0:相符;空:未填累计值,或为百分比。",
      "The cumulative value reported less the sum of the months up to this one; 0: they agree. Null: none was reported, or it is a percentage.",
    ),
  })
  async cumulativeDifference(@Root() report: ProgressReport, @Ctx() context: RequestContext): Promise<string | null> {
    const [task, reports] = await Promise.all([
      context.loader(byId(Task)).load(report.taskId),
      context.loader(reportsByTask).load(report.taskId),
    ]);
    return task && decimalOf(cumulativeDifference(task, report, reports));
  }
}

function decimalOf(micro: number | null): string | null {
  return micro === null ? null : decimalText(micro, MICRO);
}

/** Ids of tasks, of those that are the viewer's work. */
function ownTasks({ reader, viewer }: RequestContext): DataLoader<number, { id: number } | null> {
  return oneLoader(
    async (ids: readonly number[]) => {
      const verdict = isWorkOf({ viewer, column: (name) => identifier(`t.${name}`), all: identifier });
      if (verdict === false) return [];
      const isOwn = verdict === true ? sql`TRUE` : verdict;
      return reader.rows<{ id: number }>(sql`SELECT t.id FROM task AS t WHERE t.id IN (${list(ids)}) AND ${isOwn}`);
    },
    ({ id }) => id,
  );
}

function reportsByTask({ reader }: RequestContext): DataLoader<number, ProgressReport[]> {
  return manyLoader(
    (ids: readonly number[]) =>
      reader.select(ProgressReport, sql`SELECT * FROM progress_report WHERE task_id IN (${list(ids)})`),
    ({ taskId }) => taskId,
  );
}
