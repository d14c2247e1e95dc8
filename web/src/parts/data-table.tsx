import { useLocale } from "../state/locale";
import { formatNumber } from "../text/numbers";
import type { Column } from "./csv";

/** What a table shows. */
export interface DataTableProps<Row> {
  /** Said to a screen reader as the table's name. */
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
}

/** Rows as a plain table: numbers right, what is not known as a dash. Scrolls sideways when the window is narrow. */
export function DataTable<Row>({ caption, columns, rows }: DataTableProps<Row>) {
  const locale = useLocale();
  return (
    <div class="table-room" role="region" aria-label={caption} tabIndex={0}>
      <table>
        <caption class="unseen">{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ label }) => (
              <th key={label} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              {columns.map((column) => {
                const value = column.value(row);
                return (
                  <td key={column.label} class={typeof value === "number" ? "number" : undefined}>
                    {value === null ? "—" : typeof value === "number" ? formatNumber(value, locale, 4) : value}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
