import { Field, InputType } from "type-graphql";
import { sql } from "../../platform/database";
import { bilingual, message } from "../../platform/graphql/bilingual";
import { date, oneOf, optional, recordTable, reference, type RowRule, text } from "../../platform/seeding";
import { PartialDate } from "../../platform/values";
import {
  ChangeInput,
  changeRecord,
  checkText,
  createMutation,
  createRecord,
  dayComplaints,
  LONGEST_NOTE,
  LONGEST_REASON,
  logStep,
  mutationField,
  ownRecord,
  stepComplaints,
  updateMutation,
  UserErrorCode,
  Writable,
  type Write,
} from "../../platform/writing";
import { LeadOrigin, LeadStatus } from "./lead.entity";
import { leadList } from "./lead.list";
import { leadLife } from "./lead.rules";
import { leadStatusChangeList } from "./lead-status-change.list";
import { openLead, requireOnly } from "./open-lead";

const hasAim: RowRule = ({ codes }, complain) => {
  if (codes.opportunity_id !== null || codes.segment_id !== null) return;
  complain("segment", message("与投资机会须至少有一。", "There must be a segment or an opportunity."));
};

const hasOrganization: RowRule = ({ codes }, complain) => {
  if (codes.organization_id !== null) return;
  complain("organization", message("须写明争取单位。", "It must be said who courts."));
};

const inquiryIsOrigin: RowRule = ({ codes, values }, complain) => {
  if (codes.inquiry_id === null || values.origin === LeadOrigin.INQUIRY) return;
  complain("inquiry", message("来由不是投资咨询(INQUIRY)。", "The origin is not INQUIRY."));
};

const seed = recordTable({
  file: "leads",
  table: "lead",
  type: "Lead",
  columns: {
    enterprise: reference("enterprise"),
    opportunity: optional(reference("opportunity")),
    segment: optional(reference("chain_segment")),
    region: optional(reference("region")),
    organization: optional(reference("organization")),
    origin: oneOf(LeadOrigin),
    inquiry: optional(reference("inquiry")),
    status_on: date(),
    next_step: optional(text(LONGEST_REASON)),
    next_step_on: optional(date()),
    internal_note: optional(text(LONGEST_NOTE)),
  },
  asOf: "status_on",
  rules: [hasAim, hasOrganization, inquiryIsOrigin],
});

const UNSOURCED = ["source", "source_date"];
/** New leads: identified on a day, which need not be given. */
const identifying = new Writable({
  list: leadList,
  seed: { ...seed, columns: { ...seed.columns, status_on: optional(date()) } },
  without: UNSOURCED,
  prefix: "lead",
  initially: { status: LeadStatus.IDENTIFIED },
});

/** Leads as they are changed: another enterprise is another lead, and their status goes its own way. */
export const leadWritable = new Writable({
  list: leadList,
  seed,
  without: [...UNSOURCED, "enterprise", "status_on"],
  prefix: "lead",
});

@InputType({ description: bilingual("线索状态的变更。", "A step of a lead.") })
class ChangeLeadStatusInput extends ChangeInput {
  @Field(() => LeadStatus, {
    description: bilingual("新的状态;签约用 signLead。", "What it becomes; it is signed by signLead."),
  })
  status!: LeadStatus;

  @Field(() => PartialDate, {
    description: bilingual(
      "变更的日期:不晚于今天,不早于现状态的日期。",
      "When it became so: not after today, not before the date of its present status.",
    ),
  })
  on!: string;

  @Field(() => String, {
    nullable: true,
    description: bilingual(
      "理由,至多2000个字符;放弃或退回时必填。",
      "The reason, at most 2,000 characters; needed to drop it and for a step back.",
    ),
  })
  reason?: string | null;
}

/** `createLead` and what follows. */
export const leadMutations = [
  createMutation(identifying, (write, input) => identify(write, { ...input })),
  updateMutation(leadWritable, update),
  mutationField({
    name: "changeLeadStatus",
    description: bilingual(
      "变更线索状态:识别→联系→拜访(须有走访记录)→洽谈,或放弃;可凭理由退回一步。签约用 signLead。",
      "Takes a lead a step on: identified, contacted, visited (of which there must be a visit), negotiating; or drops it. One step back needs a reason. It is signed by signLead.",
    ),
    input: ChangeLeadStatusInput,
    list: leadList,
    run: changeStatus,
  }),
];

/** Where steps of a lead are logged. */
export function logOf(lead: number) {
  return { list: leadStatusChangeList, prefix: "lsc", owner: { lead_id: lead } };
}

async function identify(write: Write, input: Readonly<Record<string, unknown>>): Promise<string> {
  const on = (input.statusOn ?? write.today) as string;
  write.complainOf(dayComplaints("statusOn", null, on, write.today));
  const code = await createRecord(write, identifying, {
    ...input,
    statusOn: on,
    organization: input.organization ?? write.organizationCode,
    region: input.region === undefined ? await regionOf(write, input.opportunity) : input.region,
  });
  const { id } = await ownRecord(write, identifying, code);
  await requireOnly(write, id);
  await logStep(write, logOf(id), null, { status: LeadStatus.IDENTIFIED, on, reason: null });
  return code;
}

/** Code of the region of an opportunity that the writer sees; null: there is none. */
async function regionOf(write: Write, opportunity: unknown): Promise<string | null> {
  if (typeof opportunity !== "string") return null;
  const [region] = await write.seen.rows<{ code: string }>(
    sql`SELECT r.code FROM opportunity AS o JOIN region AS r ON r.id = o.region_id WHERE o.code = ${opportunity}`,
  );
  return region?.code ?? null;
}

async function update(write: Write, input: Omit<ChangeInput, "idempotencyKey">): Promise<string> {
  const { id } = await openLead(write, input);
  const code = await changeRecord(write, leadWritable, input, { ...input });
  await requireOnly(write, id);
  return code;
}

async function changeStatus(
  write: Write,
  { code, expectedVersion, status, on, reason = null }: Omit<ChangeLeadStatusInput, "idempotencyKey">,
): Promise<string> {
  const lead = await ownRecord(write, leadWritable, code, expectedVersion);
  const from = lead.status as LeadStatus;
  const step = { status, on, reason };
  checkText(write, ["reason"], reason, LONGEST_REASON);
  write.complainOf(stepComplaints(leadLife, from, String(lead.status_on), step, write.today));
  if (status === LeadStatus.SIGNED && leadLife.next[from].includes(status)) complainOfSigning(write);
  if (status === LeadStatus.VISITED && from === LeadStatus.CONTACTED) await requireVisit(write, lead.id);
  write.check();
  await changeRecord(write, leadWritable, { code, expectedVersion }, {}, { status, status_on: on });
  await logStep(write, logOf(lead.id), from, step);
  return code;
}

function complainOfSigning(write: Write): void {
  write.complain(
    UserErrorCode.UNLAWFUL_TRANSITION,
    ["status"],
    message("签约用 signLead:同时登记项目。", "A lead is signed by signLead, which enters the project."),
  );
}

async function requireVisit(write: Write, lead: number): Promise<void> {
  const [visit] = await write.transaction.rows(sql`SELECT 1 AS one FROM visit WHERE lead_id = ${lead}`);
  if (visit) return;
  write.complain(
    UserErrorCode.UNLAWFUL_TRANSITION,
    ["status"],
    message("尚无走访记录:先用 recordVisit 登记。", "No visit of it is recorded: recordVisit does that."),
  );
}
