import { Field, ObjectType } from "type-graphql";
import { Column, Entity } from "typeorm";
import { bilingual } from "../../platform/graphql/bilingual";
import { enumeration } from "../../platform/graphql/enumeration";
import { LocalizedField, ToOne } from "../../platform/graphql/fields";
import { CatalogRecord } from "../../platform/provenance";
import { LocalizedText } from "../../platform/values";
import { Region } from "../region";

/** Kinds of organizations that promote investment. */
export enum OrganizationKind {
  CHAIN_LEAD_DEPARTMENT = "CHAIN_LEAD_DEPARTMENT",
  MUNICIPALITY = "MUNICIPALITY",
  COUNTY = "COUNTY",
  LIAISON_OFFICE = "LIAISON_OFFICE",
  CHAMBER = "CHAMBER",
  OTHER = "OTHER",
}

/** Names of the kinds. */
export const organizationKindLabels = enumeration(
  OrganizationKind,
  "OrganizationKind",
  bilingual("单位类型。", "Kind of organization."),
  {
    CHAIN_LEAD_DEPARTMENT: { zh: "链长执行部门", en: "Chain-lead department" },
    MUNICIPALITY: { zh: "市州政府或新区", en: "Government of a prefecture or new area" },
    COUNTY: { zh: "县区政府", en: "Government of a county" },
    LIAISON_OFFICE: { zh: "驻外联络机构", en: "Liaison office" },
    CHAMBER: { zh: "商会", en: "Chamber of commerce" },
    OTHER: { zh: "其他", en: "Other" },
  },
);

/** 单位: who promotes: departments, governments, liaison offices, chambers. */
@Entity("organization")
@ObjectType({
  implements: CatalogRecord,
  description: bilingual("参与招商的单位。", "An organization that takes part in investment promotion."),
})
export class Organization extends CatalogRecord {
  @Field(() => OrganizationKind, { description: bilingual("类型。", "Kind.") })
  @Column("text")
  kind!: OrganizationKind;

  @LocalizedField(bilingual("名称。", "Name."))
  @Column(() => LocalizedText)
  name!: LocalizedText;

  @Column("integer", { nullable: true })
  regionId!: number | null;

  @ToOne(() => Region, bilingual("所在或所辖地区;空:未知。", "Region where it is or that it governs. Null: unknown."), {
    nullable: true,
  })
  readonly region?: Region;
}
