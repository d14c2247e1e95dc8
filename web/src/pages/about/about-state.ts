import type { SourceKind } from "../../api/documents";
import { choiceField, choicesField, queryCodec } from "../../state/query-codec";

const KINDS: readonly SourceKind[] = [
  "OFFICIAL_OR_STATE_MEDIA",
  "TRADE_OR_PORTAL",
  "DATA_REPOSITORY",
  "CODE_SEARCH",
  "REPOST",
];

const FIELDS = { view: choiceField(["picture", "table"], "picture"), kind: choicesField(KINDS) };

/** The page's state in its address. */
export const aboutCodec = queryCodec(FIELDS);
