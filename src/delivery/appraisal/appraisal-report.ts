import { Arg, Ctx, Field, Int, ObjectType } from "type-graphql";
import { seesEverything, type Viewer } from "../../platform/access";
import type { Reader } from "../../platform/database";
import { bilingual, message } from "../../platform/graphql/bilingual";
import type { RequestContext } from "../../platform/graphql/context";
import { BadInputError } from "../../platform/graphql/errors";
import { PartialDate } from "../../platform/values";
import { AppraisalRound } from "./appraisal-round.entity";
import { AppraisalScheme } from "./appraisal-scheme.entity";
import { definitionsOf, findRound, readGround } from "./appraisal.repository";
import { AppraisalState } from "./appraisal-terms";
import { appraise, type Standing } from "./appraise.rules";
import { changesOf, differencesOf } from "./differences.rules";
import {
  AppraisalChange,
  AppraisalDifference,
  AppraisalStanding,
  changeOf,
  differenceOf,
  standingTypeOf,
} from "./standing-types";
import { isQuarter } from "./quarter";
import type { Ranked } from "./ranking.rules";
import { frozen } from "./scores.repository";

/** What a closed quarter would come to today, indicator by indicator. */
@ObjectType({
  description: bilingual(
    "以今天的数据、按关闭时的计分规则重算的结果。",
    "A closed quarter computed anew with today's data, by the rules that it was closed by.",
  ),
})
export class AppraisalRecomputation {
  @Field(() => [AppraisalDifference], {
    description: bilingual(
      "与冻结结果的差异;空列表:没有差异。",
      "Where it differs from what was frozen. Empty: nowhere.",
    ),
  })
  differences!: AppraisalDifference[];
}

/** An appraisal of a quarter: frozen when it is closed, else as it stands. */
@ObjectType({
  description: bilingual(
    "一个季度的考核:已关闭的为冻结的结果,未关闭的按当前数据计算。",
    "The appraisal of a quarter: as it was frozen when it is closed, else computed of what is known.",
  ),
})
export class Appraisal {
  constructor(
    readonly scheme: AppraisalScheme,
    readonly quarter: string,
    readonly asOf: string,
    readonly round: AppraisalRound | null,
    private readonly isFrozen: boolean,
    /** The day that was asked for. Null: none was. */
    private readonly enteredUntil: string | null,
    private readonly viewer: Viewer,
  ) {}

  @Field(() => AppraisalScheme, { name: "scheme", description: bilingual("考核办法。", "Its scheme.") })
  schemeField(): AppraisalScheme {
    return this.scheme;
  }

  @Field(() => String, { name: "quarter", description: bilingual("季度。", "The quarter.") })
  quarterField(): string {
    return this.quarter;
  }

  @Field(() => AppraisalState, {
    description: bilingual("所示结果的状态。", "Whether what is shown is frozen or computed."),
  })
  state(): AppraisalState {
    return this.isFrozen ? AppraisalState.CLOSED : AppraisalState.OPEN;
  }

  @Field(() => PartialDate, {
    name: "asOf",
    description: bilingual("数据截至的日期。", "The day up to which things are known."),
  })
  asOfField(): string {
    return this.asOf;
  }

  @Field(() => AppraisalRound, {
    name: "round",
    nullable: true,
    description: bilingual("考核记录;空:尚未开始。", "Its record. Null: it was not opened yet."),
  })
  roundField(): AppraisalRound | null {
    return this.round;
  }

  @Field(() => Int, { description: bilingual("所用计分方法的版本。", "Version of the method that it goes by.") })
  methodVersion(): number {
    return this.isFrozen && this.round ? this.round.methodVersion : this.scheme.methodVersion;
  }

  @Field(() => [AppraisalStanding], {
    description: bilingual(
      "排名,高分在前;未关闭时,单位只见自己。",
      "All units, most points first. Until it is closed an organization sees itself alone.",
    ),
  })
  async ranking(@Ctx() { reader, locale }: RequestContext): Promise<AppraisalStanding[]> {
    const standings = await this.standings(reader.seeing(null));
    const isShown = this.isFrozen ? () => true : isSeenBy(this.viewer);
    return standings.filter(isShown).map((standing) => standingTypeOf(standing, locale));
  }

  @Field(() => AppraisalRecomputation, {
    nullable: true,
    description: bilingual(
      "重算;单位只见自己的差异;空:未关闭。",
      "It computed anew; an organization sees its own differences alone. Null: it is not closed.",
    ),
  })
  async recomputation(@Ctx() { reader }: RequestContext): Promise<AppraisalRecomputation | null> {
    if (!this.isFrozen || !this.round) return null;
    const everything = reader.seeing(null);
    const { definitions, standings } = await frozen(everything, this.round.id);
    const asked = { quarter: this.quarter, asOf: this.asOf, round: this.round };
    const anew = appraise(definitions, await readGround(everything, this.scheme, definitions, asked));
    const isShown = isSeenBy(this.viewer);
    const differences = differencesOf(standings, anew).filter(({ unit }) => isShown(unit));
    return Object.assign(new AppraisalRecomputation(), { differences: differences.map(differenceOf) });
  }

  @Field(() => [AppraisalChange], {
    description: bilingual(
      "与另一季度相比的名次与得分变化;只含两季都可见的单位。",
      "Places and points beside those of another quarter, of units that are seen in both.",
    ),
  })
  async comparison(
    @Arg("quarter", () => String, { description: bilingual("另一季度。", "The other quarter.") }) quarter: string,
    @Ctx() context: RequestContext,
  ): Promise<AppraisalChange[]> {
    const other = await appraisalOf(context, this.scheme, quarter, null);
    const everything = context.reader.seeing(null);
    const [now, before] = [await this.standings(everything), await other.standings(everything)];
    const isShown = this.isFrozen && other.isFrozen ? () => true : isSeenBy(this.viewer);
    return changesOf(before, now)
      .filter(({ unit }) => isShown(unit))
      .map(changeOf);
  }

  private async standings(db: Reader): Promise<Ranked<Standing>[]> {
    const { scheme, quarter, asOf, round, enteredUntil } = this;
    if (this.isFrozen && round) return (await frozen(db, round.id)).standings;
    const definitions = await definitionsOf(db, scheme.id);
    return appraise(definitions, await readGround(db, scheme, definitions, { quarter, asOf, round, enteredUntil }));
  }
}

/**
 * The appraisal of a quarter by a scheme. With a day it is computed as of it, closed or not.
 *
 * @throws {BadInputError} for what is no quarter.
 */
export async function appraisalOf(
  { reader, viewer, today }: RequestContext,
  scheme: AppraisalScheme,
  quarter: string,
  asOf: string | null,
): Promise<Appraisal> {
  if (!isQuarter(quarter)) {
    const shown = quarter.slice(0, 100);
    throw new BadInputError(message(`“${shown}”不是季度,应如 2026-Q1。`, `"${shown}" is no quarter such as 2026-Q1.`), {
      argument: "quarter",
    });
  }
  const round = await findRound(reader, scheme.id, quarter);
  const isFrozen = round?.state === AppraisalState.CLOSED && asOf === null;
  return new Appraisal(scheme, quarter, asOf ?? today, round, isFrozen, asOf, viewer);
}

/** Organizations see themselves, the office everybody. */
function isSeenBy(viewer: Viewer): (unit: { id: number }) => boolean {
  if (seesEverything(viewer)) return () => true;
  const own = viewer.kind === "person" ? viewer.organization?.id : undefined;
  return ({ id }) => id === own;
}
