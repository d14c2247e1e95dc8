import { Field, Int, ObjectType } from "type-graphql";
import { bilingual } from "../../platform/graphql/bilingual";
import { PartialDate } from "../../platform/values";
import { workingDaysLate } from "./inquiry.rules";

/** 答复时限: until when an inquiry is to be answered, and whether it was. */
@ObjectType({
  description: bilingual(
    "答复时限;工作日为周一至周五,未考虑法定节假日与调休;日期按UTC。",
    "When an answer is due. Working days are Monday to Friday, public holidays are not known; days are those of UTC.",
  ),
})
export class InquiryClock {
  @Field(() => PartialDate, {
    description: bilingual("应在此日(含)之前答复。", "The last day on which the answer is in time."),
  })
  dueOn!: string;

  @Field(() => PartialDate, {
    nullable: true,
    description: bilingual("首次答复之日;空:尚未答复。", "The day of the first answer. Null: none yet."),
  })
  answeredOn!: string | null;

  @Field(() => Boolean, {
    description: bilingual("是否已逾期,或逾期后才答复。", "Whether it is overdue, or was answered too late."),
  })
  isLate!: boolean;

  @Field(() => Int, {
    description: bilingual("逾期的工作日数;0:未逾期。", "By how many working days. 0: it is not late."),
  })
  workingDaysLate!: number;
}

/** The clock as it stands on a day; once there is an answer it stands still. */
export function readClock(
  { dueOn, answeredOn }: { readonly dueOn: string; readonly answeredOn: string | null },
  today: string,
): InquiryClock {
  const late = workingDaysLate(dueOn, answeredOn ?? today);
  return Object.assign(new InquiryClock(), { dueOn, answeredOn, isLate: late > 0, workingDaysLate: late });
}
