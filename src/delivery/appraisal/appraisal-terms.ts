import { bilingual } from "../../platform/graphql/bilingual";
import { enumeration } from "../../platform/graphql/enumeration";

/** How a value becomes points. */
export enum ScoringMethod {
  RATIO_CAPPED = "RATIO_CAPPED",
  BAND = "BAND",
  MIN_MAX = "MIN_MAX",
  PER_ITEM = "PER_ITEM",
}

enumeration(ScoringMethod, "ScoringMethod", bilingual("计分方法。", "How a value becomes points."), {
  RATIO_CAPPED: { zh: "完成率×权重,可封顶", en: "Completion times weight, up to a cap" },
  BAND: { zh: "按完成率分档", en: "By band of completion" },
  MIN_MAX: { zh: "按各单位最大值与最小值之间的位置", en: "By place between the least and the greatest of all units" },
  PER_ITEM: { zh: "按超出或不足的件数加减分", en: "So much for each item above or below the target" },
});

/** Which values are the better ones. */
export enum ScoringDirection {
  MORE = "MORE",
  LESS = "LESS",
}

enumeration(ScoringDirection, "ScoringDirection", bilingual("指标方向。", "Which values are the better ones."), {
  MORE: { zh: "越多越好", en: "The more the better" },
  LESS: { zh: "越少越好", en: "The less the better" },
});

/** What an indicator takes of the graph. */
export enum AppraisalMeasure {
  CONTRACTS_SIGNED = "CONTRACTS_SIGNED",
  AMOUNT_SIGNED = "AMOUNT_SIGNED",
  START_RATE = "START_RATE",
  FUNDS_IN_PLACE = "FUNDS_IN_PLACE",
  FUNDS_VERIFIED = "FUNDS_VERIFIED",
  ARRIVAL_RATE = "ARRIVAL_RATE",
  TASK_PROGRESS = "TASK_PROGRESS",
  LEADS_FOUND = "LEADS_FOUND",
  VISITS_MADE = "VISITS_MADE",
  ENTERED = "ENTERED",
}

enumeration(
  AppraisalMeasure,
  "AppraisalMeasure",
  bilingual(
    "指标取数:单位负责的产业链或地区的项目,单位自己的任务、线索与走访,或人工录入。",
    "What an indicator takes: projects of the unit's chains or of its region, its own tasks, leads and visits, or what is entered by hand.",
  ),
  {
    CONTRACTS_SIGNED: { zh: "时段内签约项目数(个)", en: "Number of projects signed in the period" },
    AMOUNT_SIGNED: { zh: "时段内签约额(万元)", en: "Amount signed in the period, 10,000 CNY" },
    START_RATE: {
      zh: "时段内签约项目的开工率(%),不含状态未知的项目",
      en: "Start rate of what was signed in the period, percent, projects of unknown state left out",
    },
    FUNDS_IN_PLACE: {
      zh: "时段内到位资金(万元):期末累计减期初累计,核定优先于申报",
      en: "Funds in place that the period added, 10,000 CNY: the sum at its end less that before it, verified before reported",
    },
    FUNDS_VERIFIED: {
      zh: "时段内核定的到位资金(万元),未核验的不计",
      en: "The same of what was verified alone, 10,000 CNY",
    },
    ARRIVAL_RATE: {
      zh: "时段内签约项目的资金到位率(%),只计合同额已知的项目,核定优先于申报",
      en: "Arrival rate of what was signed in the period, percent, by projects whose contract is known, verified before reported",
    },
    TASK_PROGRESS: {
      zh: "单位该指标任务在时段内的月报合计,百分比任务为最近值;目标取自同一任务",
      en: "Sum of the monthly reports of the unit's task for the metric in the period, of a percentage the latest; held against that task's target",
    },
    LEADS_FOUND: { zh: "单位在时段内新建的线索数(个)", en: "Number of leads that the unit found in the period" },
    VISITS_MADE: {
      zh: "单位在时段内的走访次数,被更正的不计",
      en: "Number of visits of the unit in the period, corrected ones left out",
    },
    ENTERED: { zh: "由主管部门录入,附理由", en: "Entered by the office with a reason" },
  },
);

/** What time an indicator looks at. */
export enum AppraisalPeriod {
  QUARTER = "QUARTER",
  YEAR_TO_DATE = "YEAR_TO_DATE",
}

enumeration(AppraisalPeriod, "AppraisalPeriod", bilingual("指标的时段。", "What time an indicator looks at."), {
  QUARTER: { zh: "本季度", en: "The quarter" },
  YEAR_TO_DATE: { zh: "自1月起累计", en: "From January on" },
});

/** Whether a quarter is still appraised. */
export enum AppraisalState {
  OPEN = "OPEN",
  CLOSED = "CLOSED",
}

enumeration(AppraisalState, "AppraisalState", bilingual("考核状态。", "Whether a quarter is still appraised."), {
  OPEN: { zh: "进行中,按当前数据计算", en: "Open: computed of what is known" },
  CLOSED: { zh: "已关闭,输入与结果已冻结", en: "Closed: inputs and results are frozen" },
});
