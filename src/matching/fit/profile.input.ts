import { Field, InputType } from "type-graphql";
import { CooperationMode } from "../../lists/opportunity";
import { bilingual } from "../../platform/graphql/bilingual";
import { enumeration } from "../../platform/graphql/enumeration";
import { Decimal, MoneyUnit } from "../../platform/values";
import { Ownership } from "../../targets/enterprise";
import { InvestmentGoal, SiteNeed } from "./profile";

enumeration(SiteNeed, "SiteNeed", bilingual("对场地条件的需求。", "What is needed on site."), {
  POWER: { zh: "电力", en: "Power" },
  GREEN_ELECTRICITY: { zh: "绿电", en: "Green electricity: wind, solar or hydropower" },
  LAND: { zh: "土地", en: "Land" },
  WATER: {
    zh: "用水(目录中尚无此类资源,不作判断)",
    en: "Water; the catalog has no such resources, so nothing is judged by it",
  },
  MINERALS: { zh: "矿产", en: "Minerals" },
  TALENT: { zh: "人才与科研", en: "Talent and research" },
  LOGISTICS: { zh: "物流与口岸", en: "Logistics and ports" },
});

enumeration(
  InvestmentGoal,
  "InvestmentGoal",
  bilingual(
    "投资目的:相应方面的缺省权重加倍。",
    "What an investor is after: the default weight of the part counts twice.",
  ),
  {
    FEEDSTOCK: { zh: "靠近原料(资源契合)", en: "To be near feedstock: resource fit" },
    MARKET: { zh: "靠近上下游(供应链邻近)", en: "To be near suppliers and customers: proximity" },
    INCENTIVES: { zh: "政策支持(政策优势)", en: "Support by policies: policy advantage" },
    CAPITAL: { zh: "基金支持(基金联系)", en: "Money of funds: fund ties" },
  },
);

/** Longest text about a business. */
export const LONGEST_BUSINESS = 500;

const codes = (zh: string, en: string) => ({ nullable: true, description: bilingual(zh, en) });

/** An amount of money from and to, both included. */
@InputType({ description: bilingual("金额范围,含两端。", "An amount from and to, both included.") })
export class AmountRange {
  @Field(() => Decimal, { nullable: true, description: bilingual("不低于。", "At least.") })
  atLeast?: string | null;

  @Field(() => Decimal, { nullable: true, description: bilingual("不高于。", "At most.") })
  atMost?: string | null;

  @Field(() => MoneyUnit, {
    defaultValue: MoneyUnit.HUNDRED_MILLION,
    description: bilingual("单位,缺省为亿元。", "The unit; 100 million CNY when left out."),
  })
  unit!: MoneyUnit;
}

/** What an anonymous investor says of itself. */
@InputType({
  description: bilingual(
    "投资方画像:至少给出 makes 或 business。",
    "What an investor says of itself: makes or business at least.",
  ),
})
export class InvestorProfile {
  @Field(() => [String], codes("所产环节的代码。", "Codes of the segments that it makes."))
  makes?: string[] | null;

  @Field(() => [String], codes("须在附近配套的环节代码。", "Codes of segments that must be supplied nearby."))
  needs?: string[] | null;

  @Field(() => [String], codes("采购的环节代码。", "Codes of segments that it buys."))
  buys?: string[] | null;

  @Field(
    () => String,
    codes(
      `主营业务,中文或英文,至多${LONGEST_BUSINESS}字符;据环节名称与别名推断环节。`,
      `Its business in Chinese or English, at most ${LONGEST_BUSINESS} characters: segments are inferred by their names and aliases.`,
    ),
  )
  business?: string | null;

  @Field(() => String, codes("所在地区代码。", "Code of its home region."))
  homeRegion?: string | null;

  @Field(() => [String], codes("意向地区代码,含下级。", "Codes of the regions it wants, with everything below."))
  wantedRegions?: string[] | null;

  @Field(() => [String], codes("排除地区代码,含下级。", "Codes of the regions it excludes, with everything below."))
  excludedRegions?: string[] | null;

  @Field(() => AmountRange, codes("投资额范围。", "What it can put in."))
  investment?: AmountRange | null;

  @Field(() => [CooperationMode], codes("可接受的合作方式。", "Cooperation modes that suit."))
  modes?: CooperationMode[] | null;

  @Field(() => [SiteNeed], codes("对场地条件的需求。", "What it needs on site."))
  siteNeeds?: SiteNeed[] | null;

  @Field(() => Ownership, codes("所有制。", "Its ownership."))
  ownership?: Ownership | null;

  @Field(() => [InvestmentGoal], codes("投资目的。", "What it is after."))
  goals?: InvestmentGoal[] | null;
}
