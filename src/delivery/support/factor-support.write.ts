import { Field, InputType } from "type-graphql";
import { sql } from "../../platform/database";
import { bilingual } from "../../platform/graphql/bilingual";
import { date, micro, oneOf, optional, recordTable, reference, text, unit } from "../../platform/seeding";
import { Decimal, MICRO, PartialDate, scaledInteger } from "../../platform/values";
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
import { exactDayComplaints } from "./day.rules";
import { Factor, FactorSupport, FactorSupportStatus } from "./factor-support.entity";
import { factorSupportList } from "./factor-support.list";
import { decisionComplaints, FACTOR_UNITS, unitOfFactor } from "./factor-support.rules";
import { createOfOurProject, updateOfOurProject } from "./of-our-project.write";

const seed = recordTable({
  file: "factor-supports",
  table: "factor_support",
  type: "FactorSupport",
  columns: {
    project: reference("project"),
    factor: oneOf(Factor),
    asked: micro("asked_micro", { above: 0 }),
    unit: unit(FACTOR_UNITS),
    asked_on: date(),
    description: optional(text(LONGEST_REASON)),
    organization: optional(reference("organization")),
  },
  asOf: "asked_on",
  rules: [unitOfFactor],
});

const asking = new Writable({
  list: factorSupportList,
  seed,
  without: ["source", "source_date"],
  prefix: "fct",
  initially: { status: FactorSupportStatus.ASKED },
});

/** Who is asked, and what is said of it, may be said better later; whoever needs another quantity asks anew. */
const describing = new Writable({
  list: factorSupportList,
  seed: { ...seed, rules: [] },
  without: ["project", "factor", "asked", "unit", "asked_on", "source", "source_date"],
  prefix: "fct",
});

@InputType({ description: bilingual("对要素申请的决定。", "What is decided of a factor that was asked for.") })
class ChangeFactorSupportStatusInput extends ChangeInput {
  @Field(() => FactorSupportStatus, { description: bilingual("新的状态。", "What it becomes.") })
  status!: FactorSupportStatus;

  @Field(() => PartialDate, {
    description: bilingual(
      "日期:不晚于今天,不早于前一步。",
      "The day: not after today, not before the step before it.",
    ),
  })
  on!: string;

  @Field(() => Decimal, {
    nullable: true,
    description: bilingual(
      "承诺或落实的数量,不超过申请;落实时可空,即如承诺。",
      "How much is promised or delivered, at most what was asked for; left out of a delivery, it is what was promised.",
    ),
  })
  granted?: string | null;

  @Field(() => String, {
    nullable: true,
    description: bilingual("不同意的理由,至多2000个字符。", "Why it is refused, at most 2,000 characters."),
  })
  reason?: string | null;
}

/** `createFactorSupport` and what follows. */
export const factorSupportMutations = [
  createMutation(asking, (write, input) => {
    const { askedOn } = input as { askedOn: string };
    write.complainOf(exactDayComplaints("askedOn", null, askedOn, write.today));
    return createOfOurProject(write, asking, { ...input });
  }),
  updateOfOurProject(describing),
  mutationField({
    name: "changeFactorSupportStatus",
    description: bilingual(
      "登记对要素申请的决定:承诺、落实或不同意;由项目责任单位、保障单位或主管部门登记。",
      "Says what becomes of a factor that was asked for: promised, delivered or refused; by those responsible, the organization asked and the office.",
    ),
    input: ChangeFactorSupportStatusInput,
    list: factorSupportList,
    run: decide,
  }),
];

async function decide(
  write: Write,
  {
    code,
    expectedVersion,
    status,
    on,
    granted = null,
    reason = null,
  }: Omit<ChangeFactorSupportStatusInput, "idempotencyKey">,
): Promise<string> {
  await ownRecord(write, describing, code, expectedVersion);
  const [asked] = await write.transaction.select(FactorSupport, sql`SELECT * FROM factor_support WHERE code = ${code}`);
  if (!asked) throw new TypeError(`${code} was lost`);
  checkText(write, ["reason"], reason, LONGEST_REASON);
  const grantedMicro = granted === null ? null : scaledInteger(granted, MICRO);
  write.complainOf(decisionComplaints(asked, { status, on, grantedMicro, reason }, write.today));
  write.check();
  const amount = grantedMicro ?? asked.grantedMicro;
  return changeRecord(
    write,
    describing,
    { code, expectedVersion },
    {},
    { status, ...decidedColumns(status, on, amount, reason) },
  );
}

function decidedColumns(
  status: FactorSupportStatus,
  on: string,
  amount: number | null,
  reason: string | null,
): Record<string, string | number | null> {
  if (status === FactorSupportStatus.REFUSED) return { refused_on: on, refusal_reason: reason, granted_micro: null };
  return { [status === FactorSupportStatus.PROMISED ? "promised_on" : "delivered_on"]: on, granted_micro: amount };
}
