import { Arg, Ctx, Query, Resolver } from "type-graphql";
import { connectionField, rootFields } from "../../platform/connection";
import { bilingual } from "../../platform/graphql/bilingual";
import type { RequestContext } from "../../platform/graphql/context";
import { byCode } from "../../platform/loading";
import { PartialDate } from "../../platform/values";
import { Appraisal, appraisalOf } from "./appraisal-report";
import { AppraisalScheme } from "./appraisal-scheme.entity";
import { appraisalIndicatorList, appraisalRoundList, appraisalSchemeList } from "./appraisal.list";

/** `appraisal`. */
@Resolver()
class AppraisalResolver {
  @Query(() => Appraisal, {
    nullable: true,
    description: bilingual(
      "一个季度按某办法的考核;空:没有该办法,或无权查看。",
      "The appraisal of a quarter by a scheme. Null: there is no such scheme, or not for the viewer.",
    ),
  })
  async appraisal(
    @Arg("scheme", () => String, { description: bilingual("考核办法的代码。", "Code of the scheme.") }) scheme: string,
    @Arg("quarter", () => String, { description: bilingual("季度,如 2026-Q1。", "The quarter, such as 2026-Q1.") })
    quarter: string,
    @Arg("asOf", () => PartialDate, {
      nullable: true,
      description: bilingual(
        "按截至该日的数据计算;缺省:已关闭的为冻结结果,否则截至今天。",
        "Computed of what was known on that day. Left out: frozen results of a closed quarter, else as of today.",
      ),
    })
    asOf: string | null,
    @Ctx() context: RequestContext,
  ): Promise<Appraisal | null> {
    const found = await context.loader(byCode(AppraisalScheme)).load(scheme);
    return found && appraisalOf(context, found, quarter, asOf ?? null);
  }
}

/** Everything the room adds to the graph. */
export const appraisalResolvers = [
  AppraisalResolver,
  rootFields(appraisalSchemeList),
  rootFields(appraisalIndicatorList),
  rootFields(appraisalRoundList),
  connectionField(
    () => AppraisalScheme,
    "indicators",
    appraisalIndicatorList,
    "scheme",
    bilingual("指标。", "Its indicators."),
  ),
  connectionField(
    () => AppraisalScheme,
    "rounds",
    appraisalRoundList,
    "scheme",
    bilingual("各季度的考核。", "Appraisals of quarters by it."),
  ),
];
