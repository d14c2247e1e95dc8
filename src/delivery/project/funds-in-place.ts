import type DataLoader from "dataloader";
import { Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from "type-graphql";
import { list, sql } from "../../platform/database";
import { bilingual } from "../../platform/graphql/bilingual";
import type { RequestContext } from "../../platform/graphql/context";
import { manyLoader } from "../../platform/loading";
import { Money, money, PartialDate } from "../../platform/values";
import { countFunds } from "./funds.rules";
import { FundsReport } from "./funds-report.entity";
import { Project } from "./project.entity";
import { Verification } from "./verification.entity";

/** 到位资金: what arrived of a project's funds, as far as the viewer may know. */
@ObjectType({
  description: bilingual(
    "到位资金:核定优先于申报;未经核验的申报额仅责任单位与主管部门可见。",
    "Funds in place: verified beats reported; what nobody verified is shown to those responsible and to the office alone.",
  ),
})
export class FundsInPlace {
  @Field(() => Money, {
    nullable: true,
    description: bilingual(
      "申报合计;空:没有,或无权查看。",
      "Sum of the present reports. Null: none, or not for the viewer.",
    ),
  })
  reported!: Money | null;

  @Field(() => Money, {
    nullable: true,
    description: bilingual("核定合计;空:未经核验。", "Sum of what was verified. Null: nothing was."),
  })
  verified!: Money | null;

  @Field(() => Money, {
    nullable: true,
    description: bilingual(
      "计入额:核定额,加未核验月份的申报额;空:没有。",
      "What counts: what was verified and, of months that nobody verified, what was reported. Null: nothing.",
    ),
  })
  counted!: Money | null;

  @Field(() => PartialDate, {
    nullable: true,
    description: bilingual("截至月份;空:没有。", "The latest month in it. Null: nothing."),
  })
  asOf!: string | null;
}

/** `Project.fundsInPlace`. */
@Resolver(() => Project)
export class FundsInPlaceResolver {
  @FieldResolver(() => FundsInPlace, { description: bilingual("到位资金。", "Funds in place.") })
  async fundsInPlace(@Root() { id }: Project, @Ctx() context: RequestContext): Promise<FundsInPlace> {
    const [reports, periods] = await Promise.all([
      context.loader(reportsByProject).load(id),
      context.loader(verificationsByProject).load(id),
    ]);
    const { reportedWan, verifiedWan, countedWan, asOf } = countFunds(reports, periods);
    const amounts = { reported: money(reportedWan), verified: money(verifiedWan), counted: money(countedWan) };
    return Object.assign(new FundsInPlace(), { ...amounts, asOf });
  }
}

function reportsByProject({ reader }: RequestContext): DataLoader<number, FundsReport[]> {
  return manyLoader(
    (ids: readonly number[]) =>
      reader.select(FundsReport, sql`SELECT * FROM funds_report WHERE project_id IN (${list(ids)})`),
    ({ projectId }) => projectId,
  );
}

function verificationsByProject({ reader }: RequestContext): DataLoader<number, Verification[]> {
  return manyLoader(
    (ids: readonly number[]) =>
      reader.select(Verification, sql`SELECT * FROM verification WHERE project_id IN (${list(ids)})`),
    ({ projectId }) => projectId,
  );
}
