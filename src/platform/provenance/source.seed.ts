import { message } from "../graphql/bilingual";
import { LONGEST_NAME, localized, oneOf, optional, plainTable, type RowRule, webAddress } from "../seeding";
import { SourceKind } from "./source.entity";

const noLinkToReposts: RowRule = ({ values }, complain) => {
  if (values.kind !== SourceKind.REPOST || (values.url ?? null) === null) return;
  complain("url", message("转载来源不得有网址。", "A repost has no address: it must not be shown as a link."));
};

/** `sources.csv`. */
export const sourceSeed = plainTable({
  file: "sources",
  table: "source",
  type: "Source",
  columns: { kind: oneOf(SourceKind), url: optional(webAddress()), ...localized("publisher", LONGEST_NAME) },
  rules: [noLinkToReposts],
});
