import { LRUCache } from "lru-cache";
import type { DataSource } from "typeorm";
import {
  type Dialect,
  type EntityClass,
  identifier,
  join,
  type Sql,
  sql,
  tableOf,
  View,
  type ViewScope,
} from "../database";
import { Role, Scope, type Viewer } from "./viewer";

/** A row that a rule is about. */
export interface RuleScope {
  readonly viewer: Viewer;
  /** A column of the row. */
  column(name: string): Sql;
  /** A table with all its rows. A name without this means the rows that the viewer may see. */
  all(table: string): Sql;
}

/** Whether something holds of a row: always, never, or by a condition. */
export type Verdict = boolean | Sql;

/** Who sees what of the rows of one type: the only place where it is said. */
export interface VisibilityRule {
  readonly entity: EntityClass;
  /** Whether the row exists for the viewer. Left out: it does for everybody. */
  readonly row?: (scope: RuleScope) => Verdict;
  /** Columns that may be null and hold nothing for viewers for whom the condition does not hold. */
  readonly columns?: Readonly<Record<string, (scope: RuleScope) => Verdict>>;
  /** Join tables whose rows exist with the row of this type that they name, by the key's column. */
  readonly links?: Readonly<Record<string, string>>;
  /** Whether nobody but who asks may keep an answer that was made of rows of this type: they are told to whoever holds their code. */
  readonly isConfidential?: boolean;
  /** Whether the viewer may change the row, of viewers that do not see everything. Left out: it may not. */
  readonly write?: (scope: RuleScope) => Verdict;
}

const rules: VisibilityRule[] = [];

/** Declares who sees what of a type. Types without a rule are public. */
export function declareVisibility(rule: VisibilityRule): void {
  rules.push(rule);
}

/** Every rule, in the order in which the rooms were loaded. */
export function visibilityRules(): readonly VisibilityRule[] {
  return rules;
}

/** Whether some rows of a type are not for everybody. */
export function isRestricted(entity: EntityClass): boolean {
  return rules.some((rule) => rule.entity === entity && rule.row !== undefined);
}

/** Whether an answer is made of what nobody but who asks may keep; `types` are the counters of what was read. */
export function isConfidential(types: ReadonlySet<string>): boolean {
  return rules.some((rule) => rule.isConfidential && types.has(rule.entity.name));
}

/** The column of a join table by which its rows exist with a restricted type's; null: they exist for everybody. */
export function ownerColumnOf(link: string): string | null {
  return rules.find(({ links }) => links?.[link] !== undefined)?.links?.[link] ?? null;
}

/** Whether a viewer sees everything: the office, administrators, and applications that may read the internal side. */
export function seesEverything(viewer: Viewer): boolean {
  if (viewer.kind === "app") {
    return viewer.scopes.includes(Scope.READ_INTERNAL) || viewer.scopes.includes(Scope.WRITE);
  }
  return viewer.kind === "person" && (viewer.role === Role.OFFICE || viewer.role === Role.ADMIN);
}

/** Whether a viewer may write anything at all that is not meant for everybody. */
export function isWriter(viewer: Viewer): boolean {
  return viewer.kind === "person" || (viewer.kind === "app" && viewer.scopes.includes(Scope.WRITE));
}

/** Whether the viewer may change a row of a type: whoever writes and sees everything may change everything, others what is theirs. */
export function mayChange(entity: EntityClass, scope: RuleScope): Verdict {
  if (!isWriter(scope.viewer)) return false;
  if (seesEverything(scope.viewer)) return true;
  return rules.find((rule) => rule.entity === entity && rule.write)?.write?.(scope) ?? false;
}

/** What a viewer sees is the same as for everybody else with this text. */
export function sightOf(viewer: Viewer): string {
  if (seesEverything(viewer)) return "everything";
  return viewer.kind === "person" ? `${viewer.role} ${viewer.organization?.id}` : PUBLIC;
}

/** The sight of whoever sees what everybody may. */
export const PUBLIC = "public";
const MOST_VIEWS = 1_000;

/** Makes the views of viewers of one database; null: the viewer sees everything. */
export function viewsOf({ entityMetadatas }: Pick<DataSource, "entityMetadatas">, dialect: Dialect) {
  const views = new LRUCache<string, View>({ max: MOST_VIEWS });
  const columns = new Map(
    entityMetadatas.map((metadata) => [metadata.tableName, metadata.columns.map(({ databaseName }) => databaseName)]),
  );
  return (viewer: Viewer): View | null => {
    const key = sightOf(viewer);
    if (key === "everything") return null;
    let view = views.get(key);
    if (!view) views.set(key, (view = makeView(key, viewer, columns, dialect)));
    return view;
  };
}

function makeView(
  key: string,
  viewer: Viewer,
  columns: ReadonlyMap<string, readonly string[]>,
  dialect: Dialect,
): View {
  const tables = new Map<string, (scope: ViewScope) => Sql>();
  for (const rule of rules) {
    if (!rule.row && !rule.columns && !rule.links) continue;
    const table = tableOf(rule.entity);
    const shown = columns.get(table);
    if (!shown) throw new TypeError(`${rule.entity.name} is no entity of this database`);
    tables.set(table, (scope) => rowsOf(rule, table, shown, viewer, scope));
    for (const [link, column] of Object.entries(rule.links ?? {})) {
      tables.set(link, (scope) => linksOf(link, column, table, scope));
    }
  }
  return new View(key, tables, dialect);
}

function rowsOf(
  rule: VisibilityRule,
  table: string,
  columns: readonly string[],
  viewer: Viewer,
  { dialect, all }: ViewScope,
): Sql {
  const row = (name: string) => identifier(`seen.${name}`);
  const scope: RuleScope = { viewer, column: row, all };
  const shown = columns.map((name) => {
    const verdict = rule.columns?.[name]?.(scope) ?? true;
    if (verdict === true) return row(name);
    const nothing = dialect === "sqlite" ? sql`NULL` : sql`NULLIF(${row(name)}, ${row(name)})`;
    return sql`${verdict === false ? nothing : sql`CASE WHEN ${verdict} THEN ${row(name)} END`} AS ${identifier(name)}`;
  });
  const exists = rule.row?.(scope) ?? true;
  const where = exists === true ? sql`TRUE` : exists === false ? sql`FALSE` : exists;
  return sql`SELECT ${join(shown, ", ")} FROM ${all(table)} AS seen WHERE ${where}`;
}

function linksOf(link: string, column: string, table: string, { all }: ViewScope): Sql {
  const key = identifier(`seen.${column}`);
  return sql`SELECT * FROM ${all(link)} AS seen WHERE EXISTS (SELECT 1 FROM ${identifier(table)} AS owner WHERE owner.id = ${key})`;
}
