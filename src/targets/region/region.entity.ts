import { Field, Float, Int, ObjectType } from "type-graphql";
import { Column, Entity } from "typeorm";
import { bilingual } from "../../platform/graphql/bilingual";
import { enumeration } from "../../platform/graphql/enumeration";
import { LocalizedField, ToOne } from "../../platform/graphql/fields";
import { CatalogRecord } from "../../platform/provenance";
import { LocalizedText } from "../../platform/values";

/** Levels of a region. */
export enum RegionLevel {
  COUNTRY = "COUNTRY",
  PROVINCE = "PROVINCE",
  PREFECTURE = "PREFECTURE",
  COUNTY = "COUNTY",
  NEW_AREA = "NEW_AREA",
  PARK = "PARK",
}

/** Names of the levels. */
export const regionLevelLabels = enumeration(
  RegionLevel,
  "RegionLevel",
  bilingual("地区级别。", "Level of a region."),
  {
    COUNTRY: { zh: "国家", en: "Country" },
    PROVINCE: {
      zh: "省级(含特别行政区)",
      en: "Province, autonomous region, municipality or special administrative region",
    },
    PREFECTURE: { zh: "市州", en: "Prefecture" },
    COUNTY: { zh: "县区", en: "County or district" },
    NEW_AREA: { zh: "新区", en: "New area" },
    PARK: { zh: "园区", en: "Park or development zone" },
  },
);

/** The two sides of investment promotion. */
export enum RegionSide {
  HOME = "HOME",
  TARGET = "TARGET",
}

/** Names of the sides. */
export const regionSideLabels = enumeration(
  RegionSide,
  "RegionSide",
  bilingual("招商方或目标方。", "Which side of the promotion a region is on."),
  {
    HOME: { zh: "本地:招商方及其下级", en: "Home: the promoting province and everything below it" },
    TARGET: { zh: "目标地:招商对象所在地", en: "Target: where investors are courted" },
  },
);

/** 地区: a place of the home side or of the target side, in one tree of countries down to parks. */
@Entity("region")
@ObjectType({
  implements: CatalogRecord,
  description: bilingual("地区:国家至园区的一棵树。", "A region; one tree from countries down to parks."),
})
export class Region extends CatalogRecord {
  @Field(() => RegionLevel, { description: bilingual("级别。", "Level.") })
  @Column("text")
  level!: RegionLevel;

  @Field(() => RegionSide, { description: bilingual("招商方或目标方。", "Home or target side.") })
  @Column("text")
  side!: RegionSide;

  @LocalizedField(bilingual("名称。", "Name."))
  @Column(() => LocalizedText)
  name!: LocalizedText;

  @Column("integer", { nullable: true })
  parentId!: number | null;

  @ToOne(() => Region, bilingual("上级地区;空:国家。", "The region above. Null: a country."), { nullable: true })
  readonly parent?: Region;

  @Field(() => Float, {
    nullable: true,
    description: bilingual("代表点经度(度)。", "Longitude of its point, degrees."),
  })
  @Column("real", { nullable: true })
  longitude!: number | null;

  @Field(() => Float, { nullable: true, description: bilingual("代表点纬度(度)。", "Latitude of its point, degrees.") })
  @Column("real", { nullable: true })
  latitude!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: bilingual("网格图列号,从0起;空:不在网格图上。", "Column in the tile map, from 0. Null: not on it."),
  })
  @Column("integer", { nullable: true })
  tileColumn!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: bilingual("网格图行号,从0起;空:不在网格图上。", "Row in the tile map, from 0. Null: not on it."),
  })
  @Column("integer", { nullable: true })
  tileRow!: number | null;
}
