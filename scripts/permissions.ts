import { declaredLists } from "../src/platform/connection";
import { sql, type Sql } from "../src/platform/database";
import { declaredMutations } from "../src/platform/writing";
import {
  ANONYMOUS,
  appViewer,
  mayChange,
  personViewer,
  Role,
  type RuleScope,
  Scope,
  seesEverything,
  type Verdict,
  type Viewer,
  type VisibilityRule,
  visibilityRules,
} from "../src/platform/access";

const ORGANIZATION = { id: 1, code: "O" };

/** One viewer of each kind to whom rules may say something else. */
const VIEWERS: Readonly<Record<string, Viewer>> = {
  "anonymous 匿名": ANONYMOUS,
  "app `READ`": appViewer("000000000000", [Scope.READ]),
  "app `READ_INTERNAL`": appViewer("000000000000", [Scope.READ_INTERNAL]),
  "app `WRITE`": appViewer("000000000000", [Scope.WRITE]),
  "department 部门": personViewer("a", Role.DEPARTMENT, ORGANIZATION),
  "government 市县政府": personViewer("a", Role.GOVERNMENT, ORGANIZATION),
  "office 主管部门": personViewer("a", Role.OFFICE, null),
  "admin 管理员": personViewer("a", Role.ADMIN, null),
};

/** The page of permissions with the tables that the rules make between their marks. */
export function withPermissions(page: string): string {
  return withTable(withTable(page, "permissions", permissionTable()), "mutations", mutationTable());
}

function withTable(page: string, mark: string, table: string): string {
  const block = new RegExp(`(<!-- ${mark} -->\\n)[\\s\\S]*?(<!-- /${mark} -->)`);
  return page.replace(block, (_, open: string, close: string) => `${open}\n${table}\n\n${close}`);
}

/** What each viewer reads of each type, as a table: a row for each type and for each field with a rule of its own, by name. */
export function permissionTable(): string {
  const rules = [...visibilityRules()].sort((one, other) => (one.entity.name < other.entity.name ? -1 : 1));
  const ruled = new Map(rules.map((rule) => [rule.entity as object, rule]));
  const rows = rules.flatMap((rule) => [
    [`\`${rule.entity.name}\``, ...verdicts(rule.row ?? (() => true), "public")],
    ...Object.entries(rule.columns ?? {}).map(([column, verdict]) => [
      `\`${rule.entity.name}.${fieldOf(column)}\``,
      ...verdicts(verdict, "own"),
    ]),
  ]);
  const others = declaredLists().filter(({ entity }) => !ruled.has(entity));
  const names = others
    .map(({ name }) => `\`${name}\``)
    .sort()
    .join(", ");
  return tableOf("What", [...rows, [names, ...Object.keys(VIEWERS).map(() => "all")]]);
}

/** Who may call each mutation, as a table, by name: of which records. */
export function mutationTable(): string {
  const mutations = [...declaredMutations()].sort((one, other) => (one.name < other.name ? -1 : 1));
  const rows = mutations.map(({ name, list, isForEverybody }) => [
    `\`${name}\``,
    ...Object.values(VIEWERS).map((viewer) => {
      if (isForEverybody) return "all";
      const verdict = mayChange(list.entity, scopeOf(viewer));
      return verdict === true ? "all" : verdict === false ? "—" : "own";
    }),
  ]);
  return tableOf("Mutation", rows);
}

function tableOf(title: string, rows: readonly (readonly string[])[]): string {
  const viewers = Object.keys(VIEWERS);
  return [[title, ...viewers], ["---", ...viewers.map(() => "---")], ...rows]
    .map((cells) => `| ${cells.join(" | ")} |`)
    .join("\n");
}

function verdicts(of: NonNullable<VisibilityRule["row"]>, some: "public" | "own"): string[] {
  const basic = of(scopeOf(ANONYMOUS));
  return Object.values(VIEWERS).map((viewer) => {
    const verdict = seesEverything(viewer) || of(scopeOf(viewer));
    if (verdict === true) return "all";
    if (verdict === false) return "—";
    if (some === "own" || basic === false) return "own";
    return isSame(verdict, basic) ? "public" : "public, own";
  });
}

function isSame(one: Sql, other: Verdict): boolean {
  return typeof other !== "boolean" && one.texts.join("?") === other.texts.join("?");
}

function scopeOf(viewer: Viewer): RuleScope {
  return { viewer, column: (name) => sql`${name}`, all: (table) => sql`${table}` };
}

function fieldOf(column: string): string {
  return column.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
}
