import type DataLoader from "dataloader";
import { Ctx, Field, FieldResolver, Int, ObjectType, Query, Resolver, Root } from "type-graphql";
import { connectionField, declaredLists, rootFields } from "../connection";
import { identifier, join, list, type Reader, sql } from "../database";
import { bilingual } from "../graphql/bilingual";
import type { RequestContext } from "../graphql/context";
import { globalId } from "../graphql/node";
import { declareSqlForm } from "../graphql/sql-forms";
import { manyLoader } from "../loading";
import { CatalogRecord } from "../provenance";
import { quoted } from "../sql-json";
import { DataFinding } from "./data-finding.entity";
import { findingList } from "./data-finding.list";

/** How complete the records of one type are. */
@ObjectType({ description: bilingual("一类记录的完整程度。", "How complete the records of one type are.") })
export class RecordQuality {
  @Field(() => String, { description: bilingual("类型名。", "Name of the type.") })
  type!: string;

  @Field(() => Int, { description: bilingual("记录数。", "Number of records.") })
  total!: number;

  @Field(() => Int, { description: bilingual("其中测试生成的。", "Of these, made up for load tests.") })
  synthetic!: number;

  @Field(() => Int, {
    description: bilingual(
      "其中无出处的(本机构判断或测试生成)。",
      "Of these, without a source: the agency's own judgement, or made up.",
    ),
  })
  withoutSource!: number;

  @Field(() => Int, { description: bilingual("其中未注明日期的。", "Of these, undated.") })
  undated!: number;
}

/** What is known about the quality of the catalog. */
@ObjectType({ description: bilingual("目录的数据质量。", "The quality of the catalog's data.") })
export class DataQuality {
  @Field(() => [RecordQuality], {
    description: bilingual(
      "各类记录的完整程度,按类型名排列。",
      "How complete each type's records are, by name of the type.",
    ),
  })
  types(@Ctx() { reader }: RequestContext): Promise<RecordQuality[]> {
    return countQuality(reader);
  }
}

/** `dataQuality`. */
@Resolver()
export class DataQualityResolver {
  @Query(() => DataQuality, {
    description: bilingual(
      "数据质量:完整程度与不符之处。",
      "The quality of the data: how complete it is and what does not add up.",
    ),
  })
  dataQuality(): DataQuality {
    return new DataQuality();
  }
}

/** Open and justified findings by `Type:code` of their subject, by code. */
export function findingsBySubject({ reader }: RequestContext): DataLoader<string, DataFinding[]> {
  return manyLoader(
    (subjects: readonly string[]) =>
      reader.select(
        DataFinding,
        sql`SELECT * FROM data_finding WHERE subject_code IN (${list(subjects.map((id) => id.slice(id.indexOf(":") + 1)))}) ORDER BY code`,
      ),
    ({ subjectType, subjectCode }) => globalId(subjectType, subjectCode),
  );
}

declareSqlForm(CatalogRecord.prototype, "findings", {
  kind: "records",
  target: () => DataFinding,
  rows: (record, { entity }) => sql`SELECT * FROM data_finding
    WHERE subject_type = ${quoted(entity.name)} AND subject_code = ${record.column("code")} ORDER BY code`,
});

/** `findings` of every record. */
@Resolver(() => CatalogRecord)
export class RecordFindingsResolver {
  @FieldResolver(() => [DataFinding], {
    description: bilingual("本记录数字的疑点;空列表:没有。", "What does not add up in this record. Empty: nothing."),
  })
  findings(@Root() record: CatalogRecord, @Ctx() context: RequestContext): Promise<DataFinding[]> {
    return context.loader(findingsBySubject).load(record.globalId());
  }
}

/** Everything the room adds to the graph. */
export const qualityResolvers = [
  rootFields(findingList),
  DataQualityResolver,
  RecordFindingsResolver,
  connectionField(() => DataQuality, "findings", findingList, null, bilingual("疑点。", "What does not add up.")),
];

/** Counts over every list of records that carry a source, in one statement. */
async function countQuality(db: Reader): Promise<RecordQuality[]> {
  const records = declaredLists().filter((one) => one.fields.has("source") && one.fields.has("isSynthetic"));
  const counts = records.map(
    (one) => sql`SELECT ${one.name} AS type, COUNT(*) AS total,
        COUNT(CASE WHEN is_synthetic THEN 1 END) AS synthetic,
        COUNT(CASE WHEN source_id IS NULL THEN 1 END) AS "withoutSource",
        COUNT(CASE WHEN as_of IS NULL THEN 1 END) AS undated
      FROM ${identifier(one.table)}`,
  );
  const rows = await db.rows<RecordQuality>(join(counts, " UNION ALL "));
  return rows.sort((a, b) => (a.type < b.type ? -1 : 1)).map((row) => Object.assign(new RecordQuality(), row));
}
