import { funnel, type FunnelQuery } from "../../api/documents";
import type { Outcome } from "../../api/use-document";
import type { Column } from "../../parts/csv";
import { ChoiceList } from "../../parts/choice-list";
import { Picture } from "../../parts/picture";
import { deliveryWords, dimensionLabels } from "../../text/delivery";
import { useWords } from "../../text/words";
import { type DeliveryProps, DIMENSIONS, funnelVariables } from "./delivery-state";
import { useScaleColumns } from "./scale-columns";
import { longestOf, TwoScales } from "./two-scales";

type Group = FunnelQuery["funnel"]["groups"][number];

/** The catalog's projects, all of the scope and by group. */
export function ProjectFunnel({ state, change, outcome }: DeliveryProps & { readonly outcome: Outcome<FunnelQuery> }) {
  const say = useWords(deliveryWords);
  const answer = outcome.data?.funnel;
  const total: Group[] = answer ? [{ ...answer.projects, code: null, label: say("total") }] : [];
  const rows = answer?.projects.counts.signed ? [...total, ...answer.groups] : [];
  const scales = useScaleColumns();
  const columns: Column<Group>[] = [
    { label: say("code"), value: ({ code }) => code },
    { label: say("group"), value: ({ label }) => label },
    ...scales,
    { label: say("unknown"), value: ({ counts }) => counts.unknown },
    { label: say("priced"), value: ({ money }) => money.pricedProjects },
  ];
  return (
    <Picture
      title={say("projects")}
      lead={say("projectsLead")}
      choices={<SplitChoice state={state} change={change} />}
      source={say("funnelSource")}
      outcome={outcome}
      rows={rows}
      columns={columns}
      emptyBecause={say("projectsNone")}
      question={{ document: funnel, variables: funnelVariables(state) }}
      view={state.projects}
      onView={(view) => change({ projects: view })}
      fileName="longtu-projects"
    >
      <Groups groups={total} />
      <Groups groups={answer?.groups ?? []} />
    </Picture>
  );
}

function Groups({ groups }: { readonly groups: readonly Group[] }) {
  const longest = longestOf(groups);
  return (
    <ul class="funnels">
      {groups.map((group) => (
        <li key={group.code}>
          <h3>{group.label}</h3>
          <TwoScales scales={group} longest={longest} />
        </li>
      ))}
    </ul>
  );
}

function SplitChoice({ state, change }: DeliveryProps) {
  const say = useWords(deliveryWords);
  const sayDimension = useWords(dimensionLabels);
  return (
    <ChoiceList
      label={say("by")}
      options={DIMENSIONS.map((by) => ({ value: by, label: sayDimension(by) }))}
      value={state.by}
      onChoose={(chosen) => change({ by: DIMENSIONS.find((by) => by === chosen) ?? "REGION" })}
    />
  );
}
