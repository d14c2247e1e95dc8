import { OpportunityEdgesResolver } from "./edges.resolver";

/** Everything the room adds to the graph. */
export const edgeResolvers = [OpportunityEdgesResolver];
