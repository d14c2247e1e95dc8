import { choiceField, codeField, codesField, queryCodec, type StateOf } from "../../state/query-codec";

const FIELDS = {
  /** What stands opposite the funds. */
  to: choiceField(["chains", "enterprises"], "chains"),
  layout: choiceField(["columns", "network"], "columns"),
  group: choiceField(["none", "chain"], "none"),
  /** Codes of the groups that are open. */
  expand: codesField(),
  /** Code of the one chain that is shown; null: all. */
  chain: codeField(),
  /** Id of the fund or enterprise whose sheet is open. */
  open: codeField(),
  view: choiceField(["picture", "table"], "picture"),
};

/** What the fund map shows, as its address says it. */
export type FundState = StateOf<typeof FIELDS>;

/** The page's state in its address. */
export const fundCodec = queryCodec(FIELDS);
