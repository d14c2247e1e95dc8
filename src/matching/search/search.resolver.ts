import { isRestricted } from "../../platform/access";
import { checkPageSize, LARGEST_PAGE } from "../../platform/connection";
import { Arg, Ctx, Field, Int, ObjectType, Query, Resolver } from "type-graphql";
import { bilingual, message } from "../../platform/graphql/bilingual";
import type { RequestContext } from "../../platform/graphql/context";
import type { Counts } from "../../platform/graphql/counts";
import { BadInputError } from "../../platform/graphql/errors";
import { Locale } from "../../platform/graphql/locale";
import type { Node } from "../../platform/graphql/node";
import { byId } from "../../platform/loading";
import {
  countStatement,
  highlight,
  LONGEST_QUERY,
  type SearchCount,
  type SearchRow,
  type SearchedType,
  searchStatement,
  snippet,
} from "../../platform/search";
import type { OptionalLocalizedText } from "../../platform/values";
import { Highlight, MatchedIn, SearchHit, SearchType, SearchTypeCount } from "./search-hit";
import { type SearchableType, searchableTypes } from "./searchable";

const byNumber = new Map(searchableTypes.map((type) => [type.search.number, type]));

/** Records that contain a text, with counts that are made only when asked for. */
@ObjectType({ description: bilingual("检索结果。", "What a search found.") })
export class SearchResult {
  constructor(
    private readonly text: string,
    private readonly types: readonly SearchableType[],
    private readonly first: number,
  ) {}

  @Field(() => Boolean, {
    description: bilingual(
      "检索词中是否有可检索的文字;否则什么也找不到。",
      "Whether the text has a letter, digit or Chinese character to look for; without one nothing is found.",
    ),
  })
  isSearchable(@Ctx() { reader }: RequestContext): boolean {
    return searchStatement(reader.dialect, this.searched(), this.text, 1) !== null;
  }

  @Field(() => [SearchHit], {
    description: bilingual(
      "结果:名称命中在前,再按类型;列表以最新在前的,同类型也以最新在前。",
      "What was found: matches of the title first, then by type; within a type the newest first where its list has them so.",
    ),
  })
  async hits(@Ctx() context: RequestContext): Promise<SearchHit[]> {
    const statement = searchStatement(context.reader.dialect, this.searched(), this.text, this.first);
    const rows = statement ? await context.reader.rows<SearchRow>(statement) : [];
    const hits = await Promise.all(rows.map((row) => this.hit(row, context)));
    return hits.filter((hit) => hit !== null);
  }

  @Field(() => [SearchTypeCount], {
    description: bilingual("各类型的命中数。", "How many records of each type were found."),
  })
  async counts(@Ctx() { reader, counts }: RequestContext): Promise<SearchTypeCount[]> {
    const held = counts ? await this.heldCounts(counts) : new Map<number, number>();
    const others = this.searched().filter(({ number }) => !held.has(number));
    const statement = others.length > 0 ? countStatement(reader.dialect, others, this.text) : null;
    for (const { type, count } of statement ? await reader.rows<SearchCount>(statement) : []) held.set(type, count);
    return [...held]
      .filter(([, count]) => count > 0)
      .sort(([one], [other]) => one - other)
      .map(([type, count]) => Object.assign(new SearchTypeCount(), { type: byNumber.get(type)?.list.name, count }));
  }

  /** How many records there are of each type of which not everybody sees everything, by number, as far as memory knows: the database looks each match up. */
  private async heldCounts(counts: Counts): Promise<Map<number, number>> {
    const filter = { text: this.text };
    const restricted = this.types.filter(({ list }) => isRestricted(list.entity));
    await Promise.all(restricted.map(async ({ list }) => counts.prepare(list, filter)));
    const known = restricted.map(({ list, search }) => [search.number, counts.count(list, filter)] as const);
    return new Map(known.flatMap(([number, count]) => (count === null ? [] : [[number, count]])));
  }

  private searched(): SearchedType[] {
    return this.types.map(({ list, search }) => ({
      number: search.number,
      restrictedTo: isRestricted(list.entity) ? list.table : null,
    }));
  }

  private async hit({ type, id, tier }: SearchRow, context: RequestContext): Promise<SearchHit | null> {
    const searchable = byNumber.get(type);
    const node = searchable && (await context.loader(byId(searchable.list.entity)).load(id));
    if (!searchable || !node) return null;
    return Object.assign(new SearchHit(), {
      type: searchable.list.name,
      node: node as unknown as Node,
      matchedIn: tier === 0 ? MatchedIn.TITLE : MatchedIn.TEXT,
      highlights: highlightsOf(node, searchable, this.text),
    });
  }
}

/** `search`. */
@Resolver()
export class SearchResolver {
  @Query(() => SearchResult, {
    description: bilingual(
      "全文检索:中文(含两字词)、拼音及首字母、英文;多个词须同时出现;不解释任何通配符或检索语法。",
      "Full text: Chinese (two characters are enough), pinyin and its initials, English; all terms must occur; no wildcard or query syntax is interpreted.",
    ),
  })
  search(
    @Arg("text", () => String, {
      description: bilingual("检索词,至多200字符。", "What to look for, at most 200 characters."),
    })
    text: string,
    @Arg("types", () => [SearchType as never], {
      nullable: true,
      description: bilingual("类型,缺省为全部。", "Types to look through; all of them when left out."),
    })
    types: string[] | null,
    @Arg("first", () => Int, {
      defaultValue: 20,
      description: bilingual("至多多少条,1至100。", "At most how many hits, 1 to 100."),
    })
    first: number,
  ): SearchResult {
    if (text.length > LONGEST_QUERY) {
      throw new BadInputError(
        message(
          `检索词至多 ${LONGEST_QUERY} 个字符,收到 ${text.length} 个。`,
          `A search text has at most ${LONGEST_QUERY} characters, not ${text.length}.`,
        ),
        { argument: "text" },
      );
    }
    checkPageSize(first, LARGEST_PAGE);
    const wanted = types?.length ? searchableTypes.filter(({ list }) => types.includes(list.name)) : searchableTypes;
    return new SearchResult(text, wanted, first);
  }
}

/** What matches in a record, in either language, the title first. */
function highlightsOf(node: object, { search: { title, texts } }: SearchableType, query: string): Highlight[] {
  return [title, ...texts].flatMap((field) => {
    const text = (node as Record<string, OptionalLocalizedText | undefined>)[field];
    return [Locale.zh, Locale.en].flatMap((locale) => {
      const words = text?.[locale];
      if (!words) return [];
      const segments = field === title ? highlight(words, query) : snippet(words, query);
      return segments.some(({ isMatch }) => isMatch)
        ? [Object.assign(new Highlight(), { field, locale, segments })]
        : [];
    });
  });
}
