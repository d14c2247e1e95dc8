import { sql, type Transaction } from "../../src/platform/database";
import type { Ground, Owner } from "./canaries";

/** A canary whose records are there already. */
interface Canary {
  readonly id: number;
  readonly code: string;
  readonly text: string;
  /** Where it is its owner's. */
  readonly region: number;
}

/** Ids of visits of projects are so much greater than those of visits of leads. */
const PROJECT_VISIT = 1_000;

/** Puts what was written of a canary's opportunity, task and project, and a lead of its owner. */
export async function plantWork(transaction: Transaction, ground: Ground, owner: Owner, canary: Canary): Promise<void> {
  await plantInquiry(transaction, owner, canary);
  await plantSupport(transaction, canary);
  await plantReports(transaction, canary);
  await plantLead(transaction, ground, owner, canary);
}

/** What somebody asks of the opportunity; the office's is of none. */
async function plantInquiry(transaction: Transaction, owner: Owner, { id, code, text }: Canary): Promise<void> {
  await transaction.run(sql`INSERT INTO inquiry
    (id, code, opportunity_id, company, contact, message, locale, status, submitted_at, due_on, answer, answered_on)
    VALUES (${id}, ${code}, ${owner === "office" ? null : id}, ${text}, ${`${owner}@canary.example`}, ${text}, 'zh',
    'ANSWERED', '2026-03-02T08:00:00.000Z', '2026-03-05', ${text}, '2026-03-09')`);
}

/** What the project lacks, and what it asked for. */
async function plantSupport(transaction: Transaction, { id, code, text }: Canary): Promise<void> {
  await transaction.run(sql`INSERT INTO blocker
    (id, code, project_id, kind, title_zh, title_en, raised_on, as_of, status, visit_due_on, report_due_on)
    VALUES (${id}, ${code}, ${id}, 'OTHER', ${text}, ${text}, '2026-09-01', '2026-09-01', 'RAISED', '2026-09-04', '2026-09-08')`);
  await transaction.run(sql`INSERT INTO factor_support
    (id, code, project_id, factor, asked_micro, unit, asked_on, as_of, description, status)
    VALUES (${id}, ${code}, ${id}, 'LAND', ${105_000_000}, 'mu', '2026-09-01', '2026-09-01', ${text}, 'ASKED')`);
}

/** A report of the task, and a step, funds and a verification of the project. */
async function plantReports(transaction: Transaction, { id, code, text }: Canary): Promise<void> {
  await transaction.run(sql`INSERT INTO progress_report (id, code, as_of, task_id, month, value_micro, text, reported_on)
    VALUES (${id}, ${code}, '2026-05', ${id}, '2026-05', 1, ${text}, '2026-06-01')`);
  await transaction.run(sql`INSERT INTO project_status_change (id, code, project_id, to_status, changed_on, reason, recorded_at)
    VALUES (${id}, ${code}, ${id}, 'SIGNED', '2026-05-01', ${text}, '2026-05-01T00:00:00.000Z')`);
  await transaction.run(sql`INSERT INTO funds_report (id, code, as_of, project_id, month, amount_wan, text)
    VALUES (${id}, ${code}, '2026-05', ${id}, '2026-05', 1, ${text})`);
  await transaction.run(sql`INSERT INTO verification (id, code, as_of, project_id, method, period_start, period_end, claimed_wan, verified_wan,
      evidence, result)
    VALUES (${id}, ${code}, '2026-05', ${id}, 'DOCUMENTS', '2026-05', '2026-05', 1, 1, 'CONTRACT', 'CONFIRMED')`);
}

/**
 * Puts a lead that is the owner's, by the opportunity of the canary or as the organization that courts, with a step of it, a visit of it and
 * one of the canary's project.
 */
async function plantLead(
  transaction: Transaction,
  ground: Ground,
  owner: Owner,
  { id, code, text, region }: Canary,
): Promise<void> {
  const [a, b] = ground.departments;
  const organizations = { departmentA: a.id, departmentB: b.id, government: ground.government.id };
  const isByOpportunity = id % 2 === 0 || owner === "office";
  const organization = isByOpportunity ? ground.otherOrganization : organizations[owner];
  const enterprise = ground.models.enterprise ?? 0;
  const aim = isByOpportunity
    ? { opportunity: id, segment: null, region }
    : { opportunity: null, segment: ground.otherChain.segment, region: ground.otherRegion };
  await transaction.run(sql`INSERT INTO lead (id, code, as_of, enterprise_id, opportunity_id, segment_id, region_id, organization_id, origin,
      inquiry_id, status, status_on, next_step, internal_note)
    VALUES (${id}, ${code}, '2026-05-01', ${enterprise}, ${aim.opportunity}, ${aim.segment}, ${aim.region}, ${organization}, 'INQUIRY',
      ${aim.opportunity}, 'CONTACTED', '2026-05-01', ${text}, ${text})`);
  await transaction.run(sql`INSERT INTO lead_status_change (id, code, lead_id, from_status, to_status, changed_on, reason, recorded_at)
    VALUES (${id}, ${code}, ${id}, 'IDENTIFIED', 'CONTACTED', '2026-05-01', ${text}, '2026-05-01T00:00:00.000Z')`);
  for (const [visit, lead, project] of [
    [id, id, null],
    [id + PROJECT_VISIT, null, id],
  ] as const) {
    const own = project === null ? code : `${code}-project`;
    await transaction.run(sql`INSERT INTO visit (id, code, as_of, lead_id, project_id, enterprise_id, organization_id, reason, direction, visited_on, summary)
      VALUES (${visit}, ${own}, '2026-05-01', ${lead}, ${project}, ${enterprise}, ${organization}, 'EXPANSION', 'INBOUND', '2026-05-01', ${text})`);
  }
}

/** Puts what is not public and for everybody who has work of their own: who covers a region, and how units are appraised. */
export async function plantShared(transaction: Transaction, { id, code, text, region }: Canary): Promise<void> {
  await transaction.run(sql`INSERT INTO region_coverage (id, code, role, number, region_id, started_on, as_of)
    VALUES (${id}, ${code}, 'HEAD_OF_GOVERNMENT', 1, ${region}, '2024-01-01', '2024-01-01')`);
  await transaction.run(sql`INSERT INTO appraisal_scheme (id, code, as_of, name_zh, summary_zh, unit_kind)
    VALUES (${id}, ${code}, '2026-01-01', ${text}, ${text}, 'CHAIN_LEAD_DEPARTMENT')`);
  await transaction.run(sql`INSERT INTO appraisal_indicator
    (id, code, as_of, scheme_id, sort, name_zh, measure, period, method, direction, weight_micro)
    VALUES (${id}, ${code}, '2026-01-01', ${id}, 1, ${text}, 'CONTRACTS_SIGNED', 'QUARTER', 'PER_ITEM', 'MORE', 1000000)`);
  await transaction.run(sql`INSERT INTO appraisal_round (id, code, scheme_id, quarter, state, method_version)
    VALUES (${id}, ${code}, ${id}, '2026-Q1', 'OPEN', 1)`);
}

/** Puts what the office alone reads: who wrote what. */
export async function plantAudit(transaction: Transaction, { id, code, text }: Canary): Promise<void> {
  await transaction.run(sql`INSERT INTO audit_entry
    (id, code, at, actor_kind, actor, organization_code, action, subject_type, subject_code, before, after, request_id, previous_hash, hash)
    VALUES (${id}, ${code}, '2026-05-01T00:00:00.000Z', 'person', ${text}, ${text}, 'createLead', 'Lead', ${code},
    NULL, ${JSON.stringify({ internal_note: text })}, ${text}, ${"0".repeat(64)}, ${"1".repeat(64)})`);
}
