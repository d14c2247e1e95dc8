import type { List } from "../connection";
import type { SqlValue } from "../database";
import { insertRows, largestId } from "../seeding";
import { newCode } from "./new-code";
import type { Write } from "./write";

/** Adds a row to a list of what happened, past the checks of its file; answers its code. `untold`: columns whose values the audit does not keep. */
export async function appendRow(
  write: Write,
  list: List,
  prefix: string,
  values: Readonly<Record<string, SqlValue>>,
  untold: readonly string[] = [],
): Promise<string> {
  const { transaction } = write;
  const added = { id: (await largestId(transaction, list.table)) + 1, code: newCode(prefix), ...values };
  await insertRows(transaction, list.table, Object.keys(added), [added]);
  const told = Object.fromEntries(Object.entries(added).filter(([column]) => !untold.includes(column)));
  write.note({ type: list.name, code: added.code, before: null, after: told });
  return added.code;
}
