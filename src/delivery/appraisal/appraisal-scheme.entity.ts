import { Field, Int, ObjectType } from "type-graphql";
import { Column, Entity } from "typeorm";
import { bilingual } from "../../platform/graphql/bilingual";
import { LocalizedField } from "../../platform/graphql/fields";
import { CatalogRecord } from "../../platform/provenance";
import { LocalizedText } from "../../platform/values";
import { OrganizationKind } from "../../targets/organization";

/** 考核办法: how units of one kind are appraised. */
@Entity("appraisal_scheme")
@ObjectType({
  implements: CatalogRecord,
  description: bilingual("考核办法:一类单位如何计分。", "How units of one kind are appraised."),
})
export class AppraisalScheme extends CatalogRecord {
  @LocalizedField(bilingual("名称。", "Name."))
  @Column(() => LocalizedText)
  name!: LocalizedText;

  @LocalizedField(bilingual("说明,含来源未载明之处。", "Summary, with what its source leaves open."))
  @Column(() => LocalizedText)
  summary!: LocalizedText;

  @Field(() => OrganizationKind, { description: bilingual("被考核单位的类型。", "Kind of the units appraised.") })
  @Column("text")
  unitKind!: OrganizationKind;

  @Field(() => Boolean, {
    description: bilingual(
      "是否为外地办法,仅作样式。",
      "Whether it is the rule of another place, here as a pattern only.",
    ),
  })
  @Column("boolean")
  isBorrowed!: boolean;

  @Field(() => Int, {
    description: bilingual(
      "计分方法的版本,自1起:已有季度按它关闭时,须先升版才能修改。",
      "Version of the method, from 1 on. Once a quarter was closed by it, it takes a new version to change anything.",
    ),
  })
  @Column("integer")
  methodVersion!: number;
}
