import { ChainMapResolver } from "./chain-map";
import { FundMapResolver } from "./fund-map";
import { ResourceMapResolver } from "./resource-map.resolver";

/** Everything the room adds to the graph. */
export const atlasResolvers = [ResourceMapResolver, ChainMapResolver, FundMapResolver];
