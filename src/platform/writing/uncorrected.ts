import type { List } from "../connection";
import { identifier, sql } from "../database";
import { message } from "../graphql/bilingual";
import { UserErrorCode } from "./user-error";
import type { Write } from "./write";

/** Refuses the correction of a row that another corrects already: a row is corrected once, and its correction may be. Null: it corrects none. */
export async function requireUncorrected(write: Write, { table }: List, corrects: string | null): Promise<void> {
  const name = identifier(table);
  const [later] = await write.seen.rows<{ code: string }>(
    sql`SELECT later.code FROM ${name} AS later JOIN ${name} AS earlier ON earlier.id = later.corrects_id
        WHERE earlier.code = ${corrects}`,
  );
  if (!later) return;
  write.refuse(
    UserErrorCode.INVALID,
    ["corrects"],
    message(`${corrects} 已由 ${later.code} 更正。`, `${corrects} was corrected by ${later.code} already.`),
  );
}
