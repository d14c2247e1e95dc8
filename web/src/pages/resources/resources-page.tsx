import { resourceTiles } from "../../api/documents";
import { useDocument } from "../../api/use-document";
import type { Column } from "../../parts/csv";
import { IgnoredNotice } from "../../parts/ignored-notice";
import { Picture } from "../../parts/picture";
import { useLocale } from "../../state/locale";
import { usePageState } from "../../state/use-page-state";
import { resourceWords } from "../../text/resources";
import { useWords } from "../../text/words";
import { type Figure, type Figures, figuresOf } from "./figures";
import { GeographicRoom } from "./geographic-room";
import { MapLegend } from "./map-legend";
import { type Measure, measuresOf, NO_MEASURE } from "./measures";
import { RegionRanking } from "./region-ranking";
import { RegionSheet } from "./region-sheet";
import { ResourceChoices } from "./resource-choices";
import { resourceCodec } from "./resource-state";
import { TileMap } from "./tile-map";
import { useHasBoundaries } from "./use-boundaries";
import "./resources.css";

/** What is where, by one measure and another. */
export default function ResourcesPage() {
  const say = useWords(resourceWords);
  const locale = useLocale();
  const { state, ignored, change } = usePageState(resourceCodec);
  const hasBoundaries = useHasBoundaries();
  const variables = { type: state.type };
  const outcome = useDocument(resourceTiles, variables);
  const { data, isLoading } = outcome;
  const measures = data ? measuresOf(data.resourceMap, locale) : [];
  const fill = chosen(measures, state.fill, "resources");
  const bubble = state.bubble === NO_MEASURE ? null : chosen(measures, state.bubble, "opportunities");
  const figures = data && fill ? figuresOf(data.resourceMap.tiles, fill, bubble, locale) : null;
  // Measures of the type before are no fault while those of the next are asked for.
  const lost = isLoading || !data ? [] : namesOf(state, measures);
  if (state.map === "geographic" && hasBoundaries === false) lost.push("map");
  const open = (code: string) => change({ open: code });
  return (
    <>
      <h1>{say("title")}</h1>
      <IgnoredNotice
        names={[...ignored, ...lost]}
        remove={() => change(Object.fromEntries(lost.map((name) => [name, RESET[name]])), "replace")}
      />
      <p class="lead prose">{say("lead")}</p>
      {data && (
        <ResourceChoices
          data={data}
          measures={measures}
          state={state}
          fill={fill?.key ?? ""}
          bubble={bubble?.key ?? NO_MEASURE}
          hasBoundaries={hasBoundaries === true}
          change={change}
        />
      )}
      {state.type !== null && outcome.faults.some(({ kind }) => kind === "refused") && (
        <button type="button" onClick={() => change({ type: null, fill: null, bubble: null })}>
          {say("allTypesButton")}
        </button>
      )}
      <Picture
        title={say("pictureTitle")}
        source={say("pictureSource")}
        outcome={outcome}
        rows={figures?.figures ?? []}
        columns={figures ? columnsOf(figures, say) : []}
        emptyBecause={say("noTiles")}
        question={{ document: resourceTiles, variables }}
        view={state.view}
        onView={(view) => change({ view })}
        fileName="longtu-resources"
      >
        {figures && (
          <div class="map-and-ranking">
            <div class="map-room">
              {state.map === "geographic" && hasBoundaries !== false ? (
                <GeographicRoom title={say("pictureTitle")} figures={figures} open={state.open} onOpen={open} />
              ) : (
                <TileMap title={say("pictureTitle")} figures={figures} open={state.open} onOpen={open} />
              )}
              <MapLegend figures={figures} />
            </div>
            <RegionRanking figures={figures} onOpen={open} />
          </div>
        )}
      </Picture>
      {state.open !== null && <RegionSheet key={state.open} code={state.open} close={() => change({ open: null })} />}
    </>
  );
}

type Resettable = "fill" | "bubble" | "map";

const RESET = { fill: null, bubble: null, map: "tiles" } as const;

function chosen(measures: readonly Measure[], key: string | null, fallback: string): Measure | null {
  return (
    measures.find((measure) => measure.key === key) ?? measures.find((measure) => measure.key === fallback) ?? null
  );
}

/** What the address names as a measure, and is none (of this type). */
function namesOf(
  { fill, bubble }: { readonly fill: string | null; readonly bubble: string | null },
  measures: readonly Measure[],
): Resettable[] {
  const isLost = (key: string | null) => key !== null && measures.every((measure) => measure.key !== key);
  return [
    ...(isLost(fill) ? ["fill" as const] : []),
    ...(bubble !== NO_MEASURE && isLost(bubble) ? ["bubble" as const] : []),
  ];
}

function columnsOf({ fill, bubble, figures }: Figures, say: ReturnType<typeof useWords<keyof typeof resourceWords>>) {
  const measures = bubble && bubble.key !== fill.key ? [fill, bubble] : [fill];
  return [
    { label: say("region"), value: ({ tile }: Figure) => tile.region.name },
    ...measures.flatMap((measure): Column<Figure>[] => [
      { label: measure.label, value: ({ tile }) => measure.valueOf(tile) },
      ...(figures.some(({ tile }) => measure.leftOutOf(tile) > 0)
        ? [
            {
              label: say("leftOutColumn", { label: measure.label }),
              value: ({ tile }: Figure) => measure.leftOutOf(tile),
            },
          ]
        : []),
    ]),
  ];
}
