import { FunnelResolver } from "./funnel.resolver";

/** Everything the room adds to the graph. */
export const funnelResolvers = [FunnelResolver];
