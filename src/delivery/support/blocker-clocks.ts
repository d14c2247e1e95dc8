import { Arg, Ctx, Field, FieldResolver, Int, ObjectType, Resolver, Root } from "type-graphql";
import { bilingual } from "../../platform/graphql/bilingual";
import type { RequestContext } from "../../platform/graphql/context";
import { enumeration } from "../../platform/graphql/enumeration";
import { lastDay, PartialDate } from "../../platform/values";
import { Blocker } from "./blocker.entity";
import { type Clock, clocksOn, ClockState } from "./blocker.rules";

enumeration(ClockState, "ClockState", bilingual("时限状态。", "How a clock stands."), {
  RUNNING: { zh: "计时中:未办,期限未过", en: "Not done, and still in time" },
  OVERDUE: { zh: "逾期:未办,期限已过", en: "Not done, and the last day is over" },
  KEPT: { zh: "按期办结", en: "Done in time" },
  LATE: { zh: "逾期办结", en: "Done late" },
});

/** 时限: one thing that is to be done by a day. */
@ObjectType({ description: bilingual("时限。", "Something that is to be done by a day.") })
export class BlockerClock implements Clock {
  @Field(() => PartialDate, { description: bilingual("期限(含当日)。", "Last day.") })
  dueOn!: string;

  @Field(() => PartialDate, {
    nullable: true,
    description: bilingual("办结日期;空:当时未办。", "When it was done. Null: not by then."),
  })
  doneOn!: string | null;

  @Field(() => ClockState, { description: bilingual("状态。", "How it stands.") })
  state!: ClockState;

  @Field(() => Int, {
    description: bilingual(
      "剩余天数,已办的为办结时的剩余天数;负数:逾期的天数。",
      "Days left, of what was done those left then; negative: late by so many.",
    ),
  })
  days!: number;
}

/** 两项时限: until when somebody goes there, and until when it is reported. */
@ObjectType({ description: bilingual("两项时限,按自然日计。", "Both clocks, in calendar days.") })
export class BlockerClocks {
  @Field(() => BlockerClock, { description: bilingual("上门。", "To go there.") })
  visit!: BlockerClock;

  @Field(() => BlockerClock, { description: bilingual("反馈。", "To report.") })
  report!: BlockerClock;
}

/** `Blocker.clocks`. */
@Resolver(() => Blocker)
export class BlockerClocksResolver {
  @FieldResolver(() => BlockerClocks, {
    nullable: true,
    description: bilingual("时限;空:当时尚未提出。", "Its clocks. Null: it was not raised yet."),
  })
  clocks(
    @Root() blocker: Blocker,
    @Arg("asOf", () => PartialDate, {
      nullable: true,
      description: bilingual("截至日期(当日终);默认今天。", "The day at whose end; today unless given."),
    })
    asOf: string | null,
    @Ctx() { today }: RequestContext,
  ): BlockerClocks | null {
    const clocks = clocksOn(blocker, lastDay(asOf ?? today));
    return (
      clocks && {
        visit: Object.assign(new BlockerClock(), clocks.visit),
        report: Object.assign(new BlockerClock(), clocks.report),
      }
    );
  }
}
