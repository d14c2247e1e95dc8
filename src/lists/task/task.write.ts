import { Publication } from "../../platform/access";
import { linkTable, micro, oneOf, optional, references, text } from "../../platform/seeding";
import { publicationMutations, recordMutations, Writable } from "../../platform/writing";
import { TaskUnit } from "./task.entity";
import { taskList } from "./task.list";
import { taskRules, taskSeed } from "./task.seed";

/** Longest note, in characters. */
const LONGEST_NOTE = 4_000;

const taskOpportunity = linkTable("task_opportunity", "task_id", ["opportunity_id"]);
const taskTargetEnterprise = linkTable("task_target_enterprise", "task_id", ["enterprise_id"]);

/** Tasks as they are written one by one: the target is a number of its unit, where the file has 亿元. */
const taskWritable = new Writable({
  list: taskList,
  seed: { ...taskSeed, rules: taskRules },
  without: ["unit", "target"],
  besides: {
    unit: oneOf(TaskUnit),
    target: micro("target_micro", { min: 0 }),
    target_enterprises: references(taskTargetEnterprise, "enterprise_id", "enterprise"),
    opportunities: references(taskOpportunity, "opportunity_id", "opportunity"),
    internal_note: optional(text(LONGEST_NOTE)),
  },
  prefix: "task",
  initially: { publication: Publication.DRAFT },
});

/** `createTask` and what follows. */
export const taskMutations = [...recordMutations(taskWritable), ...publicationMutations(taskWritable)];
