import { OpportunityEdgesResolver } from "./edges.resolver";

export { isPresent } from "./presence.rules";

/** Everything the room adds to the graph. */
export const edgeResolvers = [OpportunityEdgesResolver];
