import { Field, InputType } from "type-graphql";
import { sql } from "../../platform/database";
import { bilingual } from "../../platform/graphql/bilingual";
import {
  areDays,
  date,
  inOrder,
  localized,
  LONGEST_NAME,
  oneOf,
  optional,
  recordTable,
  reference,
  text,
  together,
} from "../../platform/seeding";
import { daysAfter, isDay, PartialDate } from "../../platform/values";
import {
  ChangeInput,
  changeRecord,
  checkText,
  createMutation,
  LONGEST_REASON,
  mutationField,
  ownRecord,
  Writable,
  type Write,
} from "../../platform/writing";
import { Blocker, BlockerKind, BlockerStatus } from "./blocker.entity";
import { blockerList } from "./blocker.list";
import { DAYS_TO_REPORT, DAYS_TO_VISIT, reopenComplaints, type Reopened, stepComplaints } from "./blocker.rules";
import { exactDayComplaints } from "./day.rules";
import { createOfOurProject, updateOfOurProject } from "./of-our-project.write";

const seed = recordTable({
  file: "blockers",
  table: "blocker",
  type: "Blocker",
  columns: {
    project: reference("project"),
    kind: oneOf(BlockerKind),
    ...localized("title", LONGEST_NAME),
    description: optional(text(LONGEST_REASON)),
    raised_on: date(),
    organization: optional(reference("organization")),
    visit_due_on: optional(date()),
    report_due_on: optional(date()),
    reopens: optional(reference("blocker", "reopens_id")),
    reopen_reason: optional(text(LONGEST_REASON)),
  },
  asOf: "raised_on",
  rules: [
    areDays("visit_due_on", "report_due_on"),
    inOrder("raised_on", "visit_due_on"),
    inOrder("visit_due_on", "report_due_on"),
    together(["reopens", "reopens_id"], "reopen_reason"),
  ],
});

const raising = new Writable({
  list: blockerList,
  seed,
  without: ["source", "source_date"],
  prefix: "blk",
  descriptions: {
    visitDueOn: bilingual("上门期限;默认提出后3日。", "Last day to go there; 3 days after it was raised unless given."),
    reportDueOn: bilingual("反馈期限;默认提出后7日。", "Last day to report; 7 days after it was raised unless given."),
  },
  initially: { status: BlockerStatus.RAISED },
});

/** What may be said better later: neither its project nor its clocks. */
const describing = new Writable({
  list: blockerList,
  seed: { ...seed, rules: [] },
  without: [
    ...["project", "raised_on", "visit_due_on", "report_due_on"],
    ...["reopens", "reopen_reason", "source", "source_date"],
  ],
  prefix: "blk",
});

@InputType({ description: bilingual("问题办理的一步。", "A step of the answer to a blocker.") })
class ChangeBlockerStatusInput extends ChangeInput {
  @Field(() => BlockerStatus, { description: bilingual("新的状态。", "What it becomes.") })
  status!: BlockerStatus;

  @Field(() => PartialDate, {
    description: bilingual(
      "日期:不晚于今天,不早于前一步。",
      "The day: not after today, not before the step before it.",
    ),
  })
  on!: string;

  @Field(() => String, {
    nullable: true,
    description: bilingual(
      "上门情况、反馈内容或解决办法,至多2000个字符;仅上门时可空。",
      "What is said of the visit, what is reported, or how it was solved, at most 2,000 characters; needed but for a visit.",
    ),
  })
  text?: string | null;
}

/** `createBlocker` and what follows. */
export const blockerMutations = [
  createMutation(raising, (write, input) => raise(write, input as RaiseInput)),
  updateOfOurProject(describing),
  mutationField({
    name: "changeBlockerStatus",
    description: bilingual(
      "登记问题办理的一步:提出→上门→反馈→解决;由项目责任单位、承办单位或主管部门登记。",
      "Takes the answer to a blocker a step on: raised, visited, reported, resolved; by those responsible, the organization asked and the office.",
    ),
    input: ChangeBlockerStatusInput,
    list: blockerList,
    run: changeStatus,
  }),
];

interface RaiseInput {
  readonly project: string;
  readonly raisedOn: string;
  readonly visitDueOn?: string | null;
  readonly reportDueOn?: string | null;
  readonly reopens?: string | null;
}

async function raise(write: Write, input: RaiseInput): Promise<string> {
  const { raisedOn, reopens = null } = input;
  const old = reopens === null ? null : await reopened(write, reopens);
  write.complainOf(exactDayComplaints("raisedOn", null, raisedOn, write.today));
  if (old) write.complainOf(reopenComplaints(old, input));
  // What is no day was complained of: nothing more is to be said of it.
  const start = isDay(raisedOn) ? raisedOn : write.today;
  const visitDueOn = input.visitDueOn ?? daysAfter(start, DAYS_TO_VISIT);
  const reportDueOn = input.reportDueOn ?? daysAfter(start, DAYS_TO_REPORT);
  return createOfOurProject(write, raising, { ...input, visitDueOn, reportDueOn });
}

/** What is to be known of a blocker that came back; null: the writer sees none of that code. */
async function reopened(write: Write, code: string): Promise<Reopened | null> {
  const [row] = await write.seen.rows<{ project: string; resolved: string | null; later: string | null }>(sql`
    SELECT p.code AS project, old.resolved_on AS resolved, later.code AS later FROM blocker AS old
    JOIN project AS p ON p.id = old.project_id LEFT JOIN blocker AS later ON later.reopens_id = old.id
    WHERE old.code = ${code}`);
  return row ? { project: row.project, resolvedOn: row.resolved, laterCode: row.later } : null;
}

async function changeStatus(
  write: Write,
  { code, expectedVersion, status, on, text: given = null }: Omit<ChangeBlockerStatusInput, "idempotencyKey">,
): Promise<string> {
  await ownRecord(write, describing, code, expectedVersion);
  const [blocker] = await write.transaction.select(Blocker, sql`SELECT * FROM blocker WHERE code = ${code}`);
  if (!blocker) throw new TypeError(`${code} was lost`);
  checkText(write, ["text"], given, LONGEST_REASON);
  write.complainOf(stepComplaints(blocker, { status, on, text: given }, write.today));
  write.check();
  return changeRecord(write, describing, { code, expectedVersion }, {}, { status, ...stepColumns(status, on, given) });
}

function stepColumns(status: BlockerStatus, on: string, text: string | null): Record<string, string | null> {
  if (status === BlockerStatus.VISITED) return { visited_on: on, visit_note: text };
  if (status === BlockerStatus.REPORTED) return { reported_on: on, report: text };
  return { resolved_on: on, resolution: text };
}
