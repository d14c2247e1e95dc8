import { Field, Int, ObjectType } from "type-graphql";
import { bilingual } from "../../platform/graphql/bilingual";
import { enumeration } from "../../platform/graphql/enumeration";
import { Locale } from "../../platform/graphql/locale";
import { Node } from "../../platform/graphql/node";
import { searchableTypes } from "./searchable";

/** Types that `search` looks through, by their names in the graph. */
export const SearchType = Object.fromEntries(searchableTypes.map(({ list }) => [list.name, list.name]));

enumeration(
  SearchType,
  "SearchType",
  bilingual("可检索的记录类型。", "A type of record that can be searched."),
  Object.fromEntries(searchableTypes.map(({ list }) => [list.name, { zh: list.label, en: list.name }])),
);

/** Where a text was found. */
export enum MatchedIn {
  TITLE = "TITLE",
  TEXT = "TEXT",
}

enumeration(MatchedIn, "MatchedIn", bilingual("命中的位置。", "Where a text was found."), {
  TITLE: { zh: "全部检索词都在名称或标题中(含拼音)", en: "All terms are in the name or title, in pinyin perhaps" },
  TEXT: { zh: "检索词在名称、标题与正文中", en: "The terms are spread over title and text" },
});

/** A piece of a highlighted text. */
@ObjectType({
  description: bilingual(
    "高亮文本的一段;各段相接即为原文。",
    "A piece of a highlighted text; the pieces joined are the text.",
  ),
})
export class HighlightSegment {
  @Field(() => String, { description: bilingual("文字,未经转义。", "The characters, not escaped for any markup.") })
  text!: string;

  @Field(() => Boolean, { description: bilingual("是否命中。", "Whether they match.") })
  isMatch!: boolean;
}

/** A text of a record with its matches marked. */
@ObjectType({ description: bilingual("一个字段中命中的文字。", "What matches in one field of a record.") })
export class Highlight {
  @Field(() => String, { description: bilingual("字段名。", "Name of the field.") })
  field!: string;

  @Field(() => Locale, { description: bilingual("文本语言。", "Language of the text.") })
  locale!: Locale;

  @Field(() => [HighlightSegment], {
    description: bilingual(
      "各段;较长的文本只取命中前后约60字。",
      "The pieces; of a longer text about 60 characters around the first match.",
    ),
  })
  segments!: HighlightSegment[];
}

/** A record that was found. */
@ObjectType({ description: bilingual("一条检索结果。", "A record that was found.") })
export class SearchHit {
  @Field(() => SearchType as never, { description: bilingual("记录类型。", "Type of the record.") })
  type!: string;

  @Field(() => Node, { description: bilingual("记录。", "The record.") })
  node!: Node;

  @Field(() => MatchedIn, { description: bilingual("命中的位置。", "Where the text was found.") })
  matchedIn!: MatchedIn;

  @Field(() => [Highlight], { description: bilingual("命中的文字,标题在前。", "What matches, the title first.") })
  highlights!: Highlight[];
}

/** How many records of a type were found. */
@ObjectType({ description: bilingual("某类型的命中数。", "Number of records of a type that were found.") })
export class SearchTypeCount {
  @Field(() => SearchType as never, { description: bilingual("记录类型。", "The type.") })
  type!: string;

  @Field(() => Int, { description: bilingual("命中数,至少为1。", "The number, at least 1.") })
  count!: number;
}
