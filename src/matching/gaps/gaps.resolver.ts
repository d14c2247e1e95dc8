import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { Chain, ChainSegment } from "../../maps/chain";
import { bilingual } from "../../platform/graphql/bilingual";
import type { RequestContext } from "../../platform/graphql/context";
import { ChainGap } from "./gap";
import { gapBySegment, gapsByChain } from "./gaps.loaders";

/** `Chain.gaps`. */
@Resolver(() => Chain)
export class ChainGapsResolver {
  @FieldResolver(() => [ChainGap], {
    description: bilingual(
      "缺口:缺的在弱的之前,依据多的在前。",
      "Its gaps: missing before weak, those with more evidence first.",
    ),
  })
  gaps(@Root() chain: Chain, @Ctx() context: RequestContext): Promise<ChainGap[]> {
    return context.loader(gapsByChain).load(chain.id);
  }
}

/** `ChainSegment.gap`. */
@Resolver(() => ChainSegment)
export class SegmentGapResolver {
  @FieldResolver(() => ChainGap, {
    nullable: true,
    description: bilingual("本环节作为缺口;空:不是缺口。", "The gap that it is. Null: it is none."),
  })
  gap(@Root() segment: ChainSegment, @Ctx() context: RequestContext): Promise<ChainGap | null> {
    return context.loader(gapBySegment).load(segment.id);
  }
}

/** Everything the room adds to the graph. */
export const gapResolvers = [ChainGapsResolver, SegmentGapResolver];
