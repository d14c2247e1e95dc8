import { funnel, type FunnelQuery } from "../../api/documents";
import type { Outcome } from "../../api/use-document";
import type { Column } from "../../parts/csv";
import { Picture } from "../../parts/picture";
import { useLocale } from "../../state/locale";
import { deliveryWords } from "../../text/delivery";
import { formatDate } from "../../text/numbers";
import { useWords } from "../../text/words";
import { type DeliveryProps, funnelVariables } from "./delivery-state";
import { useScaleColumns } from "./scale-columns";
import { longestOf, TwoScales } from "./two-scales";

type Cohort = FunnelQuery["funnel"]["cohorts"][number];

/** What events published of their contracts, each batch for itself. */
export function Cohorts({ state, change, outcome }: DeliveryProps & { readonly outcome: Outcome<FunnelQuery> }) {
  const say = useWords(deliveryWords);
  const locale = useLocale();
  const cohorts = outcome.data?.funnel.cohorts ?? [];
  const scales = useScaleColumns();
  const columns: Column<Cohort>[] = [
    { label: say("code"), value: (cohort) => cohort.outcome.event.code },
    { label: say("event"), value: (cohort) => cohort.outcome.event.name },
    { label: say("place"), value: (cohort) => cohort.outcome.region?.name ?? null },
    { label: say("date"), value: (cohort) => cohort.outcome.observedOn },
    ...scales,
    { label: say("publisher"), value: (cohort) => cohort.outcome.source?.publisher ?? null },
  ];
  return (
    <Picture
      title={say("cohorts")}
      lead={say("cohortsLead")}
      source={say("funnelSource")}
      outcome={outcome}
      rows={cohorts}
      columns={columns}
      emptyBecause={say("cohortsNone")}
      question={{ document: funnel, variables: funnelVariables(state) }}
      view={state.cohorts}
      onView={(view) => change({ cohorts: view })}
      fileName="longtu-event-outcomes"
    >
      <ul class="funnels">
        {cohorts.map((cohort) => (
          <li key={cohort.outcome.code}>
            <h3>{[cohort.outcome.event.name, cohort.outcome.region?.name].filter(Boolean).join(" · ")}</h3>
            <p class="hint">
              {say("observedOn", { date: formatDate(cohort.outcome.observedOn, locale) })}
              {cohort.outcome.source && ` · ${cohort.outcome.source.publisher}`}
            </p>
            <TwoScales scales={cohort} longest={longestOf([cohort])} />
          </li>
        ))}
      </ul>
    </Picture>
  );
}
