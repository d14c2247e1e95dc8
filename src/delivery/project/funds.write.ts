import { bilingual, message } from "../../platform/graphql/bilingual";
import { sql } from "../../platform/database";
import {
  areMonths,
  type Cell,
  date,
  inOrder,
  money,
  oneOf,
  optional,
  recordTable,
  reference,
  type RowRule,
  text,
} from "../../platform/seeding";
import {
  createMutation,
  createRecord,
  LONGEST_REASON,
  requireUncorrected,
  Writable,
  type Write,
} from "../../platform/writing";
import { fundsReportList, verificationList } from "./funds.list";
import { reportComplaints, resultOf } from "./funds.rules";
import { FundsReport } from "./funds-report.entity";
import { EvidenceKind, VerificationMethod, VerificationResult } from "./verification.entity";

/** Several kinds in one cell, separated by spaces. */
const evidence: Cell = {
  ...text(),
  input: { type: () => [EvidenceKind], text: (kinds) => [...new Set(kinds as string[])].join(" ") },
};

const amountsMeanResult: RowRule = ({ values }, complain) => {
  const meant = resultOf(Number(values.claimed_wan), Number(values.verified_wan));
  if (meant === null) complain("verified_100m_cny", message("核定额大于申报额。", "More than was claimed."));
  else if (meant !== values.result) {
    complain(
      "result",
      message(`申报与核定额对应的结论是 ${meant}。`, `The amounts claimed and verified mean ${meant}.`),
    );
  }
};

const partWithinWhole: RowRule = ({ values }, complain) => {
  if (values.fixed_assets_wan === null || Number(values.fixed_assets_wan ?? 0) <= Number(values.amount_wan)) return;
  complain("fixed_assets_100m_cny", message("大于当月到位额。", "More than arrived in the month."));
};

const fundsReportWritable = new Writable({
  list: fundsReportList,
  seed: recordTable({
    file: "funds-reports",
    table: "funds_report",
    type: "FundsReport",
    columns: {
      project: reference("project"),
      month: date(),
      amount_100m_cny: money("amount_wan"),
      fixed_assets_100m_cny: optional(money("fixed_assets_wan")),
      text: optional(text(LONGEST_REASON)),
      excess_reason: optional(text(LONGEST_REASON)),
      corrects: optional(reference("funds_report", "corrects_id")),
    },
    asOf: "month",
    rules: [areMonths("month"), partWithinWhole],
  }),
  without: ["source", "source_date"],
  prefix: "fnd",
});

const verificationWritable = new Writable({
  list: verificationList,
  seed: recordTable({
    file: "verifications",
    table: "verification",
    type: "Verification",
    columns: {
      project: reference("project"),
      method: oneOf(VerificationMethod),
      period_start: date(),
      period_end: date(),
      claimed_100m_cny: money("claimed_wan"),
      verified_100m_cny: money("verified_wan"),
      evidence,
      result: oneOf(VerificationResult),
      verifier: optional(reference("organization")),
    },
    asOf: "period_end",
    rules: [areMonths("period_start", "period_end"), inOrder("period_start", "period_end"), amountsMeanResult],
  }),
  without: ["source", "source_date"],
  prefix: "vrf",
  descriptions: { evidence: bilingual("证明材料。", "What it rests on.") },
});

/** Reports of funds and what was found of them. */
export const fundsMutations = [createMutation(fundsReportWritable, report), createMutation(verificationWritable)];

async function report(write: Write, input: object): Promise<string> {
  const values = { organization_id: write.organizationId };
  await requireUncorrected(write, fundsReportList, (input as { corrects?: string | null }).corrects ?? null);
  const code = await createRecord(write, fundsReportWritable, { ...input }, values);
  const reports = await write.transaction.select(
    FundsReport,
    sql`SELECT * FROM funds_report WHERE project_id = (SELECT project_id FROM funds_report WHERE code = ${code})`,
  );
  const made = reports.find((one) => one.code === code);
  if (!made) throw new TypeError(`${code} was lost`);
  const [project] = await write.transaction.rows<{ contract_wan: number | null }>(
    sql`SELECT contract_wan FROM project WHERE id = ${made.projectId}`,
  );
  const earlier = reports.filter((one) => one !== made);
  const contract = project?.contract_wan ?? null;
  write.complainOf(reportComplaints(made, earlier, contract, write.today));
  return code;
}
