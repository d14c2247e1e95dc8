import { choiceField, codeField, queryCodec, type StateOf } from "../../state/query-codec";

const FIELDS = {
  /** Code of the type of resources; null: all of them. */
  type: codeField(),
  /** Keys of measures, see `measuresOf`; null: the page's own choice. */
  fill: codeField(),
  bubble: codeField(),
  map: choiceField(["tiles", "geographic"], "tiles"),
  open: codeField(),
  view: choiceField(["picture", "table"], "picture"),
};

/** What the resource map shows, as its address says it. */
export type ResourceState = StateOf<typeof FIELDS>;

/** The page's state in its address. */
export const resourceCodec = queryCodec(FIELDS);
