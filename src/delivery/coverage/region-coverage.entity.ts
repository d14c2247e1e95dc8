import { Field, Int, ObjectType } from "type-graphql";
import { Column, Entity } from "typeorm";
import { bilingual } from "../../platform/graphql/bilingual";
import { enumeration } from "../../platform/graphql/enumeration";
import { ToOne } from "../../platform/graphql/fields";
import { CatalogRecord } from "../../platform/provenance";
import { PartialDate } from "../../platform/values";
import { Region } from "../../targets/region";

/** Which office a leader holds. Never who holds it. */
export enum LeadingRole {
  PARTY_SECRETARY = "PARTY_SECRETARY",
  DEPUTY_PARTY_SECRETARY = "DEPUTY_PARTY_SECRETARY",
  HEAD_OF_GOVERNMENT = "HEAD_OF_GOVERNMENT",
  DEPUTY_HEAD_OF_GOVERNMENT = "DEPUTY_HEAD_OF_GOVERNMENT",
  STANDING_COMMITTEE = "STANDING_COMMITTEE",
  PEOPLES_CONGRESS = "PEOPLES_CONGRESS",
  CONSULTATIVE_CONFERENCE = "CONSULTATIVE_CONFERENCE",
}

/** Names of the roles. */
export const leadingRoleLabels = enumeration(
  LeadingRole,
  "LeadingRole",
  bilingual("领导职务;不含姓名。", "Which office a leader holds; never a name."),
  {
    PARTY_SECRETARY: { zh: "党委书记", en: "Party secretary" },
    DEPUTY_PARTY_SECRETARY: { zh: "党委副书记", en: "Deputy party secretary" },
    HEAD_OF_GOVERNMENT: { zh: "政府主要负责人(省长、市长)", en: "Head of government: governor, mayor" },
    DEPUTY_HEAD_OF_GOVERNMENT: { zh: "政府副职(副省长、副市长)", en: "Deputy head of government: vice governor, vice mayor" },
    STANDING_COMMITTEE: { zh: "党委常委", en: "Member of the party's standing committee" },
    PEOPLES_CONGRESS: { zh: "人大常委会领导", en: "Leader of the people's congress" },
    CONSULTATIVE_CONFERENCE: { zh: "政协领导", en: "Leader of the consultative conference" },
  },
);

/** 区域包抓: a leading role that answers for the promotion in a target region. */
@Entity("region_coverage")
@ObjectType({
  implements: CatalogRecord,
  description: bilingual(
    "领导分片联系目标地区:以职务与序号表示,不含姓名;登录用户可见,由主管部门登记。",
    "A leading role that answers for the promotion in a target region, told by office and number and never by name; shown to people of the work, written by the office.",
  ),
})
export class RegionCoverage extends CatalogRecord {
  @Field(() => LeadingRole, { description: bilingual("职务。", "The office.") })
  @Column("text")
  role!: LeadingRole;

  @Field(() => Int, {
    description: bilingual("同职务中的序号,从1起。", "Which of those who hold the same office, from 1."),
  })
  @Column("integer")
  number!: number;

  @Column("integer")
  regionId!: number;

  @ToOne(() => Region, bilingual("目标地区。", "The target region."))
  readonly region?: Region;

  @Field(() => PartialDate, { description: bilingual("开始日期。", "First day.") })
  @Column("text")
  startedOn!: string;

  @Field(() => PartialDate, {
    nullable: true,
    description: bilingual("结束日期(含当日);空:仍在联系。", "Last day. Null: it goes on."),
  })
  @Column("text", { nullable: true })
  endedOn!: string | null;
}
