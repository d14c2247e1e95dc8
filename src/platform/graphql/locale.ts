import { registerEnumType } from "type-graphql";
import { bilingual } from "./bilingual";

/** Languages in which records speak. */
export enum Locale {
  zh = "zh",
  en = "en",
}

registerEnumType(Locale, {
  name: "Locale",
  description: bilingual("文本语言。", "Language of texts."),
  valuesConfig: {
    zh: { description: bilingual("中文,总是有。", "Chinese, always there.") },
    en: { description: bilingual("英文,缺失时以中文代替。", "English; Chinese stands in where it is missing.") },
  },
});
