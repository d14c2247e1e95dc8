import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { Chain } from "../../maps/chain";
import { connectionField, rootFields } from "../../platform/connection";
import { bilingual } from "../../platform/graphql/bilingual";
import type { RequestContext } from "../../platform/graphql/context";
import { Metric } from "../../platform/vocabulary";
import { Enterprise, enterpriseList } from "../../targets/enterprise";
import { Organization } from "../../targets/organization";
import { Region, regionList } from "../../targets/region";
import { Opportunity, opportunityList } from "../opportunity";
import { CumulativeDifferenceResolver, TaskProgressResolver } from "./progress";
import { progressReportList } from "./progress-report.list";
import { breakdownsByTask, TaskBreakdown, toBreakdown } from "./task.breakdown";
import { Task } from "./task.entity";
import { taskList } from "./task.list";

/** `Task.breakdowns`. */
@Resolver(() => Task)
export class TaskResolver {
  @FieldResolver(() => [TaskBreakdown], {
    description: bilingual("各种方式的分解情况;未分解为空列表。", "What was handed down, by way. Empty: nothing was."),
  })
  async breakdowns(@Root() task: Task, @Ctx() context: RequestContext): Promise<TaskBreakdown[]> {
    return (await context.loader(breakdownsByTask).load(task.id)).map(toBreakdown);
  }
}

/** Everything the room adds to the graph. */
export const taskResolvers = [
  rootFields(taskList),
  rootFields(progressReportList),
  TaskResolver,
  TaskProgressResolver,
  CumulativeDifferenceResolver,
  connectionField(
    () => Task,
    "reports",
    progressReportList,
    "task",
    bilingual(
      "进度月报,仅责任单位与主管部门可见。",
      "Its monthly reports, shown to those responsible and to the office.",
    ),
  ),
  connectionField(() => Task, "children", taskList, "parent", bilingual("分解出的任务。", "Tasks broken out of it.")),
  connectionField(
    () => Task,
    "targetRegions",
    regionList,
    "targetedBy",
    bilingual("目标地区。", "Regions it is aimed at."),
  ),
  connectionField(
    () => Task,
    "targetEnterprises",
    enterpriseList,
    "targetedBy",
    bilingual("目标企业。", "Enterprises it is aimed at."),
  ),
  connectionField(
    () => Task,
    "opportunities",
    opportunityList,
    "targetedBy",
    bilingual("要推介的投资机会。", "Opportunities that are to be promoted by it."),
  ),
  connectionField(
    () => Region,
    "tasks",
    taskList,
    "region",
    bilingual("本地区及下级负责的任务。", "Tasks of this region and those below."),
  ),
  connectionField(
    () => Region,
    "targetingTasks",
    taskList,
    "targetRegions",
    bilingual("以本地区为目标的任务。", "Tasks that are aimed at it."),
  ),
  connectionField(
    () => Enterprise,
    "targetingTasks",
    taskList,
    "targetEnterprises",
    bilingual("以该企业为目标的任务。", "Tasks that are aimed at it."),
  ),
  connectionField(
    () => Opportunity,
    "targetingTasks",
    taskList,
    "opportunities",
    bilingual("要推介该机会的任务。", "Tasks by which it is to be promoted."),
  ),
  connectionField(
    () => Organization,
    "tasks",
    taskList,
    "organization",
    bilingual("负责的任务。", "Tasks it answers for."),
  ),
  connectionField(() => Chain, "tasks", taskList, "chain", bilingual("本链的任务。", "Tasks of this chain.")),
  connectionField(
    () => Metric,
    "tasks",
    taskList,
    "metric",
    bilingual("以该指标衡量的任务。", "Tasks measured by it."),
  ),
];
