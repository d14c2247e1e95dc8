import { Arg, Ctx, Int, Query, Resolver } from "type-graphql";
import { seesEverything, type Viewer } from "../../platform/access";
import { checkCodes, checkPageSize, DEFAULT_PAGE, LARGEST_PAGE } from "../../platform/connection";
import { bilingual, message } from "../../platform/graphql/bilingual";
import type { RequestContext } from "../../platform/graphql/context";
import { BadInputError } from "../../platform/graphql/errors";
import { daysAfter, daysSince, lastDay, PartialDate } from "../../platform/values";
import { organizationList } from "../../targets/organization";
import { DAYS_AHEAD, MOST_DAYS_AHEAD, ReminderKind } from "./reminder.rules";
import { sentenceOf } from "./reminder.sentences";
import { Reminder, Reminders } from "./reminder-types";
import { findDue, type Found } from "./reminders.repository";

/** `reminders`. */
@Resolver()
export class RemindersResolver {
  @Query(() => Reminders, {
    nullable: true,
    description: bilingual(
      "本单位应办或逾期的事项,主管部门可见全部;空:无权查看。",
      "What the viewer's organization is to do, or is late with; of the office: what anybody is. Null: not for the viewer.",
    ),
  })
  async reminders(
    @Arg("asOf", () => PartialDate, {
      nullable: true,
      description: bilingual("截至日期(当日终);默认今天。", "The day at whose end; today unless given."),
    })
    asOf: string | null,
    @Arg("withinDays", () => Int, {
      defaultValue: DAYS_AHEAD,
      description: bilingual("提前天数,0至366。", "How many days to look ahead, 0 to 366."),
    })
    withinDays: number,
    @Arg("organization", () => String, {
      nullable: true,
      description: bilingual("单位代码,只看该单位的。", "Code of an organization, to see its own alone."),
    })
    organization: string | null,
    @Arg("kinds", () => [ReminderKind], {
      nullable: true,
      description: bilingual("只看这些事项。", "Only of these kinds."),
    })
    kinds: ReminderKind[] | null,
    @Arg("first", () => Int, {
      defaultValue: DEFAULT_PAGE,
      description: bilingual("至多列出的事项数,1至100。", "How many to list at most, 1 to 100."),
    })
    first: number,
    @Ctx() context: RequestContext,
  ): Promise<Reminders | null> {
    checkPageSize(first, LARGEST_PAGE);
    checkDays(withinDays);
    await checkCodes(context, [{ list: organizationList, code: organization ?? null, path: "organization" }]);
    const own = ownOrganization(context.viewer);
    if (own === undefined) return null;
    const day = lastDay(asOf ?? context.today);
    const outlook = { day, horizon: daysAfter(day, withinDays) };
    const found = await findDue(context.reader, { own, organization: organization ?? null }, outlook);
    const wanted = found.filter(({ kind }) => kinds?.includes(kind) ?? true).sort(byDueDate);
    return Object.assign(new Reminders(), {
      asOf: day,
      totalCount: wanted.length,
      overdue: wanted.filter(({ dueOn }) => dueOn < day).length,
      nodes: wanted.slice(0, first).map((one) => toReminder(one, day)),
    });
  }
}

/** Id of the organization whose reminders somebody sees; null: everybody's, undefined: nobody's. */
function ownOrganization(viewer: Viewer): number | null | undefined {
  if (seesEverything(viewer)) return null;
  return viewer.kind === "person" ? viewer.organization?.id : undefined;
}

function checkDays(days: number): void {
  if (days >= 0 && days <= MOST_DAYS_AHEAD) return;
  throw new BadInputError(
    message(
      `withinDays 应为 0 至 ${MOST_DAYS_AHEAD},不是 ${days}。`,
      `withinDays must be 0 to ${MOST_DAYS_AHEAD}, not ${days}.`,
    ),
    { argument: "withinDays" },
  );
}

function byDueDate(one: Found, other: Found): number {
  const [mine, others] = [one, other].map(({ dueOn, id, kind }) => `${dueOn} ${id} ${kind}`) as [string, string];
  return mine < others ? -1 : 1;
}

function toReminder(found: Found, day: string): Reminder {
  const days = daysSince(day, found.dueOn);
  const { id, kind, dueOn, organizationId } = found;
  return Object.assign(new Reminder(), {
    id,
    kind,
    dueOn,
    days,
    organizationId,
    told: sentenceOf(found, found.name, days),
  });
}
