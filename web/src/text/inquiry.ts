import type { Words } from "./words";

/** Words of inquiries. */
export const inquiryWords = {
  title: { zh: "咨询这个机会", en: "Ask about this" },
  company: { zh: "企业名称", en: "Company" },
  contact: { zh: "邮箱或电话", en: "Mail or telephone" },
  contactHint: { zh: "仅答复您的单位可见。", en: "Shown only to those who answer you." },
  amount: { zh: "拟投资额(亿元,可不填)", en: "Amount (CNY 100 million, if you like)" },
  amountWrong: {
    zh: "“{value}”不是数额:须为大于0的数,单位亿元,小数点后最多4位。",
    en: "“{value}” is no amount: a number above 0 is wanted, in CNY 100 million, with at most 4 digits behind the point.",
  },
  message: { zh: "您的问题", en: "Your question" },
  rule: {
    zh: "{days} 个工作日内答复:今天提交,最迟 {date}。工作日指周一至周五,未考虑法定节假日。",
    en: "Answered within {days} working days: sent today, by {date}. Working days are Monday to Friday; public holidays are not considered.",
  },
  send: { zh: "提交咨询", en: "Send" },
  sending: { zh: "正在提交…", en: "Sending…" },
  sent: { zh: "咨询已提交", en: "Your inquiry was sent" },
  yours: { zh: "您的咨询", en: "Your inquiry" },
  code: { zh: "咨询代码", en: "Code" },
  keep: {
    zh: "请保存代码或本页地址:凭它查看答复。",
    en: "Keep the code, or this page's address: by it you see the answer.",
  },
  due: { zh: "最迟答复", en: "To be answered by" },
  state: { zh: "状态", en: "State" },
  waiting: { zh: "待答复", en: "Waiting for the answer" },
  overdue: { zh: "待答复,已逾期 {days} 个工作日", en: "Waiting, {days} working day(s) late" },
  answered: { zh: "{date} 按时答复", en: "Answered in time, {date}" },
  answeredLate: {
    zh: "{date} 答复,逾期 {days} 个工作日",
    en: "Answered {date}, {days} working day(s) late",
  },
  answer: { zh: "答复", en: "Answer" },
  unknown: { zh: "没有代码为“{code}”的咨询。", en: "There is no inquiry with the code “{code}”." },
  another: { zh: "再问一个", en: "Ask again" },
} satisfies Words;
