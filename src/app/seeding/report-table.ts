import type { TypeCounts } from "../../platform/seeding";
import type { SeedReport } from "./load";

const COLUMNS: readonly [key: Exclude<keyof TypeCounts, "type">, zh: string][] = [
  ["read", "读入"],
  ["inserted", "新增"],
  ["updated", "更新"],
  ["unchanged", "未变"],
  ["kept", "保留"],
  ["removed", "移除"],
];
const NUMBER_WIDTH = 11;

/** What a load did as lines of text: one for each type, then the sums. */
export function reportTable({ types, isDryRun }: SeedReport): string {
  const width = Math.max(...types.map(({ type }) => type.length), "total".length);
  const line = (name: string, cells: readonly (string | number)[]) =>
    name.padEnd(width) + cells.map((cell) => String(cell).padStart(NUMBER_WIDTH)).join("");
  const sum = (key: (typeof COLUMNS)[number][0]) => types.reduce((total, counts) => total + counts[key], 0);
  return [
    line(
      "type",
      COLUMNS.map(([key]) => key),
    ),
    ...types.map((counts) =>
      line(
        counts.type,
        COLUMNS.map(([key]) => counts[key]),
      ),
    ),
    line(
      "total",
      COLUMNS.map(([key]) => sum(key)),
    ),
    COLUMNS.map(([key, zh]) => `${key} ${zh}`).join(" · "),
    ...(isDryRun ? ["试运行:数据库未改动。 Dry run: the database is as it was."] : []),
  ].join("\n");
}
