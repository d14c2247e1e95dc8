import type { EnterpriseRole, SiteNeed } from "../api/documents";
import type { Words } from "./words";

/** Words of the matching workbench. */
export const workbenchWords = {
  title: { zh: "匹配工作台", en: "Matching workbench" },
  lead: {
    zh: "为企业找机会,为机会找企业。权重由您定,得分、理由和依据逐项列出。",
    en: "Opportunities for an enterprise, enterprises for an opportunity. The weights are yours; scores come with reasons and evidence.",
  },
  by: { zh: "从哪里开始", en: "Begin with" },
  byEnterprise: { zh: "目录中的一家企业", en: "An enterprise of the catalog" },
  byInvestor: { zh: "描述一家投资方", en: "An investor described by you" },
  byOpportunity: { zh: "一个投资机会", en: "An opportunity" },
  findEnterprise: { zh: "查找企业", en: "Find an enterprise" },
  findOpportunity: { zh: "查找投资机会", en: "Find an opportunity" },
  chooseEnterprise: {
    zh: "请先查找并选择一家企业。",
    en: "Find an enterprise and choose it: what fits is listed here.",
  },
  chooseOpportunity: {
    zh: "请先查找并选择一个投资机会。",
    en: "Find an opportunity and choose it: who fits is listed here.",
  },
  chooseProfile: {
    zh: "请写明主营业务,或选择至少一个环节。",
    en: "Say what the business is, or choose a segment at least.",
  },
  unknownEnterprise: { zh: "没有代码为“{code}”的企业。", en: "There is no enterprise with the code “{code}”." },
  unknownOpportunity: { zh: "没有代码为“{code}”的投资机会。", en: "There is no opportunity with the code “{code}”." },
  role: { zh: "企业类别", en: "Enterprises" },
  rankingOpportunities: { zh: "适合{name}的投资机会", en: "Opportunities for {name}" },
  rankingEnterprises: { zh: "适合“{name}”的企业", en: "Enterprises for “{name}”" },
  described: { zh: "所描述的投资方", en: "the investor described" },
  ranking: { zh: "排名", en: "Ranking" },
  counts: {
    zh: "共 {count} 个,显示 {shown} 个;另有 {excluded} 个因硬性条件排除。",
    en: "{count} in all, {shown} shown; {excluded} more were excluded by hard conditions.",
  },
  inferred: { zh: "据“{word}”识别:{segment}", en: "“{word}” was read as {segment}" },
  source: { zh: "陇图匹配,依据目录中的记录", en: "Longtu's matching, from records of the catalog" },
  top: { zh: "显示", en: "Show" },
  topCount: { zh: "前 {count} 个", en: "the first {count}" },
  rank: { zh: "名次", en: "Rank" },
  code: { zh: "代码", en: "Code" },
  opportunity: { zh: "投资机会", en: "Opportunity" },
  enterprise: { zh: "企业", en: "Enterprise" },
  place: { zh: "地区", en: "Place" },
  amountYi: { zh: "投资额(亿元)", en: "Amount (CNY 100 million)" },
  noAmount: { zh: "投资额未注明", en: "Amount not stated" },
  score: { zh: "得分", en: "Score" },
  confidence: { zh: "依据充分度", en: "Evidence" },
  reasons: { zh: "理由", en: "Reasons" },
  noData: { zh: "无数据", en: "no data" },
  weights: { zh: "权重", en: "Weights" },
  weightsNote: {
    zh: "只看比例。无数据的方面不计入得分。",
    en: "Only their ratios matter. A part without data does not count.",
  },
  resetWeights: { zh: "恢复缺省权重", en: "Back to the defaults" },
  pick: { zh: "加入备选", en: "Shortlist" },
  pickNamed: { zh: "加入备选:{name}", en: "Shortlist: {name}" },
  why: { zh: "为什么没有它?", en: "Why is one missing?" },
  whyLead: {
    zh: "选一个,看它的得分,或不予评分的原因。",
    en: "Choose any: its score is shown, or why it has none.",
  },
  openOpportunity: { zh: "查看投资机会", en: "See the opportunity" },
  verdict: { zh: "匹配 {code}", en: "Match with {code}" },
  between: { zh: "{one} 与 {other}", en: "{one} and {other}" },
  excludedTitle: { zh: "不予评分", en: "Not scored" },
  partWeight: { zh: "权重 {weight}", en: "weight {weight}" },
  evidence: { zh: "依据", en: "Evidence" },
  shortlist: { zh: "备选清单", en: "Shortlist" },
  shortlistLead: {
    zh: "记在地址中,按当前权重评分;至多 {most} 对。",
    en: "Kept in the address and scored by the weights above; at most {most} pairs.",
  },
  shortlistEmpty: { zh: "备选清单是空的。", en: "The shortlist is empty." },
  drop: { zh: "去掉", en: "Drop" },
  dropNamed: { zh: "去掉:{name}", en: "Drop: {name}" },
  excludedBecause: { zh: "不予评分的原因", en: "Why it is not scored" },
} satisfies Words;

/** Words of the form in which an investor is described. */
export const profileWords = {
  business: { zh: "主营业务", en: "Business in words" },
  businessHint: { zh: "例如:光伏逆变器", en: "For example: PV inverters" },
  businessTooLong: { zh: "只看前 {count} 个字。", en: "Only the first {count} characters are read." },
  makes: { zh: "所产环节", en: "Segments it makes" },
  findSegment: { zh: "查找环节", en: "Find a segment" },
  atLeast: { zh: "投资额不低于(亿元)", en: "Amount at least (CNY 100 million)" },
  atMost: { zh: "投资额不高于(亿元)", en: "Amount at most (CNY 100 million)" },
  modes: { zh: "可接受的合作方式", en: "Cooperation that suits" },
  home: { zh: "所在地", en: "Home" },
  homeUnknown: { zh: "不指明", en: "Not stated" },
  provinces: { zh: "省份", en: "Provinces" },
  countries: { zh: "国家", en: "Countries" },
  needs: { zh: "对场地的需求", en: "Needed on site" },
} satisfies Words;

/** What an investor needs on site. */
export const needLabels: Words<SiteNeed> = {
  POWER: { zh: "电力", en: "Power" },
  GREEN_ELECTRICITY: { zh: "绿电", en: "Green electricity" },
  LAND: { zh: "土地", en: "Land" },
  WATER: { zh: "用水(目录中无此类数据)", en: "Water (no such data in the catalog)" },
  MINERALS: { zh: "矿产", en: "Minerals" },
  TALENT: { zh: "人才与科研", en: "Talent and research" },
  LOGISTICS: { zh: "物流与口岸", en: "Logistics and ports" },
};

/** Roles of enterprises, and all of them. */
export const roleLabels: Words<EnterpriseRole | "ANY"> = {
  ANY: { zh: "全部", en: "All" },
  TARGET: { zh: "目标企业", en: "Targets elsewhere" },
  LOCAL_ANCHOR: { zh: "本地龙头", en: "Anchors here" },
};
