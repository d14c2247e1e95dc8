import { Arg, Ctx, Field, Int, InterfaceType, ObjectType } from "type-graphql";
import { Column, JoinColumn, ManyToOne, PrimaryColumn } from "typeorm";
import { snakeCase, type Sql, sql } from "../database";
import { bilingual } from "../graphql/bilingual";
import type { RequestContext } from "../graphql/context";
import { localizedFieldsOf } from "../graphql/fields";
import { Locale } from "../graphql/locale";
import { Node } from "../graphql/node";
import { AlsoInSql, type FormScope, type PlanBind, type RowSql } from "../graphql/sql-forms";
import { byId } from "../loading";
import { type JsonValue, jsonValue, quoted } from "../sql-json";
import {
  Freshness,
  freshnessFields,
  freshnessOf,
  localizedSql,
  type OptionalLocalizedText,
  PartialDate,
} from "../values";
import { Source, SourceKind } from "./source.entity";

/** Where and when one record was read. */
@ObjectType({ description: bilingual("一条记录的出处。", "Where one record was read.") })
export class Provenance {
  constructor(
    readonly source: Source,
    readonly publishedOn: string | null,
  ) {}

  @Field(() => String, { description: bilingual("发布者。", "Publisher.") })
  publisher(
    @Arg("locale", () => Locale, { nullable: true, description: bilingual("文本语言。", "Language of the text.") })
    locale: Locale | null,
    @Ctx() context: RequestContext,
  ): string {
    const { zh, en } = this.source.publisher;
    return (locale ?? context.locale) === Locale.en ? (en ?? zh) : zh;
  }

  @Field(() => String, {
    nullable: true,
    description: bilingual(
      "网址;空:转载或名录,不提供链接。",
      "Web address. Null: a repost or a list, to which no link is given.",
    ),
  })
  url(): string | null {
    return this.source.url;
  }

  @Field(() => SourceKind, { description: bilingual("来源类型。", "Kind of source.") })
  kind(): SourceKind {
    return this.source.kind;
  }

  @Field(() => PartialDate, {
    nullable: true,
    name: "publishedOn",
    description: bilingual("发布日期;空:未注明。", "Date of publication. Null: the source bears none."),
  })
  publishedOnField(): string | null {
    return this.publishedOn;
  }

  @Field(() => Source, { description: bilingual("来源本身,及取自它的记录。", "The source itself.") })
  document(): Source {
    return this.source;
  }
}

/** What every record of the catalog has: identity, provenance, age. */
@InterfaceType({
  implements: Node,
  description: bilingual(
    "目录中的记录:有代码、出处与时点。",
    "A record of the catalog: it has a code, a provenance and an age.",
  ),
  resolveType: (value: object) => value.constructor.name,
})
export abstract class CatalogRecord extends Node {
  /** Assigned by the loader in file order; the same on both databases. Ties of every order break by it. */
  @PrimaryColumn("integer")
  id!: number;

  @Field(() => String, { description: bilingual("业务代码,在本类型内唯一。", "Business key, unique within its type.") })
  @Column("text")
  code!: string;

  @Column("integer", { nullable: true })
  sourceId!: number | null;

  @ManyToOne(() => Source, { nullable: true, persistence: false })
  @JoinColumn({ name: "source_id" })
  readonly sourceRecord?: Source;

  /** Date of publication as the source gives it. Null: it bears none. */
  @Column("text", { nullable: true })
  sourceDate!: string | null;

  /** The date the record speaks of: the source's, else its own. Null: unknown. */
  @Column("text", { nullable: true })
  asOf!: string | null;

  @Field(() => Boolean, {
    description: bilingual(
      "是否为测试生成的虚构记录。",
      "Whether the record is made up for load tests and states no fact.",
    ),
  })
  @Column("boolean")
  isSynthetic!: boolean;

  @Field(() => Int, {
    description: bilingual(
      "版本号,每次修改加一;修改时作为 expectedVersion 给出。",
      "Grows by one with each change; given back as expectedVersion by whoever changes the record.",
    ),
  })
  @Column("integer")
  version!: number;

  @Field(() => Provenance, {
    nullable: true,
    description: bilingual(
      "出处;空:本机构自己的判断。",
      "Where the record was read. Null: the agency's own judgement.",
    ),
  })
  @AlsoInSql("source", {
    kind: "joined",
    target: () => Source,
    key: "source_id",
    record: "document",
    fields: {
      publisher: (source, _, scope) => localizedSql(source, "publisher", scope),
      url: (source) => jsonValue("text", source.column("url")),
      kind: (source) => jsonValue("text", source.column("kind")),
      publishedOn: (_, own) => jsonValue("text", own.column("source_date")),
    },
  })
  async source(@Ctx() context: RequestContext): Promise<Provenance | null> {
    if (this.sourceId === null) return null;
    const source = await context.loader(byId(Source)).load(this.sourceId);
    return source && new Provenance(source, this.sourceDate);
  }

  @Field(() => Freshness, {
    description: bilingual("信息的时点与新旧。", "What day the record speaks of, and how old that is."),
  })
  @AlsoInSql("freshness", { kind: "object", fields: freshnessFields("as_of") })
  freshness(@Ctx() context: RequestContext): Freshness {
    return freshnessOf(this.asOf, context.today);
  }

  @Field(() => [String], {
    description: bilingual(
      "在所求语言中没有译文、以中文代替的字段名;空列表:没有。",
      "Names of the fields that are not translated into the language asked for and stand in Chinese. Empty: none.",
    ),
  })
  @AlsoInSql("untranslated", { kind: "scalar", value: untranslatedSql })
  untranslated(
    @Arg("locale", () => Locale, { nullable: true, description: bilingual("文本语言。", "Language of the texts.") })
    locale: Locale | null,
    @Ctx() context: RequestContext,
  ): string[] {
    if ((locale ?? context.locale) === Locale.zh) return [];
    return localizedFieldsOf(Object.getPrototypeOf(this)).filter((name) => {
      const text = (this as unknown as Record<string, OptionalLocalizedText>)[name];
      return text && text.zh !== null && text.en === null;
    });
  }
}

/** `untranslated` inside a statement. */
function untranslatedSql(row: RowSql, { args, locale, entity, json }: FormScope): JsonValue<PlanBind> {
  if (((args.locale as Locale | null) ?? locale) === Locale.zh) return json.parsed(quoted("[]"));
  const names = localizedFieldsOf(entity.prototype as object).map((name) => {
    const [zh, en] = [row.column(`${snakeCase(name)}_zh`), row.column(`${snakeCase(name)}_en`)];
    return sql` || CASE WHEN ${zh} IS NOT NULL AND ${en} IS NULL THEN ${quoted(`,"${name}"`)} ELSE '' END`;
  });
  const all = names.reduce((text: Sql, part) => sql`${text}${part}`, quoted(""));
  return json.parsed(sql`'[' || substr(${all}, 2) || ']'`);
}
