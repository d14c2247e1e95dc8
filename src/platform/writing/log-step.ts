import type { List } from "../connection";
import { appendRow } from "./append-row";
import type { StatusStep } from "./lifecycle";
import type { Write } from "./write";

/**
 * Adds a step of a record to the log of its status, with who enters it. `owner`: the column that names the record, and its id;
 * `from` null: the record was entered with it.
 */
export async function logStep<Status extends string>(
  write: Write,
  { list, prefix, owner }: { list: List; prefix: string; owner: Readonly<Record<string, number>> },
  from: Status | null,
  { status, on, reason }: StatusStep<Status>,
): Promise<void> {
  await appendRow(write, list, prefix, {
    ...owner,
    from_status: from,
    to_status: status,
    changed_on: on,
    reason,
    organization_id: write.organizationId,
    recorded_at: write.at,
  });
}
