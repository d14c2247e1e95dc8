import { Field, InputType } from "type-graphql";
import { Publication } from "../../platform/access";
import { bilingual } from "../../platform/graphql/bilingual";
import { date, optional, text } from "../../platform/seeding";
import { PartialDate } from "../../platform/values";
import {
  ChangeInput,
  changeRecord,
  checkText,
  createMutation,
  createRecord,
  LONGEST_NOTE,
  LONGEST_REASON,
  logStep,
  mutationField,
  ownRecord,
  publicationMutations,
  stepComplaints,
  updateMutation,
  Writable,
  type Write,
} from "../../platform/writing";
import { ProjectStatus } from "./project.entity";
import { projectList } from "./project.list";
import { projectLife } from "./project.rules";
import { projectSeed } from "./project.seed";
import { projectStatusChangeList } from "./project-status-change.list";

const internal_note = optional(text(LONGEST_NOTE));

/** Projects as they are changed: their status goes its own way. */
export const projectWritable = new Writable({
  list: projectList,
  seed: projectSeed,
  without: ["status", "status_on"],
  besides: { internal_note },
  prefix: "prj",
});

/** New projects: signed on a day. */
const signing = new Writable({
  list: projectList,
  seed: projectSeed,
  without: ["status"],
  besides: { internal_note, status_on: date() },
  prefix: "prj",
  descriptions: { statusOn: bilingual("签约日期。", "When it was signed.") },
  initially: { publication: Publication.DRAFT, status: ProjectStatus.SIGNED },
});

@InputType({ description: bilingual("项目状态的变更。", "A step of a project.") })
class ChangeProjectStatusInput extends ChangeInput {
  @Field(() => ProjectStatus, { description: bilingual("新的状态。", "What it becomes.") })
  status!: ProjectStatus;

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
      "理由,至多2000个字符;终止或退回时必填。",
      "The reason, at most 2,000 characters; needed for an end and for a step back.",
    ),
  })
  reason?: string | null;
}

/** `createProject` and what follows. */
export const projectMutations = [
  createMutation(signing, (write, input) => signProject(write, { ...input })),
  updateMutation(projectWritable),
  ...publicationMutations(projectWritable),
  mutationField({
    name: "changeProjectStatus",
    description: bilingual(
      "变更项目状态:签约→开工→(在建→)资金到位→投产,或终止;可凭理由退回一步。",
      "Takes a project a step on: signed, started, (under construction,) funded, in production; or ends it. One step back needs a reason.",
    ),
    input: ChangeProjectStatusInput,
    list: projectList,
    run: changeStatus,
  }),
];

/** Enters a project that was signed, with the first line of its log; answers its code. */
export async function signProject(write: Write, input: Readonly<Record<string, unknown>>): Promise<string> {
  const code = await createRecord(write, signing, input);
  const { id, status_on } = await ownRecord(write, signing, code);
  await logStep(write, logOf(id), null, { status: ProjectStatus.SIGNED, on: String(status_on), reason: null });
  return code;
}

async function changeStatus(
  write: Write,
  { code, expectedVersion, status, on, reason = null }: Omit<ChangeProjectStatusInput, "idempotencyKey">,
): Promise<string> {
  const { id, status: before, status_on } = await ownRecord(write, projectWritable, code, expectedVersion);
  const [from, since] = [before as ProjectStatus, status_on as string | null];
  checkText(write, ["reason"], reason, LONGEST_REASON);
  const step = { status, on, reason };
  write.complainOf(stepComplaints(projectLife, from, since, step, write.today));
  write.check();
  await changeRecord(write, projectWritable, { code, expectedVersion }, {}, { status, status_on: on });
  await logStep(write, logOf(id), from, step);
  return code;
}

/** Where steps of a project are logged. */
function logOf(project: number) {
  return { list: projectStatusChangeList, prefix: "psc", owner: { project_id: project } };
}
