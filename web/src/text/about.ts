import type { Words } from "./words";

/** Words of the page about the atlas and its sources. */
export const aboutWords = {
  title: { zh: "关于与来源", en: "About and sources" },
  lead: {
    zh: "陇图把一个省招商引资的三张图谱(资源、产业链、基金)和三张清单(工作任务、投资机会、产业政策)连成一张图。数据取自公开来源,逐条注明出处和时点;计划、目标与部分数据照原样标明,不相加。",
    en: "Longtu joins a province's three maps (resources, chains, funds) and three lists (tasks, opportunities, policies) into one graph. The data are from public sources, each record with its source and date; plans, targets and parts of a whole are shown as such and never added up.",
  },
  map: {
    zh: "我国公开地图须经审核,陇图自带的地图因此只用等大的方格表示市州,不画边界。",
    en: "Public maps of China need a review. Longtu's own map therefore shows each prefecture as an equal tile and draws no borders.",
  },
  holds: { zh: "目录里有什么", en: "What the catalog holds" },
  holdsLead: {
    zh: "各类记录的条数;其中没有出处、没有日期和测试生成的,列于表中。",
    en: "Records of each kind; how many bear no source, no date or are made up for tests is in the table.",
  },
  holdsSource: { zh: "陇图目录", en: "Longtu's catalog" },
  holdsNothing: { zh: "目录是空的。", en: "The catalog is empty." },
  kind: { zh: "类别", en: "Kind" },
  total: { zh: "条数", en: "Records" },
  withoutSource: { zh: "没有出处", en: "Without a source" },
  undated: { zh: "没有日期", en: "Undated" },
  synthetic: { zh: "测试生成", en: "Made up for tests" },
  doubts: { zh: "对不上的数字", en: "What does not add up" },
  doubtsLead: {
    zh: "来源之间或来源自身不一致之处,照原样保留,在此指出。",
    en: "Where sources disagree with each other or with themselves, the figures are kept as printed and pointed out here.",
  },
  doubtsNone: { zh: "没有发现对不上的数字。", en: "Nothing was found that does not add up." },
  sources: { zh: "来源", en: "Sources" },
  sourceCount: { zh: "{count} 个来源", en: "{count} sources" },
  sourceKind: { zh: "来源的类别", en: "Kind of source" },
  noLink: { zh: "不提供链接", en: "no link is given" },
  more: { zh: "再显示一些", en: "Show more" },
} satisfies Words;

/** Kinds of records, by the names that the API gives them. */
export const recordLabels: Words = {
  AppraisalIndicator: { zh: "考核指标", en: "Appraisal indicators" },
  AppraisalScheme: { zh: "考核办法", en: "Appraisal schemes" },
  Blocker: { zh: "项目问题", en: "Problems of projects" },
  Chain: { zh: "产业链", en: "Industry chains" },
  ChainSegment: { zh: "产业链环节", en: "Chain segments" },
  Enterprise: { zh: "企业", en: "Enterprises" },
  EventOutcome: { zh: "活动成效", en: "Outcomes of events" },
  FactorSupport: { zh: "要素保障", en: "Land, power and other factors" },
  Fund: { zh: "基金", en: "Funds" },
  FundInvestment: { zh: "基金投资", en: "Investments of funds" },
  FundsReport: { zh: "到位资金月报", en: "Monthly reports of funds" },
  Indicator: { zh: "公布的指标", en: "Published figures" },
  Lead: { zh: "线索", en: "Leads" },
  Opportunity: { zh: "投资机会", en: "Opportunities" },
  Organization: { zh: "部门机构", en: "Organizations" },
  Policy: { zh: "政策", en: "Policies" },
  ProgressReport: { zh: "任务进度月报", en: "Monthly reports of tasks" },
  Project: { zh: "项目", en: "Projects" },
  PromotionEvent: { zh: "招商活动", en: "Promotion events" },
  Region: { zh: "地区", en: "Regions" },
  RegionCoverage: { zh: "领导分片联系", en: "Leaders for target regions" },
  RegionStatistic: { zh: "地区统计", en: "Statistics of regions" },
  Resource: { zh: "资源", en: "Resources" },
  SegmentSupply: { zh: "供应关系", en: "Supply relations" },
  Task: { zh: "工作任务", en: "Tasks" },
  Verification: { zh: "到位资金核验", en: "Verifications of funds" },
  Visit: { zh: "走访", en: "Visits" },
};
