import { Arg, Ctx, Field, Int, ObjectType } from "type-graphql";
import {
  checkPageSize,
  decodeCursor,
  encodeCursor,
  fingerprint,
  LARGEST_PAGE,
  PageInfo,
} from "../../platform/connection";
import { type Bilingual, bilingual, message } from "../../platform/graphql/bilingual";
import type { RequestContext } from "../../platform/graphql/context";
import { Locale } from "../../platform/graphql/locale";
import { MOST_CANDIDATES } from "./candidates.repository";
import { Match } from "./match-types";
import type { Ranked, Ranking } from "./ranking";
import { compareMatches, type Weights } from "./score.rules";

const CURSOR_TERMS = [{ kind: "integer" }, { kind: "integer" }] as const;

/** A match and its place in the ranking. */
@ObjectType({ description: bilingual("一个匹配及其游标。", "A match and its place in the ranking.") })
export class MatchEdge {
  @Field(() => String, {
    description: bilingual("游标,仅用于同一提问与权重。", "Cursor; good for the same question and weights only."),
  })
  cursor!: string;

  @Field(() => Match, { description: bilingual("匹配。", "The match.") })
  node!: Match;
}

/** What a page of a ranking is made from. */
export interface RankingPage {
  readonly first: number;
  /** Left out: the first page. */
  readonly after?: string | null;
  readonly weights: Weights;
  /** What the ranking answers: a cursor is good for the same question only. */
  readonly question: unknown;
}

/** One page of a ranking: the higher score first, ties by id. */
@ObjectType({
  description: bilingual(
    `匹配的一页:得分高的在前,同分按标识;至多${MOST_CANDIDATES}个候选。`,
    `A page of matches: the higher score first, ties by id; out of at most ${MOST_CANDIDATES} candidates.`,
  ),
})
export class MatchConnection {
  private readonly print: string;
  private readonly page: readonly Ranked[];
  private readonly start: number;

  /**
   * `silence` says why nothing can be found at all; null: it can.
   *
   * @throws {BadInputError} for a page size outside 1 to 100 and a cursor of another question.
   */
  constructor(
    private readonly ranking: Ranking,
    private readonly asked: RankingPage,
    private readonly silence: Bilingual | null = null,
  ) {
    checkPageSize(asked.first, LARGEST_PAGE);
    this.print = fingerprint(["matches", asked.question, asked.weights]);
    this.start = asked.after ? this.placeAfter(asked.after) : 0;
    this.page = ranking.matches.slice(this.start, this.start + asked.first);
  }

  @Field(() => [MatchEdge], { description: bilingual("带游标的匹配。", "Matches with their cursors.") })
  edges(): MatchEdge[] {
    return this.page.map((ranked) =>
      Object.assign(new MatchEdge(), { cursor: this.cursorOf(ranked), node: new Match(ranked, this.asked.weights) }),
    );
  }

  @Field(() => [Match], { description: bilingual("匹配。", "Matches.") })
  nodes(): Match[] {
    return this.page.map((ranked) => new Match(ranked, this.asked.weights));
  }

  @Field(() => PageInfo, { description: bilingual("分页信息。", "What lies around the page.") })
  pageInfo(): PageInfo {
    const [first, last] = [this.page[0], this.page.at(-1)];
    return Object.assign(new PageInfo(), {
      hasNextPage: this.start + this.page.length < this.ranking.matches.length,
      hasPreviousPage: this.start > 0,
      startCursor: first ? this.cursorOf(first) : null,
      endCursor: last ? this.cursorOf(last) : null,
    });
  }

  @Field(() => Int, { description: bilingual("匹配总数。", "Number of all matches.") })
  totalCount(): number {
    return this.ranking.matches.length;
  }

  @Field(() => Int, {
    description: bilingual("因硬性条件排除的候选数。", "Candidates that failed a hard constraint."),
  })
  excludedCount(): number {
    return this.ranking.excluded;
  }

  @Field(() => String, {
    nullable: true,
    description: bilingual("没有任何匹配的原因;空:有匹配。", "Why there is no match at all. Null: there are matches."),
  })
  emptyBecause(
    @Arg("locale", () => Locale, { nullable: true, description: bilingual("文本语言。", "Language of the text.") })
    locale: Locale | null,
    @Ctx() context: RequestContext,
  ): string | null {
    if (this.ranking.matches.length > 0) return null;
    const { excluded } = this.ranking;
    const why =
      this.silence ??
      (excluded > 0
        ? message(
            `${excluded}个候选均不满足硬性条件。`,
            `All ${excluded} ${excluded === 1 ? "candidate fails" : "candidates fail"} a hard constraint.`,
          )
        : message(
            "相同环节、供应关系两步之内和同一产业链中都没有候选。",
            "There is nothing in its segments, within two steps of supply, or in its chains.",
          ));
    return why[locale ?? context.locale];
  }

  private placeAfter(cursor: string): number {
    const [score, id] = decodeCursor(cursor, this.print, CURSOR_TERMS, "after").map(Number);
    const place = { score: score ?? 0, id: id ?? 0 };
    const next = this.ranking.matches.findIndex((ranked) => compareMatches(ranked, place) > 0);
    return next === -1 ? this.ranking.matches.length : next;
  }

  private cursorOf({ score, id }: Ranked): string {
    return encodeCursor(this.print, [score, id]);
  }
}
