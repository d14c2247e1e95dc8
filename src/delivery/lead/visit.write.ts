import { sql } from "../../platform/database";
import { bilingual, message } from "../../platform/graphql/bilingual";
import { date, oneOf, optional, recordTable, reference, type RowRule, text } from "../../platform/seeding";
import { endOf } from "../../platform/values";
import {
  createInput,
  createRecord,
  dayComplaints,
  LONGEST_NOTE,
  mutationField,
  requireUncorrected,
  UserErrorCode,
  Writable,
  type Write,
} from "../../platform/writing";
import { Lead } from "./lead.entity";
import { isClosed } from "./lead.rules";
import { VisitDirection, VisitReason } from "./visit.entity";
import { visitList } from "./visit.list";

const isOfOne: RowRule = ({ codes }, complain) => {
  if ((codes.lead_id === null) !== (codes.project_id === null)) return;
  complain("lead", message("线索与项目须有且只有一个。", "A visit is of a lead or of a project, one of them."));
};

const hasReason: RowRule = ({ codes, values }, complain) => {
  if (codes.project_id === null || values.reason !== null) return;
  complain("reason", message("走访项目须写明事由。", "A visit of a project needs a reason."));
};

const hasOrganization: RowRule = ({ codes }, complain) => {
  if (codes.organization_id !== null) return;
  complain("organization", message("须写明走访单位。", "It must be said who visited."));
};

const visitWritable = new Writable({
  list: visitList,
  seed: recordTable({
    file: "visits",
    table: "visit",
    type: "Visit",
    columns: {
      lead: optional(reference("lead")),
      project: optional(reference("project")),
      organization: optional(reference("organization")),
      reason: optional(oneOf(VisitReason)),
      direction: oneOf(VisitDirection),
      visited_on: date(),
      summary: text(LONGEST_NOTE),
      corrects: optional(reference("visit", "corrects_id")),
    },
    asOf: "visited_on",
    rules: [isOfOne, hasReason, hasOrganization],
  }),
  without: ["source", "source_date"],
  prefix: "vis",
});

interface VisitInput {
  readonly lead?: string | null;
  readonly project?: string | null;
  readonly organization?: string | null;
  readonly visitedOn: string;
  readonly corrects?: string | null;
}

/** `recordVisit`. */
export const visitMutations = [
  mutationField({
    name: "recordVisit",
    description: bilingual(
      "登记对线索或项目企业的走访;更正须指明原记录。",
      "Records a visit of a lead or of a project. A correction names the visit that it corrects.",
    ),
    input: createInput(visitWritable, "RecordVisitInput"),
    list: visitList,
    run: (write, input) => record(write, input as unknown as VisitInput),
  }),
];

async function record(write: Write, input: VisitInput): Promise<string> {
  const { lead: leadCode = null, project = null, visitedOn, corrects = null } = input;
  const [lead] = await write.seen.select(Lead, sql`SELECT * FROM lead WHERE code = ${leadCode}`);
  write.complainOf(dayComplaints("visitedOn", null, visitedOn, write.today));
  if (lead) complainOfClosed(write, lead, visitedOn);
  await requireUncorrected(write, visitList, corrects);
  const organization = input.organization ?? write.organizationCode ?? (lead && (await organizationOf(write, lead)));
  const values = { enterprise_id: lead?.enterpriseId ?? (await firstInvestorOf(write, project)) };
  const code = await createRecord(write, visitWritable, { ...input, organization: organization ?? null }, values);
  if (corrects !== null) await requireSame(write, code);
  return code;
}

/** Of a lead that was signed or dropped only what was before that is still recorded: afterwards visits are of its project. */
function complainOfClosed(write: Write, { status, statusOn }: Lead, on: string): void {
  if (!isClosed(status) || on <= endOf(statusOn)) return;
  write.complain(
    UserErrorCode.INVALID,
    ["visitedOn"],
    message(
      `“${on}”晚于线索成为 ${status} 的日期 ${statusOn}。`,
      `"${on}" is after the lead became ${status}, on ${statusOn}.`,
    ),
  );
}

async function organizationOf({ seen }: Write, { organizationId }: Lead): Promise<string | undefined> {
  const [organization] = await seen.rows<{ code: string }>(
    sql`SELECT code FROM organization WHERE id = ${organizationId}`,
  );
  return organization?.code;
}

/** Id of the enterprise that a project names first; null: it names none of the catalog. */
async function firstInvestorOf({ seen }: Write, project: string | null): Promise<number | null> {
  const [investor] = await seen.rows<{ id: number }>(sql`SELECT l.enterprise_id AS id FROM project_investor AS l
    JOIN project AS p ON p.id = l.project_id WHERE p.code = ${project} ORDER BY l.position`);
  return investor?.id ?? null;
}

/** A correction is of the same lead or project as what it corrects. */
async function requireSame(write: Write, code: string): Promise<void> {
  const [same] = await write.transaction
    .rows(sql`SELECT 1 AS one FROM visit AS made JOIN visit AS old ON old.id = made.corrects_id
    WHERE made.code = ${code} AND (old.lead_id = made.lead_id OR old.project_id = made.project_id)`);
  if (same) return;
  write.refuse(
    UserErrorCode.INVALID,
    ["corrects"],
    message("所更正的走访属于另一线索或项目。", "What it corrects is a visit of another lead or project."),
  );
}
