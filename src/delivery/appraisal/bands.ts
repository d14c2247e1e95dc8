import { message } from "../../platform/graphql/bilingual";
import { type Cell, Problem, text } from "../../platform/seeding";
import { MICRO, scaledInteger } from "../../platform/values";
import type { Band } from "./scoring.rules";

const LONGEST_BANDS = 300;

/** `100:100;80:75` as bands; null when it is not written like that. */
export function readBands(written: string): Band[] | null {
  const bands = written.split(";").map((band) => {
    const [atLeast, share, more] = band.split(":").map((part) => scaledInteger(part, MICRO));
    return more === undefined && isAmount(atLeast) && isAmount(share) ? { atLeast, share } : null;
  });
  return bands.some((band) => band === null) ? null : (bands as Band[]);
}

/** A cell of bands. */
export function bandsCell(): Cell {
  const cell = text(LONGEST_BANDS);
  return {
    ...cell,
    read: (written) =>
      readBands(written)
        ? cell.read(written)
        : new Problem(
            message(
              "应为以分号分隔的“完成率:权重的百分之几”,如 100:100;80:75。",
              "Must be completion:share of the weight, both percent, separated by semicolons, such as 100:100;80:75.",
            ),
          ),
  };
}

function isAmount(value: number | null | undefined): value is number {
  return typeof value === "number" && value >= 0;
}
