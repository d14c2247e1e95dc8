import { bilingual } from "../graphql/bilingual";
import { enumeration } from "../graphql/enumeration";

/** Who a record is for. */
export enum Publication {
  DRAFT = "DRAFT",
  PUBLISHED = "PUBLISHED",
  WITHDRAWN = "WITHDRAWN",
}

enumeration(Publication, "Publication", bilingual("公开状态。", "Who a record is for."), {
  DRAFT: { zh: "草稿,仅责任单位与主管部门可见", en: "Draft, seen by those responsible and by the office" },
  PUBLISHED: { zh: "已公开", en: "Published, seen by everybody" },
  WITHDRAWN: { zh: "已撤回,仅责任单位与主管部门可见", en: "Withdrawn, seen by those responsible and by the office" },
});
