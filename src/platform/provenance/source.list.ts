import { enumField, List, localizedField, rootFields, textField } from "../connection";
import { bilingual } from "../graphql/bilingual";
import { Source, SourceKind, sourceKindLabels } from "./source.entity";

/** All sources, by code. */
export const sourceList = new List({
  entity: Source,
  plural: "sources",
  label: "来源",
  description: bilingual("来源。默认按代码排列。", "Sources, by code unless said otherwise."),
  isDated: false,
  fields: {
    kind: enumField("kind", SourceKind, "SourceKind", bilingual("来源类型。", "Kind of source.")),
    publisher: localizedField("publisher", bilingual("发布者。", "Publisher.")),
    url: textField("url", bilingual("网址。", "Web address.")),
  },
  facets: {
    kind: { kind: "column", column: "kind", labels: sourceKindLabels, description: bilingual("按类型。", "By kind.") },
  },
});

/** `sources` and `source`. */
export const sourceResolvers = [rootFields(sourceList)];
