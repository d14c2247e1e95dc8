import { createHash } from "node:crypto";
import { type Actor, appendAudit, type Deed } from "../../platform/audit";
import type { List } from "../../platform/connection";
import type { Database, Transaction } from "../../platform/database";
import { message } from "../../platform/graphql/bilingual";
import { BadInputError } from "../../platform/graphql/errors";
import {
  checkTable,
  Complaints,
  Pace,
  partsOf,
  type Plan,
  planLoad,
  readCsv,
  readXlsx,
  type SeedTable,
} from "../../platform/seeding";
import { type Call, earlierCall, keepCall, snapshotsOf } from "../../platform/writing";
import { catalogTables, type Load, type LoadOptions, runLoad, type SeedReport } from "../seeding";

/** Most rows of a file, without the header. */
export const MOST_ROWS = 100_000;
/** Most bytes of a file. */
export const MOST_BYTES = 10_000_000;
const ACTION = "import";
/** Records whose audit is written in one go: some milliseconds of work. */
const RECORDS_OF_A_PART = 50;

/** What is imported, and by whom. */
export interface Import extends LoadOptions {
  readonly list: List;
  readonly file: { readonly name: string; readonly kind: "csv" | "xlsx"; readonly content: Buffer };
  readonly actor: Actor;
  readonly requestId: string;
  /** A call with a key that came before is not done once more. Null: every call is done. */
  readonly idempotencyKey?: string | null;
  /** Ends it, and takes back what it did. */
  readonly signal?: AbortSignal;
  /** Whether somebody waits for something that matters more: it makes way for them. */
  readonly isAwaited?: () => boolean;
  /** Told how many rows there are before anything is written; it may throw. */
  readonly admit?: (rows: number) => Promise<void>;
}

/**
 * Brings the records of a list up to what a file says: all of it or nothing, in one transaction with its audit entries. The columns are
 * those of the list's seed file; records are known by code, and those that the file does not speak of stay.
 *
 * It yields the event loop every few milliseconds, and holds back other writers, not readers.
 *
 * @throws {SeedRefusedError} with all complaints about the file, {BadInputError} for a list that has no file and a key that was used for
 * something else; then nothing was written.
 */
export async function importList(database: Database, given: Import): Promise<SeedReport> {
  const seed = seedOf(given.list);
  const load = await read(seed, given);
  await given.admit?.(load.folder.tables[0]?.rows.length ?? 0);
  // Complaints about codes belong to those about cells: they are found without waiting for a turn to write.
  if (load.complaints.count > 0) await planLoad(database.reader, load.folder, load.fileOf, load.complaints, load.pace);
  const call = given.dryRun ? null : callOf(given);
  const at = new Date().toISOString();
  return runLoad(database, load, given, {
    begin: async (transaction) => {
      const earlier = call && (await earlierCall(transaction, call));
      if (earlier && !earlier.isSame) throw keyReused(call.key);
      return earlier ? (JSON.parse(earlier.code) as SeedReport) : null;
    },
    around: (transaction, plan, write) =>
      given.dryRun ? write() : writeAudited(transaction, plan, write, { ...given, pace: load.pace, at }),
    end: async (transaction, report) => {
      if (call) await keepCall(transaction, call, JSON.stringify(report), at);
    },
  });
}

/** The file of a list as a folder that holds nothing else. */
async function read(seed: SeedTable, { file, signal, isAwaited }: Import): Promise<Load> {
  const complaints = new Complaints();
  const pace = new Pace({ signal, isAwaited });
  const table = await (file.kind === "csv" ? readCsv : readXlsx)(file.name, file.content, complaints, pace);
  if (table && table.rows.length > MOST_ROWS) {
    complaints.add(
      { file: file.name },
      message(
        `有${table.rows.length}行,至多${MOST_ROWS}行;请分成几个文件。`,
        `Has ${table.rows.length} rows; at most ${MOST_ROWS} are taken at once: split the file.`,
      ),
    );
  }
  if (!table || table.rows.length > MOST_ROWS) complaints.refuse();
  const tables = table ? [await checkTable(seed, table, complaints, pace)] : [];
  return {
    folder: { tables, linkFiles: [], unreadable: new Set() },
    fileOf: new Map([[seed.table, file.name]]),
    complaints,
    pace,
  };
}

/** Carries a plan out, and writes down what each record was before and is after. */
async function writeAudited(
  transaction: Transaction,
  plan: Plan,
  write: () => Promise<void>,
  { list, actor, requestId, pace, at }: Pick<Import, "list" | "actor" | "requestId"> & { pace: Pace; at: string },
): Promise<void> {
  // As text: a hundred thousand records would be millions of objects.
  const before = new Map<number, string>();
  for (const { seed, inserts, changed } of plan.tables) {
    for (const ids of partsOf(changed.slice(inserts.length), RECORDS_OF_A_PART)) {
      for (const [id, record] of await snapshotsOf(transaction, seed, ids)) before.set(id, JSON.stringify(record));
      await pace.rest();
    }
  }
  await write();
  for (const table of plan.tables) {
    for (const ids of partsOf(table.changed, RECORDS_OF_A_PART)) {
      const after = await snapshotsOf(transaction, table.seed, ids);
      const deeds = [...after].map(([id, record]): Deed => {
        const old = before.get(id);
        const oldRecord = old === undefined ? null : (JSON.parse(old) as object);
        return { action: ACTION, type: list.name, code: record.code, before: oldRecord, after: record };
      });
      await appendAudit(transaction, actor, { requestId, at }, deeds);
      await pace.rest();
    }
  }
}

function seedOf(list: List): SeedTable {
  const seed = catalogTables.find(({ table }) => table === list.table);
  if (seed) return seed;
  throw new BadInputError(message(`${list.label}不能导入。`, `Records of type ${list.name} cannot be imported.`), {
    argument: "list",
  });
}

function callOf({ actor, idempotencyKey, list, file }: Import): Call | null {
  if (!idempotencyKey) return null;
  const content = createHash("sha256").update(file.content).digest("hex");
  const input = { list: list.name, kind: file.kind, content };
  return { caller: `${actor.kind} ${actor.name}`, key: idempotencyKey, mutation: ACTION, input };
}

function keyReused(key: string): BadInputError {
  return new BadInputError(
    message(
      `幂等键“${key}”已用于另一次内容不同的调用。`,
      `The idempotency key "${key}" was used for a call with other content.`,
    ),
    { argument: "Idempotency-Key" },
  );
}
