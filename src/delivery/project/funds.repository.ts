import { type Reader, type Sql, sql } from "../../platform/database";
import { endOf, grouped } from "../../platform/values";
import { type CountedFunds, countFunds, type MonthOfFunds, type VerifiedPeriod } from "./funds.rules";

/** Everything that was reported and verified of a project's funds. */
export interface FundsOfProject {
  readonly reports: readonly MonthOfFunds[];
  readonly verifications: readonly VerifiedPeriod[];
}

/**
 * What the reader sees of the funds of projects, by their ids, in two statements. `projects` selects ids; one of which nothing is
 * known is left out.
 */
export async function readFunds(db: Reader, projects: Sql): Promise<Map<number, FundsOfProject>> {
  const reports = await db.rows<MonthOfFunds & { project: number }>(sql`
    SELECT project_id AS project, id, month, amount_wan AS "amountWan", corrects_id AS "correctsId"
    FROM funds_report WHERE project_id IN (${projects})`);
  const verifications = await db.rows<VerifiedPeriod & { project: number }>(sql`
    SELECT project_id AS project, id, period_start AS "periodStart", period_end AS "periodEnd", verified_wan AS "verifiedWan"
    FROM verification WHERE project_id IN (${projects})`);
  const [reported, verified] = [grouped(reports, projectOf), grouped(verifications, projectOf)];
  const known = new Set([...reported.keys(), ...verified.keys()]);
  return new Map(
    [...known].map((id) => [id, { reports: reported.get(id) ?? [], verifications: verified.get(id) ?? [] }]),
  );
}

function projectOf({ project }: { readonly project: number }): number {
  return project;
}

/** What was in place in the month of a date: by reports of months until then, and verifications of periods that ended until then. */
export function fundsUntil({ reports, verifications }: FundsOfProject, date: string): CountedFunds {
  return countFunds(
    reports.filter(({ month }) => month <= endOf(date)),
    verifications.filter(({ periodEnd }) => periodEnd <= endOf(date)),
  );
}
