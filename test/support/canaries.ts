import { personViewer, Role, type Viewer, appViewer, ANONYMOUS, Scope } from "../../src/platform/access";
import { type Database, identifier, join, type Sql, sql, type Transaction } from "../../src/platform/database";
import { plantAudit, plantShared, plantWork } from "./canary-work";
import { putDocuments } from "../../src/platform/search";

/** Whose work a canary is: of the first or second department, of the government, of nobody but the office. */
export type Owner = "departmentA" | "departmentB" | "government" | "office";

/** What every canary's texts begin with. */
export const CANARY = "金丝雀";
/** The note on rows that are not canaries themselves. */
export const NOTE = `${CANARY}备注`;
const OWNERS: readonly Owner[] = ["departmentA", "departmentB", "government", "office"];
const STATES = ["DRAFT", "WITHDRAWN"];
/** Ids of canaries begin here. */
const FIRST_ID = 900_000;
/** Types of which each owner has a canary in each state: records, and what was written of them. */
const TYPES = [
  "Opportunity",
  "Task",
  "Project",
  "ProgressReport",
  "ProjectStatusChange",
  "FundsReport",
  "Verification",
  "Blocker",
  "FactorSupport",
  "Lead",
  "LeadStatusChange",
  "Visit",
  "RegionCoverage",
  "Inquiry",
  "AppraisalScheme",
  "AppraisalIndicator",
  "AppraisalRound",
  "AuditEntry",
];
/** Types that are not public, and seen by everybody who has work of their own. */
export const SHARED = ["RegionCoverage", "AppraisalScheme", "AppraisalIndicator", "AppraisalRound"];

/** The records that canaries belong to. */
export interface Ground {
  readonly departments: readonly [Organization, Organization];
  readonly government: Organization;
  /** Chains that the departments lead, and a segment of each. */
  readonly chains: readonly [Chain, Chain];
  /** A chain that neither of them leads, with a segment. */
  readonly otherChain: Chain;
  /** A region that the government governs, and one that it does not. */
  readonly region: number;
  readonly otherRegion: number;
  /** A region whose investors are courted. */
  readonly targetRegion: number;
  /** An organization that nobody of those who ask acts for. */
  readonly otherOrganization: number;
  /** The first published rows of each type, which get notes, and of which canaries are copies. */
  readonly models: Readonly<Record<string, number>>;
}

interface Organization {
  readonly id: number;
  readonly code: string;
}

interface Chain {
  readonly id: number;
  readonly segment: number;
}

/** Finds what canaries belong to among the seeds. */
export async function readGround({ reader }: Database): Promise<Ground> {
  const chains = await reader.rows<{ id: number; segment: number; department: number; code: string }>(sql`
    SELECT c.id, MIN(s.id) AS segment, c.lead_department_id AS department, o.code FROM chain AS c
    JOIN chain_segment AS s ON s.chain_id = c.id JOIN organization AS o ON o.id = c.lead_department_id
    GROUP BY c.id, c.lead_department_id, o.code ORDER BY c.id`);
  const [first] = chains;
  const second = chains.find(({ department }) => department !== first?.department);
  const third = chains.find(({ department }) => department !== first?.department && department !== second?.department);
  const [government] = await reader.rows<{ id: number; code: string; region: number }>(sql`
    SELECT id, code, region_id AS region FROM organization WHERE kind = 'MUNICIPALITY' AND region_id IS NOT NULL ORDER BY id`);
  if (!first || !second || !third || !government) throw new Error("The seeds have no ground for canaries");
  const [other] = await reader.rows<{ id: number }>(sql`SELECT id FROM region
    WHERE level = 'COUNTY' AND id NOT IN (SELECT descendant_id FROM region_closure WHERE ancestor_id = ${government.region}) ORDER BY id`);
  const models: Record<string, number> = {};
  for (const table of ["opportunity", "task", "project", "enterprise"]) {
    const [row] = await reader.rows<{ id: number }>(sql`SELECT MIN(id) AS id FROM ${identifier(table)}`);
    models[table] = row?.id ?? 0;
  }
  const [target] = await reader.rows<{ id: number }>(
    sql`SELECT id FROM region WHERE side = 'TARGET' AND level = 'PROVINCE' ORDER BY id LIMIT 1`,
  );
  return {
    departments: [
      { id: first.department, code: first.code },
      { id: second.department, code: second.code },
    ],
    government,
    chains: [first, second],
    otherChain: third,
    region: government.region,
    otherRegion: other?.id ?? 0,
    targetRegion: target?.id ?? 0,
    otherOrganization: third.department,
    models,
  };
}

/** Everybody who asks, with the canaries that are theirs to see; null: all of them. */
export function viewersOf({
  departments: [a, b],
  government,
}: Ground): Record<string, { viewer: Viewer; owners: Owner[] }> {
  return {
    anonymous: { viewer: ANONYMOUS, owners: [] },
    app: { viewer: appViewer("canarycanary", [Scope.READ]), owners: [] },
    departmentA: { viewer: personViewer("a", Role.DEPARTMENT, a), owners: ["departmentA"] },
    departmentB: { viewer: personViewer("b", Role.DEPARTMENT, b), owners: ["departmentB"] },
    government: { viewer: personViewer("g", Role.GOVERNMENT, government), owners: ["government"] },
    office: { viewer: personViewer("o", Role.OFFICE, null), owners: [...OWNERS] },
    admin: { viewer: personViewer("r", Role.ADMIN, null), owners: [...OWNERS] },
  };
}

/**
 * Puts the canaries of some owners into a database, and their notes: a record of each type in each state, linked to what is
 * public in every way there is. The ids of all others stay free, so that two databases differ in nothing else.
 */
export async function plantCanaries({ writer }: Database, ground: Ground, owners: readonly Owner[]): Promise<void> {
  await writer.transaction(async (transaction) => {
    for (const [position, owner] of OWNERS.entries()) {
      if (!owners.includes(owner)) continue;
      for (const [offset, state] of STATES.entries()) {
        await plant(transaction, ground, owner, { id: FIRST_ID + 10 * position + offset, state });
      }
      await note(transaction, ground, owner);
    }
    const canary = { id: FIRST_ID, code: codeOf("office", "DRAFT"), text: CANARY, region: ground.targetRegion };
    if (owners.length > 0) await plantShared(transaction, canary);
    if (owners.includes("office")) await plantAudit(transaction, canary);
  });
}

/** Codes of every canary by type, as `randomDocument` wants them. */
export function canaryCodes(): Record<string, string[]> {
  const codes = OWNERS.flatMap((owner) => STATES.map((state) => codeOf(owner, state)));
  return Object.fromEntries(TYPES.map((type) => [type, codes]));
}

const codeOf = (owner: Owner, state: string) => `canary-${owner}-${state}`;

async function plant(
  transaction: Transaction,
  ground: Ground,
  owner: Owner,
  { id, state }: { id: number; state: string },
): Promise<void> {
  const { id: chain, segment } =
    owner === "departmentA" ? ground.chains[0] : owner === "departmentB" ? ground.chains[1] : ground.otherChain;
  const region = owner === "government" ? ground.region : ground.otherRegion;
  const code = codeOf(owner, state);
  const text = `${CANARY}${owner}`;
  const own = { id, code, chain_id: chain, region_id: region, publication: state, internal_note: `${text}备注` };
  const title = { title_zh: text, title_en: text };
  await copy(transaction, "opportunity", ground, { ...own, ...title, summary_zh: text });
  await copy(transaction, "task", ground, { ...own, ...title, summary_zh: text, organization_id: null });
  await copy(transaction, "project", ground, { ...own, name_zh: text, investor_zh: text, opportunity_id: id });
  const links: [string, string, string, number][] = [
    ["opportunity_segment", "opportunity_id", "segment_id", segment],
    ["task_target_region", "task_id", "region_id", ground.region],
    ["project_segment", "project_id", "segment_id", segment],
  ];
  for (const [table, near, far, other] of links) {
    await transaction.run(
      sql`INSERT INTO ${identifier(table)} (${identifier(near)}, ${identifier(far)}) VALUES (${id}, ${other})`,
    );
  }
  await transaction.run(
    sql`INSERT INTO project_investor (project_id, enterprise_id, position) VALUES (${id}, ${ground.models.enterprise ?? 0}, 1)`,
  );
  await plantWork(transaction, ground, owner, { id, code, text, region });
  for (const [type, number] of Object.entries({ Opportunity: 4, Task: 12, Project: 10 })) {
    // Tasks are not listed by the date they speak of.
    const [row] =
      type === "Task"
        ? []
        : await transaction.rows<{ date: string | null }>(
            sql`SELECT as_of AS date FROM ${identifier(type.toLowerCase())} WHERE id = ${id}`,
          );
    await putDocuments(transaction, number, [{ id, ...row, title: [text], body: [text] }]);
    await transaction.run(sql`INSERT INTO data_finding (id, code, rule, state, subject_type, subject_code, stated, computed, message_zh)
      VALUES (${id + 100 * number}, ${`${code}-${type}`}, 'SOURCES_DISAGREE', 'OPEN', ${type}, ${code}, '1', '2', ${text})`);
  }
}

/** Copies the model of a table with other values, columns by name. */
async function copy(
  transaction: Transaction,
  table: string,
  { models }: Ground,
  values: Readonly<Record<string, string | number | null>>,
): Promise<void> {
  const [model] = await transaction.rows(sql`SELECT * FROM ${identifier(table)} WHERE id = ${models[table] ?? 0}`);
  const names = Object.keys(model ?? {});
  const selected = names.map((name): Sql => {
    const value = values[name];
    if (value === undefined) return identifier(name);
    if (value === null) return sql`NULL`;
    return typeof value === "number" ? sql`CAST(${value} AS INTEGER)` : sql`CAST(${value} AS TEXT)`;
  });
  const columns = join(names.map(identifier), ", ");
  await transaction.run(sql`INSERT INTO ${identifier(table)} (${columns})
    SELECT ${join(selected, ", ")} FROM ${identifier(table)} WHERE id = ${models[table] ?? 0}`);
}

/** Writes a note on the published rows that are the owner's. */
async function note(transaction: Transaction, ground: Ground, owner: Owner): Promise<void> {
  if (owner === "office") return;
  const isA = owner === "departmentA";
  const department = ground.departments[isA ? 0 : 1].id;
  const ofDepartment: Record<string, Sql> = {
    opportunity: sql`id IN (SELECT opportunity_id FROM opportunity_chain WHERE chain_id IN (${led(department)}))`,
    task: sql`chain_id IN (${led(department)}) OR organization_id = ${department}`,
    project: sql`chain_id IN (${led(department)}) OR id IN (SELECT l.project_id FROM project_segment AS l
      JOIN chain_segment AS s ON s.id = l.segment_id WHERE s.chain_id IN (${led(department)}))`,
    enterprise: sql`id IN (SELECT l.enterprise_id FROM enterprise_segment AS l
      JOIN chain_segment AS s ON s.id = l.segment_id WHERE s.chain_id IN (${led(department)}))`,
  };
  const { government, region } = ground;
  const governed = sql`(SELECT descendant_id FROM region_closure WHERE ancestor_id = ${region})`;
  const ofGovernment: Record<string, Sql> = {
    opportunity: sql`region_id IN ${governed}`,
    task: sql`region_id IN ${governed} OR organization_id = ${government.id}`,
    project: sql`region_id IN ${governed}`,
    enterprise: sql`home_region_id IN ${governed}`,
  };
  for (const [table, condition] of Object.entries(owner === "government" ? ofGovernment : ofDepartment)) {
    await transaction.run(
      sql`UPDATE ${identifier(table)} SET internal_note = ${NOTE} WHERE id < ${FIRST_ID} AND (${condition})`,
    );
  }
}

const led = (department: number) => sql`SELECT id FROM chain WHERE lead_department_id = ${department}`;
