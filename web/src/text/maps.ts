import type { Words } from "./words";

/** Words that the maps share. */
export const mapWords = {
  noFigure: { zh: "没有数字", en: "no figure" },
  legendCount: { zh: "{count} 个", en: "× {count}" },
  arrows: {
    zh: "方向键在相邻的项之间移动,回车打开。",
    en: "Arrow keys move between neighbours, Enter opens.",
  },
  nothing: { zh: "目录中没有。", en: "Nothing in the catalog." },
  andMore: { zh: "共 {count} 项,此处为前 {shown} 项。", en: "{count} in all; the first {shown} are shown." },
  notPublished: { zh: "金额未公布", en: "amount not published" },
} satisfies Words;
