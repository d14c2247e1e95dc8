import type { TasksAndBreakdownQuery } from "../../api/documents";

/** A task of its own, with what was handed down of it. */
export type Task = TasksAndBreakdownQuery["tasks"]["nodes"][number];

/** A task that was handed down of another. */
export type HandedDown = Task["children"]["nodes"][number];

/** Who answers for a task: organization, place, chain; null: nobody is named. */
export function whoOf(task: Task | HandedDown): string | null {
  const chain = "chain" in task ? task.chain?.name : null;
  return [task.organization?.name, task.region?.name, chain].filter(Boolean).join(" · ") || null;
}
