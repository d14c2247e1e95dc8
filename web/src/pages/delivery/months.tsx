import { useLocale } from "../../state/locale";
import { progressLabels, taskWords } from "../../text/delivery";
import { formatDate } from "../../text/numbers";
import { useWords } from "../../text/words";
import type { Task } from "./task";
import { taskAmount } from "./task-amount";

/** How far a task is, and what was reported of it month by month: for those whose task it is. */
export function Months({ task, progress }: { readonly task: Task; readonly progress: NonNullable<Task["progress"]> }) {
  const say = useWords(taskWords);
  const sayStatus = useWords(progressLabels);
  const locale = useLocale();
  const reached = progress.cumulative ?? progress.value;
  const corrected = new Set(task.reports.nodes.map(({ corrects }) => corrects?.code));
  const months = task.reports.nodes.filter(({ code }) => !corrected.has(code)).reverse();
  const longest = Math.max(Number.MIN_VALUE, ...months.map(({ value }) => Number(value)));
  return (
    <section class="breakdown">
      <h4>
        {say("progress")} · {sayStatus(progress.status)}
      </h4>
      {reached !== null && (
        <p>{say("reached", { amount: taskAmount(reached, task.unit, locale), percent: progress.percent ?? "—" })}</p>
      )}
      {months.map(({ code, month, value }) => (
        <p key={code} class="funnel-bar">
          {formatDate(month, locale)} <strong>{taskAmount(value, task.unit, locale)}</strong>
          <span class="band-bar" aria-hidden="true">
            <span style={{ width: `${(100 * Number(value)) / longest}%` }} />
          </span>
        </p>
      ))}
    </section>
  );
}
