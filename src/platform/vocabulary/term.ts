import { Field, Int, InterfaceType } from "type-graphql";
import { Column, PrimaryColumn } from "typeorm";
import { bilingual } from "../graphql/bilingual";
import { LocalizedField } from "../graphql/fields";
import { Node } from "../graphql/node";
import { LocalizedText, PartialDate } from "../values";

/** A word of a vocabulary that agencies change: a row, so that old records keep old words. */
@InterfaceType({
  implements: Node,
  description: bilingual("词表中的一个词。", "A word of a vocabulary."),
  resolveType: (value: object) => value.constructor.name,
})
export abstract class Term extends Node {
  /** Assigned by the loader in file order. */
  @PrimaryColumn("integer")
  id!: number;

  @Field(() => String, { description: bilingual("代码。", "Code.") })
  @Column("text")
  code!: string;

  @LocalizedField(bilingual("名称。", "Name."))
  @Column(() => LocalizedText)
  name!: LocalizedText;

  @Field(() => Int, { description: bilingual("排列次序。", "Place in the order of the vocabulary.") })
  @Column("integer")
  sort!: number;

  @Field(() => PartialDate, {
    nullable: true,
    description: bilingual("停用日期;空:在用。", "Day from which it is no longer given. Null: in use."),
  })
  @Column("text", { nullable: true })
  disabledOn!: string | null;

  @Column("integer")
  version!: number;
}
