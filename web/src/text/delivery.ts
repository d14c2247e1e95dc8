import type { Decomposition, FunnelDimension, TargetBound, TaskProgressStatus, TaskUnit } from "../api/documents";
import type { Words } from "./words";

/** Words of the page of tasks and delivery. */
export const deliveryWords = {
  title: { zh: "任务与落实", en: "Tasks and delivery" },
  lead: {
    zh: "定了什么任务,怎样分解;签约的项目有多少开工、建成,资金到位多少。项目数与金额是两种口径,从不混用。",
    en: "What was promised and handed down; how many signed projects were started and completed, and how much money arrived. Numbers of projects and money are two scales, never mixed.",
  },
  scope: { zh: "范围", en: "Scope" },
  region: { zh: "地区", en: "Place" },
  chain: { zh: "产业链", en: "Chain" },
  event: { zh: "活动", en: "Event" },
  all: { zh: "全部", en: "All" },
  asOf: { zh: "截至", en: "As of" },
  clear: { zh: "清除全部条件", en: "Clear all conditions" },
  cohorts: { zh: "各次活动公布的签约项目进展", en: "What events published of their contracts" },
  cohortsLead: {
    zh: "每一批各自计算,不相加;比率由分子分母算出,单位为百分数。",
    en: "Each batch stands alone and none are added. Rates are computed from their parts, in percent.",
  },
  cohortsNone: {
    zh: "在此范围内没有公布的进展。限定产业链时没有整批数字。",
    en: "Nothing was published in this scope. There are no figures of batches by chain.",
  },
  projects: { zh: "目录中的项目", en: "Projects of the catalog" },
  projectsLead: {
    zh: "只含已知投资方的项目,与整批公布的数字口径不同,不可相加。状态未知的不计入比率;各组之和不等于合计。",
    en: "Only projects whose investor is known by name: another population than the batches, never added to them. Those of unknown state are left out of the rates; groups do not add up to the total.",
  },
  projectsNone: { zh: "在此范围内没有项目。", en: "There is no project in this scope." },
  by: { zh: "分组", en: "By" },
  total: { zh: "合计", en: "Total" },
  counts: { zh: "项目数(个)", en: "Numbers of projects" },
  money: { zh: "金额", en: "Money" },
  signed: { zh: "签约", en: "Signed" },
  started: { zh: "开工", en: "Started" },
  completed: { zh: "建成", en: "Built" },
  unknown: { zh: "状态未知", en: "State unknown" },
  contracted: { zh: "合同金额", en: "Contracted" },
  inPlace: { zh: "到位资金", en: "In place" },
  priced: { zh: "有金额的项目", en: "Projects with an amount" },
  startRate: { zh: "开工率", en: "Start rate" },
  completionRate: { zh: "建成率", en: "Completion rate" },
  arrivalRate: { zh: "到位率", en: "Arrival rate" },
  rate: { zh: "{rate} {value}%", en: "{rate} {value}%" },
  startRatePercent: { zh: "开工率(%)", en: "Start rate (%)" },
  completionRatePercent: { zh: "建成率(%)", en: "Completion rate (%)" },
  arrivalRatePercent: { zh: "到位率(%)", en: "Arrival rate (%)" },
  contractedYi: { zh: "合同金额(亿元)", en: "Contracted (CNY 100 million)" },
  inPlaceYi: { zh: "到位资金(亿元)", en: "In place (CNY 100 million)" },
  notPublished: { zh: "未公布", en: "not published" },
  observedOn: { zh: "截至 {date}", en: "as of {date}" },
  date: { zh: "时点", en: "As of" },
  place: { zh: "地区", en: "Place" },
  group: { zh: "组", en: "Group" },
  code: { zh: "代码", en: "Code" },
  publisher: { zh: "来源", en: "Source" },
  funnelSource: { zh: "公布的活动成效与目录中的项目", en: "Published outcomes of events, and projects of the catalog" },
} satisfies Words;

/** Words of the tasks. */
export const taskWords = {
  title: { zh: "任务与分解", en: "Tasks, and what was handed down" },
  lead: {
    zh: "条形的全长是任务的目标值,深色是已分解的部分。只累计同指标、同单位的下级任务;百分比不累计。",
    en: "The whole bar is the target, the dark part what was handed down. Only tasks of the same metric and unit are added, and percentages never.",
  },
  source: { zh: "公开的文件与报道", en: "Published documents and reports" },
  none: { zh: "没有符合条件的任务。", en: "No task passes these conditions." },
  metric: { zh: "指标", en: "Metric" },
  year: { zh: "结束年份", en: "Year of its end" },
  more: { zh: "共 {count} 个,显示前 {shown} 个。", en: "{count} in all, the first {shown} are shown." },
  target: { zh: "目标", en: "Target" },
  unit: { zh: "单位", en: "Unit" },
  task: { zh: "任务", en: "Task" },
  parent: { zh: "上级任务", en: "Handed down from" },
  way: { zh: "分解方式", en: "Way" },
  who: { zh: "责任方", en: "Who answers for it" },
  assigned: { zh: "已分解", en: "Handed down" },
  remainder: { zh: "未分解", en: "Left to hand down" },
  over: { zh: "超额分解 {amount}(留有余量是惯例)", en: "{amount} more than the target (a buffer is usual)" },
  left: { zh: "尚有 {amount} 未分解", en: "{amount} not handed down" },
  even: { zh: "恰好分解完", en: "handed down exactly" },
  notAdded: { zh: "不累计", en: "not added up" },
  children: { zh: "{count} 个下级任务", en: "{count} tasks below" },
  noBreakdown: { zh: "目录中没有它的分解。", en: "The catalog holds nothing that was handed down of it." },
  progress: { zh: "进度", en: "Progress" },
  reached: { zh: "累计 {amount},目标的 {percent}%", en: "{amount}, {percent}% of the target" },
  period: { zh: "{start} 至 {end}", en: "{start} to {end}" },
} satisfies Words;

/** How a task goes. */
export const progressLabels: Words<TaskProgressStatus> = {
  NOT_STARTED: { zh: "未开始", en: "not started" },
  ON_TRACK: { zh: "正常", en: "on track" },
  BEHIND: { zh: "滞后", en: "behind" },
  OVERDUE: { zh: "逾期", en: "overdue" },
  DONE: { zh: "已完成", en: "done" },
};

/** Words of the appraisal. */
export const rankingWords = {
  title: { zh: "考核排名", en: "Appraisal" },
  lead: {
    zh: "条形的全长是最高的总分,各段是各项指标的得分;点开可见每项的由来。{frozen}",
    en: "The longest bar is the highest total, its parts the points of each indicator. Open a unit to see where they come from. {frozen}",
  },
  OPEN: { zh: "尚未关闭,按 {day} 的数据计算。", en: "Still open: computed as of {day}." },
  CLOSED: { zh: "已关闭,输入与结果已冻结。", en: "Closed: inputs and results are frozen." },
  round: { zh: "季度", en: "Quarter" },
  none: { zh: "没有这一季度的考核。", en: "There is no such appraisal." },
  source: { zh: "考核办法与目录中的数据", en: "The scheme, and what the catalog knows" },
  points: { zh: "{points} 分", en: "{points} points" },
  rank: { zh: "名次", en: "Place" },
  unit: { zh: "单位", en: "Unit" },
  total: { zh: "总分", en: "Total" },
  indicator: { zh: "指标", en: "Indicator" },
  value: { zh: "值", en: "Value" },
  target: { zh: "目标", en: "Target" },
  reported: { zh: "上报", en: "Reported" },
  verified: { zh: "核定", en: "Verified" },
  given: { zh: "得分", en: "Points" },
  why: { zh: "由来", en: "Why" },
} satisfies Words;

/** What the projects can be split by. */
export const dimensionLabels: Words<FunnelDimension> = {
  REGION: { zh: "地区", en: "Place" },
  CHAIN: { zh: "产业链", en: "Chain" },
  EVENT: { zh: "活动", en: "Event" },
  INVESTOR_REGION: { zh: "投资方所在地", en: "Home of the investor" },
};

/** How tasks are handed down. */
export const decompositionLabels: Words<Decomposition> = {
  NONE: { zh: "非分解任务", en: "Stands alone" },
  BY_PLACE: { zh: "按地区", en: "By place" },
  BY_CHAIN: { zh: "按产业链", en: "By chain" },
  BY_PERIOD: { zh: "按时段", en: "By period" },
  BY_PERSON: { zh: "按责任人", en: "By person" },
};

/** How a target is meant. */
export const boundLabels: Words<TargetBound> = {
  AT_LEAST: { zh: "不低于", en: "at least" },
  MORE_THAN: { zh: "超过", en: "more than" },
  EXACTLY: { zh: "等于", en: "exactly" },
};

/** Units of targets that are no money, behind a number. */
export const unitLabels: Words<TaskUnit> = {
  TEN_THOUSAND_CNY: { zh: "万元", en: "CNY 10,000" },
  PERCENT: { zh: "%", en: "%" },
  COUNT: { zh: "个", en: "" },
};
