import { SearchResolver } from "./search.resolver";

/** Everything the room adds to the graph. */
export const searchResolvers = [SearchResolver];
