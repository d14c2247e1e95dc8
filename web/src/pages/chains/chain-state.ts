import { choiceField, codeField, queryCodec, type StateOf } from "../../state/query-codec";

const FIELDS = {
  chain: codeField(),
  show: choiceField(["all", "gaps"], "all"),
  open: codeField(),
  view: choiceField(["picture", "table"], "picture"),
};

/** What the chain map shows, as its address says it: a chain (null: the first), all segments or gaps alone, and the segment in the panel. */
export type ChainState = StateOf<typeof FIELDS>;

/** The page's state in its address. */
export const chainCodec = queryCodec(FIELDS);
