import type { EnterpriseRole, FundKind, FundMapLink, FundSizeBasis } from "../api/documents";
import type { Words } from "./words";

/** Words of the fund map. */
export const fundWords = {
  title: { zh: "资金图", en: "Fund map" },
  lead: {
    zh: "有哪些基金,面向哪些产业链,投了哪些企业。目标与计划照样标明,不与来源所载的规模相加。",
    en: "Which funds there are, which chains they are for, and which enterprises they have invested in. Targets and plans are shown as such and not added to what a source states.",
  },
  counts: {
    zh: "目录中 {count} 只基金,{unknown} 只规模未公布。",
    en: "{count} funds in the catalog, {unknown} of unpublished size.",
  },
  total: { zh: "{basis}:{count} 只,合计 {amount}", en: "{basis}: {count}, together {amount}" },
  pictureTitleChains: { zh: "基金与产业链", en: "Funds and chains" },
  pictureTitleEnterprises: { zh: "基金与被投企业", en: "Funds and the enterprises they invested in" },
  pictureSource: {
    zh: "陇图目录,每只基金的出处见其详情",
    en: "Longtu's catalog; the source of each fund is in its sheet",
  },
  none: { zh: "没有符合条件的连线。", en: "There are no lines under these conditions." },
  to: { zh: "对面", en: "Opposite" },
  toChains: { zh: "产业链", en: "Chains" },
  toEnterprises: { zh: "被投企业", en: "Enterprises invested in" },
  layout: { zh: "画法", en: "Drawn as" },
  columns: { zh: "两列", en: "Two columns" },
  network: { zh: "网络", en: "Network" },
  group: { zh: "归组", en: "Groups" },
  groupNone: { zh: "逐只", en: "Each fund" },
  groupChain: { zh: "按产业链", en: "By chain" },
  chain: { zh: "产业链", en: "Chain" },
  allChains: { zh: "全部产业链", en: "All chains" },
  everyChain: { zh: "面向全部产业链", en: "For every chain" },
  severalChains: { zh: "面向多条产业链", en: "For several chains" },
  noChain: { zh: "未注明产业链", en: "No chain stated" },
  groupSize: { zh: "{name}({count} 只)", en: "{name} ({count})" },
  fundCount: { zh: "{count} 只基金", en: "funds: {count}" },
  sizeUnknown: { zh: "规模未公布", en: "size not published" },
  sizeWith: { zh: "{amount},{basis}", en: "{amount}, {basis}" },
  legendStated: {
    zh: "实线:来源所载,粗细按金额,最粗的为 {amount}",
    en: "Solid: as the source states, as wide as the amount; the widest is {amount}",
  },
  legendPlanned: {
    zh: "长划:目标或计划,超出比例的不再加粗",
    en: "Long dashes: a target or plan; beyond the scale it grows no wider",
  },
  legendUnknown: { zh: "点线:金额未公布", en: "Dots: amount not published" },
  legendContains: { zh: "细线:母基金与子基金", en: "Thin line: a fund and its sub-fund" },
  chainNote: {
    zh: "通往产业链的线按整只基金的规模画:其中多少给哪条链,没有公布。",
    en: "A line to a chain is as wide as the whole fund: how much of it a chain gets is not published.",
  },
  unlinked: {
    zh: "另有 {count} 只基金没有公布的连线,不在图上。",
    en: "{count} more funds have no published line and are not drawn.",
  },
  tooMany: {
    zh: "{count} 个点太多,网络至多画 {most} 个。请选一条产业链,或用两列并归组。",
    en: "{count} points are too many: a network has at most {most}. Choose one chain, or two columns with groups.",
  },
  networkHint: {
    zh: "圆为基金,方块为对面的项,号码见名单。",
    en: "Circles are funds, squares what is opposite; the numbers are those of the list.",
  },
  networkFailed: { zh: "网络没能载入。", en: "The network could not be loaded." },
  nodeLabel: { zh: "{name},{detail}", en: "{name}, {detail}" },
  from: { zh: "从", en: "From" },
  towards: { zh: "到", en: "To" },
  link: { zh: "关系", en: "Link" },
  amount: { zh: "金额(亿元)", en: "Amount (CNY 100 million)" },
  amountIs: { zh: "金额的含义", en: "What the amount is" },
  amountUnknown: { zh: "未公布", en: "not published" },
  amountInvested: { zh: "投资额", en: "invested" },
  amountStated: { zh: "整只基金的规模", en: "size of the whole fund" },
  amountPlanned: { zh: "整只基金的目标或计划规模", en: "target or planned size of the whole fund" },
  date: { zh: "日期", en: "Date" },
} satisfies Words;

/** Words of the sheets of funds and of enterprises. */
export const fundSheetWords = {
  loading: { zh: "{code}", en: "{code}" },
  unknownFund: {
    zh: "没有标识为“{code}”的基金。它可能已撤下,或者地址有误。",
    en: "There is no fund with the id “{code}”. It may have been withdrawn, or the address is wrong.",
  },
  unknownEnterprise: {
    zh: "没有标识为“{code}”的企业。它可能已撤下,或者地址有误。",
    en: "There is no enterprise with the id “{code}”. It may have been withdrawn, or the address is wrong.",
  },
  kind: { zh: "类型", en: "Kind" },
  size: { zh: "规模", en: "Size" },
  manager: { zh: "管理人", en: "Manager" },
  established: { zh: "设立", en: "Set up" },
  region: { zh: "地区", en: "Region" },
  parent: { zh: "母基金", en: "Part of" },
  chains: { zh: "面向的产业链", en: "Chains it is for" },
  investments: { zh: "投资", en: "Investments" },
  subFunds: { zh: "子基金", en: "Sub-funds" },
  role: { zh: "身份", en: "Role" },
  segments: { zh: "所在环节", en: "Segments" },
  fundedBy: { zh: "投资它的基金", en: "Funds that invested in it" },
  projects: { zh: "项目", en: "Projects" },
  findings: { zh: "对不上的数字", en: "What does not add up" },
} satisfies Words;

/** Kinds of funds. */
export const fundKindLabels: Words<FundKind> = {
  FUND_OF_FUNDS: { zh: "母基金", en: "Fund of funds" },
  GUIDANCE_FUND: { zh: "引导基金", en: "Government guidance fund" },
  INDUSTRY_FUND: { zh: "产业基金", en: "Industry fund" },
  SUB_FUND: { zh: "子基金", en: "Sub-fund" },
  VC: { zh: "创业投资基金", en: "Venture capital fund" },
  OTHER: { zh: "其他", en: "Other" },
};

/** What the size of a fund is. */
export const sizeBasisLabels: Words<FundSizeBasis> = {
  STATED: { zh: "来源所载规模", en: "as the source states" },
  TARGET: { zh: "目标规模", en: "a target" },
  PLANNED: { zh: "拟设", en: "planned" },
};

/** What a line means. */
export const linkLabels: Words<FundMapLink> = {
  INVESTS_IN: { zh: "投资", en: "invested in" },
  IS_FOR: { zh: "面向", en: "is for" },
  CONTAINS: { zh: "包含", en: "contains" },
};

/** What an enterprise is to the province. */
export const roleLabels: Words<EnterpriseRole> = {
  LOCAL_ANCHOR: { zh: "本地龙头", en: "anchor here" },
  TARGET: { zh: "目标企业", en: "target" },
};
