import { booleanField, byColumn, toOneField } from "../connection";
import { bilingual } from "../graphql/bilingual";
import { sourceList } from "./source.list";

/** Filter fields that every list of catalog records has besides its own. */
export const recordFields = {
  source: toOneField(
    byColumn("source_id", () => sourceList),
    bilingual("出处。", "The source."),
  ),
  isSynthetic: booleanField("is_synthetic", bilingual("是否为测试生成。", "Whether it is made up for load tests.")),
};
