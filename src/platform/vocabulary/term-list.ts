import { List, type ListedRow, localizedField, OrderDirection } from "../connection";
import type { EntityClass } from "../database";
import { bilingual } from "../graphql/bilingual";

/** The list of a vocabulary, in the vocabulary's own order. */
export function termList(entity: EntityClass<ListedRow>, plural: string, label: string, description: string): List {
  return new List({
    entity,
    plural,
    label,
    description,
    isDated: false,
    fields: { name: localizedField("name", bilingual("名称。", "Name.")) },
    orders: {
      SORT: {
        column: "sort",
        kind: "integer",
        nullable: false,
        description: bilingual("词表次序。", "Order of the vocabulary."),
      },
    },
    defaultOrder: [{ field: "SORT", direction: OrderDirection.ASC }],
  });
}
