import { Publication } from "../access";
import { bilingual } from "../graphql/bilingual";
import { enumField } from "./filter-fields";

/** The filter on who a record is for, of every list whose records are not all public. */
export const publicationField = enumField(
  "publication",
  Publication,
  "Publication",
  bilingual("公开状态。", "Who the record is for."),
);
