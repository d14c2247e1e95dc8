import { regionOverview, type RegionOverviewQuery } from "../../api/documents";
import { useDocument } from "../../api/use-document";
import { ListOf } from "../../parts/list-of";
import { Sheet, SheetSection, SourceSection } from "../../parts/sheet";
import { useLocale } from "../../state/locale";
import { projectLabels, stageLabels } from "../../text/labels";
import { formatMoney, formatNumber } from "../../text/numbers";
import { measureLabels, regionWords, statisticLabels } from "../../text/resources";
import { unitText } from "../../text/units";
import { useWords } from "../../text/words";

type Region = NonNullable<RegionOverviewQuery["region"]>;

/** A region with what is known of it, in the panel. */
export function RegionSheet({ code, close }: { readonly code: string; close(): void }) {
  const say = useWords(regionWords);
  const outcome = useDocument(regionOverview, { code });
  const region = outcome.data?.region;
  return (
    <Sheet
      title={region?.name ?? say("loading", { code })}
      outcome={outcome}
      isFound={Boolean(region)}
      unknown={say("unknown", { code })}
      question={{ document: regionOverview, variables: { code } }}
      close={close}
    >
      {region && <RegionFacts region={region} code={code} />}
    </Sheet>
  );
}

function RegionFacts({ region, code }: { readonly region: Region; readonly code: string }) {
  const say = useWords(regionWords);
  const locale = useLocale();
  const { statistics, resources, opportunities, strengths, projects } = region;
  const language = locale === "en" ? "&lang=en" : "";
  return (
    <>
      <p>{region.ancestors.map(({ name }) => name).join(" · ")}</p>
      <SheetSection title={say("statistics")}>
        <ListOf
          items={statistics.nodes.map(({ measure, value, unit, year }) =>
            say("statistic", {
              measure: statisticLabels[measure][locale],
              year,
              value: formatNumber(Number(value), locale),
              unit: unitText(unit, locale),
            }),
          )}
        />
      </SheetSection>
      <SheetSection title={say("resources", { count: formatNumber(resources.totalCount, locale) })}>
        <ListOf
          items={resources.nodes.map((resource) => (
            <ResourceLine resource={resource} />
          ))}
          total={resources.totalCount}
        />
      </SheetSection>
      <SheetSection title={say("opportunities", { count: formatNumber(opportunities.totalCount, locale) })}>
        <ListOf
          items={opportunities.nodes.map(({ code: opportunity, title, stage, investment }) => (
            <>
              <a href={`/opportunities?open=${opportunity}${language}`}>{title}</a> · {stageLabels[stage][locale]}
              {investment && ` · ${formatMoney(investment.amount, locale)}`}
            </>
          ))}
          total={opportunities.totalCount}
        />
        {opportunities.totalCount > 0 && (
          <p>
            <a href={`/opportunities?region=${code}${language}`}>{say("fullList")}</a>
          </p>
        )}
      </SheetSection>
      <SheetSection title={say("strengths")}>
        <ListOf items={strengths.map(({ explanation }) => explanation)} />
      </SheetSection>
      <SheetSection title={say("projects", { count: formatNumber(projects.totalCount, locale) })}>
        <ListOf
          items={projects.nodes.map(({ name, status, contract }) =>
            [name, projectLabels[status][locale], contract && formatMoney(contract.amount, locale)]
              .filter(Boolean)
              .join(" · "),
          )}
          total={projects.totalCount}
        />
      </SheetSection>
      <SourceSection record={region} />
    </>
  );
}

function ResourceLine({ resource }: { readonly resource: Region["resources"]["nodes"][number] }) {
  const say = useWords(regionWords);
  const locale = useLocale();
  const { name, measure, quantity, unit, year, nationalRank } = resource;
  const amount =
    quantity !== null && `${formatNumber(Number(quantity), locale)} ${unit === null ? "" : unitText(unit, locale)}`;
  const parts = [
    name,
    measureLabels[measure][locale],
    amount,
    year !== null && say("year", { year }),
    nationalRank !== null && say("rank", { rank: nationalRank }),
  ];
  return <>{parts.filter(Boolean).join(" · ")}</>;
}
