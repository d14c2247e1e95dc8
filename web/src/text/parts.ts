import type { Words } from "./words";

/** Words of the shared parts. */
export const partWords = {
  picture: { zh: "图", en: "Picture" },
  table: { zh: "表", en: "Table" },
  views: { zh: "{title}:图或表", en: "{title}: picture or table" },
  csv: { zh: "下载 CSV", en: "Download CSV" },
  query: { zh: "此图的查询", en: "The query behind this" },
  source: { zh: "来源:{source}", en: "Source: {source}" },
  loading: { zh: "正在载入…", en: "Loading…" },
  slow: { zh: "服务答复较慢,仍在等待…", en: "The service is slow to answer; still waiting…" },
  retry: { zh: "重试", en: "Try again" },
  reload: { zh: "重新载入", en: "Load the page again" },
  partial: {
    zh: "有一部分未能取得,以下内容不完整。",
    en: "Some of this could not be had; what follows is incomplete.",
  },
  offline: {
    zh: "没有收到服务的答复。请检查网络,或稍后再试。",
    en: "The service did not answer. Check the network, or try again in a moment.",
  },
  slowFault: {
    zh: "服务在 20 秒内没有答复。请稍后再试,或缩小范围。",
    en: "The service did not answer within 20 seconds. Try again, or ask for less.",
  },
  outdated: {
    zh: "陇图已经更新,这个页面是旧的。请重新载入。",
    en: "Longtu has been updated and this page is an old one. Load it again.",
  },
  failed: { zh: "服务出了差错。", en: "Something went wrong in the service." },
  incident: { zh: "事件编号:{incident}", en: "Incident: {incident}" },
  empty: { zh: "没有可显示的内容。", en: "There is nothing to show." },
  close: { zh: "关闭", en: "Close" },
  nothingKnown: { zh: "未注明", en: "Not stated" },
  ignored: {
    zh: "地址中的“{names}”已不再适用,已忽略。",
    en: "“{names}” in the address means nothing any more and was ignored.",
  },
  dismiss: { zh: "从地址中去掉", en: "Remove from the address" },
  more: { zh: "全部 {count} 项", en: "All {count}" },
  fewer: { zh: "收起", en: "Fewer" },
} satisfies Words;
