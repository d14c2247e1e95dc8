import { message } from "../graphql/bilingual";
import { isDay } from "../values";
import type { RowRule, RowView } from "./seed-table";

/** A column of the file and, where it has another name, the table's column that it fills. */
type Named = string | readonly [csvColumn: string, column: string];

/** Both cells are filled or both are empty. */
export function together(one: Named, other: Named): RowRule {
  return (row, complain) => {
    if (isEmpty(row, one) === isEmpty(row, other)) return;
    const [empty, full] = isEmpty(row, one) ? [one, other] : [other, one];
    complain(csvName(empty), message(`为空,而${csvName(full)}有值。`, `Empty although ${csvName(full)} is not.`));
  };
}

/** When the first cell is filled, so is the second. */
export function needs(one: Named, other: Named): RowRule {
  return (row, complain) => {
    if (isEmpty(row, one) || !isEmpty(row, other)) return;
    complain(csvName(other), message(`为空,而${csvName(one)}有值。`, `Empty although ${csvName(one)} is not.`));
  };
}

/** The cell is empty exactly when the word of another column is `word`. */
export function emptyWhen(cell: Named, wordColumn: string, word: string): RowRule {
  return (row, complain) => {
    const isWord = row.values[wordColumn] === word;
    if (isEmpty(row, cell) === isWord) return;
    complain(
      csvName(cell),
      isWord
        ? message(`${wordColumn}为${word}时应为空。`, `Must be empty where ${wordColumn} is ${word}.`)
        : message(`为空,而${wordColumn}不是${word}。`, `Empty although ${wordColumn} is not ${word}.`),
    );
  };
}

/** The first date is not after the second; both are written with the same precision, else they do not compare. */
export function inOrder(first: string, second: string): RowRule {
  return ({ values }, complain) => {
    const [start, end] = [values[first] ?? null, values[second] ?? null];
    if (start === null || end === null || start <= end) return;
    complain(second, message(`早于${first}(${String(start)})。`, `Before ${first} (${String(start)}).`));
  };
}

const LENGTH_OF_A_MONTH = "2026-03".length;

/** The dates are months: neither whole years nor days. */
export function areMonths(...columns: string[]): RowRule {
  return ({ values }, complain) => {
    for (const column of columns) {
      if (String(values[column]).length === LENGTH_OF_A_MONTH) continue;
      complain(column, message("不是月份(如2026-03)。", "Not a month such as 2026-03."));
    }
  };
}

/** The dates are days, where there are any: neither months nor whole years. */
export function areDays(...columns: string[]): RowRule {
  return ({ values }, complain) => {
    for (const column of columns) {
      const day = values[column] ?? null;
      if (day === null || isDay(String(day))) continue;
      complain(column, message("不是具体日期(如2026-03-01)。", "Not a day such as 2026-03-01."));
    }
  };
}

function csvName(named: Named): string {
  return typeof named === "string" ? named : named[0];
}

function isEmpty(row: RowView, named: Named): boolean {
  const column = typeof named === "string" ? named : named[1];
  return (row.codes[column] ?? row.values[column] ?? null) === null;
}
