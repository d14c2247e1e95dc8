import type { ExportColumn } from "./columns";
import type { ExportedCell } from "./pages";

/** A record as JSON: numbers as they are written, exact to the last digit; null where nothing is known; lists as lists. */
export function jsonRecord(columns: readonly ExportColumn[], cells: readonly ExportedCell[]): string {
  const members = columns.map(({ name, form }, position) => {
    const cell = cells[position] ?? null;
    const isLiteral = cell === null || form === "number" || form === "truth";
    return `${JSON.stringify(name)}:${isLiteral ? String(cell) : JSON.stringify(cell)}`;
  });
  return `{${members.join(",")}}`;
}
