import { mayChange } from "../access";
import { identifier, join, type Reader, sql, type SqlValue } from "../database";
import { message } from "../graphql/bilingual";
import {
  applyRules,
  checkCells,
  type CheckedRow,
  checkParents,
  checkUnique,
  CodeBook,
  Complaints,
  type LinkPlan,
  ownDateOf,
  type ResolvedRow,
  Resolver,
  type TablePlan,
  type Values,
  writePlan,
} from "../seeding";
import { snapshotsOf } from "./snapshots";
import { UserErrorCode } from "./user-error";
import type { Writable } from "./writable";
import type { Write } from "./write";

/** A stored row, as the driver gives it. */
export type StoredRow = Record<string, SqlValue> & { id: number; code: string; version: number };

/** Where complaints of single records are placed: there is no file. */
const INPUT = { file: "input", row: 1 };
const NO_ROWS = () => {};

/** Writes a new record from the inputs of a mutation; answers its code. Complaints end the mutation. */
export async function createRecord(
  write: Write,
  writable: Writable,
  input: Readonly<Record<string, unknown>>,
  values: Values = {},
): Promise<string> {
  const { seed } = writable;
  const cells = writable.cellsOf(input);
  for (const column of Object.keys(seed.columns)) if (!cells.has(column)) cells.set(column, "");
  const checked = check(write, writable, cells, {});
  const row = { row: 1, code: writable.newCode(), ...checked };
  const { resolved, links } = await resolve(write, writable, row);
  const stored = { ...resolved, values: { code: row.code, ...resolved.values, ...writable.initially, ...values } };
  await writePlan(write.transaction, { tables: [planOf(writable, { inserts: [stored] })], links }, NO_ROWS);
  await requireOwn(write, writable, stored.id);
  write.note({
    type: writable.list.name,
    code: row.code,
    before: null,
    after: await snapshot(write, writable, row.code),
  });
  return row.code;
}

/**
 * Changes a record by the inputs of a mutation: what is left out stays, null empties. `values` go into columns besides. Answers its code.
 * Complaints end the mutation.
 */
export async function changeRecord(
  write: Write,
  writable: Writable,
  { code, expectedVersion }: { code: string; expectedVersion: number },
  input: Readonly<Record<string, unknown>>,
  values: Values = {},
): Promise<string> {
  const { seed } = writable;
  const before = await ownRecord(write, writable, code, expectedVersion);
  const old = await snapshot(write, writable, code);
  const checked = check(write, writable, writable.cellsOf(input), before);
  const { resolved, links } = await resolve(write, writable, { row: 1, code, ...checked });
  const { as_of: _, ...given } = resolved.values;
  const changed: Values = { ...given, ...values };
  if (seed.isRecord) changed.as_of = ownDateOf(seed, { ...before, ...changed });
  const assignments = Object.entries(changed).map(([column, value]) => sql`${identifier(column)} = ${value}`);
  const table = identifier(seed.table);
  if (assignments.length > 0) {
    await write.transaction.run(sql`UPDATE ${table} SET ${join(assignments, ", ")} WHERE id = ${before.id}`);
  }
  await writePlan(write.transaction, { tables: [planOf(writable, { relinked: [before.id] })], links }, NO_ROWS);
  await requireOwn(write, writable, before.id);
  write.note({ type: writable.list.name, code, before: old, after: await snapshot(write, writable, code) });
  return code;
}

/**
 * The stored row of a record that the viewer may change. One that it may not, or may not even see, is answered like one that never was.
 */
export async function ownRecord(
  write: Write,
  { list }: Pick<Writable, "list">,
  code: string,
  expectedVersion: number | null = null,
): Promise<StoredRow> {
  const [row] = await write.seen.rows<StoredRow>(sql`SELECT * FROM ${identifier(list.table)} WHERE code = ${code}`);
  if (!row || !(await isOwn(write, list, row.id))) {
    write.refuse(
      UserErrorCode.NOT_FOUND,
      ["code"],
      message(
        `没有可由您修改的${list.label} ${code.slice(0, 100)}。`,
        `There is no ${list.name} ${code.slice(0, 100)} that you may change.`,
      ),
    );
  }
  if (expectedVersion !== null && row.version !== expectedVersion) {
    write.refuse(
      UserErrorCode.VERSION_CONFLICT,
      ["expectedVersion"],
      message(
        `${list.label} ${code} 现为版本 ${row.version},不是 ${expectedVersion}:已被修改,请重新读取。`,
        `${list.name} ${code} is at version ${row.version}, not ${expectedVersion}: it has been changed, read it again.`,
      ),
    );
  }
  return row;
}

/** Cells and rules over several of them; `stored` is what the row has where nothing is given. */
function check(
  write: Write,
  writable: Writable,
  cells: ReadonlyMap<string, string>,
  stored: Readonly<Record<string, SqlValue>>,
): Pick<CheckedRow, "values" | "pointers" | "links"> {
  const complaints = new Complaints();
  const checked = checkCells(INPUT, writable.seed.columns, cells, complaints);
  if (checked.isSound) applyRules(writable.seed, INPUT, cells, checked, complaints, stored);
  tell(write, writable, complaints, UserErrorCode.INVALID);
  return checked;
}

/** Ids in place of codes, those of rows that the viewer sees. */
async function resolve(write: Write, writable: Writable, row: CheckedRow) {
  const { seed } = writable;
  const table = { seed, file: INPUT.file, rows: [row], brokenCodes: [] };
  const complaints = new Complaints();
  const book = await CodeBook.open(write.seen, [table], [], write.transaction);
  const resolver = new Resolver(book, complaints, new Map(), () => false);
  const resolvedTable = await resolver.table(table);
  const links = await resolver.listLinks([table]);
  tell(write, writable, complaints, UserErrorCode.UNKNOWN_REFERENCE);
  await checkParents(write.transaction, resolvedTable, complaints);
  tell(write, writable, complaints, UserErrorCode.INVALID);
  await checkUnique(write.transaction, resolvedTable, complaints);
  tell(write, writable, complaints, UserErrorCode.DUPLICATE);
  const [resolved] = resolvedTable.rows;
  if (!resolved) throw new TypeError(`${seed.table}: a row was lost`);
  const plans: LinkPlan[] = [];
  for (const { link, rowsByOwner } of links) {
    const rows = [...rowsByOwner].flatMap(([, owned]) => owned);
    const stored = await linkRows(write.transaction, link, resolved.id);
    // What a link says besides stays when the link does.
    const kept = rows.map((row) => ({
      ...stored.find((old) => link.key.every((key) => old[key] === row[key])),
      ...row,
    }));
    plans.push({ link, cleared: [resolved.id], rows: kept.map((row) => ({ ...row, [link.owner]: resolved.id })) });
  }
  return { resolved, links: plans };
}

function tell(write: Write, writable: Writable, complaints: Complaints, code: UserErrorCode): void {
  for (const { column, value, reason } of complaints.sorted()) {
    const quoted =
      value === null || value === "" ? reason : message(`“${value}”:${reason.zh}`, `"${value}": ${reason.en}`);
    write.complain(code, writable.pathOf(column), quoted);
  }
  write.check();
}

function planOf(
  { seed }: Writable,
  { inserts = [], relinked = [] }: { inserts?: readonly ResolvedRow[]; relinked?: readonly number[] },
): TablePlan {
  const changed = [...inserts.map(({ id }) => id), ...relinked];
  return { seed, read: 1, inserts, updates: [], relinked, changed, kept: 0 };
}

/**
 * Nobody may write what is then not theirs: neither a new record elsewhere nor their own one away.
 *
 * @throws {RefusedError} when the record is not the writer's to change.
 */
export async function requireOwn(write: Write, { list }: Pick<Writable, "list">, id: number): Promise<void> {
  if (await isOwn(write, list, id)) return;
  write.refuse(
    UserErrorCode.NOT_YOURS,
    [],
    message("超出您负责的产业链或地区。", "Outside the chains or the area that you answer for."),
  );
}

async function isOwn({ viewer, transaction }: Write, list: Writable["list"], id: number): Promise<boolean> {
  const verdict = mayChange(list.entity, {
    viewer,
    column: (name) => identifier(`seen.${name}`),
    all: identifier,
  });
  if (typeof verdict === "boolean") return verdict;
  const rows = await transaction.rows(
    sql`SELECT 1 AS one FROM ${identifier(list.table)} AS seen WHERE seen.id = ${id} AND ${verdict}`,
  );
  return rows.length > 0;
}

/** A record with its links, as the audit keeps it. */
async function snapshot({ transaction }: Write, { seed }: Writable, code: string): Promise<object> {
  const [row] = await transaction.rows<{ id: number }>(
    sql`SELECT id FROM ${identifier(seed.table)} WHERE code = ${code}`,
  );
  const id = row?.id ?? 0;
  return (await snapshotsOf(transaction, seed, [id])).get(id) ?? {};
}

function linkRows(reader: Reader, { table, owner, key, rest }: LinkPlan["link"], id: number): Promise<Values[]> {
  const columns = join([...key, ...rest].map(identifier), ", ");
  const order = join(key.map(identifier), ", ");
  return reader.rows(
    sql`SELECT ${columns} FROM ${identifier(table)} WHERE ${identifier(owner)} = ${id} ORDER BY ${order}`,
  );
}
