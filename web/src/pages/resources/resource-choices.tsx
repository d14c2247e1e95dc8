import type { ResourceTilesQuery } from "../../api/documents";
import { ChoiceList } from "../../parts/choice-list";
import { useLocale } from "../../state/locale";
import { formatNumber } from "../../text/numbers";
import { resourceWords } from "../../text/resources";
import { useWords } from "../../text/words";
import { type Measure, NO_MEASURE } from "./measures";
import type { ResourceState } from "./resource-state";

/** What the choices show. */
export interface ResourceChoicesProps {
  readonly data: ResourceTilesQuery;
  readonly measures: readonly Measure[];
  readonly state: ResourceState;
  /** Keys of the measures that are shown. */
  readonly fill: string;
  readonly bubble: string;
  readonly hasBoundaries: boolean;
  change(changes: Partial<ResourceState>): void;
}

/** What a reader can choose: the type of resources, the two measures, and, where there are boundaries, how the map is drawn. */
export function ResourceChoices(props: ResourceChoicesProps) {
  const { data, measures, state, change } = props;
  const say = useWords(resourceWords);
  const locale = useLocale();
  const types = data.resources.facets.type;
  const total = types.reduce((sum, { count }) => sum + count, 0);
  const options = measures.map(({ key, label }) => ({ value: key, label }));
  return (
    <div class="choices">
      <ChoiceList
        label={say("type")}
        value={state.type ?? ""}
        options={[
          { value: "", label: say("allTypes", { count: formatNumber(total, locale) }) },
          ...types.map(({ value, label, count }) => ({
            value: value ?? "",
            label: say("typeChoice", { name: label, count: formatNumber(count, locale) }),
          })),
        ]}
        // Another type has other measures.
        onChoose={(type) => change({ type: type || null, fill: null, bubble: null })}
      />
      <ChoiceList label={say("fill")} value={props.fill} options={options} onChoose={(fill) => change({ fill })} />
      <ChoiceList
        label={say("bubble")}
        value={props.bubble}
        options={[{ value: NO_MEASURE, label: say("noBubble") }, ...options]}
        onChoose={(bubble) => change({ bubble })}
      />
      {props.hasBoundaries && (
        <ChoiceList
          label={say("map")}
          value={state.map}
          options={[
            { value: "tiles", label: say("tiles") },
            { value: "geographic", label: say("geographic") },
          ]}
          onChoose={(map) => change({ map: map === "geographic" ? "geographic" : "tiles" })}
        />
      )}
    </div>
  );
}
