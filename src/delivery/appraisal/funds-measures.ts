import { type Reader, sql } from "../../platform/database";
import { endOf, grouped, MICRO } from "../../platform/values";
import type { OrganizationKind } from "../../targets/organization";
import { type FundsOfProject, fundsUntil, readFunds } from "../project";
import { AppraisalMeasure } from "./appraisal-terms";
import type { Definition } from "./definition";
import { type Measured, NOTHING } from "./measured";
import { monthBefore, type Span } from "./quarter";
import { ratio, rounded } from "./ratio";
import { countedProjects } from "./unit-projects";

/** What is measured by the money that arrived. */
export type FundsMeasure =
  AppraisalMeasure.FUNDS_IN_PLACE | AppraisalMeasure.FUNDS_VERIFIED | AppraisalMeasure.ARRIVAL_RATE;

/** Amounts in 10,000 CNY; null: nothing is known. */
interface Amounts {
  readonly reported: number | null;
  readonly verified: number | null;
  readonly counted: number | null;
}

interface UnitProject {
  readonly organization: number;
  readonly project: number;
  readonly contract: number | null;
}

const ONE = 10 ** MICRO;

/**
 * What arrived for units. What a period added is the sum at its end less that before it, so that a verification of earlier months
 * counts in the period in which they end; the arrival rate is of the projects that were signed in the period.
 */
export async function measureFunds(
  db: Reader,
  kind: OrganizationKind,
  definition: Definition & { readonly measure: FundsMeasure },
  span: Span,
): Promise<(unit: number) => Measured> {
  const isRate = definition.measure === AppraisalMeasure.ARRIVAL_RATE;
  const counted = countedProjects(kind, definition, isRate ? span : null);
  const known = sql`SELECT project_id FROM funds_report UNION SELECT project_id FROM verification`;
  const rows = await db.rows<UnitProject>(sql`
    SELECT u.organization_id AS organization, p.id AS project, p.contract_wan AS contract ${counted}
      AND ${isRate ? sql`p.contract_wan > 0` : sql`p.id IN (${known})`}`);
  const funds = await readFunds(db, sql`SELECT p.id ${counted}`);
  const projects = grouped(rows, ({ organization }) => organization);
  return (unit) => {
    const own = projects.get(unit) ?? [];
    const amounts = total(own.flatMap(({ project }) => amountsIn(funds.get(project), span, isRate)));
    if (isRate)
      return rateOf(
        amounts,
        own.reduce((sum, { contract }) => sum + (contract ?? 0), 0),
      );
    return amountOf(amounts, definition.measure);
  };
}

function amountsIn(funds: FundsOfProject | undefined, { from, until }: Span, isWhole: boolean): Amounts[] {
  if (!funds) return [];
  const now = fundsUntil(funds, until);
  if (isWhole) return [{ reported: now.reportedWan, verified: now.verifiedWan, counted: now.countedWan }];
  const before = fundsUntil(funds, monthBefore(from));
  const isVerified = funds.verifications.some(({ periodEnd }) => periodEnd >= from && periodEnd <= endOf(until));
  return [
    {
      reported: added(before.reportedWan, now.reportedWan),
      verified: isVerified ? added(before.verifiedWan, now.verifiedWan) : null,
      counted: added(before.countedWan, now.countedWan),
    },
  ];
}

function added(before: number | null, now: number | null): number | null {
  return now === null ? null : now - (before ?? 0);
}

function total(amounts: readonly Amounts[]): Amounts {
  const sum = (own: (one: Amounts) => number | null) => {
    const known = amounts.flatMap((one) => own(one) ?? []);
    return known.length === 0 ? null : known.reduce((all, one) => all + one, 0);
  };
  return {
    reported: sum((one) => one.reported),
    verified: sum((one) => one.verified),
    counted: sum((one) => one.counted),
  };
}

function amountOf({ reported, verified, counted }: Amounts, measure: FundsMeasure): Measured {
  const micro = (amount: number | null) => amount && amount * ONE;
  const value = measure === AppraisalMeasure.FUNDS_VERIFIED ? verified : counted;
  return { ...NOTHING, value: micro(value), reported: micro(reported), verified: micro(verified) };
}

function rateOf({ reported, verified, counted }: Amounts, contracted: number): Measured {
  const percent = (amount: number | null) =>
    amount === null || contracted === 0 ? null : rounded(ratio(BigInt(amount) * BigInt(100 * ONE), contracted));
  return { ...NOTHING, value: percent(counted), reported: percent(reported), verified: percent(verified) };
}
