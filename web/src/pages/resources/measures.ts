import type { ResourceTilesQuery } from "../../api/documents";
import type { Locale } from "../../state/locale";
import { measureLabels, resourceWords } from "../../text/resources";
import { unitText } from "../../text/units";
import { say } from "../../text/words";

/** The map as the API gives it. */
export type ResourceMap = ResourceTilesQuery["resourceMap"];

/** A tile as the API gives it. */
export type Tile = ResourceMap["tiles"][number];

type Sum = Tile["sums"][number];

/** Something that every tile has a number of, or none. */
export interface Measure {
  /** Its name in the address. */
  readonly key: string;
  /** In the reader's language, with its unit. */
  readonly label: string;
  /** The number of a tile. Null: nothing is known, which is not 0. */
  valueOf(tile: Tile): number | null;
  /** How many records of a tile are not in the number, since they cannot be added. */
  leftOutOf(tile: Tile): number;
  /** What is on no tile, such as a figure of the whole province; null: nothing. */
  readonly unplaced: number | null;
}

/** No measure at all: there are no circles. */
export const NO_MEASURE = "none";

/** The counts, and every sum that some tile has a number for. */
export function measuresOf({ tiles, unplaced }: ResourceMap, locale: Locale): Measure[] {
  const counts: Measure[] = [
    {
      key: "resources",
      label: say(resourceWords, locale, "resourceCount"),
      valueOf: ({ resourceCount }) => resourceCount,
      leftOutOf: () => 0,
      unplaced: unplaced.reduce((count, sum) => count + sum.summedCount + sum.leftOutCount, 0) || null,
    },
    {
      key: "opportunities",
      label: say(resourceWords, locale, "opportunityCount"),
      valueOf: ({ region }) => region.opportunities.totalCount,
      leftOutOf: () => 0,
      unplaced: null,
    },
  ];
  const known = new Map<string, Sum>();
  for (const sum of tiles.flatMap(({ sums }) => sums)) {
    if (sum.quantity !== null && !known.has(keyOf(sum))) known.set(keyOf(sum), sum);
  }
  const sums = [...known].map(([key, { type, measure, unit }]): Measure => {
    const ofTile = ({ sums: all }: Tile) => all.find((sum) => keyOf(sum) === key);
    return {
      key,
      label: say(resourceWords, locale, "sumLabel", {
        type: type.name,
        measure: measureLabels[measure][locale],
        unit: unit === null ? "" : unitText(unit, locale),
      }),
      valueOf: (tile) => numberOf(ofTile(tile)?.quantity),
      leftOutOf: (tile) => ofTile(tile)?.leftOutCount ?? 0,
      unplaced: numberOf(unplaced.find((sum) => keyOf(sum) === key)?.quantity),
    };
  });
  return [...counts, ...sums.sort((one, other) => one.key.localeCompare(other.key))];
}

function keyOf({ type, measure, unit }: Pick<Sum, "type" | "measure" | "unit">): string {
  return [type.code, measure, unit ?? ""].join(":");
}

function numberOf(text: string | null | undefined): number | null {
  return text === null || text === undefined ? null : Number(text);
}
