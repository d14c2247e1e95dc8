import { useLocale } from "../../state/locale";
import { boundLabels, decompositionLabels, taskWords } from "../../text/delivery";
import { formatDate, formatNumber } from "../../text/numbers";
import { useWords } from "../../text/words";
import { type Task, whoOf } from "./task";
import { Months } from "./months";
import { taskAmount } from "./task-amount";

/** A task: what it asks for, of whom, and what was handed down of it in each way. */
export function TaskCard({ task }: { readonly task: Task }) {
  const say = useWords(taskWords);
  const sayBound = useWords(boundLabels);
  const locale = useLocale();
  const { periodStart, periodEnd, source } = task;
  const period = { start: formatDate(periodStart, locale), end: formatDate(periodEnd, locale) };
  return (
    <>
      <h3>{task.title}</h3>
      <p class="card-facts">
        <span>{task.metric.name}</span>
        <span>
          {sayBound(task.bound)} <strong>{taskAmount(task.target, task.unit, locale)}</strong>
        </span>
        <span>{whoOf(task)}</span>
        <span>{say("period", period)}</span>
      </p>
      {source && (
        <p class="hint">
          {source.publisher}
          {source.publishedOn && ` · ${formatDate(source.publishedOn, locale)}`}
        </p>
      )}
      {task.progress && <Months task={task} progress={task.progress} />}
      {task.breakdowns.length === 0 && <p class="hint">{say("noBreakdown")}</p>}
      {task.breakdowns.map((breakdown) => (
        <Breakdown key={breakdown.decomposition} task={task} breakdown={breakdown} />
      ))}
    </>
  );
}

interface BreakdownProps {
  readonly task: Task;
  readonly breakdown: Task["breakdowns"][number];
}

function Breakdown({ task, breakdown }: BreakdownProps) {
  const say = useWords(taskWords);
  const sayWay = useWords(decompositionLabels);
  const locale = useLocale();
  const { decomposition, childCount, assigned, remainder, isOverCommitted } = breakdown;
  const left = Number(remainder ?? 0);
  const rest = taskAmount(String(Math.abs(left)), task.unit, locale);
  return (
    <section class="breakdown">
      <h4>
        {sayWay(decomposition)} ·{" "}
        <span class="count">{say("children", { count: formatNumber(childCount, locale) })}</span>
      </h4>
      {assigned === null ? (
        <p class="hint">{say("notAdded")}</p>
      ) : (
        <p class="funnel-bar">
          <span>
            {say("assigned")} <strong>{taskAmount(assigned, task.unit, locale)}</strong>{" "}
            <span class={isOverCommitted ? "over" : undefined}>
              {left === 0 ? say("even") : say(isOverCommitted ? "over" : "left", { amount: rest })}
            </span>
          </span>
          <span class="band-bar" aria-hidden="true">
            <span style={{ width: `${Math.min(100, (100 * Number(assigned)) / Number(task.target))}%` }} />
          </span>
        </p>
      )}
      <ul>
        {task.children.nodes
          .filter((child) => child.decomposition === decomposition)
          .map((child) => (
            <li key={child.code}>
              {child.title} · {taskAmount(child.target, child.unit, locale)}
              {whoOf(child) && <span class="hint"> · {whoOf(child)}</span>}
            </li>
          ))}
      </ul>
    </section>
  );
}
