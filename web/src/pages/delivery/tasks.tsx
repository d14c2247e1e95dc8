import { tasksAndBreakdown } from "../../api/documents";
import { useDocument } from "../../api/use-document";
import type { Column } from "../../parts/csv";
import { Facet } from "../../parts/facet";
import { Picture } from "../../parts/picture";
import { useLocale } from "../../state/locale";
import { decompositionLabels, progressLabels, taskWords, unitLabels } from "../../text/delivery";
import { formatNumber } from "../../text/numbers";
import { useWords } from "../../text/words";
import { type DeliveryProps, taskVariables } from "./delivery-state";
import { type HandedDown, type Task, whoOf } from "./task";
import { TaskCard } from "./task-card";

/** A line of the table: a task, or one that was handed down of it. */
interface TaskRow {
  readonly task: Task | HandedDown;
  readonly parent: Task | null;
}

/** Tasks, what was handed down of each, and what is left. */
export function Tasks({ state, change }: DeliveryProps) {
  const say = useWords(taskWords);
  const locale = useLocale();
  const variables = taskVariables(state);
  const outcome = useDocument(tasksAndBreakdown, variables);
  const { tasks, all } = outcome.data ?? {};
  const shown = decomposedFirst(tasks?.nodes ?? []);
  const columns = useColumns();
  return (
    <Picture
      title={say("title")}
      lead={
        <>
          {say("lead")}{" "}
          {tasks &&
            tasks.totalCount > shown.length &&
            say("more", {
              count: formatNumber(tasks.totalCount, locale),
              shown: formatNumber(shown.length, locale),
            })}
        </>
      }
      source={say("source")}
      outcome={outcome}
      rows={shown.flatMap((task): TaskRow[] => [
        { task, parent: null },
        ...task.children.nodes.map((child) => ({ task: child, parent: task })),
      ])}
      columns={columns}
      emptyBecause={say("none")}
      question={{ document: tasksAndBreakdown, variables }}
      view={state.tasks}
      onView={(view) => change({ tasks: view })}
      fileName="longtu-tasks"
      choices={
        <div class="fields">
          <Facet
            legend={say("metric")}
            values={all?.facets.metric ?? []}
            chosen={state.metric}
            onChange={(metric) => change({ metric })}
          />
          <Facet
            legend={say("year")}
            values={all?.facets.year ?? []}
            chosen={state.year}
            onChange={(year) => change({ year })}
          />
        </div>
      }
    >
      <ul class="funnels">
        {shown.map((task) => (
          <li key={task.code}>
            <TaskCard task={task} />
          </li>
        ))}
      </ul>
    </Picture>
  );
}

function decomposedFirst(tasks: readonly Task[]): readonly Task[] {
  const rank = ({ breakdowns }: Task) => (breakdowns.length > 0 ? 0 : 1);
  return [...tasks].sort((one, other) => rank(one) - rank(other));
}

function useColumns(): Column<TaskRow>[] {
  const say = useWords(taskWords);
  const sayWay = useWords(decompositionLabels);
  const sayUnit = useWords(unitLabels);
  const sayStatus = useWords(progressLabels);
  const breakdownOf = ({ task }: TaskRow, name: "assigned" | "remainder") =>
    "breakdowns" in task
      ? task.breakdowns
          .filter((breakdown) => breakdown[name] !== null)
          .map((breakdown) => `${sayWay(breakdown.decomposition)} ${breakdown[name]}`)
          .join("; ") || null
      : null;
  return [
    { label: say("task"), value: ({ task }) => task.title },
    { label: say("parent"), value: ({ parent }) => parent?.code ?? null },
    { label: say("way"), value: ({ task }) => ("decomposition" in task ? sayWay(task.decomposition) : null) },
    { label: say("who"), value: ({ task }) => whoOf(task) },
    { label: say("target"), value: ({ task }) => Number(task.target) },
    { label: say("unit"), value: ({ task }) => sayUnit(task.unit) },
    {
      label: say("progress"),
      value: ({ task }) => {
        const progress = "progress" in task ? task.progress : null;
        return (
          progress && [progress.cumulative ?? progress.value, sayStatus(progress.status)].filter(Boolean).join(" · ")
        );
      },
    },
    { label: say("assigned"), value: (row) => breakdownOf(row, "assigned") },
    { label: say("remainder"), value: (row) => breakdownOf(row, "remainder") },
  ];
}
